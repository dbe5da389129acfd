import type { Desk, DeskId } from '../cases/desk.ts'
import type { Store, Versioned } from '../ports/store.ts'
import { EVERYWHERE, tallyKey } from '../records/case-index.ts'
import { callsIndex } from '../records/page-index.ts'

/** Open calls of a desk beyond which further ones stand in its list, where it does not say. */
const MOST_PAGES = 5

export const mostPagesOf = ({ mostPages }: Pick<Desk, 'mostPages'>): number => mostPages ?? MOST_PAGES

/** How many calls are open at all desks together: read with everything else, it tells whether to look closer. */
export const OPEN_CALLS = tallyKey(EVERYWHERE, 'state', 'escalated')

/**
 * The hotline desks that have as many open calls as they can have. One more round trip, and only where so many calls
 * are open at all.
 */
export const crowdedDesks = async (
  store: Store,
  desks: readonly Desk[],
  openCalls: Versioned | undefined,
): Promise<ReadonlySet<DeskId>> => {
  const hotlines = desks.filter(desk => desk.kind === 'hotline').slice(0, 100)
  const least = Math.min(...hotlines.map(mostPagesOf))
  if (hotlines.length === 0 || Number(openCalls?.value ?? 0) < least) return new Set()
  const rows = await store.ranges(
    hotlines.map(desk => ({
      index: callsIndex(desk.id),
      order: 'ascending' as const,
      limit: mostPagesOf(desk),
    })),
  )
  return new Set(
    hotlines.flatMap((desk, at) => ((rows[at]?.length ?? 0) >= mostPagesOf(desk) ? [desk.id] : [])),
  )
}
