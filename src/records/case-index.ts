import type { CaseFacets } from '../cases/case.ts'
import { LEVELS, URGENCIES } from '../core/words.ts'
import type { Pieces } from './change-pieces.ts'

const DONE: ReadonlySet<CaseFacets['state']> = new Set(['decided', 'closed', 'withdrawn'])
export const isDone = ({ state }: CaseFacets): boolean => DONE.has(state)

/** Most urgent first, then level, then age: ascending. Of danger, those who answer stand before those who do not. */
const rank = ({ urgency, level, createdAt, answeredAt }: CaseFacets): number => {
  const place = answeredAt === undefined ? LEVELS.length - 1 - LEVELS.indexOf(level) : 0
  return (URGENCIES.indexOf(urgency) * LEVELS.length + place) * 1e13 + createdAt
}

/** By what open cases can be asked for. Each value of each has an index of its own, ordered as the queue is. */
export const FACETS = [
  'desk',
  'urgency',
  'level',
  'state',
  'stage',
  'language',
  'origin',
  'destination',
  'platform',
  'network',
  'holder',
] as const
export type Facet = (typeof FACETS)[number]

/** Stands for a desk where there is none. */
export const NO_DESK = '-'

/** The desks a case is shown to: its own, and the fallback desk once that was called. */
const desksOf = ({ desk, page }: CaseFacets): readonly string[] => [
  ...new Set([desk ?? NO_DESK, page?.fallback].filter(id => id !== undefined)),
]

/** Whose work it is now: the one who has it, or the one who is being called. */
const holderOf = ({ claimedBy, state, page }: CaseFacets): string | undefined =>
  claimedBy ?? (state === 'escalated' ? page?.staff : undefined)

/** The values of a facet: none where it is not known, two only for desks. */
export const valuesOf = (facets: CaseFacets, facet: Facet): readonly string[] => {
  if (facet === 'desk') return desksOf(facets)
  const value = facet === 'holder' ? holderOf(facets) : facets[facet]
  return value === undefined ? [] : [value]
}

export const OPEN_INDEX = 'cases:open'
export const DONE_INDEX = 'cases:done'
export const deskIndex = (desk: string): string => `cases:desk:${desk}`
export const doneIndex = (desk: string): string => `cases:done:${desk}`
export const openIndex = (facet: Facet, value: string): string =>
  facet === 'desk' ? deskIndex(value) : `cases:${facet}:${value}`

type Row = readonly [index: string, score: number]

/** Every index row of a case in a queue. */
export const queueRows = (facets: CaseFacets): readonly Row[] =>
  isDone(facets)
    ? [
        [DONE_INDEX, facets.updatedAt] as const,
        ...desksOf(facets).map((desk): Row => [doneIndex(desk), facets.updatedAt]),
      ]
    : [
        [OPEN_INDEX, rank(facets)] as const,
        ...FACETS.flatMap(facet =>
          valuesOf(facets, facet).map((value): Row => [openIndex(facet, value), rank(facets)]),
        ),
      ]

/** All desks together, where open cases are counted. */
export const EVERYWHERE = '*'
const FOREVER_MS = 100 * 365 * 86_400_000

/** How many open cases have a value, at one desk or everywhere. */
export const tallyKey = (scope: string, facet: Facet | 'all', value: string): string =>
  `tally:${scope}:${facet}:${value}`
/** Grows with every change of a case: what says that a queue may have changed, in one cheap read. */
export const PULSE = 'pulse'

const tallied = (facets: CaseFacets | undefined): readonly string[] =>
  facets === undefined || isDone(facets)
    ? []
    : [...desksOf(facets), EVERYWHERE].flatMap(scope => [
        tallyKey(scope, 'all', ''),
        ...FACETS.filter(facet => facet !== 'holder' && facet !== 'network').flatMap(facet =>
          valuesOf(facets, facet).map(value => tallyKey(scope, facet, value)),
        ),
      ])

/** What a change of a case does to the counts of open ones. */
export const tallyPieces = (was: CaseFacets | undefined, next: CaseFacets): Pieces => {
  const by = new Map<string, number>([[PULSE, 1]])
  for (const key of tallied(next)) by.set(key, (by.get(key) ?? 0) + 1)
  for (const key of tallied(was)) by.set(key, (by.get(key) ?? 0) - 1)
  const expiresAt = next.createdAt + FOREVER_MS
  return {
    counts: [...by].filter(([, step]) => step !== 0).map(([key, step]) => ({ key, by: step, expiresAt })),
  }
}
