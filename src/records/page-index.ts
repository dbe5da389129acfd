import type { CaseFacets } from '../cases/case.ts'
import { groupOf, type Listed } from '../cases/page-groups.ts'
import type { PageList } from '../cases/page-list.ts'
import type { IndexRow, Store, Versioned } from '../ports/store.ts'
import type { Pieces } from './change-pieces.ts'

/** Calls of a desk that nobody acknowledged yet, each calling by itself; the oldest first. */
export const pagesIndex = (desk: string): string => `pages:${desk}`
/** Those of them that are `now`: what a desk can have so many of before further ones stand in its list. */
export const callsIndex = (desk: string): string => `calls:${desk}`
/** Calls that stand in its counted list. A row tells all the list tells, so that none of them must be read for it. */
export const listedIndex = (desk: string): string => `listed:${desk}`
export const listKey = (desk: string): string => `list:${desk}`

const SEPARATOR = '~'

export const pageRows = (
  facets: CaseFacets,
): readonly { readonly index: string; readonly member: string; readonly score: number }[] => {
  const { state, desk, page, id, code, createdAt, urgency } = facets
  if (state !== 'escalated' || desk === undefined || page === undefined || page.waits) return []
  return page.listed
    ? [{ index: listedIndex(desk), member: [id, code, groupOf(facets)].join(SEPARATOR), score: createdAt }]
    : [pagesIndex, ...(urgency === 'now' ? [callsIndex] : [])].map(index => ({
        index: index(desk),
        member: id,
        score: createdAt,
      }))
}

export const readListed = ({ member, score }: IndexRow): Listed => {
  const [id = '', code = '', group = ''] = member.split(SEPARATOR)
  return { id, code, group, at: score }
}

/** Rows one trip brings, and how many more trips an enormous list is worth. */
const ROWS_A_TRIP = 500
const MORE_TRIPS = 3

/** What is asked of a desk's list first: the longest waiting. */
export const listedQuery = (desk: string) => ({
  index: listedIndex(desk),
  order: 'ascending' as const,
  limit: ROWS_A_TRIP,
})

/**
 * All that stands in a list, the oldest first, given the rows of its query. Of an enormous one the longest waiting and
 * the newest: who calls now is not hidden behind a flood.
 */
export const wholeList = async (
  store: Store,
  desk: string,
  oldest: readonly IndexRow[],
): Promise<readonly Listed[]> => {
  const rows = [...oldest]
  const query = listedQuery(desk)
  for (let trip = 0; trip < MORE_TRIPS && rows.length === (trip + 1) * ROWS_A_TRIP; trip += 1) {
    const after = rows.at(-1)
    rows.push(...(await store.range(query.index, { ...query, ...(after === undefined ? {} : { after }) })))
  }
  const full = rows.length === (MORE_TRIPS + 1) * ROWS_A_TRIP
  const newest = full ? await store.range(query.index, { ...query, order: 'descending' }) : []
  const known = new Set(rows.map(({ member }) => member))
  return [...rows, ...newest.toReversed().filter(({ member }) => !known.has(member))].map(readListed)
}

/** A list nobody changed for so long is of no use. */
const LIST_KEPT_MS = 30 * 86_400_000

/** Keeps a desk's list, or takes it away, where it still is as it was read. `was`: its record then. */
export const writeList = (
  desk: string,
  was: Versioned | undefined,
  list: PageList | undefined,
  now: number,
): Pieces => {
  const key = listKey(desk)
  return {
    checks: [{ key, version: was?.version ?? null }],
    ...(list === undefined
      ? { deletes: [key] }
      : { sets: [{ key, value: JSON.stringify(list), expiresAt: now + LIST_KEPT_MS }] }),
  }
}

export const readList = (record: Versioned | undefined): PageList | undefined =>
  record === undefined ? undefined : (JSON.parse(record.value) as PageList)
