import { describe, expect, it } from 'vitest'
import { backoffMs, mostAttempts } from '../../src/outbox/backoff.ts'
import type { Notice } from '../../src/records/notice-record.ts'

const notice = (over: Partial<Notice>): Notice => ({
  v: 1,
  id: 'event',
  caseId: 'case',
  tell: { notice: 'hook', desk: 'desk', event: 'case.decided' },
  urgent: false,
  createdAt: 0,
  attempts: 1,
  repeat: false,
  sending: true,
  ...over,
})

describe('how long something waits before it is tried again', () => {
  it('an event for a system: as the standard says, and up to a fifth more, the same for the same event', () => {
    const ids = Array.from({ length: 300 }, (_, at) => `event-${at}`)
    for (const [attempts, wait] of [
      [1, 5_000],
      [2, 300_000],
      [9, 86_400_000],
    ] as const) {
      const waits = ids.map(id => backoffMs(notice({ id, attempts })))
      expect(Math.min(...waits)).toBeGreaterThanOrEqual(wait)
      expect(Math.max(...waits)).toBeLessThanOrEqual(wait * 1.2)
      expect(waits).toEqual(ids.map(id => backoffMs(notice({ id, attempts }))))
      // Spread over the whole of that fifth: a third of them in each third of it.
      for (const third of [0, 1, 2]) {
        const within = waits.filter(
          each => each >= wait * (1 + (0.2 * third) / 3) && each < wait * (1 + (0.2 * (third + 1)) / 3),
        )
        expect(within.length).toBeGreaterThan(60)
      }
    }
    const orders = [1, 2].map(attempts =>
      ids.toSorted((a, b) => backoffMs(notice({ id: a, attempts })) - backoffMs(notice({ id: b, attempts }))),
    )
    expect(orders[0]).not.toEqual(orders[1])
  })

  it('a call is never left alone for longer than a minute, and is not spread', () => {
    const page = {
      tell: { notice: 'page', to: { staff: 'a' }, step: 0, again: false },
      urgent: true,
    } as const
    const waits = Array.from({ length: mostAttempts(notice(page)) }, (_, at) =>
      backoffMs(notice({ ...page, attempts: at + 1 })),
    )
    expect(waits.slice(0, 5)).toEqual([5_000, 10_000, 20_000, 40_000, 60_000])
    expect(Math.max(...waits)).toBe(60_000)
  })
})
