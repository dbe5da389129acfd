import { describe, expect, it } from 'vitest'
import bot from '../../prompts/en.json' with { type: 'json' }
import type { Tell } from '../../src/cases/tell.ts'
import { AppError } from '../../src/core/app-error.ts'
import type { Store } from '../../src/ports/store.ts'
import { readCase } from '../../src/records/case-record.ts'
import { joinPieces } from '../../src/records/change-pieces.ts'
import { DUE_URGENT, noticesOf, owe } from '../../src/records/notice-record.ts'
import { createMemoryStore } from '../../src/store/memory.ts'
import { makeDesk, manualClock, press, startService, textOf } from '../support/service.ts'

/** A service whose store counts and can fail, with one case that was paged. */
const paged = async () => {
  const clock = manualClock()
  const memory = createMemoryStore({ now: clock.now })
  const trips = { read: 0, commit: 0, failing: undefined as 'read' | 'commit' | undefined }
  const crossing = (kind: 'read' | 'commit') => {
    trips[kind] += 1
    if (trips.failing === kind) throw new AppError('store/unreachable', 'The store does not answer.')
  }
  const store: Store = {
    ...memory,
    read: async keys => {
      crossing('read')
      return memory.read(keys)
    },
    commit: async change => {
      crossing('commit')
      return memory.commit(change)
    },
  }
  const service = await startService({ store, clock })
  await makeDesk(service, 'hotline', '-9', ['20', '21'])
  await service.receive('7', { kind: 'command', name: 'danger', argument: '' })
  await press(service, '7', 'Yes')
  await press(service, '7', 'Share')
  const [row] = await memory.range('cases:open', { order: 'ascending', limit: 1 })
  const caseId = row?.member ?? ''
  const facets = readCase(await memory.read([`case:${caseId}`]))?.facets
  const staff = facets?.page?.staff ?? ''
  /** Notices as a commit owes them, so that the caller holds their lease. */
  const owed = async (...tells: readonly Tell[]) => {
    const notices = noticesOf(tells, caseId, true, clock.now(), () => crypto.randomUUID())
    await memory.commit(joinPieces(crypto.randomUUID(), owe(notices, clock.now())))
    return notices
  }
  const page: Tell = { notice: 'page', to: { staff }, step: 0, again: false }
  const card: Tell = { notice: 'desk-card', desk: facets?.desk ?? '' }
  const passed: Tell = { notice: 'page-passed', to: staff }
  const due = () => memory.range(DUE_URGENT, { order: 'ascending', limit: 50 })
  return { service, clock, trips, owed, page, card, passed, due }
}

describe('sending what is owed', () => {
  it('reads once and commits once, however many there are', async () => {
    const { service, trips, owed, page, card, passed, due } = await paged()
    const notices = await owed(page, card, passed)
    const [read, commit, sent] = [trips.read, trips.commit, service.platform.sent.length]
    expect(await service.deps.outbox.send(notices)).toEqual(['accepted', 'accepted', 'accepted'])
    expect([trips.read - read, trips.commit - commit]).toEqual([1, 1])
    expect(service.platform.sent.slice(sent).map(({ to }) => to)).toEqual(
      expect.arrayContaining(['20', '-9', '20']),
    )
    expect(await due()).toEqual([])
    expect(await service.deps.outbox.send([])).toEqual([])
    expect([trips.read - read, trips.commit - commit]).toEqual([1, 1])
  })

  it('of several, one that a channel does not take waits, and holds up no other', async () => {
    const { service, owed, card, passed, due } = await paged()
    service.platform.failures.set('20', { ok: false, why: 'unknown' })
    const [first, second] = await owed(card, passed)
    expect(await service.deps.outbox.send([first, second].filter(each => each !== undefined))).toEqual([
      'accepted',
      'later',
    ])
    expect((await due()).map(({ member }) => member)).toEqual([second?.id])
  })

  it('a store that cannot be read sends nothing and loses nothing', async () => {
    const { service, clock, trips, owed, page, due } = await paged()
    const notices = await owed(page)
    const sent = service.platform.sent.length
    trips.failing = 'read'
    expect(await service.deps.outbox.send(notices)).toEqual(['later'])
    trips.failing = undefined
    expect(service.platform.sent).toHaveLength(sent)
    clock.forward(61_000)
    await service.tick(10)
    expect(service.platform.sent.length).toBeGreaterThan(sent)
    expect(await due()).toEqual([])
  })

  it('what a channel took counts as taken though it could not be noted; it comes again, marked as a repeat', async () => {
    const { service, clock, trips, owed, page, due } = await paged()
    const notices = await owed(page)
    trips.failing = 'commit'
    expect(await service.deps.outbox.send(notices)).toEqual(['accepted'])
    trips.failing = undefined
    expect(await due()).toHaveLength(1)
    const sent = service.platform.sent.length
    clock.forward(61_000)
    await service.tick(10)
    const again = service.platform.sent.slice(sent).map(({ message }) => textOf(message))
    expect(again).toHaveLength(1)
    expect(again[0]).toMatch(/^\(.+\) Case /)
    expect(await due()).toEqual([])
  })

  it('news for a reporter that may have arrived says so when it comes again, and only then', async () => {
    const { service, clock } = await paged()
    const mark = bot['notice.reporter-again']
    const news = () =>
      service.platform.sent
        .filter(({ to, message }) => to === '7' && message.do === 'say' && message.screen === 'outcome.seen')
        .map(({ message }) => textOf(message).includes(mark))
    service.platform.failures.set('7', { ok: false, why: 'unknown' })
    await press(service, '20', 'Acknowledge')
    service.platform.failures.clear()
    expect(news()).toEqual([])
    clock.forward(61_000)
    await service.tick(10)
    expect(news()).toEqual([true])
    // One the channel refused for a while cannot have arrived.
    await service.receive('8', { kind: 'command', name: 'danger', argument: '' })
    await press(service, '8', 'Yes')
    await press(service, '8', 'Share')
    service.platform.failures.set('8', { ok: false, why: 'rate-limited', retryAfterMs: 1_000 })
    await press(service, '20', 'Acknowledge')
    service.platform.failures.clear()
    clock.forward(61_000)
    await service.tick(10)
    const other = service.platform.sent.filter(
      ({ to, message }) => to === '8' && message.do === 'say' && message.screen === 'outcome.seen',
    )
    expect(other.map(({ message }) => textOf(message).includes(mark))).toEqual([false])
  })
})
