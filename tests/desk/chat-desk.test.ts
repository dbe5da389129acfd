import { describe, expect, it } from 'vitest'
import { makeDesk, press, reportOffer, type Service, startService, textOf } from '../support/service.ts'

const MINUTE = 60_000
const said = (service: Service, to: string, from = 0) =>
  service.platform.sent.slice(from).filter(each => each.to === to)
const texts = (service: Service, to: string, from = 0) =>
  said(service, to, from)
    .map(({ message }) => textOf(message))
    .join('\n')

const danger = async (service: Service, person: string) => {
  await service.receive(person, { kind: 'command', name: 'danger', argument: '' })
  await press(service, person, 'Yes')
  return press(service, person, 'Share')
}

describe('making a desk', () => {
  it('is for administrators, in a group; anyone else hears nothing', async () => {
    const service = await startService()
    expect(
      await service.receive('5', { kind: 'command', name: 'desk', argument: 'moderators' }, { chat: '-8' }),
    ).toEqual([])
    await service.receive('1', { kind: 'command', name: 'desk', argument: 'moderators' })
    expect(texts(service, '1')).toContain('Use this in the group')
    await service.receive(
      '1',
      { kind: 'command', name: 'desk', argument: 'moderators Red desk' },
      { chat: '-8' },
    )
    expect(texts(service, '-8')).toContain('"Red desk"')
  })

  it('talk in a group is none of our business', async () => {
    const service = await startService()
    await makeDesk(service, 'moderators', '-8', ['20'])
    expect(
      await service.receive(
        '5',
        { kind: 'text', text: 'help we are locked in', forwarded: false },
        { chat: '-8' },
      ),
    ).toEqual([])
  })

  it('a person is added by reply, listed and removed', async () => {
    const service = await startService()
    await makeDesk(service, 'hotline', '-9', ['20', '21'])
    await service.receive('1', { kind: 'command', name: 'staff', argument: 'list' }, { chat: '-9' })
    expect(texts(service, '-9')).toContain('Officer 20, Officer 21')
    await service.receive(
      '1',
      { kind: 'command', name: 'staff', argument: 'remove' },
      { chat: '-9', repliesTo: { id: '20' } },
    )
    const from = service.platform.sent.length
    await service.receive('1', { kind: 'command', name: 'staff', argument: 'list' }, { chat: '-9' })
    expect(texts(service, '-9', from)).not.toContain('Officer 20')
  })
})

describe('a report at the moderators’ desk', () => {
  it('comes as a card of codes and counts, and shows the redacted offer to the one who claimed', async () => {
    const service = await startService()
    await makeDesk(service, 'moderators', '-8', ['20', '21'])
    await reportOffer(service, '7')
    const card = said(service, '-8').at(-1)
    expect(card && textOf(card.message)).toMatch(/[0-9A-Z]{4}-[0-9A-Z]{2}/)
    expect(texts(service, '-8')).not.toContain('bavet_jobs')
    await press(service, '20', 'Claim', '-8')
    await press(service, '21', 'Open', '-8')
    expect(texts(service, '21')).not.toContain('Bavet')
    await press(service, '20', 'Open', '-8')
    const opened = said(service, '20').at(-1)?.message
    expect(opened?.do === 'say' && opened.protect).toBe(true)
    expect(texts(service, '20')).toContain('Bavet')
    await press(service, '20', 'Suspicious', '-8')
    expect(said(service, '20').at(-1)?.message.do).toBe('erase')
    expect(texts(service, '7')).toContain('A reviewer finds this offer suspicious')
    const outcome = said(service, '7').at(-1)?.message
    expect(outcome?.do === 'say' && outcome.silent).toBe(true)
  })

  it('updates its card in place', async () => {
    const service = await startService()
    await makeDesk(service, 'moderators', '-8', ['20'])
    await reportOffer(service, '7')
    await press(service, '20', 'Claim', '-8')
    const references = new Set(
      said(service, '-8')
        .filter(({ message }) => message.do === 'say' && message.screen === 'desk.card')
        .map(each => each.reference),
    )
    expect(references.size).toBe(1)
  })

  it('what was opened is taken back after 24 hours', async () => {
    const service = await startService()
    await makeDesk(service, 'moderators', '-8', ['20'])
    await reportOffer(service, '7')
    await press(service, '20', 'Claim', '-8')
    await press(service, '20', 'Open', '-8')
    service.clock.forward(24 * 60 * MINUTE + MINUTE)
    await service.tick(50)
    expect(said(service, '20').at(-1)?.message.do).toBe('erase')
  })

  it('needs more: the reporter is asked, answers, and it comes back to the one who asked', async () => {
    const service = await startService()
    await makeDesk(service, 'moderators', '-8', ['20'])
    await reportOffer(service, '7')
    await press(service, '20', 'Claim', '-8')
    await press(service, '20', 'Needs more', '-8')
    await press(service, '7', 'Answer')
    await service.receive('7', { kind: 'text', text: 'They called themselves Gold Star', forwarded: false })
    expect(texts(service, '7')).toContain('It was added')
    await press(service, '20', 'Open', '-8')
    expect(texts(service, '20')).toContain('Gold Star')
  })
})

describe('a page', () => {
  it('goes to the first on call, after five minutes to the next, then to the administrators', async () => {
    const service = await startService()
    await makeDesk(service, 'hotline', '-9', ['20', '21'])
    await danger(service, '7')
    expect(texts(service, '20')).toContain('needs a person now')
    expect(texts(service, '21')).toBe('')
    service.clock.forward(4 * MINUTE)
    await service.tick(50)
    expect(texts(service, '21')).toBe('')
    service.clock.forward(2 * MINUTE)
    await service.tick(50)
    expect(texts(service, '21')).toContain('needs a person now')
    expect(texts(service, '20')).toContain('not acknowledged in time')
    service.clock.forward(5 * MINUTE)
    await service.tick(50)
    expect(texts(service, '1')).toContain('needs a person now')
    await press(service, '21', 'Acknowledge')
    expect(texts(service, '20')).toContain('Officer 21 has it')
    const from = service.platform.sent.length
    service.clock.forward(60 * MINUTE)
    await service.tick(50)
    expect(
      service.platform.sent
        .slice(from)
        .filter(({ message }) => message.do === 'say' && message.screen === 'desk.page'),
    ).toEqual([])
  })

  it('is an administrator’s to take once they were called, and not before', async () => {
    const service = await startService()
    await makeDesk(service, 'hotline', '-9', ['20', '21'])
    await danger(service, '7')
    const data =
      said(service, '20')
        .flatMap(({ message }) => (message.do === 'say' ? message.buttons.flat() : []))
        .find(button => button.label === 'Acknowledge')?.data ?? ''
    await service.receive('1', { kind: 'press', data })
    const notes = () =>
      said(service, '1').flatMap(({ message }) => (message.do === 'note' ? [message.text] : []))
    expect(notes()).toEqual(['This case is not for your desk.'])
    for (let minutes = 0; minutes < 12; minutes += 6) {
      service.clock.forward(6 * MINUTE)
      await service.tick(50)
    }
    expect(texts(service, '1')).toContain('needs a person now')
    await press(service, '1', 'Acknowledge')
    expect(notes()).toContain('Acknowledged. It is yours.')
    expect(texts(service, '20')).toContain('has it')
    const from = service.platform.sent.length
    service.clock.forward(60 * MINUTE)
    await service.tick(50)
    expect(
      service.platform.sent
        .slice(from)
        .filter(({ message }) => message.do === 'say' && message.screen === 'desk.page'),
    ).toEqual([])
    await press(service, '1', 'Open')
    expect(notes().filter(note => note === 'This case is not for your desk.')).toHaveLength(1)
    expect(texts(service, '1')).toContain('cannot leave')
  })

  it('acknowledged twice at once: one has it, the other is told who', async () => {
    const service = await startService()
    await makeDesk(service, 'hotline', '-9', ['20', '21'])
    await danger(service, '7')
    await Promise.all([press(service, '20', 'Acknowledge'), press(service, '21', 'Acknowledge', '-9')])
    const notes = service.platform.sent.flatMap(({ message }) =>
      message.do === 'note' ? [message.text] : [],
    )
    expect(notes.filter(text => text === 'Acknowledged. It is yours.')).toHaveLength(1)
    expect(notes.filter(text => text.startsWith('Too late: Officer'))).toHaveLength(1)
  })

  it('is not for moderators, who may not open a danger case either', async () => {
    const service = await startService()
    await makeDesk(service, 'moderators', '-8', ['30'])
    await makeDesk(service, 'hotline', '-9', ['20'])
    await danger(service, '7')
    expect(texts(service, '-8')).not.toContain('person in danger')
    const data =
      said(service, '20')
        .flatMap(({ message }) => (message.do === 'say' ? message.buttons.flat() : []))
        .find(button => button.label === 'Acknowledge')?.data ?? ''
    await service.receive('30', { kind: 'press', data })
    await service.receive('30', { kind: 'press', data: data.replace('acknowledge', 'open') })
    const notes = said(service, '30').flatMap(({ message }) => (message.do === 'note' ? [message.text] : []))
    expect(notes).toEqual(['This case is not for your desk.', 'This case is not for your desk.'])
  })

  it('goes to the desk’s group when the one on call never wrote to the bot', async () => {
    const service = await startService()
    await makeDesk(service, 'hotline', '-9', ['20'])
    service.platform.failures.set('20', { ok: false, why: 'blocked' })
    const answer = await danger(service, '7')
    expect(texts(service, '-9')).toContain('needs a person now')
    expect(answer.map(({ message }) => textOf(message)).join()).toContain('Passed to')
  })

  it('tells a stranger who copied the button only that this is for staff', async () => {
    const service = await startService()
    await makeDesk(service, 'hotline', '-9', ['20'])
    await danger(service, '7')
    const data =
      said(service, '20').flatMap(({ message }) => (message.do === 'say' ? message.buttons.flat() : []))[0]
        ?.data ?? ''
    await service.receive('666', { kind: 'press', data })
    expect(said(service, '666').map(({ message }) => (message.do === 'note' ? message.text : ''))).toEqual([
      'Only staff can do this.',
    ])
  })

  it('the reporter is never told that someone was told who was not', async () => {
    const service = await startService()
    await makeDesk(service, 'hotline', '-9', ['20'])
    service.platform.failures.set('20', { ok: false, why: 'unknown' })
    const answer = await danger(service, '7')
    const text = answer.map(({ message }) => textOf(message)).join('\n')
    expect(text).toContain('I could not reach')
    expect(text).not.toContain('Passed to')
  })
})

describe('the case of someone in danger', () => {
  it('is not judged like an offer', async () => {
    const service = await startService()
    await makeDesk(service, 'hotline', '-9', ['20'])
    await danger(service, '7')
    expect(texts(service, '20')).not.toContain('no sign')
    await press(service, '20', 'Acknowledge')
    const card = said(service, '-9').at(-1)?.message
    expect(card?.do === 'say' && card.buttons.flat().map(button => button.label)).toEqual([
      'Open',
      'Talk',
      'Decline',
      'In contact',
      'Accepted',
      'Lay aside',
      'Needs more',
      'Close',
    ])
    const [row] = await service.store.range('cases:open', { order: 'ascending', limit: 1 })
    const from = service.platform.sent.length
    await service.receive('20', { kind: 'press', data: `desk:decide:${row?.member}:not-an-offer` })
    expect(said(service, '7', from)).toEqual([])
  })

  it('takes in whatever is written later, also after a stop', async () => {
    const service = await startService()
    await makeDesk(service, 'hotline', '-9', ['20'])
    await danger(service, '7')
    const stopped = await service.receive('7', { kind: 'command', name: 'stop', argument: '' })
    expect(textOf(stopped[0]?.message ?? { do: 'note', text: '', press: '' })).not.toContain(
      'Nothing was sent',
    )
    await service.receive('7', {
      kind: 'text',
      text: 'we are eight people, red roof, guard at the gate',
      forwarded: false,
    })
    await press(service, '20', 'Acknowledge')
    await press(service, '20', 'Open', '-9')
    expect(texts(service, '20')).toContain('red roof')
    await service.receive('7', { kind: 'command', name: 'start', argument: '' })
    await service.receive('7', { kind: 'text', text: 'they moved us to the third floor', forwarded: false })
    expect(texts(service, '7')).toContain('Added to your case')
  })

  it('of a desk with nobody on call: the status claims nothing', async () => {
    const service = await startService()
    await service.receive(
      '1',
      { kind: 'command', name: 'desk', argument: 'hotline Night line' },
      { chat: '-9' },
    )
    await danger(service, '7')
    const from = service.platform.sent.length
    await service.receive('7', { kind: 'command', name: 'status', argument: '' })
    expect(texts(service, '7', from)).toContain('Nobody has seen it yet')
    expect(texts(service, '7', from)).not.toContain('passed to')
  })
})

describe('messages owed', () => {
  it('are sent again until they arrive, marked as a repeat when the outcome was not known', async () => {
    const service = await startService()
    await makeDesk(service, 'hotline', '-9', ['20'])
    service.platform.failures.set('20', { ok: false, why: 'unknown' })
    await danger(service, '7')
    expect(said(service, '20')).toEqual([])
    service.platform.failures.clear()
    service.clock.forward(61_000)
    await service.tick(50)
    expect(texts(service, '20')).toMatch(/^\(sent again\) Case [0-9A-Z-]+ needs a person now/)
    const from = service.platform.sent.length
    service.clock.forward(61_000)
    await service.tick(50)
    expect(said(service, '20', from)).toEqual([])
  })

  it('wait as long as the channel says', async () => {
    const service = await startService()
    await makeDesk(service, 'moderators', '-8', ['20'])
    service.platform.failures.set('-8', { ok: false, why: 'rate-limited', retryAfterMs: 30_000 })
    await reportOffer(service, '7')
    service.platform.failures.clear()
    const from = service.platform.sent.length
    service.clock.forward(20_000)
    await service.tick(50)
    expect(said(service, '-8', from)).toEqual([])
    service.clock.forward(20_000)
    await service.tick(50)
    expect(said(service, '-8', from)).toHaveLength(1)
  })

  it('become dead letters when a chat is gone', async () => {
    const service = await startService()
    await makeDesk(service, 'moderators', '-8', ['20'])
    service.platform.failures.set('-8', { ok: false, why: 'gone' })
    await reportOffer(service, '7')
    expect(await service.store.range('outbox:dead', { order: 'ascending', limit: 10 })).toHaveLength(1)
    expect(service.notes.map(note => note.code)).toContain('outbox/given-up')
  })
})

describe('withdrawing', () => {
  it('tells the ones who were called, and takes the case from the queue', async () => {
    const service = await startService()
    await makeDesk(service, 'hotline', '-9', ['20'])
    await danger(service, '7')
    await service.receive('7', { kind: 'command', name: 'withdraw', argument: '' })
    await press(service, '7', 'Withdraw the report')
    expect(texts(service, '20')).toContain('was withdrawn by the reporter')
    expect(await service.store.range('cases:open', { order: 'ascending', limit: 10 })).toEqual([])
  })
})

describe('a desk with open cases', () => {
  it('cannot stop being one, nor turn into another kind', async () => {
    const service = await startService()
    await makeDesk(service, 'hotline', '-9', ['20'])
    await danger(service, '7')
    for (const argument of ['off', 'moderators Elsewhere']) {
      const from = service.platform.sent.length
      await service.receive('1', { kind: 'command', name: 'desk', argument }, { chat: '-9' })
      expect(texts(service, '-9', from)).toContain('still has open cases')
    }
    await press(service, '20', 'Acknowledge')
    expect(texts(service, '7')).toContain('has seen it')
  })
})

describe('the receipt of a report about a departure', () => {
  const leaving = async (service: Service) => {
    await service.receive('7', {
      kind: 'text',
      text: 'Chat operator in Bavet, 4,000 USD a month, flight paid, bring your bank card',
      forwarded: true,
    })
    await press(service, '7', 'Report')
    await press(service, '7', 'I leave within 24 hours')
    for (let i = 0; i < 14; i += 1) {
      const last = [...service.platform.sent]
        .reverse()
        .find(each => each.to === '7' && each.message.do === 'say')?.message
      const labels = last?.do === 'say' ? last.buttons.flat().map(button => button.label) : []
      if (labels.includes('Send the report')) break
      await press(
        service,
        '7',
        labels.includes('Share') ? 'Share' : labels.includes('Yes, here') ? 'Yes, here' : 'Skip',
      )
    }
    const from = service.platform.sent.length
    await press(service, '7', 'Send the report')
    return texts(service, '7', from)
  }

  it('names the hotline that has it, and when it was passed on', async () => {
    const service = await startService()
    await makeDesk(service, 'moderators', '-8', ['30'])
    await makeDesk(service, 'hotline', '-9', ['20'])
    const receipt = await leaving(service)
    expect(texts(service, '20')).toContain('needs a person now')
    expect(receipt).toContain('Passed to hotline desk')
    expect(receipt).not.toContain('moderators desk')
  })

  it('says that nobody was told where nobody is on call', async () => {
    const service = await startService()
    await makeDesk(service, 'moderators', '-8', ['30'])
    await makeDesk(service, 'hotline', '-9', [])
    const receipt = await leaving(service)
    expect(receipt).toContain('Nobody has been told yet')
    expect(receipt).not.toContain('Passed to')
  })
})
