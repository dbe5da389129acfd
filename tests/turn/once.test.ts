import { describe, expect, it } from 'vitest'
import { AppError } from '../../src/core/app-error.ts'
import type { PlatformAdapter } from '../../src/ports/platform-adapter.ts'
import { answerByDelivery, createHandle } from '../../src/turn/answer.ts'
import { makeDesk, press, reportOffer, startService, textOf } from '../support/service.ts'

const OPEN = { order: 'ascending', limit: 100 } as const

describe('acting once', () => {
  it('two deliveries of one update open one case, and the second is answered with the current prompt', async () => {
    const service = await startService()
    await makeDesk(service, 'hotline', '-9', ['20'])
    await service.receive('7', { kind: 'command', name: 'danger', argument: '' })
    await press(service, '7', 'Yes')
    const share = service.platform.sent
      .flatMap(({ message }) => (message.do === 'say' ? message.buttons.flat() : []))
      .find(button => button.label === 'Share')
    const event = { kind: 'press', data: share?.data ?? '' } as const
    const first = await service.receive('7', event, { id: 'same' })
    const second = await service.receive('7', event, { id: 'same' })
    expect(await service.store.range('cases:open', OPEN)).toHaveLength(1)
    expect(first.map(({ message }) => textOf(message)).join()).toContain('Passed to')
    expect(second.map(({ message }) => textOf(message)).join()).toContain('Have they taken')
  })

  it('the same press twice at once, as two updates, opens one case', async () => {
    const service = await startService()
    await makeDesk(service, 'hotline', '-9', ['20'])
    await service.receive('7', { kind: 'command', name: 'danger', argument: '' })
    await press(service, '7', 'Yes')
    await Promise.all([
      press(service, '7', 'Share'),
      press(service, '7', 'Share'),
      press(service, '7', 'Share'),
    ])
    expect(await service.store.range('cases:open', OPEN)).toHaveLength(1)
  })

  it('a press racing a message loses nothing of either', async () => {
    const service = await startService()
    await makeDesk(service, 'moderators', '-9', ['20'])
    await service.receive('7', { kind: 'command', name: 'report', argument: '' })
    await press(service, '7', 'Talking to them')
    await Promise.all([
      service.receive('7', {
        kind: 'text',
        text: 'Typing work in Poipet, 2,000 USD a month',
        forwarded: true,
      }),
      service.receive('7', { kind: 'text', text: 'Second message: flight is paid', forwarded: true }),
      press(service, '7', 'Help'),
    ])
    await service.receive('7', { kind: 'command', name: 'report', argument: '' })
    await press(service, '7', 'Done')
    const shown = service.platform.sent.map(({ message }) => textOf(message)).join('\n')
    expect(shown).toContain('texts 2')
  })

  it('of many who press Claim at once one has it, and the others are told who', async () => {
    const service = await startService()
    await makeDesk(service, 'moderators', '-9', ['20', '21', '22', '23'])
    await reportOffer(service, '7')
    const answers = (
      await Promise.all(['20', '21', '22', '23'].map(person => press(service, person, 'Claim', '-9')))
    ).flat()
    const notes = service.platform.sent
      .map(({ message }) => (message.do === 'note' ? message.text : ''))
      .filter(text => text !== '')
    expect(answers.length).toBeGreaterThan(0)
    expect(notes.filter(text => text === 'Claimed. It is yours.')).toHaveLength(1)
    expect(notes.filter(text => /^Too late: Officer 2\d has it\.$/.test(text))).toHaveLength(3)
  })
})

describe('the store down', () => {
  it('says so once, with contacts, keeps nothing, and asks for redelivery only when that could not be said', async () => {
    const service = await startService()
    const broken = { ...service.deps, store: failing(service.store) }
    const adapter = service.platform.adapter as PlatformAdapter
    const received = {
      id: 'down-1',
      event: { kind: 'text', text: 'help we are locked in', forwarded: false },
      to: { ref: { platform: 'telegram', id: '7' } },
      from: { id: '7', localeHint: 'en' },
      where: 'private',
      sentAt: service.clock.now(),
    } as const
    const handle = createHandle(broken)
    expect(await answerByDelivery(broken, handle, received, adapter)).toBe('said')
    const said = service.platform.sent.map(({ message }) => textOf(message)).join('\n')
    expect(said).toContain('I could not keep this')
    expect(said).toContain('Is it safe for you to write right now?')
    const before = service.platform.sent.length
    service.clock.forward(120_000)
    expect(await answerByDelivery(broken, handle, received, adapter)).toBe('again')
    expect(service.platform.sent).toHaveLength(before)
    service.platform.failures.set('7', { ok: false, why: 'unknown' })
    expect(
      await answerByDelivery(broken, handle, { ...received, sentAt: service.clock.now() }, adapter),
    ).toBe('again')
    service.platform.failures.clear()
    // Back again: the redelivery is answered in full.
    expect(await answerByDelivery(service.deps, service.deps.handle, received, adapter)).toBe('kept')
  })
})

const failing = (store: Awaited<ReturnType<typeof startService>>['store']): typeof store => {
  const fail = async (): Promise<never> => {
    throw new AppError('store/unreachable', 'The store does not answer.')
  }
  return { ...store, read: fail, range: fail, ranges: fail, commit: fail, sweep: fail }
}
