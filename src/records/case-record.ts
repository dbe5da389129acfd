import type { Case, CaseFacets, CaseSealed } from '../cases/case.ts'
import { CLAIM_MS, claimEnds } from '../cases/claims.ts'
import { TALK_QUIET_MS } from '../cases/talk.ts'
import type { Versioned } from '../ports/store.ts'
import type { Vault } from '../ports/vault.ts'
import { auditPieces } from './audit-record.ts'
import { isDone, queueRows, tallyPieces } from './case-index.ts'
import { joinPieces, type Pieces } from './change-pieces.ts'
import { insightPieces } from './insight-record.ts'
import { type LikeTokens, likePieces } from './like-record.ts'
import { pageRows } from './page-index.ts'

const DAY_MS = 86_400_000

export const caseKeys = (id: string): readonly [record: string, key: string] => [
  `case:${id}`,
  `key:case:${id}`,
]
export const codeKey = (code: string): string => `code:${code}`
export const receiptKey = async (vault: Vault, receipt: string): Promise<string> =>
  `receipt:${await vault.name('receipt', receipt)}`

export interface StoredCase {
  readonly facets: CaseFacets
  readonly version: string
  readonly wrappedKey: string | undefined
  readonly sealedText: string
  readonly tokens?: LikeTokens | undefined
}

interface CaseRecord {
  readonly v: 1
  readonly facets: CaseFacets
  readonly sealed: string
  readonly tokens?: LikeTokens | undefined
}

export const readCase = ([record, key]: readonly (Versioned | undefined)[]): StoredCase | undefined => {
  if (record === undefined) return undefined
  const { facets, sealed, tokens } = JSON.parse(record.value) as CaseRecord
  return { facets, version: record.version, wrappedKey: key?.value, sealedText: sealed, tokens }
}

/** The sealed part; `undefined` once its key was destroyed. */
export const openCase = async (vault: Vault, stored: StoredCase): Promise<CaseSealed | undefined> =>
  stored.wrappedKey === undefined || stored.sealedText === ''
    ? undefined
    : (JSON.parse(
        await vault.open(caseKeys(stored.facets.id)[0], stored.wrappedKey, stored.sealedText),
      ) as CaseSealed)

/** When the clock must look at a case; those in which somebody is called for `now` apart, so that nothing stands before them. */
export const CLOCK_INDEX = 'clock'
export const CLOCK_URGENT = 'clock:now'

/** What *Open* showed in a chat is taken back after this long. */
export const OPENED_MS = 24 * 3_600_000

/** What is kept how long, and how long an untouched claim is held. */
export interface CaseTimes {
  readonly retentionDays: number
  readonly claimMs?: number
}

const expiryOf = ({ updatedAt }: CaseFacets, { retentionDays }: CaseTimes): number =>
  updatedAt + retentionDays * DAY_MS

/** An open case whose time is over leaves the queue this long before its record goes. */
const LEAVES_MS = 3_600_000

/** When an open case is to leave the queue because its time is over. */
export const agesOut = (facets: CaseFacets, times: CaseTimes): number | undefined =>
  isDone(facets) ? undefined : expiryOf(facets, times) - LEAVES_MS

/** When the clock must next look at a case. */
const nextLook = (facets: CaseFacets, times: CaseTimes): number | undefined => {
  const { page, opened, talk, snooze } = facets
  const looks = [
    page?.nextAt,
    opened === undefined ? undefined : opened.at + OPENED_MS,
    claimEnds(facets, times.claimMs ?? CLAIM_MS),
    agesOut(facets, times),
    talk?.open ? talk.at + TALK_QUIET_MS : undefined,
    snooze?.until,
  ].filter(time => time !== undefined)
  return looks.length === 0 ? undefined : Math.min(...looks)
}

/** Where a case stands in the clock, and for when; `undefined` where there is nothing to wait for. */
export const clockRow = (
  facets: CaseFacets,
  times: CaseTimes,
): readonly [index: string, score: number] | undefined => {
  const at = nextLook(facets, times)
  if (at === undefined) return undefined
  return [facets.urgency === 'now' && facets.state === 'escalated' ? CLOCK_URGENT : CLOCK_INDEX, at]
}

const rowsOf = (
  facets: CaseFacets,
  times: CaseTimes,
): readonly { index: string; member: string; score: number }[] => {
  const clock = clockRow(facets, times)
  const rows = clock === undefined ? queueRows(facets) : [...queueRows(facets), clock]
  return [...rows.map(([index, score]) => ({ index, member: facets.id, score })), ...pageRows(facets)]
}

/** Where a report came from is of use against a flood of open ones, and for nothing after. */
const withoutNetwork = ({ network: _, ...rest }: CaseFacets): CaseFacets => rest

/**
 * Writes a case with its index entries and audit entries. `sealed` left out: as it was; `null`: destroyed, and with
 * it what the case was compared by.
 */
export const writeCase = async (
  vault: Vault,
  was: StoredCase | undefined,
  given: CaseFacets,
  sealed: CaseSealed | null | undefined,
  times: CaseTimes & { readonly tokens?: LikeTokens },
): Promise<Pieces> => {
  const next = isDone(given) ? withoutNetwork(given) : given
  const [record, key] = caseKeys(next.id)
  const expiresAt = expiryOf(next, times)
  const wrapped = was?.wrappedKey ?? (was === undefined ? await vault.newKey(record) : undefined)
  const text =
    sealed === null || wrapped === undefined
      ? ''
      : sealed === undefined
        ? (was?.sealedText ?? '')
        : await vault.seal(record, wrapped, JSON.stringify(sealed))
  const audit = await auditPieces(was?.facets, next)
  const tokens = sealed === null ? undefined : (was?.tokens ?? times.tokens)
  const value: CaseRecord = { v: 1, facets: audit.facets, sealed: text, tokens }
  const before = was === undefined ? [] : rowsOf(was.facets, times)
  const after = rowsOf(next, times)
  const pieces: Pieces = {
    checks: [{ key: record, version: was?.version ?? null }],
    sets: [
      { key: record, value: JSON.stringify(value), expiresAt },
      { key: codeKey(next.code), value: next.id, expiresAt },
      ...(wrapped === undefined || sealed === null ? [] : [{ key, value: wrapped, expiresAt }]),
    ],
    deletes: sealed === null ? [key] : [],
    adds: after.map(row => ({ ...row, expiresAt })),
    removes: before
      .filter(({ index, member }) => !after.some(each => each.index === index && each.member === member))
      .map(({ index, member }) => ({ index, member })),
  }
  return joinPieces(
    '',
    pieces,
    audit.pieces,
    tallyPieces(was?.facets, next),
    insightPieces(was?.facets, next),
    likePieces(
      was && { facets: was.facets, tokens: was.tokens },
      { facets: next, tokens },
      times.retentionDays,
    ),
  )
}

export const newCaseRecord = (
  vault: Vault,
  { facets, sealed }: Case,
  times: CaseTimes & { readonly tokens?: LikeTokens },
): Promise<Pieces> => writeCase(vault, undefined, facets, sealed, times)
