import type { Level } from '../core/words.ts'
import type { Finding, Strength } from './assessment.ts'

/**
 * Points a finding adds. Weak signs alone stay below `caution` by their cap; `high` takes strong ones
 * together, or at least three of middling weight; a decisive sign decides.
 */
const POINTS: Readonly<Record<Strength, number>> = { decisive: 14, strong: 5, moderate: 2.5, weak: 1 }
const MOST_FROM_WEAK = 3.5
const CAUTION = 4.5
const HIGH = 8
const CRITICAL = 16
const LEAST_FROM_STRONG = 10
/** In a long posting a phrase or two stand by chance: so many points are put down to that. */
const LONG = 1000
const CHANCE_IN_LONG = 2.5

export interface Scored {
  readonly level: Level
  /** 0 to 1; 0.5 where `high` begins. */
  readonly score: number
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x))

/**
 * Joins findings and signs of honesty into a level.
 * @param length characters of the normalised text
 */
export const scoreOf = (findings: readonly Finding[], honesty: number, length: number): Scored => {
  const count = (strength: Strength): number =>
    findings.filter(finding => finding.strength === strength).length
  const decisive = count('decisive')
  const strong = count('strong')
  const moderate = count('moderate')
  const risk =
    decisive * POINTS.decisive +
    strong * POINTS.strong +
    moderate * POINTS.moderate +
    Math.min(MOST_FROM_WEAK, count('weak') * POINTS.weak)
  const points = Math.max(0, risk - honesty - (length > LONG ? CHANCE_IN_LONG : 0))
  const score =
    findings.length === 0
      ? 0
      : Math.round(logistic((Math.max(points, decisive * POINTS.decisive) - HIGH) / 3) * 100) / 100
  const level = (): Level => {
    if (decisive > 0 || (strong * POINTS.strong >= LEAST_FROM_STRONG && points >= CRITICAL)) return 'critical'
    if (points >= HIGH && (strong > 0 || moderate >= 3)) return 'high'
    return points >= CAUTION ? 'caution' : 'none'
  }
  return { level: level(), score }
}
