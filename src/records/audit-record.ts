import type { CaseFacets, HistoryEntry } from '../cases/case.ts'
import type { Versioned } from '../ports/store.ts'
import type { Pieces } from './change-pieces.ts'

/** One entry of a case's audit chain: who did what when, bound to all before it. Holds no personal data. */
export interface AuditEntry extends HistoryEntry {
  readonly n: number
  /** Hash of the entry before, empty for the first. */
  readonly before: string
}

/** Kept for as long as an operator may have to answer for a case, whatever became of the report itself. */
export const AUDIT_MS = 5 * 365 * 86_400_000

/** Every chain there is, by when it last grew. */
export const AUDIT_INDEX = 'audit'

/** The chain of what belongs to no case: who was given which role, which desk was made. */
export const HOUSE = 'house'

export interface AuditHead {
  readonly head: string
  readonly count: number
}

export const auditKey = (caseId: string, n: number): string => `audit:${caseId}:${n}`

/** SHA-256 of an entry's canonical text, hexadecimal. */
export const hashEntry = async ({ n, at, by, act, before }: AuditEntry): Promise<string> => {
  const text = JSON.stringify([n, at, by, act, before])
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('')
}

const NOTHING: AuditHead = { head: '', count: 0 }

/** Entries put at the end of a chain. */
const chain = async (
  id: string,
  was: AuditHead,
  entries: readonly HistoryEntry[],
): Promise<{ readonly head: AuditHead; readonly pieces: Pieces }> => {
  let { head, count } = was
  const sets: NonNullable<Pieces['sets']>[number][] = []
  for (const entry of entries) {
    const chained: AuditEntry = { ...entry, n: count, before: head }
    head = await hashEntry(chained)
    sets.push({
      key: auditKey(id, count),
      value: JSON.stringify(chained),
      expiresAt: entry.at + AUDIT_MS,
    })
    count += 1
  }
  const last = entries.at(-1)
  const adds =
    last === undefined
      ? []
      : [{ index: AUDIT_INDEX, member: id, score: last.at, expiresAt: last.at + AUDIT_MS }]
  return { head: { head, count }, pieces: { sets, adds } }
}

/** The entries a change adds to the chain, and the facets with the new head. */
export const auditPieces = async (
  was: CaseFacets | undefined,
  next: CaseFacets,
): Promise<{ readonly facets: CaseFacets; readonly pieces: Pieces }> => {
  const seen = new Set((was?.history ?? []).map(entry => JSON.stringify(entry)))
  const fresh = next.history.filter(entry => !seen.has(JSON.stringify(entry)))
  const { head, pieces } = await chain(next.id, was?.audit ?? NOTHING, fresh)
  return { facets: { ...next, audit: head }, pieces }
}

const HOUSE_HEAD = 'audit-head:house'
export const HOUSE_KEYS = [HOUSE_HEAD] as const

/** Where the chain of the house stands. */
export const readHouseHead = (
  record: Versioned | undefined,
): AuditHead & { readonly version: string | null } =>
  record === undefined
    ? { ...NOTHING, version: null }
    : { ...(JSON.parse(record.value) as AuditHead), version: record.version }

/** Another entry of the house's chain. */
export const housePieces = async (record: Versioned | undefined, entry: HistoryEntry): Promise<Pieces> => {
  const { version, ...was } = readHouseHead(record)
  const { head, pieces } = await chain(HOUSE, was, [entry])
  return {
    ...pieces,
    checks: [{ key: HOUSE_HEAD, version }],
    sets: [
      ...(pieces.sets ?? []),
      { key: HOUSE_HEAD, value: JSON.stringify(head), expiresAt: entry.at + AUDIT_MS },
    ],
  }
}
