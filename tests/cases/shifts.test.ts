import { describe, expect, it } from 'vitest'
import type { Desk } from '../../src/cases/desk.ts'
import { startPage, tickPage } from '../../src/cases/paging.ts'
import { onCallAt, standingOf, tickShifts, withHere } from '../../src/cases/shifts.ts'
import { facets, MINUTE } from './facets.ts'

const HOUR = 60 * MINUTE
const every = [0, 1, 2, 3, 4, 5, 6]
/** Midnight in Seoul. */
const MIDNIGHT = Date.parse('2026-11-23T15:00:00Z')
const desk: Desk = {
  id: 'korea',
  kind: 'hotline',
  name: 'Korean desk',
  chat: { platform: 'telegram', id: '-1' },
  onCall: ['always', 'morning', 'night'],
  zone: 'Asia/Seoul',
  shifts: [
    { staff: 'morning', days: every, from: 9 * 60, to: 18 * 60 },
    { staff: 'night', days: every, from: 18 * 60, to: 9 * 60 },
  ],
}

describe('who is on call', () => {
  it('is who has no shift, and who has one now and said that they are there', () => {
    expect(onCallAt(desk, MIDNIGHT)).toEqual(['always'])
    expect(standingOf(desk, 'night', MIDNIGHT)).toBe('not-here')
    expect(standingOf(desk, 'morning', MIDNIGHT)).toBe('off-shift')
    const here = withHere(desk, 'night', MIDNIGHT)
    expect(here && onCallAt(here, MIDNIGHT)).toEqual(['always', 'night'])
    // The next night it is asked anew.
    expect(here && onCallAt(here, MIDNIGHT + 24 * HOUR)).toEqual(['always'])
    expect(withHere(desk, 'morning', MIDNIGHT)).toBeUndefined()
  })

  it('a test page comes before the shift; who does not answer is passed over once it begins, and told of once', () => {
    const nine = MIDNIGHT + 9 * HOUR
    expect(tickShifts({ ...desk, onCall: ['morning'] }, nine - 11 * MINUTE).tell).toEqual([])
    const asked = tickShifts({ ...desk, onCall: ['morning'] }, nine - 10 * MINUTE)
    expect(asked.tell).toEqual([{ notice: 'shift-test', to: 'morning', desk: 'korea', start: nine }])
    expect(tickShifts(asked.desk, nine - MINUTE).tell).toEqual([])
    const missed = tickShifts(asked.desk, nine)
    expect(missed.tell).toEqual([{ notice: 'shift-missed', desk: 'korea', staff: 'morning' }])
    expect(tickShifts(missed.desk, nine + MINUTE).tell).toEqual([])
    expect(onCallAt(missed.desk, nine + MINUTE)).toEqual([])
    const late = withHere(missed.desk, 'morning', nine + HOUR)
    expect(late && onCallAt(late, nine + HOUR)).toEqual(['morning'])
  })

  it('who answered in time is on call from the start, and nobody is told anything', () => {
    const nine = MIDNIGHT + 9 * HOUR
    const asked = tickShifts({ ...desk, onCall: ['morning'] }, nine - 10 * MINUTE)
    const here = withHere(asked.desk, 'morning', nine - 5 * MINUTE)
    if (here === undefined) throw new Error('no shift')
    expect(onCallAt(here, nine - MINUTE)).toEqual([])
    expect(onCallAt(here, nine)).toEqual(['morning'])
    expect(tickShifts(here, nine + HOUR).tell).toEqual([])
  })

  it('a page passes over who is not there, and wakes the fallback desk’s people by name', () => {
    const night = { id: 'night-desk', onCall: ['owl'] }
    const paging = { ...desk, onCall: ['night', 'always'], fallback: 'night-desk', fallbackDesk: night }
    const started = startPage(paging, MIDNIGHT, { urgency: 'now' })
    expect(started.page.staff).toBe('always')
    const open = facets({ kind: 'danger', urgency: 'now', state: 'escalated', page: started.page })
    const everybody = tickPage(open, paging, MIDNIGHT + 5 * MINUTE)
    expect(everybody.tell).toEqual(
      expect.arrayContaining([
        { notice: 'page', to: { desk: 'night-desk' }, step: 1, again: false },
        { notice: 'page', to: { staff: 'owl' }, step: 1, again: false },
        { notice: 'page', to: { administrators: true }, step: 1, again: false },
        { notice: 'page-passed', to: 'always' },
        { notice: 'reporter-outcome', outcome: 'more-numbers' },
      ]),
    )
  })
})

describe('a page that can wait', () => {
  const office = { from: 9 * 60, to: 18 * 60 }
  const hours = { week: Array(7).fill(office), holidays: ['2026-11-24'] }
  const closed = { id: 'korea', onCall: ['a', 'b'], zone: 'Asia/Seoul', hours }
  const opening = Date.parse('2026-11-25T00:00:00Z')

  it('calls nobody before the desk opens, and counts its hour while it is open', () => {
    const started = startPage(closed, MIDNIGHT, { urgency: 'today' })
    expect(started).toMatchObject({ tell: [], nobody: true, page: { waits: true, nextAt: opening } })
    const open = facets({ urgency: 'today', state: 'escalated', page: started.page })
    expect(tickPage(open, closed, opening - 1).tell).toEqual([])
    const called = tickPage(open, closed, opening)
    expect(called.tell).toEqual([{ notice: 'page', to: { staff: 'a' }, step: 0, again: false }])
    expect(called.nextAt).toBe(opening + HOUR)
    const late = startPage(closed, opening + 8.5 * HOUR, { urgency: 'today' })
    expect(late.page.endAt).toBe(opening + 24.5 * HOUR)
  })

  it('does not wait where somebody is about to leave, nor where someone needs a person now', () => {
    expect(startPage(closed, MIDNIGHT, { urgency: 'today', because: 'departure-7d' }).page.staff).toBe('a')
    expect(startPage(closed, MIDNIGHT, { urgency: 'now' }).page.staff).toBe('a')
  })

  it('gives each person as long as the desk says', () => {
    const slow = { ...closed, limits: { now: 3, today: 20 } }
    expect(startPage(slow, MIDNIGHT, { urgency: 'now' }).page.endAt).toBe(MIDNIGHT + 3 * MINUTE)
    expect(startPage(slow, opening, { urgency: 'today' }).page.endAt).toBe(opening + 20 * MINUTE)
  })
})
