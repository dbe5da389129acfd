import { describe, expect, it } from 'vitest'
import { AppError } from '../../src/core/app-error.ts'
import type { PlatformAdapter, Received } from '../../src/ports/platform-adapter.ts'
import type { Store } from '../../src/ports/store.ts'
import { answerByDelivery, createHandle } from '../../src/turn/answer.ts'
import { type Service, startService, textOf } from '../support/service.ts'

const RECEIPT = /\b[2-9][0-9A-Z]{3}(?:-[0-9A-Z]{4}){3}\b/
const OPEN = { order: 'ascending', limit: 100 } as const

const received = (service: Service, event: Received['event'], id: string): Received => ({
  id,
  event,
  to: { ref: { platform: 'telegram', id: '7' } },
  from: { id: '7', localeHint: 'en' },
  where: 'private',
  sentAt: service.clock.now(),
})

/** The press that sends the report, ready to be delivered as often as wanted. */
const submitOf = async (service: Service) => {
  const labels = ['Send the report', 'Share', 'Talking to them', 'Skip', 'Report']
  const buttons = () =>
    service.platform.sent
      .filter(each => each.to === '7')
      .flatMap(({ message }) => (message.do === 'say' ? [message.buttons.flat()] : []))
      .at(-1) ?? []
  await service.receive('7', {
    kind: 'text',
    text: 'Chat operator in Bavet, 4,000 USD a month, flight paid, bring your bank card. Telegram @bavet_jobs',
    forwarded: true,
  })
  for (;;) {
    const button = labels.map(label => buttons().find(each => each.label === label)).find(Boolean)
    if (button === undefined) throw new Error('The report does not go on.')
    const event = { kind: 'press', data: button.data } as const
    if (button.label === 'Send the report') return received(service, event, 'submit')
    await service.receive('7', event)
  }
}

const saidTo7 = (service: Service, from: number) =>
  service.platform.sent
    .slice(from)
    .filter(({ to }) => to === '7')
    .map(({ message }) => textOf(message))
    .join('\n')

const over = (service: Service, change: (store: Store) => Partial<Store>) => {
  const deps = { ...service.deps, store: { ...service.store, ...change(service.store) } }
  return { deps, handle: createHandle(deps) }
}
const down = () => new AppError('store/unreachable', 'The store does not answer.')

describe('an answer that is lost', () => {
  it.each(['unknown', 'rate-limited'] as const)(
    'is asked for again (%s), acts once, and shows the receipt then',
    async why => {
      const service = await startService()
      const adapter = service.platform.adapter as PlatformAdapter
      const submit = await submitOf(service)
      service.platform.failures.set('7', { ok: false, why })
      expect(await answerByDelivery(service.deps, service.deps.handle, submit, adapter)).toBe('again')
      const cases = await service.store.range('cases:open', OPEN)
      service.platform.failures.clear()
      const before = service.platform.sent.length
      expect(await answerByDelivery(service.deps, service.deps.handle, submit, adapter)).toBe('kept')
      expect(saidTo7(service, before)).toMatch(RECEIPT)
      expect(await service.store.range('cases:open', OPEN)).toEqual(cases)
    },
  )

  it('is not asked for for ever, and not where nobody can be reached', async () => {
    const service = await startService()
    const adapter = service.platform.adapter as PlatformAdapter
    const submit = await submitOf(service)
    service.platform.failures.set('7', { ok: false, why: 'blocked' })
    expect(await answerByDelivery(service.deps, service.deps.handle, submit, adapter)).toBe('kept')
    service.platform.failures.set('7', { ok: false, why: 'unknown' })
    service.clock.forward(60_000)
    expect(await answerByDelivery(service.deps, service.deps.handle, submit, adapter)).toBe('kept')
  })

  it('is gone with its conversation: after erasing, the same update shows nothing', async () => {
    const service = await startService()
    const adapter = service.platform.adapter as PlatformAdapter
    const submit = await submitOf(service)
    await answerByDelivery(service.deps, service.deps.handle, submit, adapter)
    await service.receive('7', { kind: 'command', name: 'erase', argument: '' })
    const erase = service.platform.sent
      .flatMap(({ message }) => (message.do === 'say' ? message.buttons.flat() : []))
      .findLast(({ label }) => label.startsWith('Erase'))
    await service.receive('7', { kind: 'press', data: erase?.data ?? '' })
    const before = service.platform.sent.length
    expect(await answerByDelivery(service.deps, service.deps.handle, submit, adapter)).toBe('kept')
    expect(saidTo7(service, before)).not.toMatch(RECEIPT)
  })
})

describe('a store that fails beside the commit', () => {
  it('after it: what was kept and said is not called lost', async () => {
    const service = await startService()
    let commits = 0
    const { deps, handle } = over(service, store => ({
      commit: change => {
        commits += 1
        return commits === 1 ? store.commit(change) : Promise.reject(down())
      },
    }))
    const before = service.platform.sent.length
    const update = {
      ...received(service, { kind: 'command', name: 'start', argument: '' }, 'a'),
      message: '5',
    }
    expect(await answerByDelivery(deps, handle, update, service.platform.adapter as PlatformAdapter)).toBe(
      'kept',
    )
    expect(commits).toBe(2)
    expect(saidTo7(service, before)).not.toContain('I could not keep this')
  })

  it('in its reply: the change is sent again, and stands once', async () => {
    const service = await startService()
    const submit = await submitOf(service)
    const cases = (await service.store.range('cases:open', OPEN)).length
    let commits = 0
    const { deps, handle } = over(service, store => ({
      commit: async change => {
        commits += 1
        const outcome = await store.commit(change)
        if (commits === 1) throw down()
        return outcome
      },
    }))
    const before = service.platform.sent.length
    await answerByDelivery(deps, handle, submit, service.platform.adapter as PlatformAdapter)
    expect(saidTo7(service, before)).toMatch(RECEIPT)
    expect((await service.store.range('cases:open', OPEN)).length).toBe(cases + 1)
  })
})
