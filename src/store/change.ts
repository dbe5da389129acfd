import type { Change, RangeQuery } from '../ports/store.ts'

/** How long a store remembers the id of a change it committed, in milliseconds. */
export const rememberedMs = 600_000

/** A change in which every key and every row is named once: what a store carries out. */
export interface SettledChange {
  readonly id: string
  /** Expected version by key, `null` for "does not exist". */
  readonly checks: ReadonlyMap<string, string | null>
  readonly deletes: ReadonlySet<string>
  readonly sets: ReadonlyMap<string, { readonly value: string; readonly expiresAt: number }>
  readonly counts: ReadonlyMap<string, { readonly by: number; readonly expiresAt: number }>
  readonly removes: readonly { readonly index: string; readonly member: string }[]
  readonly adds: readonly {
    readonly index: string
    readonly member: string
    readonly score: number
    readonly expiresAt: number
  }[]
}

const changeId = /^[\x21-\x7e]{1,200}$/

const time = (value: number): number => {
  if (!Number.isFinite(value) || value <= 0) throw new TypeError('A change has a time that is not a time.')
  return Math.min(Math.ceil(value), Number.MAX_SAFE_INTEGER)
}

const finite = (value: number): number => {
  if (!Number.isFinite(value)) throw new TypeError('A score must be a finite number.')
  return value + 0 // -0 becomes 0, which the engines print differently
}

const wholeNumber = (value: number): number => {
  if (!Number.isSafeInteger(value)) throw new TypeError('A counter moves by a whole number.')
  return value
}

/** Lone surrogates cannot be stored as UTF-8: replaced alike everywhere, so that all stores hold the same text. */
const text = (value: string): string => value.toWellFormed()

/**
 * Puts a change into one meaning for every engine. Carried out in this order: deletes, sets, counts; removes, adds;
 * so of two that name the same key the later wins, and counts of one key are added up.
 *
 * Errors: `TypeError` for a change no store could carry out (a fault of the calling code).
 */
export const settleChange = (change: Change): SettledChange => {
  if (!changeId.test(change.id)) throw new TypeError('A change id is 1 to 200 printable ASCII characters.')
  const checks = new Map<string, string | null>()
  for (const { key, version } of change.checks ?? []) {
    const known = checks.get(text(key))
    if (known !== undefined && known !== version) throw new TypeError('A change checks one key in two ways.')
    checks.set(text(key), version)
  }
  const sets = new Map<string, { value: string; expiresAt: number }>()
  for (const { key, value, expiresAt } of change.sets ?? [])
    sets.set(text(key), { value: text(value), expiresAt: time(expiresAt) })
  const counts = new Map<string, { by: number; expiresAt: number }>()
  for (const { key, by, expiresAt } of change.counts ?? []) {
    const name = text(key)
    if (sets.has(name)) throw new TypeError('A change sets and counts one key.')
    const before = counts.get(name)
    counts.set(name, {
      by: wholeNumber((before?.by ?? 0) + wholeNumber(by)),
      expiresAt: before?.expiresAt ?? time(expiresAt),
    })
  }
  const adds = new Map<string, SettledChange['adds'][number]>()
  const rowName = (index: string, member: string) => `${index.length}:${index}${member}`
  for (const row of change.adds ?? []) {
    const index = text(row.index)
    const member = text(row.member)
    adds.set(rowName(index, member), {
      index,
      member,
      score: finite(row.score),
      expiresAt: time(row.expiresAt),
    })
  }
  const removes = new Map<string, SettledChange['removes'][number]>()
  for (const row of change.removes ?? []) {
    const index = text(row.index)
    const member = text(row.member)
    const name = rowName(index, member)
    if (!adds.has(name)) removes.set(name, { index, member })
  }
  return {
    id: change.id,
    checks,
    deletes: new Set((change.deletes ?? []).map(text).filter(key => !sets.has(key))),
    sets,
    counts,
    removes: [...removes.values()],
    adds: [...adds.values()],
  }
}

/** Bounds of a range query, filled in. Errors: `TypeError` for a limit outside 1 to 500. */
export const settleQuery = (query: RangeQuery) => {
  if (!Number.isInteger(query.limit) || query.limit < 1 || query.limit > 500)
    throw new TypeError('A range is asked for 1 to 500 rows at a time.')
  for (const bound of [query.from, query.to, query.after?.score])
    if (bound !== undefined && Number.isNaN(bound)) throw new TypeError('A bound must be a number.')
  const descending = query.order === 'descending'
  const after = query.after && { member: text(query.after.member), score: query.after.score }
  const from = query.from ?? Number.NEGATIVE_INFINITY
  const to = query.to ?? Number.POSITIVE_INFINITY
  return {
    // Nothing on the near side of `after` can be an answer: an engine need not walk there.
    from: after && !descending ? Math.max(from, after.score) : from,
    to: after && descending ? Math.min(to, after.score) : to,
    descending,
    limit: query.limit,
    after,
  }
}

/** Errors: `TypeError` for more ranges at once than any store has to answer. */
export const settleAsked = <Asked>(asked: readonly Asked[]): readonly Asked[] => {
  if (asked.length > 100) throw new TypeError('At most 100 ranges are asked for at a time.')
  return asked
}

/** Told apart from an outage: counting a key that holds a record, or past what a number can hold. */
export const refuseCount = (): TypeError =>
  new TypeError('A change counts a key that is not a counter, or counts beyond whole numbers.')
