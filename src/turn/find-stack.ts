import { ALIKE, agreement } from '../cases/likeness/sketch.ts'
import type { Store } from '../ports/store.ts'
import { caseKeys, readCase } from '../records/case-record.ts'
import { type LikeTokens, listsOf, stackOf } from '../records/like-record.ts'

/** Of each list the newest; a campaign of today is among them. */
const ROWS_A_LIST = 40
/** So many cases are compared in full, those first that more lists name. */
const COMPARED = 40

/** The cases most likely to be like one with these tokens, itself left out: two trips at most. */
const findLike = async (store: Store, tokens: LikeTokens, except: string) => {
  const lists = listsOf(tokens)
  if (lists.length === 0) return []
  const found = await store.ranges(
    lists.map(index => ({ index, order: 'descending', limit: ROWS_A_LIST }) as const),
  )
  const times = new Map<string, number>()
  for (const { member } of found.flat()) times.set(member, (times.get(member) ?? 0) + 1)
  times.delete(except)
  const likely = [...times].sort((a, b) => b[1] - a[1]).slice(0, COMPARED)
  if (likely.length === 0) return []
  const records = await store.read(likely.map(([id]) => caseKeys(id)[0]))
  return records.flatMap(record => {
    const stored = readCase([record, undefined])
    if (stored?.tokens === undefined) return []
    const agreeing = agreement(stored.tokens.values, tokens.values)
    return agreeing < ALIKE ? [] : [{ facets: stored.facets, agreeing }]
  })
}

/** The stack a new report is proposed for: that of the case most like it, the older of two. */
export const findStack = async (
  store: Store,
  tokens: LikeTokens,
  except: string,
): Promise<string | undefined> => {
  const [best] = (await findLike(store, tokens, except)).toSorted(
    (a, b) => b.agreeing - a.agreeing || a.facets.createdAt - b.facets.createdAt,
  )
  return best === undefined ? undefined : stackOf(best.facets)
}
