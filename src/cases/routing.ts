import type { Country, Locale, Urgency } from '../core/words.ts'
import type { CaseKind } from './case.ts'
import { type Desk, type DeskKind, hoursOf, type StaffId } from './desk.ts'
import { afterOpenTime, isOpen } from './hours.ts'
import { onCallAt, type Standing, standingOf } from './shifts.ts'

export interface RoutingQuestion {
  readonly kind: CaseKind
  readonly urgency: Urgency
  readonly language: Locale
  readonly origin?: Country
  readonly destination?: Country
}

/** How well a desk fits: the first is best. `default`: no desk serves this, and the operator said who has it then. */
const FITS = [
  'origin-and-destination',
  'origin',
  'destination',
  'language',
  'any',
  'default',
  'none-fits',
] as const

export interface Routed {
  readonly desk: Desk
  /** Why this kind of desk; `no-hotline`: an urgent offer, and only moderators to give it to. */
  readonly because: 'danger' | 'relative' | 'urgent' | 'review' | 'no-hotline'
  /** What made this one fit best; `none-fits`: every desk serves somebody else, and this one is better than none. */
  readonly by: (typeof FITS)[number]
}

type List = readonly string[] | undefined

const has = (list: List, value: string | undefined): boolean =>
  value !== undefined && list?.includes(value) === true
const names = (list: List): boolean => list !== undefined && list.length > 0

const fitOf = (desk: Desk, { origin, destination, language }: RoutingQuestion): Routed['by'] => {
  const { origins, destinations, languages } = desk
  const [from, to] = [has(origins, origin), has(destinations, destination)]
  if (from && to) return 'origin-and-destination'
  // Who acts for one country's people in some places only is no desk for the others.
  if (from && !names(destinations)) return 'origin'
  if (to && !names(origins)) return 'destination'
  if (!names(origins) && !names(destinations)) {
    if (!names(languages)) return 'any'
    if (has(languages, language)) return 'language'
  }
  return desk.isDefault ? 'default' : 'none-fits'
}

const best = (kind: DeskKind, question: RoutingQuestion, desks: readonly Desk[], at: number) =>
  desks
    .filter(desk => desk.kind === kind)
    .map(desk => ({ desk, by: fitOf(desk, question) }))
    // Of two that fit alike, the one where someone is on call, then the one that is open.
    .toSorted(
      (a, b) =>
        FITS.indexOf(a.by) - FITS.indexOf(b.by) ||
        Number(onCallAt(a.desk, at).length === 0) - Number(onCallAt(b.desk, at).length === 0) ||
        Number(!isOpen(hoursOf(a.desk), at)) - Number(!isOpen(hoursOf(b.desk), at)),
    )[0]

/**
 * The desk a case goes to at a moment, and why. Danger and relatives go to hotline desks alone; an urgent offer too,
 * and to the moderators only where there is no hotline desk. `undefined`: no desk exists that may have it.
 */
export const route = (question: RoutingQuestion, desks: readonly Desk[], at: number): Routed | undefined => {
  const { kind, urgency } = question
  if (kind !== 'offer' || urgency === 'now') {
    const hotline = best('hotline', question, desks, at)
    if (hotline) return { ...hotline, because: kind === 'offer' ? 'urgent' : kind }
    if (kind !== 'offer') return undefined
  }
  const moderators = best('moderators', question, desks, at)
  return moderators && { ...moderators, because: urgency === 'now' ? 'no-hotline' : 'review' }
}

/** Why a case went where it went, as data: "Korean desk: origin KR, open, on call A, then B". */
export interface RouteExplained extends Routed {
  readonly open: boolean
  /** When it opens, where it is closed. */
  readonly opensAt?: number
  /** Everyone of the on-call order, with whether they would be called. */
  readonly order: readonly { readonly staff: StaffId; readonly standing: Standing }[]
}

const stateOf = (desk: Desk, at: number): Pick<RouteExplained, 'open' | 'opensAt' | 'order'> => {
  const hours = hoursOf(desk)
  const open = isOpen(hours, at)
  return {
    open,
    ...(open ? {} : { opensAt: afterOpenTime(hours, at, 0) }),
    order: desk.onCall.map(staff => ({ staff, standing: standingOf(desk, staff, at) })),
  }
}

export const explainRoute = (
  question: RoutingQuestion,
  desks: readonly Desk[],
  at: number,
): RouteExplained | undefined => {
  const routed = route(question, desks, at)
  return routed && { ...routed, ...stateOf(routed.desk, at) }
}

/** The same of the desk that has a case, whichever the rules would choose for it at this moment. */
export interface DeskExplained extends Omit<RouteExplained, 'because'> {
  /** What the rules would choose, where that is another one. */
  readonly rules?: Routed | undefined
}

export const explainDesk = (
  question: RoutingQuestion,
  desk: Desk,
  desks: readonly Desk[],
  at: number,
): DeskExplained => {
  const rules = route(question, desks, at)
  const other = rules !== undefined && rules.desk.id !== desk.id
  return { desk, by: fitOf(desk, question), ...stateOf(desk, at), ...(other ? { rules } : {}) }
}
