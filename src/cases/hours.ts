import { dateAfter, momentOf, wallMoment, weekdayOf } from './wall-clock.ts'

/** Minutes since midnight; `to` at or before `from` means on the next day. */
export interface OpenTime {
  readonly from: number
  readonly to: number
}

/** When a desk works, as its walls show it. */
export interface Hours {
  readonly zone: string
  /** Seven entries from Sunday; `null`: closed. */
  readonly week: readonly (OpenTime | null)[]
  /** Dates on which it does not open, `2026-12-25`. */
  readonly holidays: readonly string[]
}

export interface Span {
  readonly start: number
  readonly end: number
}

const DAY_MINUTES = 1_440
/** Nobody is closed for longer than this; beyond it the hours are taken for wrong, and no one waits for them. */
const LOOK_AHEAD_DAYS = 400

/** A time of day on a date, as moments. */
export const spanOn = (date: string, { from, to }: OpenTime, zone: string): Span => ({
  start: momentOf(date, from, zone),
  end:
    to > from
      ? momentOf(to === DAY_MINUTES ? dateAfter(date, 1) : date, to % DAY_MINUTES, zone)
      : momentOf(dateAfter(date, 1), to, zone),
})

/** Opening times that end after `from`, in order. */
function* openSpans(hours: Hours, from: number): Generator<Span> {
  const today = wallMoment(from, hours.zone).date
  for (let day = -1; day <= LOOK_AHEAD_DAYS; day += 1) {
    const date = dateAfter(today, day)
    const time = hours.week[weekdayOf(date)]
    if (time === null || time === undefined || hours.holidays.includes(date)) continue
    const span = spanOn(date, time, hours.zone)
    if (span.end > from) yield span
  }
}

/** A desk without hours never closes. */
export const isOpen = (hours: Hours | undefined, at: number): boolean => {
  if (hours === undefined) return true
  for (const { start } of openSpans(hours, at)) return start <= at
  return true
}

/** The moment by which a desk was open for `ms` since `from`. With `ms` 0: when it is open next, `from` if it is. */
export const afterOpenTime = (hours: Hours | undefined, from: number, ms: number): number => {
  if (hours === undefined) return from + ms
  let left = ms
  for (const { start, end } of openSpans(hours, from)) {
    const begin = Math.max(start, from)
    if (begin + left < end || (left > 0 && begin + left === end)) return begin + left
    left -= end - begin
  }
  return from + ms
}
