import { describe, expect, it } from 'vitest'
import { judgeWeek } from '../../src/cli/week/judge-week.ts'
import { runWeek } from '../../src/cli/week/run-week.ts'
import { traceCase } from '../../src/cli/week/trace-case.ts'
import { createMemoryStore } from '../../src/store/memory.ts'
import { createUpstashStore } from '../../src/store/upstash.ts'
import { losingStore } from '../support/losing-store.ts'
import { startRedisBridge } from '../support/redis-bridge.ts'
import { startRedis } from '../support/redis-server.ts'
import { systemPackages } from '../support/system-packages.ts'

const HOUR = 60
const DAY = 24 * HOUR

describe('a week of calls, staff who answer, sleep, decline and leave', () => {
  it('two processes on one store that fails now and then: nobody waits longer than promised, no step acts twice', {
    timeout: 600_000,
  }, async () => {
    let losing: ReturnType<typeof losingStore> | undefined
    // Three minutes out of every six hours the store loses a third of all trips.
    const week = await runWeek({
      seed: 11,
      escalations: 300,
      // A holiday in each of two zones, a weekend, and the change of clocks.
      part: { from: 3 * DAY, minutes: 4 * DAY },
      stores: clock => {
        losing = losingStore(createMemoryStore(clock), 11)
        return [losing.store, losing.store]
      },
      disturb: minute => {
        losing?.fail(minute % (6 * HOUR) < 3)
        return () => losing?.fail(false)
      },
    })
    const judged = judgeWeek(week, 3)
    expect(judged.faults).toEqual([])
    expect(week.failures).toEqual([])
    expect(losing?.lost()).toBeGreaterThan(100)
    expect(judged.now).toBe(300)
    expect(judged.today).toBeGreaterThan(10)
    expect(judged.acknowledged + judged.wokenToTheEnd + judged.stillListed).toBe(300)
    expect(judged.acknowledged).toBeGreaterThan(270)
    expect(week.shiftsAsked).toBeGreaterThanOrEqual(16)
    expect(week.shiftsMissed).toBeGreaterThan(0)

    const one = week.cases.find(
      ({ urgency, history }) => urgency === 'now' && history.some(({ act }) => act.endsWith(':everybody')),
    )
    const lines = (await traceCase(week.deps, one?.code ?? '')) ?? []
    expect(lines.join('\n')).toMatch(/Route: (Korean|Berlin|Night) desk, by /)
    expect(lines.join('\n')).toContain('nobody acknowledged in time, the next is called')
    expect(lines.at(-1)).toBe('The chain is whole.')
    expect(await traceCase(week.deps, 'ZZZZ-ZZ')).toBeUndefined()
  })

  it.skipIf(systemPackages.redis.command === undefined)(
    'two services with a client each on one Redis, over the change of clocks, with requests lost, refused and answered by a proxy',
    { timeout: 240_000 },
    async () => {
      const redis = await startRedis(systemPackages.redis.command ?? '')
      const bridge = await startRedisBridge({ socket: redis.socket })
      const faults = ['lose-reply', 'refuse', { status: 503 }, undefined, 'cut-reply', undefined] as const
      const week = await runWeek({
        seed: 12,
        escalations: 60,
        // The twelve hours around the moment at which clocks go back in Berlin.
        part: { from: 6 * DAY - 4 * HOUR, minutes: 12 * HOUR },
        stores: () => [createUpstashStore(bridge), createUpstashStore(bridge)],
        disturb: minute => {
          if (minute % (2 * HOUR) > 0) return undefined
          bridge.faults.push(...Array.from({ length: 30 }, (_, at) => faults[at % faults.length]))
          return () => bridge.faults.splice(0)
        },
      })
      await bridge.stop()
      await redis.stop()
      const judged = judgeWeek(week, 1)
      expect(judged.faults).toEqual([])
      expect(week.failures).toEqual([])
      expect(judged.now).toBe(60)
      expect(judged.acknowledged + judged.wokenToTheEnd + judged.stillListed).toBe(60)
      expect(judged.acknowledged).toBeGreaterThan(50)
      expect(week.shiftsAsked).toBeGreaterThanOrEqual(2)
      expect(bridge.seen.requests).toBeGreaterThan(8_000)
    },
  )
})
