import { describe, expect, it } from 'vitest'
import type { Store } from '../../src/ports/store.ts'
import { CLOCK_INDEX, CLOCK_URGENT, caseKeys } from '../../src/records/case-record.ts'
import { createMemoryStore } from '../../src/store/memory.ts'
import { countedStore } from '../support/counted-store.ts'
import { makeDesk, manualClock, press, reportOffer, type Service, startService } from '../support/service.ts'

const MINUTE = 60_000
const DAY = 86_400_000

const call = async (service: Service, person: string) => {
  await service.receive(person, { kind: 'command', name: 'danger', argument: '' })
  await press(service, person, 'Yes')
  await press(service, person, 'Share')
}
const pagesTo = (service: Service, to: string) =>
  service.platform.sent.filter(
    each => each.to === to && each.message.do === 'say' && each.message.screen === 'desk.page',
  ).length
const ids = async (service: Service, index: string) =>
  (await service.store.range(index, { order: 'ascending', limit: 500 })).map(({ member }) => member)

describe('a tick', () => {
  it('a case that cannot be read holds up no other, and is looked at again', async () => {
    const service = await startService()
    await makeDesk(service, 'hotline', '-9', ['20', '21'])
    await call(service, '7')
    await call(service, '8')
    const [broken = ''] = await ids(service, CLOCK_URGENT)
    const [record] = caseKeys(broken)
    const [was] = await service.store.read([record])
    const set = (value: string) =>
      service.store.commit({
        id: crypto.randomUUID(),
        sets: [{ key: record, value, expiresAt: service.clock.now() + DAY }],
      })
    await set('{')
    service.clock.forward(6 * MINUTE)
    await service.tick(100)
    expect(service.notes.filter(({ code }) => code === 'tick/case-failed')).toHaveLength(1)
    expect(pagesTo(service, '21')).toBe(1)
    await set(was?.value ?? '')
    service.clock.forward(MINUTE)
    await service.tick(100)
    expect(pagesTo(service, '21')).toBe(2)
  })

  it('however many old cases are over at once, a page goes on to the next person in the same tick', async () => {
    const service = await startService()
    await makeDesk(service, 'moderators', '-8', ['11'])
    await makeDesk(service, 'hotline', '-9', ['20', '21'])
    for (let person = 0; person < 60; person += 1) await reportOffer(service, `j${person}`)
    service.clock.forward(90 * DAY - 62 * MINUTE)
    await call(service, '7')
    service.clock.forward(6 * MINUTE)
    // As the edge ticks, where twenty notices are all that may go out.
    await service.tick(20)
    expect(pagesTo(service, '21')).toBe(1)
    for (let minute = 0; minute < 12; minute += 1) await service.tick(20)
    expect(await ids(service, CLOCK_INDEX)).toEqual([])
  })

  it('a row of the clock that is due while nothing of its case is does not stay due for ever', async () => {
    const service = await startService()
    await makeDesk(service, 'hotline', '-9', ['20', '21'])
    await call(service, '7')
    const [id = ''] = await ids(service, CLOCK_URGENT)
    const now = service.clock.now()
    const stale = [CLOCK_INDEX, CLOCK_URGENT].map(index => ({
      index,
      member: id,
      score: now - MINUTE,
      expiresAt: now + DAY,
    }))
    await service.store.commit({ id: 'stale', adds: stale })
    await service.tick(100)
    expect(await ids(service, CLOCK_INDEX)).toEqual([])
    expect(await service.store.range(CLOCK_URGENT, { to: now, order: 'ascending', limit: 5 })).toEqual([])
    service.clock.forward(6 * MINUTE)
    await service.tick(100)
    expect(pagesTo(service, '21')).toBe(1)
  })

  it('a part of it that fails keeps no other from its work', async () => {
    const clock = manualClock()
    const memory = createMemoryStore(clock)
    let failing = false
    const store: Store = {
      ...memory,
      ranges: async asked => {
        if (failing && asked.some(({ index }) => index.startsWith('listed:')))
          throw new Error('planted words')
        return memory.ranges(asked)
      },
    }
    const service = await startService({ store, clock })
    await makeDesk(service, 'hotline', '-9', ['20', '21'])
    service.platform.failures.set('20', { ok: false, why: 'rate-limited', retryAfterMs: 1000 })
    await call(service, '7')
    service.platform.failures.clear()
    failing = true
    clock.forward(20_000)
    await service.tick(100)
    expect(pagesTo(service, '20')).toBe(1)
    clock.forward(6 * MINUTE)
    await service.tick(100)
    expect(pagesTo(service, '21')).toBe(1)
    expect(service.notes.find(({ code }) => code === 'tick/part-failed')?.detail).toEqual({
      part: 'lists',
      code: 'unexpected',
    })
  })

  it('with nothing to do costs six trips, and one to sweep', async () => {
    const clock = manualClock()
    const { store, trips } = countedStore(createMemoryStore(clock))
    const service = await startService({ store, clock })
    await makeDesk(service, 'hotline', '-9', ['20'])
    clock.forward(2 * MINUTE)
    await service.tick(20)
    trips.length = 0
    await service.tick(20)
    expect(trips).toHaveLength(6)
  })
})
