import type { Desk, Shift } from '../../cases/desk.ts'
import type { OpenTime } from '../../cases/hours.ts'
import { isZone } from '../../cases/wall-clock.ts'

/** What an administrator's form says of a desk, read and judged: the desk as it then is, or which field is wrong. */
export type Terms =
  | { readonly ok: true; readonly desk: Desk }
  | {
      readonly ok: false
      readonly why:
        | 'bad-country'
        | 'bad-language'
        | 'bad-zone'
        | 'bad-hours'
        | 'bad-date'
        | 'bad-limit'
        | 'unknown'
    }

type Field = (name: string) => string

const MOST_WORDS = 60
const WEEK = [0, 1, 2, 3, 4, 5, 6] as const

const wordsOf = (text: string): readonly string[] => text.split(/[\s,;]+/).filter(word => word !== '')

const without = <K extends keyof Desk>(desk: Desk, ...keys: readonly K[]): Omit<Desk, K> => {
  const rest = { ...desk }
  for (const key of keys) delete rest[key]
  return rest
}

const serving = (desk: Desk, field: Field, others: readonly Desk[]): Terms => {
  const [origins, destinations] = ['origins', 'destinations'].map(name =>
    wordsOf(field(name)).map(word => word.toUpperCase()),
  )
  const languages = wordsOf(field('languages'))
  const countries = [...(origins ?? []), ...(destinations ?? [])]
  if (countries.length > MOST_WORDS || !countries.every(each => /^[A-Z]{2}$/.test(each)))
    return { ok: false, why: 'bad-country' }
  if (
    languages.length > MOST_WORDS ||
    !languages.every(each => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/.test(each))
  )
    return { ok: false, why: 'bad-language' }
  const fallback = others.find(each => each.id === field('fallback'))?.id
  const rest = without(desk, 'origins', 'destinations', 'languages', 'fallback', 'isDefault') as Desk
  return {
    ok: true,
    desk: {
      ...rest,
      ...(origins?.length ? { origins } : {}),
      ...(destinations?.length ? { destinations } : {}),
      ...(languages.length ? { languages } : {}),
      ...(fallback === undefined ? {} : { fallback }),
      ...(field('default') === 'yes' ? { isDefault: true as const } : {}),
    },
  }
}

/** `09:30` as minutes since midnight. */
const minutesOf = (text: string): number | undefined => {
  const match = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(text)
  const minutes = match === null ? undefined : Number(match[1]) * 60 + Number(match[2])
  return minutes !== undefined && minutes <= 1_440 ? minutes : undefined
}

const timeOf = (from: string, to: string): OpenTime | undefined => {
  const [start, end] = [minutesOf(from), minutesOf(to)]
  if (start === undefined || end === undefined || start === end || start === 1_440) return undefined
  // Until midnight is written as 00:00 by browsers.
  return { from: start, to: end === 0 ? 1_440 : end }
}

const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true

const opening = (desk: Desk, field: Field): Terms => {
  const zone = field('zone').trim()
  if (!isZone(zone)) return { ok: false, why: 'bad-zone' }
  if (field('always') === 'yes') return { ok: true, desk: { ...(without(desk, 'hours') as Desk), zone } }
  const holidays = wordsOf(field('holidays'))
  if (holidays.length > 200 || !holidays.every(isDate)) return { ok: false, why: 'bad-date' }
  const week = WEEK.map(day => {
    const [from, to] = [field(`from${day}`), field(`to${day}`)]
    return from === '' && to === '' ? null : timeOf(from, to)
  })
  if (week.includes(undefined) || week.every(day => day === null)) return { ok: false, why: 'bad-hours' }
  return { ok: true, desk: { ...desk, zone, hours: { week: week as (OpenTime | null)[], holidays } } }
}

/** A number within bounds; `undefined`: left empty; `NaN`: not one. */
const within = (text: string, least: number, most: number): number | undefined => {
  if (text.trim() === '') return undefined
  const value = Number(text)
  return Number.isInteger(value) && value >= least && value <= most ? value : Number.NaN
}

const limits = (desk: Desk, field: Field): Terms => {
  const now = within(field('now'), 1, 15)
  const today = within(field('today'), 5, 240)
  const mostPages = within(field('most'), 1, 50)
  if ([now, today, mostPages].some(value => Number.isNaN(value))) return { ok: false, why: 'bad-limit' }
  const rest = without(desk, 'limits', 'mostPages') as Desk
  return {
    ok: true,
    desk: {
      ...rest,
      ...(now === undefined && today === undefined
        ? {}
        : { limits: { ...(now === undefined ? {} : { now }), ...(today === undefined ? {} : { today }) } }),
      ...(mostPages === undefined ? {} : { mostPages }),
    },
  }
}

const addShift = (desk: Desk, field: Field): Terms => {
  const staff = field('staff')
  const time = timeOf(field('from'), field('to'))
  const days = WEEK.filter(day => field(`day${day}`) === 'yes')
  if (!desk.onCall.includes(staff)) return { ok: false, why: 'unknown' }
  if (time === undefined || days.length === 0 || (desk.shifts?.length ?? 0) >= 60)
    return { ok: false, why: 'bad-hours' }
  const shift: Shift = { staff, days, ...time }
  return { ok: true, desk: { ...desk, shifts: [...(desk.shifts ?? []), shift] } }
}

const removeShift = (desk: Desk, field: Field): Terms => {
  const place = Number(field('place'))
  const shifts = (desk.shifts ?? []).filter((_, index) => index !== place)
  return shifts.length === (desk.shifts?.length ?? 0)
    ? { ok: false, why: 'unknown' }
    : { ok: true, desk: { ...desk, shifts } }
}

/** Reads one form of a desk's own page. */
export const readTerms = (desk: Desk, what: string, field: Field, others: readonly Desk[]): Terms => {
  switch (what) {
    case 'serving':
      return serving(desk, field, others)
    case 'opening':
      return opening(desk, field)
    case 'limits':
      return limits(desk, field)
    case 'shift-add':
      return addShift(desk, field)
    case 'shift-remove':
      return removeShift(desk, field)
    default:
      return { ok: false, why: 'unknown' }
  }
}
