import type { Departure } from '../core/conversation.ts'
import type { Level, Stage, Urgency } from '../core/words.ts'
import type { CaseKind } from './case.ts'

export interface UrgencyQuestion {
  readonly kind: CaseKind
  readonly stage: Stage
  readonly level: Level
  readonly departure?: Departure | undefined
  readonly passportTaken?: boolean | undefined
  /** Of a relative: they can be reached and speak freely. */
  readonly answersFreely?: boolean | undefined
  /** Of a relative: money is asked for them. */
  readonly moneyAsked?: boolean | undefined
}

export type UrgencyReason =
  | 'danger'
  | 'cannot-leave'
  | 'travelling'
  | 'departure-24h'
  | 'departure-unknown'
  | 'relative-money'
  | 'relative-unreachable'
  | 'relative-unknown'
  | 'departure-7d'
  | 'passport-taken'
  | 'paid'
  | 'papers-sent'
  | 'there-free'
  | 'relative-free'
  | 'none'

type Test = readonly [because: UrgencyReason, urgency: Urgency, holds: (q: UrgencyQuestion) => boolean]

const isRelative = (q: UrgencyQuestion) => q.kind === 'relative' || q.stage === 'relative-there'

/** First that holds wins, so all of `now` stand before `today`. */
const TESTS: readonly Test[] = [
  ['cannot-leave', 'now', q => q.stage === 'there-cannot-leave'],
  ['danger', 'now', q => q.kind === 'danger'],
  ['travelling', 'now', q => q.stage === 'travelling'],
  ['departure-24h', 'now', q => q.departure === 'within-24h'],
  // A ticket without a date may be for tonight.
  [
    'departure-unknown',
    'now',
    q => q.stage === 'ticket-booked' && (q.departure === undefined || q.departure === 'skipped'),
  ],
  ['relative-money', 'now', q => isRelative(q) && q.moneyAsked === true],
  ['relative-unreachable', 'now', q => isRelative(q) && q.answersFreely === false],
  ['relative-unknown', 'now', q => isRelative(q) && q.answersFreely === undefined],
  ['departure-7d', 'today', q => q.departure === 'within-7d'],
  ['passport-taken', 'today', q => q.passportTaken === true],
  ['paid', 'today', q => q.stage === 'paid'],
  ['papers-sent', 'today', q => q.stage === 'papers-sent' && (q.level === 'high' || q.level === 'critical')],
  ['there-free', 'today', q => q.stage === 'there-free'],
  ['relative-free', 'today', isRelative],
]

/** How soon a human must act, and the one reason that decided it. Doubt counts as the more urgent. */
export const urgencyOf = (question: UrgencyQuestion): { urgency: Urgency; because: UrgencyReason } => {
  const found = TESTS.find(([, , holds]) => holds(question))
  return found ? { urgency: found[1], because: found[0] } : { urgency: 'queue', because: 'none' }
}
