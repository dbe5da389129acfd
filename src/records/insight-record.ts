import type { CaseFacets } from '../cases/case.ts'
import type { Pieces } from './change-pieces.ts'

/** Counts are kept for two years; they hold no case and no person. */
const KEPT_MS = 730 * 86_400_000
const DAY_MS = 86_400_000

/** A day of UTC, `2026-11-22`. */
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10)
/** A month, `2026-11`. */
const monthOf = (time: number): string => dayOf(time).slice(0, 7)

/** How long something took, in steps a person can tell apart. Upper bounds in minutes; beyond the last: longer. */
export const WAITS = [
  ['5m', 5],
  ['30m', 30],
  ['2h', 120],
  ['8h', 480],
  ['1d', 1_440],
  ['3d', 4_320],
] as const
export const LONGER = 'longer'

const waitOf = (ms: number): string => WAITS.find(([, minutes]) => ms <= minutes * 60_000)?.[0] ?? LONGER

export const insightKey = (period: string, what: string, value: string): string =>
  `insight:${period}:${what}:${value}`

const TAKEN: ReadonlySet<string> = new Set(['claim', 'acknowledge'])
const wasTaken = (facets: CaseFacets | undefined): boolean =>
  facets?.history.some(({ act }) => TAKEN.has(act)) === true

/** What a decision counts for, in the month it was made in. */
const decisionKeys = ({ decision, rules, updatedAt }: CaseFacets): readonly string[] => {
  const month = monthOf(updatedAt)
  return [
    insightKey(month, 'decision', decision ?? ''),
    ...rules.map(rule => insightKey(month, 'rule-decided', rule)),
    ...(decision === 'confirmed' ? rules.map(rule => insightKey(month, 'rule-confirmed', rule)) : []),
  ]
}

/** What one change of a case adds to the counts, committed with it. Nothing is ever scanned for them. */
export const insightPieces = (was: CaseFacets | undefined, next: CaseFacets): Pieces => {
  const now = next.updatedAt
  const [day, month] = [dayOf(now), monthOf(now)]
  const more: string[] = []
  const less: string[] = []
  if (was === undefined) {
    more.push(insightKey(day, 'language', next.language), insightKey(day, 'kind', next.kind))
    if (next.destination !== undefined) more.push(insightKey(month, 'destination', next.destination))
    for (const rule of next.rules) more.push(insightKey(month, 'rule', rule))
  }
  if (was !== undefined && wasTaken(next) && !wasTaken(was))
    more.push(insightKey(month, 'look', waitOf(now - next.createdAt)))
  if (next.state === 'decided' && was !== undefined && was.state !== 'decided') {
    more.push(...decisionKeys(next))
    // A correction is the same report decided again: the first decision counts for the time it took.
    if (!was.corrects) more.push(insightKey(month, 'decide', waitOf(now - next.createdAt)))
  }
  if (was?.state === 'decided' && next.state === 'claimed') less.push(...decisionKeys(was))
  const counted = (keys: readonly string[], by: number) =>
    keys.map(key => ({ key, by, expiresAt: now + KEPT_MS }))
  return { counts: [...counted(more, 1), ...counted(less, -1)] }
}

/** The days up to now, the latest last. */
export const lastDays = (now: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => dayOf(now - (count - 1 - at) * DAY_MS))

/** The months up to now, the latest last. */
export const lastMonths = (now: number, count: number): readonly string[] => {
  const date = new Date(now)
  return Array.from({ length: count }, (_, at) =>
    monthOf(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - (count - 1 - at), 15)),
  )
}
