import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterOpenTime, type Hours, isOpen } from '../../src/cases/hours.ts'
import { isZone, momentOf, wallMoment } from '../../src/cases/wall-clock.ts'

const HOUR = 3_600_000
const office = { from: 9 * 60, to: 18 * 60 }
const weekdays = (zone: string, holidays: readonly string[] = []): Hours => ({
  zone,
  week: [null, office, office, office, office, office, null],
  holidays,
})
const at = (iso: string) => Date.parse(iso)

describe('a clock on the wall', () => {
  it('shows the zone’s time, on both sides of a change', () => {
    expect(wallMoment(at('2026-03-29T00:59:00Z'), 'Europe/Berlin').minute).toBe(119)
    expect(wallMoment(at('2026-03-29T01:00:00Z'), 'Europe/Berlin').minute).toBe(180)
    expect(wallMoment(at('2026-11-24T15:30:00Z'), 'Asia/Seoul')).toEqual({
      date: '2026-11-25',
      weekday: 3,
      minute: 30,
    })
  })

  it('a time that is skipped comes after the change, one that comes twice is the first', () => {
    expect(momentOf('2026-03-29', 150, 'Europe/Berlin')).toBe(at('2026-03-29T01:30:00Z'))
    expect(momentOf('2026-10-25', 150, 'Europe/Berlin')).toBe(at('2026-10-25T00:30:00Z'))
  })

  it('goes there and back in any zone', () => {
    const zones = ['Asia/Seoul', 'America/New_York', 'Europe/Berlin', 'Asia/Kathmandu', 'Australia/Lord_Howe']
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: at('2026-01-01T00:00:00Z') / 60_000, max: at('2028-01-01T00:00:00Z') / 60_000 }),
        (zone, minutes) => {
          const shown = wallMoment(minutes * 60_000, zone)
          const back = momentOf(shown.date, shown.minute, zone)
          expect(wallMoment(back, zone)).toEqual(shown)
          expect(Math.abs(back - minutes * 60_000)).toBeLessThanOrEqual(HOUR)
        },
      ),
    )
  })

  it('knows what is no zone', () => {
    expect(isZone('Asia/Seoul')).toBe(true)
    expect(isZone('Moon/Base')).toBe(false)
  })
})

describe('opening hours', () => {
  it('count in the zone of the desk, not on weekends, not on holidays', () => {
    const seoul = weekdays('Asia/Seoul', ['2026-12-25'])
    expect(isOpen(seoul, at('2026-11-24T00:30:00Z'))).toBe(true)
    expect(isOpen(seoul, at('2026-11-24T09:00:00Z'))).toBe(false)
    expect(isOpen(seoul, at('2026-11-21T03:00:00Z'))).toBe(false)
    expect(isOpen(seoul, at('2026-12-25T03:00:00Z'))).toBe(false)
  })

  it('an hour begun half an hour before closing ends half an hour after opening', () => {
    // Friday 17:30 in Seoul; open again on Monday at nine.
    expect(afterOpenTime(weekdays('Asia/Seoul'), at('2026-11-20T08:30:00Z'), HOUR)).toBe(
      at('2026-11-23T00:30:00Z'),
    )
  })

  it('a day with a change of the clocks is an hour shorter or longer by the sun, not by the desk', () => {
    const whole = { from: 0, to: 24 * 60 }
    const berlin: Hours = { zone: 'Europe/Berlin', week: Array(7).fill(whole), holidays: [] }
    expect(afterOpenTime(berlin, at('2026-03-28T23:00:00Z'), 23 * HOUR)).toBe(at('2026-03-29T22:00:00Z'))
    const sunday = { ...berlin, week: [office, null, null, null, null, null, null] }
    // Nine in the morning after the change is seven by UTC, eight before it.
    expect(afterOpenTime(sunday, at('2026-03-28T12:00:00Z'), 0)).toBe(at('2026-03-29T07:00:00Z'))
    expect(afterOpenTime(sunday, at('2026-10-25T12:00:00Z'), 6 * HOUR)).toBe(at('2026-11-01T09:00:00Z'))
  })

  it('may go past midnight', () => {
    const night: Hours = {
      zone: 'UTC',
      week: [null, { from: 22 * 60, to: 6 * 60 }, null, null, null, null, null],
      holidays: [],
    }
    expect(isOpen(night, at('2026-11-24T05:59:00Z'))).toBe(true)
    expect(isOpen(night, at('2026-11-24T06:00:00Z'))).toBe(false)
    expect(isOpen(night, at('2026-11-23T21:00:00Z'))).toBe(false)
  })

  it('nobody waits for a desk that never opens, or that has no hours', () => {
    const never: Hours = { zone: 'UTC', week: Array(7).fill(null), holidays: [] }
    expect(afterOpenTime(never, 1_000, HOUR)).toBe(1_000 + HOUR)
    expect(afterOpenTime(undefined, 1_000, HOUR)).toBe(1_000 + HOUR)
    expect(isOpen(undefined, 0)).toBe(true)
  })
})
