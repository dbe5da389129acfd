import { maySee } from '../../cases/access.ts'
import type { CaseFacets } from '../../cases/case.ts'
import type { Actor } from '../../cases/desk.ts'
import type { IndexRow, Store } from '../../ports/store.ts'
import {
  DONE_INDEX,
  doneIndex,
  EVERYWHERE,
  type Facet,
  isDone,
  OPEN_INDEX,
  openIndex,
  tallyKey,
  valuesOf,
} from '../../records/case-index.ts'
import { caseKeys, readCase } from '../../records/case-record.ts'
import { cursorOf, rowOf } from './cursor.ts'
import { PICKED, type QueueQuery } from './queue-query.ts'

const PAGE = 50
/** Rows read at once, and at most for one page: cases that are not asked for are passed over, not shown. */
const BATCH = 100
const MOST_ROWS = 500

export interface QueuePage {
  readonly cases: readonly CaseFacets[]
  /** Where the next page begins; absent on the last. */
  readonly next?: string
}

const seesAll = ({ roles }: Actor): boolean => roles.includes('administrator') || roles.includes('auditor')

/** The desks whose open cases a person is shown the counts of. */
export const scopesOf = (actor: Actor): readonly string[] => (seesAll(actor) ? [EVERYWHERE] : actor.desks)

type Asked = readonly (readonly [facet: Facet, values: readonly string[]])[]

/** Every facet a query narrows, with the values that fit. */
const askedFor = (actor: Actor, query: QueueQuery, reads: readonly string[] | undefined): Asked => {
  const { view, picked, everyLanguage } = query
  const asked: (readonly [Facet, readonly string[]])[] = PICKED.flatMap(facet => {
    const value = picked[facet]
    return value === undefined ? [] : [[facet, [value]] as const]
  })
  if (view === 'mine') asked.push(['holder', [actor.id]])
  else if (view === 'open' && picked.language === undefined && !everyLanguage && reads !== undefined)
    asked.push(['language', reads])
  if (!seesAll(actor) && picked.desk === undefined) asked.push(['desk', actor.desks])
  return asked
}

/** The counts needed to choose the index a page is read from: the one with the fewest rows. */
const sizeKeys = (asked: Asked): readonly string[] =>
  asked.flatMap(([facet, values]) =>
    facet === 'holder' ? [] : values.map(value => tallyKey(EVERYWHERE, facet, value)),
  )

const sourceOf = (asked: Asked, view: QueueQuery['view'], sizes: ReadonlyMap<string, number>) => {
  if (view === 'done') {
    const desks = asked.find(([facet]) => facet === 'desk')?.[1]
    return desks === undefined ? [DONE_INDEX] : desks.map(doneIndex)
  }
  const [fewest] = asked
    .map(([facet, values]) => ({
      indexes: values.map(value => openIndex(facet, value)),
      size: values.reduce((sum, value) => sum + (sizes.get(tallyKey(EVERYWHERE, facet, value)) ?? 0), 0),
    }))
    .toSorted((a, b) => a.size - b.size)
  return fewest?.indexes ?? [OPEN_INDEX]
}

const compare = (a: IndexRow, b: IndexRow): number =>
  a.score - b.score || (a.member < b.member ? -1 : Number(a.member > b.member))

/** The next rows of several indexes in one order, each case once. */
const mergedRows = async (
  store: Store,
  indexes: readonly string[],
  order: 'ascending' | 'descending',
  after: IndexRow | undefined,
): Promise<readonly IndexRow[]> => {
  const found = await Promise.all(
    indexes.map(index =>
      store.range(index, { order, limit: BATCH, ...(after === undefined ? {} : { after }) }),
    ),
  )
  if (found.length === 1) return found[0] ?? []
  const once = [...new Map(found.flat().map(row => [row.member, row])).values()]
  const sorted = once.toSorted(compare)
  return (order === 'descending' ? sorted.reverse() : sorted).slice(0, BATCH)
}

/**
 * One page of cases: open ones the most urgent first, done ones the latest first. Read from one facet's index, the
 * one with the fewest open cases of those asked for, so that neither closed cases nor those of others cost anything.
 * `counted`: keys whose counts are wanted beside.
 */
export const readQueue = async (
  store: Store,
  actor: Actor,
  query: QueueQuery,
  reads: readonly string[] | undefined,
  counted: readonly string[] = [],
): Promise<{ readonly page: QueuePage; readonly counts: ReadonlyMap<string, number> }> => {
  const asked = askedFor(actor, query, reads)
  const keys = [...new Set([...counted, ...sizeKeys(asked)])]
  const records = keys.length === 0 ? [] : await store.read(keys)
  const counts = new Map(keys.map((key, at) => [key, Math.max(0, Number(records[at]?.value ?? 0))]))
  const indexes = sourceOf(asked, query.view, counts)
  const order = query.view === 'done' ? 'descending' : 'ascending'
  const shown = (facets: CaseFacets) =>
    maySee(facets, actor) &&
    isDone(facets) === (query.view === 'done') &&
    asked.every(([facet, values]) => valuesOf(facets, facet).some(value => values.includes(value)))
  const cases: CaseFacets[] = []
  let after = rowOf(query.from)
  for (let read = 0; read < MOST_ROWS; read += BATCH) {
    const rows = await mergedRows(store, indexes, order, after)
    const found = rows.length === 0 ? [] : await store.read(rows.map(({ member }) => caseKeys(member)[0]))
    for (const [position, row] of rows.entries()) {
      after = row
      const facets = readCase([found[position], undefined])?.facets
      if (facets !== undefined && shown(facets)) cases.push(facets)
      const rest = rows.length === BATCH || position < rows.length - 1
      if (cases.length === PAGE) return { page: rest ? { cases, next: cursorOf(row) } : { cases }, counts }
    }
    if (rows.length < BATCH) return { page: { cases }, counts }
  }
  return { page: after === undefined ? { cases } : { cases, next: cursorOf(after) }, counts }
}
