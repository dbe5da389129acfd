import type { Versioned } from '../ports/store.ts'
import type { Vault } from '../ports/vault.ts'
import type { Pieces } from './change-pieces.ts'

/** A file made for hand-over, sealed for its recipient: nobody here can open it. */
export interface HandOverFile {
  readonly v: 1
  readonly caseId: string
  readonly format: string
  /** For the desk that has the case, or for somebody else. */
  readonly to: 'desk' | 'outside'
  readonly name: string
  /** The sealed bytes, base64. */
  readonly sealed: string
}

/** A link that nobody used dies after this long. */
const LINK_MS = 24 * 3_600_000

/** The store knows a hash of the link's secret: from the store alone no link can be made. */
export const fileKey = async (vault: Vault, token: string): Promise<string> =>
  `file:${await vault.name('file', token)}`

export const readFile = (record: Versioned | undefined): HandOverFile | undefined =>
  record === undefined ? undefined : (JSON.parse(record.value) as HandOverFile)

export const keepFile = (key: string, file: HandOverFile, now: number): Pieces => ({
  sets: [{ key, value: JSON.stringify(file), expiresAt: now + LINK_MS }],
})

/** Taken once: of two who press at the same time one gets it. */
export const takeFile = (key: string, version: string): Pieces => ({
  checks: [{ key, version }],
  deletes: [key],
})
