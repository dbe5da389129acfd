import type { CaseFacets } from './case.ts'
import type { StaffId } from './desk.ts'
import { remember } from './history.ts'
import type { PageList } from './page-list.ts'
import { callEntry, type PagingDesk, passOn } from './paging.ts'
import type { Tell } from './tell.ts'

/**
 * Whoever is called cannot be reached by any of their ways: the next one is called at once, whatever the clock says.
 * `undefined`: it is not their turn any more.
 */
export const unreached = (
  facets: CaseFacets,
  staff: StaffId,
  desk: PagingDesk,
  now: number,
): { readonly facets: CaseFacets; readonly tell: readonly Tell[] } | undefined => {
  const { page, state } = facets
  if (state !== 'escalated' || page?.staff !== staff || page.acknowledgedAt !== undefined) return undefined
  const next = passOn(page, desk, facets, now)
  const entry = { at: now, by: 'clock', act: `unreached:${staff}` } as const
  return {
    facets: remember({ ...facets, page: next.page }, entry, callEntry(next.page, now)),
    // What could not be brought to them cannot be taken back from them either.
    tell: next.tell.filter(tell => !(tell.notice === 'page-passed' && tell.to === staff)),
  }
}

/** The same for a desk's counted list: their time is over, and the clock calls the next one when it comes by. */
export const unreachedByList = (list: PageList, staff: StaffId, now: number): PageList | undefined => {
  const { ringAt: _, ...page } = list.page
  return page.staff !== staff || page.acknowledgedAt !== undefined
    ? undefined
    : { ...list, page: { ...page, endAt: now, nextAt: now } }
}
