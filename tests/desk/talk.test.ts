import { beforeEach, describe, expect, it } from 'vitest'
import { actOnCase } from '../../src/desk/act-on-case.ts'
import { caseActionOf } from '../../src/desk/case-verbs.ts'
import { editSettings } from '../../src/desk/edit-settings.ts'
import { staffIdOf } from '../../src/desk/staff.ts'
import { caseKeys, openCase, readCase } from '../../src/records/case-record.ts'
import { createMemoryStore } from '../../src/store/memory.ts'
import { keepCase } from '../http/console-visitor.ts'
import { makeDesk, manualClock, press, type Service, startService, textOf } from '../support/service.ts'

const MINUTE = 60_000
let service: Service
const sentTo = (to: string, from = 0) => service.platform.sent.slice(from).filter(each => each.to === to)
const texts = (to: string, from = 0) =>
  sentTo(to, from)
    .map(({ message }) => textOf(message))
    .join('\n')
const said = (to: string, screen: string, from = 0) =>
  sentTo(to, from).filter(({ message }) => message.do === 'say' && message.screen === screen)
const write = (person: string, text: string) =>
  service.receive(person, { kind: 'text', text, forwarded: false })
const theCase = async () => {
  const [row] = await service.store.range('cases:open', { order: 'ascending', limit: 1 })
  const stored = readCase(await service.store.read(caseKeys(row?.member ?? '')))
  if (stored === undefined) throw new Error('no case')
  return stored
}
/** Someone in danger who agreed to be written to, acknowledged by the officer. */
const acknowledged = async (locale = 'en') => {
  const from = { id: '7', localeHint: locale }
  const act = (event: Parameters<Service['receive']>[1]) => service.receive('7', event, { from })
  await act({ kind: 'command', name: 'danger', argument: '' })
  for (const prefix of ['S:y', 'C:share']) {
    const data = sentTo('7')
      .toReversed()
      .flatMap(({ message }) => (message.do === 'say' ? message.buttons.flat() : []))
      .find(button => button.data.startsWith(prefix))?.data
    await act({ kind: 'press', data: data ?? '' })
  }
  await press(service, '20', 'Acknowledge')
  return act
}

/** Everything that ever crossed to the store. */
let written: string[]
beforeEach(async () => {
  const clock = manualClock()
  const memory = createMemoryStore(clock)
  written = []
  const commit: typeof memory.commit = change => {
    written.push(JSON.stringify(change))
    return memory.commit(change)
  }
  service = await startService({ clock, store: { ...memory, commit } })
  await makeDesk(service, 'hotline', '-9', ['20', '21'])
})

describe('a talk through the bot', () => {
  it('the officer’s phrase reaches her in Vietnamese, silently, and neither sees who the other is', async () => {
    await acknowledged('vi')
    await press(service, '20', 'Talk', '-9')
    expect(said('-9', 'desk.talk-panel')).toEqual([])
    const from = service.platform.sent.length
    await press(service, '20', '3')
    const [line] = said('7', 'talk.line', from)
    if (line?.message.do !== 'say') throw new Error('no line')
    expect(line.message.silent).toBe(true)
    const text = textOf(line.message)
    expect(text).toMatch(/bạn đang ở đâu/i)
    expect(text).not.toMatch(/Officer 20|\b20\b/)
    await service.receive(
      '7',
      { kind: 'text', text: 'chúng tôi ở tầng 3, cổng xanh', forwarded: false },
      { from: { id: '7', localeHint: 'vi' } },
    )
    const [heard] = said('20', 'desk.talk-heard')
    if (heard?.message.do !== 'say') throw new Error('not heard')
    expect(heard.message.protect).toBe(true)
    expect(textOf(heard.message)).toContain('cổng xanh')
    expect(texts('-9') + texts('21') + texts('1')).not.toContain('cổng xanh')
    expect(written.join()).not.toContain('cổng xanh')
  })

  it('words of the officer go as they were written, once each, until the talk is over', async () => {
    await acknowledged()
    await press(service, '20', 'Talk')
    const from = service.platform.sent.length
    await write('20', 'Is there a back door?')
    expect(texts('7', from)).toContain('From hotline desk: Is there a back door?')
    expect(written.join()).not.toContain('back door')
    await press(service, '20', 'End the talk')
    expect(said('7', 'talk.ended', from)).toHaveLength(1)
    const after = service.platform.sent.length
    await write('20', 'hello')
    expect(texts('7', after)).toBe('')
  })

  it('closes by itself after 15 quiet minutes, and only the person opens it again', async () => {
    await acknowledged()
    await press(service, '20', 'Talk')
    await press(service, '20', '2')
    service.clock.forward(14 * MINUTE)
    await service.tick(50)
    expect(said('7', 'talk.ended')).toEqual([])
    service.clock.forward(MINUTE)
    await service.tick(50)
    const [ended] = said('7', 'talk.ended')
    expect(ended?.message.do === 'say' && ended.message.silent).toBe(true)
    const from = service.platform.sent.length
    const [refused] = await press(service, '20', '3')
    expect(refused && textOf(refused.message)).toContain('for the person to write again')
    expect(texts('7', from)).toBe('')
    await write('7', 'I can write now')
    expect(texts('7', from)).toContain('Passed on to the person at hotline desk')
    await press(service, '20', '3')
    expect(said('7', 'talk.line', from)).toHaveLength(1)
  })

  it('/stop ends it: the officer is told, and writes no more', async () => {
    await acknowledged()
    await press(service, '20', 'Talk')
    await press(service, '20', '1')
    await service.receive('7', { kind: 'command', name: 'stop', argument: '' })
    expect(texts('20')).toContain('ended the talk')
    const from = service.platform.sent.length
    await press(service, '20', '3')
    expect(texts('7', from)).toBe('')
  })

  it('an erased chat is never written to again, not even with news', async () => {
    await acknowledged()
    await press(service, '20', 'Talk')
    await press(service, '20', '1')
    await service.receive('7', { kind: 'command', name: 'erase', argument: '' })
    await press(service, '7', 'Erase this chat now')
    expect((await openCase(service.vault, await theCase()))?.reporter).toBeUndefined()
    expect((await theCase()).facets.canAsk).toBe(false)
    const from = service.platform.sent.length
    const [refused] = await press(service, '20', '3')
    expect(refused && textOf(refused.message)).toMatch(/for the person|left no way/)
    await press(service, '20', 'Close')
    await press(service, '20', 'No contact any more')
    service.clock.forward(20 * MINUTE)
    await service.tick(50)
    expect(texts('7', from)).toBe('')
  })

  it('who asked for a talk reads that somebody was told only where somebody was', async () => {
    await service.receive('7', { kind: 'command', name: 'danger', argument: '' })
    await press(service, '7', 'Yes')
    await press(service, '7', 'Share')
    await service.receive('7', { kind: 'command', name: 'status', argument: '' })
    const from = service.platform.sent.length
    await press(service, '7', 'Talk to a person')
    expect(texts('20', from)).toContain('asks to talk')
    expect(texts('7', from)).toContain('was told that you want to talk')
    service.platform.failures.set('20', { ok: false, why: 'unknown' })
    const later = service.platform.sent.length
    await service.receive('7', { kind: 'command', name: 'status', argument: '' })
    await press(service, '7', 'Talk to a person')
    expect(texts('7', later)).toContain('could not reach')
  })

  it('is for the officer who has the case', async () => {
    await acknowledged()
    const stored = await theCase()
    const [refused] = await service.receive(
      '21',
      { kind: 'press', data: `desk:say:${stored.facets.id}:where` },
      { chat: '21' },
    )
    expect(refused && textOf(refused.message)).toContain('with Officer 20')
    const [panel] = await service.receive(
      '21',
      { kind: 'press', data: `desk:talk:${stored.facets.id}` },
      { chat: '21' },
    )
    expect(panel && textOf(panel.message)).toContain('not for your desk')
  })
})

describe('what becomes of a case', () => {
  it('a thank-you after closing starts no clock; a cry for help does, and opens it again', async () => {
    await acknowledged()
    await press(service, '20', 'Close', '-9')
    expect((await theCase()).facets.state).toBe('acknowledged')
    await press(service, '20', 'Helped', '-9')
    const from = service.platform.sent.length
    await write('7', 'thank you')
    expect(texts('7', from)).toContain('Added to your case')
    expect(texts('20', from)).toContain('after it was closed')
    service.clock.forward(60 * MINUTE)
    await service.tick(50)
    expect(texts('20', from)).not.toContain('needs a person now')
    await write('7', 'help they locked us in again and beat us')
    expect(texts('20', from)).toContain('needs a person now')
  })

  it('declining goes on at once, and the reason is asked afterwards', async () => {
    await acknowledged()
    await press(service, '20', 'Decline', '-9')
    expect(texts('21')).toContain('needs a person now')
    await press(service, '20', 'Cannot now', '-9')
    expect((await theCase()).facets.history.map(each => each.act)).toContain('say-why:busy')
    const from = service.platform.sent.length
    await service.receive('7', { kind: 'command', name: 'status', argument: '' })
    // One had seen it: "nobody has opened it yet" would be no answer.
    expect(texts('7', from)).toContain('This is being passed to hotline desk now')
  })

  it('in contact and accepted are what the person reads', async () => {
    await acknowledged()
    await press(service, '20', 'Talk')
    await press(service, '20', 'In contact')
    await service.receive('7', { kind: 'command', name: 'status', argument: '' })
    expect(texts('7')).toContain('is in contact about your report')
    await press(service, '20', 'Accepted')
    await service.receive('7', { kind: 'command', name: 'status', argument: '' })
    expect(texts('7')).toContain('has taken on your report')
  })
})

describe('a yes that is taken back', () => {
  it('before anybody read it: nobody at the desk can open it, and those who were called are told', async () => {
    await service.receive('7', { kind: 'command', name: 'danger', argument: '' })
    await press(service, '7', 'Yes')
    await press(service, '7', 'Share')
    await service.receive('7', { kind: 'command', name: 'status', argument: '' })
    const stored = await theCase()
    await press(service, '7', 'Take my yes back')
    expect(texts('7')).toContain('Nobody at hotline desk can open it now')
    expect(texts('20')).toContain('withdrawn')
    const [refused] = await press(service, '20', 'Acknowledge')
    expect(refused && textOf(refused.message)).toContain('not for your desk')
    const now = readCase(await service.store.read(caseKeys(stored.facets.id)))
    expect(now && (await openCase(service.vault, now))?.consent).toMatchObject({ desk: 'no', hotline: 'no' })
    service.clock.forward(60 * MINUTE)
    const from = service.platform.sent.length
    await service.tick(50)
    expect(texts('20', from) + texts('21', from)).toBe('')
  })

  it('after it was read: the one who read it keeps it, nobody else there can open it', async () => {
    await acknowledged()
    await press(service, '20', 'Open', '-9')
    await service.receive('7', { kind: 'command', name: 'status', argument: '' })
    await press(service, '7', 'Take my yes back')
    expect(texts('7')).toContain('has read it already')
    const [other] = await press(service, '21', 'Open', '-9')
    expect(other && textOf(other.message)).toContain('not for your desk')
    const [own] = await press(service, '20', 'Open', '-9')
    expect(own && textOf(own.message)).toContain('Shown in your private chat')
  })

  it('a no to a hotline stands, but for the operator’s written rule, and that is in the chain', async () => {
    const facets = await keepCase(
      service,
      { id: 'no-share', desk: 'console' },
      { consent: { desk: 'share', hotline: 'no', reply: false } },
    )
    const me = await staffIdOf(service.vault, { platform: 'telegram', personId: '1' })
    const escalate = (override?: 'life-in-danger', note = 'He says the door is locked.') =>
      actOnCase(
        service.deps,
        me,
        facets.id,
        caseActionOf('escalate', undefined, override === undefined ? {} : { override }),
        { note },
      )
    expect(await escalate()).toMatchObject({ ok: false, why: 'no-consent' })
    expect(await escalate('life-in-danger')).toMatchObject({ ok: false, why: 'no-rule' })
    await editSettings(service.deps, settings => ({ ...settings, vitalRule: 'Rule 4 of our code.' }))
    expect(await escalate('life-in-danger', ' ')).toMatchObject({ ok: false, why: 'needs-reason' })
    expect(await escalate('life-in-danger')).toMatchObject({ ok: true })
    const stored = readCase(await service.store.read(caseKeys(facets.id)))
    expect(stored?.facets.history.map(each => each.act)).toContain('override:life-in-danger')
  })
})
