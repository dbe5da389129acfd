import type { CaseFacets, HistoryEntry } from './case.ts'

/** How many entries stay beside the case; the audit chain keeps them all. */
export const HISTORY_KEPT = 40

/** The facets with one more entry, the oldest dropped beyond what is kept. */
export const remember = (facets: CaseFacets, entry: HistoryEntry): CaseFacets => ({
  ...facets,
  updatedAt: Math.max(facets.updatedAt, entry.at),
  history: [...facets.history, entry].slice(-HISTORY_KEPT),
})
