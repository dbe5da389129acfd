import type { CaseFacets } from '../../cases/case.ts'
import { groupPages, type PageGroup } from '../../cases/page-groups.ts'
import type { Store } from '../../ports/store.ts'
import { doneIndex, openIndex } from '../../records/case-index.ts'
import { caseKeys, readCase } from '../../records/case-record.ts'
import { deadIndex } from '../../records/dead-letter.ts'
import { callsIndex, listedIndex, pagesIndex, readListed } from '../../records/page-index.ts'
import type { Visitor } from './visitor.ts'

const MOST_DESKS = 10
const MOST_ROWS = 50
const MOST_LISTED = 500
const MOST_DONE = 10

export interface Board {
  /** Calls nobody acknowledged: those of `now` first, of them whoever answered, then the oldest. */
  readonly pages: readonly CaseFacets[]
  /** What stands in counted lists, like calls together. */
  readonly listed: readonly PageGroup[]
  readonly mine: readonly CaseFacets[]
  /** Mine, laid aside until a time. */
  readonly waiting: readonly CaseFacets[]
  readonly done: readonly CaseFacets[]
  /** How many messages of their desks could not be delivered. */
  readonly letters: number
}

/** What a hotline officer has before them: the calls of their desks, their own cases, what was done last. */
export const readBoard = async (store: Store, { actor, desks }: Visitor): Promise<Board> => {
  const own = desks.filter(({ id, kind }) => kind === 'hotline' && actor.desks.includes(id))
  const few = own.slice(0, MOST_DESKS)
  const [held = [], ...rows] = await store.ranges([
    { index: openIndex('holder', actor.id), order: 'ascending', limit: MOST_ROWS },
    ...few.flatMap(({ id }) => [
      { index: pagesIndex(id), order: 'ascending' as const, limit: MOST_ROWS },
      { index: listedIndex(id), order: 'ascending' as const, limit: MOST_LISTED },
      { index: doneIndex(id), order: 'descending' as const, limit: MOST_DONE },
      // Whatever else is open, these are shown.
      { index: callsIndex(id), order: 'ascending' as const, limit: MOST_ROWS },
      { index: deadIndex(id), order: 'descending' as const, limit: MOST_LISTED },
    ]),
  ])
  const of = (place: number) => few.flatMap((_, desk) => rows[desk * 5 + place] ?? [])
  const ids = [...new Set([...held, ...of(3), ...of(0), ...of(2)].map(({ member }) => member))]
  const records = ids.length === 0 ? [] : await store.read(ids.map(id => caseKeys(id)[0]))
  const cases = new Map(ids.map((id, at) => [id, readCase([records[at], undefined])?.facets]))
  const found = (from: readonly { readonly member: string }[]) =>
    [...new Set(from.map(({ member }) => member))].flatMap(id => cases.get(id) ?? [])
  const mine = found(held).filter(({ claimedBy }) => claimedBy === actor.id)
  return {
    pages: found([...of(3), ...of(0)])
      .filter(({ state }) => state === 'escalated')
      .toSorted(
        (a, b) =>
          Number(a.urgency !== 'now') - Number(b.urgency !== 'now') ||
          Number(a.answeredAt === undefined) - Number(b.answeredAt === undefined) ||
          a.createdAt - b.createdAt,
      ),
    listed: groupPages(of(1).map(readListed)),
    letters: of(4).length,
    mine: mine.filter(({ snooze }) => snooze === undefined),
    waiting: mine.filter(({ snooze }) => snooze !== undefined),
    done: found(of(2))
      .toSorted((a, b) => b.updatedAt - a.updatedAt)
      .slice(0, MOST_DONE),
  }
}
