import type { StaffId } from '../cases/desk.ts'
import { countSightings, type Sightings } from '../cases/likeness/independent.ts'
import type { IndexRow, RangeQuery, Versioned } from '../ports/store.ts'
import type { Pieces } from './change-pieces.ts'
import { readSightings, sightingIndex } from './like-record.ts'

const DAY_MS = 86_400_000
/** What a person decided about an identity stays as long as the audit of it. */
const KEPT_MS = 5 * 365 * DAY_MS
/** Independent reporters from which a confirmed identity is named to whoever asks. */
const FEWEST_REPORTERS = 2

/** What a person here decided about a recruiter identity. Which one it is stands nowhere but in the key, hashed. */
export interface IdentityRecord {
  readonly v: 1
  readonly state: 'confirmed' | 'taken-back'
  readonly by: StaffId
  readonly at: number
  /** Someone said that this is wrong, and it was noted. */
  readonly appeal?: { readonly by: StaffId; readonly at: number }
}

export const identityKey = (name: string): string => `identity:${name}`
/** Present where an identity is named to whoever asks: all a check has to read. */
export const namedKey = (name: string): string => `named:${name}`

export const readIdentity = (record: Versioned | undefined): IdentityRecord | undefined =>
  record === undefined ? undefined : (JSON.parse(record.value) as IdentityRecord)

export interface Counting {
  readonly now: number
  readonly retentionDays: number
}

/** Both ends of what is known: no flood of new reports pushes the old ones out of sight. */
export const sightingQueries = (name: string): readonly (RangeQuery & { readonly index: string })[] =>
  (['ascending', 'descending'] as const).map(order => ({ index: sightingIndex(name), order, limit: 250 }))

export const countRows = (
  rows: readonly IndexRow[],
  { now, retentionDays }: Counting,
): Sightings | undefined => {
  const once = new Map(rows.map(row => [row.member, row]))
  return countSightings(readSightings([...once.values()], now, retentionDays))
}

export const isNamed = (record: IdentityRecord | undefined, sightings: Sightings | undefined): boolean =>
  record?.state === 'confirmed' && (sightings?.reporters ?? 0) >= FEWEST_REPORTERS

/** Names an identity or stops naming it. It ends by itself when the reports it rests on have aged. */
export const namedPieces = (
  name: string,
  record: IdentityRecord | undefined,
  sightings: Sightings | undefined,
  { retentionDays }: Counting,
): Pieces =>
  isNamed(record, sightings)
    ? {
        sets: [
          {
            key: namedKey(name),
            value: '1',
            expiresAt: (sightings?.secondLast ?? 0) + retentionDays * DAY_MS,
          },
        ],
      }
    : { deletes: [namedKey(name)] }

export const writeIdentity = (
  name: string,
  was: Versioned | undefined,
  next: IdentityRecord,
  now: number,
): Pieces => ({
  checks: [{ key: identityKey(name), version: was?.version ?? null }],
  sets: [{ key: identityKey(name), value: JSON.stringify(next), expiresAt: now + KEPT_MS }],
})
