import { base64 } from '@scure/base'
import type { StaffId } from '../cases/desk.ts'
import type { Seal, SealFor } from '../ports/seal.ts'
import { fileKey, keepFile, readFile, takeFile } from '../records/file-record.ts'
import type { DeskDeps } from './desk-deps.ts'
import { type FileRequest, makeHandOver, type NoFile, noteFetched } from './hand-over-file.ts'

/** Crockford's base 32, read aloud without mistakes. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Twenty characters, a hundred random bits, in groups of five. */
const newPassphrase = (random: Uint8Array): string =>
  [...random.subarray(0, 20)]
    .map(byte => ALPHABET.charAt(byte & 31))
    .join('')
    .replace(/(.{5})(?=.)/g, '$1-')

const AGE_KEY = /^age1[02-9ac-hj-np-z]{58,2000}$/

export type MadeLink =
  | {
      readonly ok: true
      readonly link: string
      readonly name: string
      /** Only where there is one; kept nowhere. */
      readonly passphrase?: string
    }
  | { readonly ok: false; readonly why: NoFile | 'bad-key' }

/** Makes a file, seals it, and leaves it under a link that dies after a day or with the first who takes it. */
export const makeFileLink = async (
  deps: DeskDeps,
  seal: Seal,
  staffId: StaffId,
  caseId: string,
  request: FileRequest,
  ageKey: string | undefined,
): Promise<MadeLink> => {
  const { vault, ids, clock, publicUrl } = deps
  const passphrase = ageKey === undefined ? newPassphrase(ids.bytes(20)) : undefined
  const sealFor: SealFor | undefined =
    passphrase !== undefined
      ? { passphrase }
      : ageKey !== undefined && AGE_KEY.test(ageKey)
        ? { ageKey }
        : undefined
  if (sealFor === undefined || !(await isKey(seal, sealFor))) return { ok: false, why: 'bad-key' }
  const token = `${ids.next()}${ids.next()}`
  const key = await fileKey(vault, token)
  const made = await makeHandOver(deps, staffId, caseId, request, async ({ name, text }) => {
    const sealed = base64.encode(await seal(text, sealFor))
    const { format, outside } = request
    const to = outside === undefined ? 'desk' : 'outside'
    return keepFile(key, { v: 1, caseId, format, to, name: `${name}.age`, sealed }, clock.now())
  })
  if (!made.ok) return made
  const link = `${publicUrl}/files/${token}`
  return { ok: true, link, name: made.name, ...(passphrase === undefined ? {} : { passphrase }) }
}

/** Whether a key is one at all: looked at before anything is written down as made. */
const isKey = async (seal: Seal, to: SealFor): Promise<boolean> => {
  if ('passphrase' in to) return true
  try {
    await seal('', to)
    return true
  } catch {
    return false
  }
}

const TOKEN = /^[\w-]{44}$/

/** Whether a link still leads to a file. Nothing is used up by looking. */
export const isFileThere = async ({ store, vault }: DeskDeps, token: string): Promise<boolean> =>
  TOKEN.test(token) && (await store.read([await fileKey(vault, token)]))[0] !== undefined

/** The sealed file behind a link, once. */
export const fetchFile = async (
  deps: DeskDeps,
  token: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array } | undefined> => {
  if (!TOKEN.test(token)) return undefined
  const key = await fileKey(deps.vault, token)
  const [record] = await deps.store.read([key])
  const file = readFile(record)
  if (record === undefined || file === undefined) return undefined
  const taken = await noteFetched(deps, file, takeFile(key, record.version))
  return taken === 'taken' ? { name: file.name, bytes: base64.decode(file.sealed) } : undefined
}
