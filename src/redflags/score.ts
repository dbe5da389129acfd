import type { Level } from '../core/words.ts'
import type { Finding, Strength } from './assessment.ts'

/** What the score is made of; `npm run fit` tells how the weights are found. */
export interface Weights {
  readonly decisive: number
  readonly strong: number
  readonly moderate: number
  readonly weak: number
  /** How much of a sign of honesty is believed. */
  readonly honesty: number
  /** In a long posting a phrase or two stand by chance: so many points are put down to that. */
  readonly long: number
}

/**
 * Points a finding adds. Weak signs alone stay below `caution` by their cap; `high` takes strong ones
 * together, or at least three of middling weight; a decisive sign decides.
 */
export const WEIGHTS: Weights = {
  decisive: 14,
  strong: 6,
  moderate: 4,
  weak: 0.5,
  honesty: 1.5,
  long: 2.5,
}
/** So many weak findings count, and no more. */
export const MOST_WEAK = 3.5
export const CAUTION = 4.5
const HIGH = 8
const CRITICAL = 16
const LEAST_FROM_STRONG = 10
/**
 * A message worded so makes `caution` of findings too few for it, and no more than that; findings that are `caution`
 * by themselves it adds these points to, less than a finding of middling strength.
 */
const LIKE_LURES = 2
const LIKENESS = 2.5
const SHORTEST_MESSAGE = 40
const LONGEST_MESSAGE = 600
/** A text worded so is forgiven so many points, as for signs of honesty. */
const UNLIKE_LURES = -3.5
const FORGIVEN = 3.5
/** Characters from which on a posting is long. */
const LONG = 1000

/** Of a text as a whole. */
export interface Whole {
  /** Characters of the normalised text. */
  readonly length: number
  /** Log odds of its wording being that of a lure; without it the wording says nothing. */
  readonly wording?: number
}

export interface Scored {
  readonly level: Level
  /** 0 to 1; 0.5 where `high` begins. */
  readonly score: number
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x))

/** Joins findings, signs of honesty and the wording into a level. */
export const scoreOf = (
  findings: readonly Finding[],
  honesty: number,
  { length, wording = 0 }: Whole,
  weights: Weights = WEIGHTS,
): Scored => {
  const count = (strength: Strength): number =>
    findings.filter(finding => finding.strength === strength).length
  const decisive = count('decisive')
  const strong = count('strong')
  const moderate = count('moderate')
  const risk =
    decisive * weights.decisive +
    strong * weights.strong +
    moderate * weights.moderate +
    Math.min(MOST_WEAK, count('weak')) * weights.weak
  const found = Math.max(
    0,
    risk -
      honesty * weights.honesty -
      (length > LONG ? weights.long : 0) -
      (wording < UNLIKE_LURES ? FORGIVEN : 0),
  )
  const points =
    findings.length > 0 && wording > LIKE_LURES && length >= SHORTEST_MESSAGE && length <= LONGEST_MESSAGE
      ? Math.max(CAUTION, found + (found >= CAUTION ? LIKENESS : 0))
      : found
  const score =
    findings.length === 0
      ? 0
      : Math.round(logistic((Math.max(points, decisive * weights.decisive) - HIGH) / 3) * 100) / 100
  const level = (): Level => {
    if (decisive > 0 || (strong * weights.strong >= LEAST_FROM_STRONG && points >= CRITICAL))
      return 'critical'
    if (points >= HIGH && (strong > 0 || moderate >= 3)) return 'high'
    return points >= CAUTION ? 'caution' : 'none'
  }
  return { level: level(), score }
}
