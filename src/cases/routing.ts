import type { Country, Locale, Urgency } from '../core/words.ts'
import type { CaseKind } from './case.ts'
import type { Desk, DeskKind } from './desk.ts'

export interface RoutingQuestion {
  readonly kind: CaseKind
  readonly urgency: Urgency
  readonly language: Locale
  readonly origin?: Country
}

export interface Routed {
  readonly desk: Desk
  /** Why this kind of desk; `no-hotline`: an urgent offer, and only moderators to give it to. */
  readonly because: 'danger' | 'relative' | 'urgent' | 'review' | 'no-hotline'
  /** What made this one fit best; `none-fits`: every desk serves somebody else, and this one is better than none. */
  readonly by: 'origin' | 'language' | 'any' | 'none-fits'
}

/** How well a desk fits: smaller is better. */
const FITS = ['origin', 'language', 'any', 'none-fits'] as const

const fitOf = ({ origins, languages }: Desk, { origin, language }: RoutingQuestion): Routed['by'] => {
  const hasOrigins = origins !== undefined && origins.length > 0
  const hasLanguages = languages !== undefined && languages.length > 0
  if (hasOrigins && origin !== undefined && origins.includes(origin)) return 'origin'
  if (hasLanguages && languages.includes(language) && !hasOrigins) return 'language'
  return hasOrigins || hasLanguages ? 'none-fits' : 'any'
}

const best = (kind: DeskKind, question: RoutingQuestion, desks: readonly Desk[]) =>
  desks
    .filter(desk => desk.kind === kind)
    .map(desk => ({ desk, by: fitOf(desk, question) }))
    // Of two that fit alike, the one where someone is on call.
    .toSorted(
      (a, b) =>
        FITS.indexOf(a.by) - FITS.indexOf(b.by) ||
        Number(a.desk.onCall.length === 0) - Number(b.desk.onCall.length === 0),
    )[0]

/**
 * The desk a case goes to, and why. Danger and relatives go to hotline desks alone; an urgent offer too, and to the
 * moderators only where there is no hotline desk. `undefined`: no desk exists that may have it.
 */
export const route = (question: RoutingQuestion, desks: readonly Desk[]): Routed | undefined => {
  const { kind, urgency } = question
  if (kind !== 'offer' || urgency === 'now') {
    const hotline = best('hotline', question, desks)
    if (hotline) return { ...hotline, because: kind === 'offer' ? 'urgent' : kind }
    if (kind !== 'offer') return undefined
  }
  const moderators = best('moderators', question, desks)
  return moderators && { ...moderators, because: urgency === 'now' ? 'no-hotline' : 'review' }
}
