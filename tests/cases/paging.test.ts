import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaseFacets } from '../../src/cases/case.ts'
import { act } from '../../src/cases/lifecycle.ts'
import { startPage, tickPage } from '../../src/cases/paging.ts'
import type { Tell } from '../../src/cases/tell.ts'
import { facets, MINUTE, NOW, officer } from './facets.ts'

const desk = { id: 'line', onCall: ['first', 'second', 'third'], fallback: 'night' }

const paged = (from: typeof desk | { id: string; onCall: string[] }, urgency: 'now' | 'today' = 'now') => {
  const started = startPage(from, NOW, { urgency })
  return {
    ...started,
    facets: facets({
      kind: 'danger',
      urgency,
      state: 'escalated',
      desk: 'line',
      deskKind: 'hotline',
      page: started.page,
    }),
  }
}

const called = (tell: readonly Tell[]) => tell.filter(each => each.notice === 'page').map(each => each.to)

/** Ticks every minute and says who was called at which minute. */
const run = (start: CaseFacets, minutes: number, from = desk as Parameters<typeof tickPage>[1]) => {
  let now = start
  const log: [minute: number, to: unknown][] = []
  for (let minute = 1; minute <= minutes; minute++) {
    const ticked = tickPage(now, from, NOW + minute * MINUTE)
    now = ticked.facets
    for (const to of called(ticked.tell)) log.push([minute, to])
  }
  return { now, log }
}

describe('a page', () => {
  it('calls the first at once, the next every five minutes, then everybody, then again every fifteen', () => {
    const { facets: start, tell, nobody } = paged(desk)
    expect(called(tell)).toEqual([{ staff: 'first' }])
    expect(nobody).toBe(false)
    const { log } = run(start, 31)
    expect(log).toEqual([
      [3, { staff: 'first' }],
      [5, { staff: 'second' }],
      [8, { staff: 'second' }],
      [10, { staff: 'third' }],
      [13, { staff: 'third' }],
      [15, { desk: 'night' }],
      [15, { administrators: true }],
      [30, { desk: 'night' }],
      [30, { administrators: true }],
      [30, { staff: 'first' }],
      [30, { staff: 'second' }],
      [30, { staff: 'third' }],
    ])
  })

  it('of today, once everybody was called, is called again in opening time alone', () => {
    const office = { from: 9 * 60, to: 18 * 60 }
    const hours = { week: [null, office, office, office, office, office, null], holidays: [] }
    const closing = Date.UTC(2026, 10, 24, 17, 30)
    const shop = { id: 'line', onCall: [], zone: 'UTC', hours }
    const { page } = startPage(shop, closing, { urgency: 'today' })
    expect(page.step).toBe(1)
    expect(page.nextAt).toBe(Date.UTC(2026, 10, 25, 9, 30))
    // A call for help, and whoever is about to leave, wait for no desk to open.
    expect(startPage(shop, closing, { urgency: 'now' }).page.nextAt).toBe(closing + 15 * MINUTE)
    expect(startPage(shop, closing, { urgency: 'today', because: 'departure-7d' }).page.nextAt).toBe(
      closing + 60 * MINUTE,
    )
  })

  it('tells whoever slept that the next was called', () => {
    const ticked = tickPage(paged(desk).facets, desk, NOW + 5 * MINUTE)
    expect(ticked.tell).toContainEqual({ notice: 'page-passed', to: 'first' })
    expect(ticked.facets.history.at(-1)).toEqual({ at: NOW + 5 * MINUTE, by: 'clock', act: 'page:1:second' })
    expect(ticked.facets.page?.endAt).toBe(NOW + 10 * MINUTE)
  })

  it('gives an hour a person for what is due today', () => {
    expect(run(paged(desk, 'today').facets, 121).log.map(([minute]) => minute)).toEqual([60, 120])
  })

  it('says when nobody is on call, and calls the administrators at once', () => {
    const alone = { id: 'line', onCall: [] }
    const { tell, nobody, facets: start } = paged(alone)
    expect(nobody).toBe(true)
    expect(called(tell)).toEqual([{ administrators: true }])
    expect(run(start, 16, alone).log).toEqual([[15, { administrators: true }]])
  })

  it('calls someone who came on duty meanwhile before calling everybody again', () => {
    const { facets: start } = paged({ id: 'line', onCall: [] })
    const ticked = tickPage(start, { id: 'line', onCall: ['late'] }, NOW + 15 * MINUTE)
    expect(called(ticked.tell)).toEqual([{ staff: 'late' }])
    expect(ticked.facets.page?.staff).toBe('late')
  })

  it('does nothing before its time, and nothing twice at the same time', () => {
    const { facets: start } = paged(desk)
    expect(tickPage(start, desk, NOW + 2 * MINUTE)).toEqual({
      facets: start,
      tell: [],
      nextAt: NOW + 2.5 * MINUTE,
      nobody: false,
    })
    const once = tickPage(start, desk, NOW + 5 * MINUTE)
    expect(tickPage(once.facets, desk, NOW + 5 * MINUTE).tell).toEqual([])
  })

  it('moves one step after a long silence of the clock, so that each person has their time', () => {
    const ticked = tickPage(paged(desk).facets, desk, NOW + 120 * MINUTE)
    expect(called(ticked.tell)).toEqual([{ staff: 'second' }])
    expect(ticked.facets.page?.endAt).toBe(NOW + 125 * MINUTE)
  })

  it('stops for good once acknowledged', () => {
    const acted = act(paged(desk).facets, { do: 'acknowledge', by: officer('first') }, NOW + MINUTE)
    if (!acted.ok) throw new Error(acted.why)
    expect(run(acted.facets, 60).log).toEqual([])
    expect(tickPage(acted.facets, desk, NOW + 60 * MINUTE).nextAt).toBeUndefined()
  })

  it('reaches everyone and then the administrators, whatever the order on call and however late the clock', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 6 }),
        fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 40, maxLength: 40 }),
        (onCall, gaps) => {
          const some = { id: 'line', onCall }
          const { facets: start, tell } = paged(some)
          const reached = [...called(tell)]
          let now = start
          let at = NOW
          for (const gap of gaps) {
            at += gap * MINUTE
            const ticked = tickPage(now, some, at)
            now = ticked.facets
            // Whoever is called again within their time was reached before.
            reached.push(...called(ticked.tell.filter(tell => tell.notice !== 'page' || !tell.again)))
            expect(ticked.nextAt).toBeGreaterThan(at)
          }
          const people = reached.flatMap(to => ('staff' in to ? [to.staff] : []))
          const administrators = reached.findIndex(to => 'administrators' in to)
          if (gaps.reduce((sum, gap) => sum + gap, 0) > 5 * onCall.length + 90 * (onCall.length + 1))
            expect(administrators).toBeGreaterThanOrEqual(0)
          if (administrators >= 0) {
            expect(people.slice(0, onCall.length)).toEqual(onCall)
            expect(administrators).toBe(onCall.length)
          }
        },
      ),
      { numRuns: 200 },
    )
  })
})
