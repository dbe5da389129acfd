import type { Desk, Shift, StaffId } from './desk.ts'
import { type Span, spanOn } from './hours.ts'
import type { Tell } from './tell.ts'
import { dateAfter, wallMoment, weekdayOf } from './wall-clock.ts'

const MINUTE = 60_000
/** The test page comes this long before a shift, so that whoever has it can be there when it begins. */
const ASKED_BEFORE_MS = 10 * MINUTE
/** Time to answer a test page that came late. */
const ANSWER_MS = 10 * MINUTE
const KEPT_MS = 2 * 86_400_000

type ShiftDesk = Pick<Desk, 'onCall' | 'zone' | 'shifts' | 'duty'>

/** How someone in the on-call order stands at a moment. */
export type Standing = 'called' | 'off-shift' | 'not-here'

const zoneOf = ({ zone }: ShiftDesk): string => zone ?? 'UTC'

/** The span of a shift that holds `at`, or that begins within `early`. */
const spanAt = (shift: Shift, zone: string, at: number, early = 0): Span | undefined => {
  const { date } = wallMoment(at, zone)
  return [-1, 0, 1]
    .map(days => dateAfter(date, days))
    .filter(day => shift.days.includes(weekdayOf(day)))
    .map(day => spanOn(day, shift, zone))
    .find(({ start, end }) => start - early <= at && at < end)
}

const shiftsOf = ({ shifts = [] }: ShiftDesk, staff: StaffId): readonly Shift[] =>
  shifts.filter(each => each.staff === staff)

/** Who has no shifts is always called. Who has some is called during them, once they said that they are there. */
export const standingOf = (desk: ShiftDesk, staff: StaffId, at: number): Standing => {
  const shifts = shiftsOf(desk, staff)
  if (shifts.length === 0) return 'called'
  const spans = shifts.flatMap(shift => spanAt(shift, zoneOf(desk), at) ?? [])
  if (spans.length === 0) return 'off-shift'
  const here = (desk.duty ?? []).some(
    each => each.staff === staff && each.here !== undefined && spans.some(span => span.start === each.start),
  )
  return here ? 'called' : 'not-here'
}

/** Who is called at a moment, in order. */
export const onCallAt = (desk: ShiftDesk, at: number): readonly StaffId[] =>
  desk.shifts === undefined || desk.shifts.length === 0
    ? desk.onCall
    : desk.onCall.filter(staff => standingOf(desk, staff, at) === 'called')

/** A shift one may say "here" to: it is on, or about to begin. */
export const shiftToJoin = (desk: ShiftDesk, staff: StaffId, at: number): Span | undefined =>
  shiftsOf(desk, staff)
    .map(shift => spanAt(shift, zoneOf(desk), at, ASKED_BEFORE_MS))
    .find(span => span !== undefined)

/** Someone says that they are there. `undefined`: no shift of theirs is on or about to begin. */
export const withHere = (desk: Desk, staff: StaffId, at: number): Desk | undefined => {
  const span = shiftToJoin(desk, staff, at)
  if (span === undefined) return undefined
  const rest = (desk.duty ?? []).filter(each => each.staff !== staff || each.start !== span.start)
  return { ...desk, duty: [...rest, { staff, start: span.start, asked: at, here: at }] }
}

/**
 * Lets the clock act on a desk's shifts: whoever is about to begin gets a test page; who does not answer it is passed
 * over, and the desk is told. Nothing changes twice.
 */
export const tickShifts = (
  desk: Desk,
  at: number,
): { readonly desk: Desk; readonly tell: readonly Tell[] } => {
  const kept = (desk.duty ?? []).filter(({ start }) => at - start < KEPT_MS)
  const tell: Tell[] = []
  const duty = [...kept]
  for (const staff of desk.onCall) {
    const span = shiftToJoin(desk, staff, at)
    if (span === undefined) continue
    const index = duty.findIndex(each => each.staff === staff && each.start === span.start)
    const known = duty[index]
    if (known === undefined) {
      duty.push({ staff, start: span.start, asked: at })
      tell.push({ notice: 'shift-test', to: staff, desk: desk.id, start: span.start })
    } else if (
      known.here === undefined &&
      !known.missed &&
      at >= Math.max(span.start, known.asked + ANSWER_MS)
    ) {
      duty[index] = { ...known, missed: true }
      tell.push({ notice: 'shift-missed', desk: desk.id, staff })
    }
  }
  return tell.length === 0 && kept.length === (desk.duty?.length ?? 0)
    ? { desk, tell }
    : { desk: { ...desk, duty }, tell }
}
