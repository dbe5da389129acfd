import type { CaseFacets } from '../../cases/case.ts'
import type { Store } from '../../ports/store.ts'
import { joinIndex, stackOf } from '../../records/like-record.ts'

/** A row says no more than "99". */
const MOST = 100

/**
 * How many other open cases of the same desk have the same text, by case id; those that stand alone are left out.
 * One trip, and none where no case of the page was proposed for a stack.
 */
export const likeCounts = async (
  store: Store,
  cases: readonly CaseFacets[],
): Promise<ReadonlyMap<string, number>> => {
  const indexOf = (facets: CaseFacets) => joinIndex(facets.desk ?? '', stackOf(facets))
  if (!cases.some(({ stack }) => stack !== undefined)) return new Map()
  const indexes = [...new Set(cases.filter(({ kind }) => kind === 'offer').map(indexOf))]
  const rows = await store.ranges(indexes.map(index => ({ index, order: 'ascending', limit: MOST }) as const))
  const found = new Map(indexes.map((index, at) => [index, new Set(rows[at]?.map(({ member }) => member))]))
  return new Map(
    cases.flatMap(facets => {
      const members = found.get(indexOf(facets))
      return members?.has(facets.id) && members.size > 1 ? [[facets.id, members.size - 1] as const] : []
    }),
  )
}
