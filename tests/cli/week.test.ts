import { describe, expect, it } from 'vitest'
import { judgeWeek } from '../../src/cli/week/judge-week.ts'
import { runWeek } from '../../src/cli/week/run-week.ts'
import { traceCase } from '../../src/cli/week/trace-case.ts'

const HOUR = 60

describe('a week of calls, staff who answer, sleep, decline and leave', () => {
  it('two processes on one store that fails now and then: nobody waits longer than promised, no step acts twice', {
    timeout: 600_000,
  }, async () => {
    // Three minutes out of every six hours the store loses a third of all trips.
    const week = await runWeek({
      seed: 11,
      escalations: 500,
      processes: 2,
      outage: minute => minute % (6 * HOUR) < 3,
    })
    const judged = judgeWeek(week.cases, 3)
    expect(judged.faults).toEqual([])
    expect(week.failures).toEqual([])
    expect(judged.now).toBe(500)
    expect(judged.acknowledged + judged.wokenToTheEnd + judged.stillListed).toBe(500)
    expect(judged.acknowledged).toBeGreaterThan(450)
    expect(week.shiftsAsked).toBeGreaterThanOrEqual(28)
    expect(week.shiftsMissed).toBeGreaterThan(0)

    const one = week.cases.find(({ history }) => history.some(({ act }) => act.endsWith(':everybody')))
    const lines = (await traceCase(week.deps, one?.code ?? '')) ?? []
    expect(lines.join('\n')).toMatch(/Route: (Korean|Berlin|Night) desk, by /)
    expect(lines.join('\n')).toContain('nobody acknowledged in time, the next is called')
    expect(lines.at(-1)).toBe('The chain is whole.')
    expect(await traceCase(week.deps, 'ZZZZ-ZZ')).toBeUndefined()
  })
})
