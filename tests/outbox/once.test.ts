import { afterEach, describe, expect, it } from 'vitest'
import type { Tell } from '../../src/cases/tell.ts'
import { joinPieces } from '../../src/records/change-pieces.ts'
import { DUE_REST, noticesOf, owe, unsent } from '../../src/records/notice-record.ts'
import { keepCase, staffId } from '../http/console-visitor.ts'
import { everyStore, type OpenStore } from '../support/every-store.ts'
import { makeDesk, manualClock, startService } from '../support/service.ts'

const OWED = 40
const DRIVERS = 6

describe.each(everyStore)('several who drive one outbox, on $name', ({ open }) => {
  let opened: OpenStore
  afterEach(() => opened.close())

  it('send each notice once, whoever saw first that it is due', async () => {
    const clock = manualClock(Date.now())
    opened = await open(clock.now)
    const service = await startService({ store: opened.store, clock })
    await makeDesk(service, 'moderators', '-8', ['30'])
    const to = await staffId(service, '30')
    await keepCase(service, { id: 'case', claimedBy: to })
    const tell: readonly Tell[] = Array.from({ length: OWED }, () => ({ notice: 'wrote-again', to }))
    const notices = noticesOf(tell, 'case', false, clock.now(), () => crypto.randomUUID()).map(unsent)
    await opened.store.commit(joinPieces('owed', owe(notices, clock.now(), clock.now())))
    const from = service.platform.sent.length
    const { outbox } = service.deps
    // None begins at the same moment as another: some see what others are about to take.
    const counts = await Promise.all(
      Array.from({ length: DRIVERS }, async (_, at) => {
        for (let turn = 0; turn < at * 3; turn += 1) await Promise.resolve()
        return outbox.drive(OWED)
      }),
    )
    for (let rest = 1; rest > 0; ) rest = await outbox.drive(OWED)
    expect(service.platform.sent.slice(from).filter(each => each.to === '30')).toHaveLength(OWED)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(OWED)
    expect(await opened.store.range(DUE_REST, { order: 'ascending', limit: 5 })).toEqual([])
  })
})
