/**
 * The store port: small and transactional, so that nothing is ever half done.
 *
 * Keys and index names are plain strings; values are opaque text (sealed by the caller where they must be).
 * Times are milliseconds since the epoch. One suite, `tests/contracts/store.contract.ts`, holds every
 * implementation to what is written here.
 */

/** The version of a record is the id of the change that wrote it: deleting and re-creating never repeats one. */
export type Version = string

export interface Versioned {
  readonly value: string
  /** Empty for a counter, whose `value` is a decimal integer. */
  readonly version: Version
}

export interface RangeQuery {
  /** Inclusive bounds of the score; open where left out. */
  readonly from?: number
  readonly to?: number
  readonly order: 'ascending' | 'descending'
  /** At most this many rows (1 to 500). */
  readonly limit: number
  /** Rows strictly after this one in the given order; ties on the score are ordered by member. */
  readonly after?: IndexRow
}

export interface IndexRow {
  readonly member: string
  readonly score: number
}

export interface Change {
  /** Unique per intended change; the store remembers it for ten minutes and answers `committed` again. */
  readonly id: string
  /** What must still hold: the version read, or `null` for "does not exist". */
  readonly checks?: readonly { readonly key: string; readonly version: Version | null }[]
  readonly sets?: readonly { readonly key: string; readonly value: string; readonly expiresAt: number }[]
  readonly deletes?: readonly string[]
  /** Adding a member that is there moves it to the new score. */
  readonly adds?: readonly {
    readonly index: string
    readonly member: string
    readonly score: number
    readonly expiresAt: number
  }[]
  readonly removes?: readonly { readonly index: string; readonly member: string }[]
  /** A counter keeps the expiry it was created with. */
  readonly counts?: readonly { readonly key: string; readonly by: number; readonly expiresAt: number }[]
}

export type Committed = 'committed' | 'conflict'

/**
 * Errors: every method throws `AppError('store/unreachable')` when the store cannot be asked or did not answer in
 * time, and never with a key or a value in its message. After that error a `commit` may or may not stand: sending
 * the same change again is safe.
 */
export interface Store {
  /** Records and counters in the order asked for, `undefined` for one that is not there or has expired. One round trip. */
  read(keys: readonly string[]): Promise<readonly (Versioned | undefined)[]>
  /** Rows of an ordered index. A row past its expiry may still be seen until `sweep` ran. One round trip. */
  range(index: string, query: RangeQuery): Promise<readonly IndexRow[]>
  /** Several ranges in the order asked for, at most 100. One round trip; not of one moment. */
  ranges(
    asked: readonly (RangeQuery & { readonly index: string })[],
  ): Promise<readonly (readonly IndexRow[])[]>
  /** Checks, writes and index entries, all or nothing. One round trip. */
  commit(change: Change): Promise<Committed>
  /** Drops at most `limit` expired index rows (and records, where the engine does not do so itself). */
  sweep(limit: number): Promise<number>
}
