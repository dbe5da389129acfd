import { maySee } from '../../cases/access.ts'
import type { CaseFacets } from '../../cases/case.ts'
import type { Actor } from '../../cases/desk.ts'
import type { IndexRow, Store } from '../../ports/store.ts'
import { caseKeys, DONE_INDEX, isDone, OPEN_INDEX, readCase } from '../../records/case-record.ts'

export const VIEWS = ['open', 'mine', 'done'] as const
export type View = (typeof VIEWS)[number]

const PAGE = 50
/** Rows read at once, and at most for one page: cases of other desks are passed over, not counted. */
const BATCH = 100
const MOST_ROWS = 500

export interface QueuePage {
  readonly cases: readonly CaseFacets[]
  /** Where the next page begins; absent on the last. */
  readonly next?: string
}

const cursorOf = ({ score, member }: IndexRow): string => `${score}~${member}`

const rowOf = (cursor: string | undefined): IndexRow | undefined => {
  const match = /^(\d{1,20})~([\w-]{1,64})$/.exec(cursor ?? '')
  return match?.[2] === undefined ? undefined : { score: Number(match[1]), member: match[2] }
}

/** Whose work it is now: the one who has it, or the one who is being called. */
const isMine = (facets: CaseFacets, { id }: Actor): boolean =>
  facets.claimedBy === id || (facets.state === 'escalated' && facets.page?.staff === id)

/** One page of cases: open ones the most urgent first, done ones the latest first. */
export const readQueue = async (
  store: Store,
  actor: Actor,
  view: View,
  cursor: string | undefined,
): Promise<QueuePage> => {
  const [index, order] =
    view === 'done' ? [DONE_INDEX, 'descending' as const] : [OPEN_INDEX, 'ascending' as const]
  const shown = (facets: CaseFacets) =>
    maySee(facets, actor) &&
    isDone(facets) === (view === 'done') &&
    (view !== 'mine' || isMine(facets, actor))
  const cases: CaseFacets[] = []
  let after = rowOf(cursor)
  for (let read = 0; read < MOST_ROWS; read += BATCH) {
    const rows = await store.range(index, { order, limit: BATCH, ...(after === undefined ? {} : { after }) })
    const records = rows.length === 0 ? [] : await store.read(rows.map(({ member }) => caseKeys(member)[0]))
    for (const [position, row] of rows.entries()) {
      after = row
      const facets = readCase([records[position], undefined])?.facets
      if (facets !== undefined && shown(facets)) cases.push(facets)
      const rest = rows.length === BATCH || position < rows.length - 1
      if (cases.length === PAGE) return rest ? { cases, next: cursorOf(row) } : { cases }
    }
    if (rows.length < BATCH) return { cases }
  }
  return after === undefined ? { cases } : { cases, next: cursorOf(after) }
}
