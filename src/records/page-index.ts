import type { CaseFacets } from '../cases/case.ts'
import { groupOf, type Listed } from '../cases/page-groups.ts'
import type { PageList } from '../cases/page-list.ts'
import type { IndexRow, Versioned } from '../ports/store.ts'

/** Calls of a desk that nobody acknowledged yet, each calling by itself; the oldest first. */
export const pagesIndex = (desk: string): string => `pages:${desk}`
/** Calls that stand in its counted list. A row tells all the list tells, so that none of them must be read for it. */
export const listedIndex = (desk: string): string => `listed:${desk}`
export const listKey = (desk: string): string => `list:${desk}`

const SEPARATOR = '~'

export const pageRows = (
  facets: CaseFacets,
): readonly { readonly index: string; readonly member: string; readonly score: number }[] => {
  const { state, desk, page, id, code, createdAt } = facets
  if (state !== 'escalated' || desk === undefined || page === undefined || page.waits) return []
  return page.listed
    ? [{ index: listedIndex(desk), member: [id, code, groupOf(facets)].join(SEPARATOR), score: createdAt }]
    : [{ index: pagesIndex(desk), member: id, score: createdAt }]
}

export const readListed = ({ member, score }: IndexRow): Listed => {
  const [id = '', code = '', group = ''] = member.split(SEPARATOR)
  return { id, code, group, at: score }
}

export const readList = (record: Versioned | undefined): PageList | undefined =>
  record === undefined ? undefined : (JSON.parse(record.value) as PageList)
