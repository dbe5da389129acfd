import type { CaseFacets, HistoryEntry } from '../cases/case.ts'
import type { Pieces } from './change-pieces.ts'

/** One entry of a case's audit chain: who did what when, bound to all before it. Holds no personal data. */
export interface AuditEntry extends HistoryEntry {
  readonly n: number
  /** Hash of the entry before, empty for the first. */
  readonly before: string
}

/** Kept for as long as an operator may have to answer for a case, whatever became of the report itself. */
const AUDIT_MS = 5 * 365 * 86_400_000

export const auditKey = (caseId: string, n: number): string => `audit:${caseId}:${n}`

/** SHA-256 of an entry's canonical text, hexadecimal. */
export const hashEntry = async ({ n, at, by, act, before }: AuditEntry): Promise<string> => {
  const text = JSON.stringify([n, at, by, act, before])
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('')
}

/** The entries a change adds to the chain, and the facets with the new head. */
export const auditPieces = async (
  was: CaseFacets | undefined,
  next: CaseFacets,
): Promise<{ readonly facets: CaseFacets; readonly pieces: Pieces }> => {
  const seen = new Set((was?.history ?? []).map(entry => JSON.stringify(entry)))
  const fresh = next.history.filter(entry => !seen.has(JSON.stringify(entry)))
  let { head, count } = was?.audit ?? { head: '', count: 0 }
  const sets: NonNullable<Pieces['sets']>[number][] = []
  for (const entry of fresh) {
    const chained: AuditEntry = { ...entry, n: count, before: head }
    head = await hashEntry(chained)
    sets.push({
      key: auditKey(next.id, count),
      value: JSON.stringify(chained),
      expiresAt: next.updatedAt + AUDIT_MS,
    })
    count += 1
  }
  return { facets: { ...next, audit: { head, count } }, pieces: { sets } }
}
