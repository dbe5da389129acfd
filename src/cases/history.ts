import type { CaseFacets, HistoryEntry } from './case.ts'

/** How many entries stay beside the case; the audit chain keeps them all. */
export const HISTORY_KEPT = 40

/** The facets with more entries, the oldest dropped beyond what is kept. */
export const remember = (facets: CaseFacets, ...entries: readonly HistoryEntry[]): CaseFacets => ({
  ...facets,
  updatedAt: Math.max(facets.updatedAt, ...entries.map(({ at }) => at)),
  history: [...facets.history, ...entries].slice(-HISTORY_KEPT),
})
