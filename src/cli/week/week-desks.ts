import type { Desk, DeskId } from '../../cases/desk.ts'
import type { Settings } from '../../records/settings-record.ts'

/** Clocks go back in Berlin on the seventh day of it; one of its days is a holiday in Seoul, one in Berlin. */
export const WEEK_STARTS = Date.parse('2030-10-21T00:00:00Z')
const HOLIDAYS = { seoul: ['2030-10-24'], berlin: ['2030-10-25'] }

/** Who is called by which chat: a group and its people, in their on-call order. */
export const WEEK_DESKS = [
  { chat: '-1', name: 'Korean desk', people: ['10', '11', '12'] },
  { chat: '-2', name: 'Berlin desk', people: ['20', '21', '22'] },
  { chat: '-3', name: 'Night desk', people: ['30', '31'] },
] as const
/** One of the Berlin desk, who leaves for good. */
export const LEAVES = '22'

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6]
const OFFICE = { from: 9 * 60, to: 18 * 60 }
const WEEK = [null, OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, null]

/** What the desks of the week serve, when they are open, who has which shift, and who has what they do not get to. */
export const withTerms = (settings: Settings): Settings => {
  const night: DeskId = settings.desks.find(desk => desk.name === 'Night desk')?.id ?? ''
  const terms = (desk: Desk): Desk => {
    const [first = '', second = ''] = desk.onCall
    if (desk.kind !== 'hotline') return desk
    if (desk.name === 'Night desk') return { ...desk, isDefault: true }
    const korean = desk.name === 'Korean desk'
    return {
      ...desk,
      fallback: night,
      zone: korean ? 'Asia/Seoul' : 'Europe/Berlin',
      hours: { week: WEEK, holidays: korean ? HOLIDAYS.seoul : HOLIDAYS.berlin },
      ...(korean ? { origins: ['KR'] } : { destinations: ['MM', 'LA'] }),
      shifts: [
        { staff: first, days: EVERY_DAY, from: 9 * 60, to: 21 * 60 },
        { staff: second, days: EVERY_DAY, from: 21 * 60, to: 9 * 60 },
      ],
    }
  }
  return { ...settings, desks: settings.desks.map(terms) }
}
