import { randomBytes } from 'node:crypto'
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '../core/app-error.ts'
import { decodeBase64 } from './base64.ts'

/** Keys of a machine that was given none: base64 of 32 bytes each. */
export interface LocalKeys {
  readonly dataKey: string
  readonly indexKey: string
  /** Made just now, and not found. */
  readonly made: boolean
}

const isKey = (value: unknown): value is string =>
  typeof value === 'string' && decodeBase64(value)?.length === 32

const readKeys = (path: string): Omit<LocalKeys, 'made'> | undefined => {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw new AppError('config/invalid', 'keys.json in DATA_DIR cannot be read: check its rights.')
  }
  let keys: { dataKey?: unknown; indexKey?: unknown } | null
  try {
    keys = JSON.parse(text)
  } catch {
    keys = null
  }
  if (!isKey(keys?.dataKey) || !isKey(keys.indexKey))
    throw new AppError(
      'config/invalid',
      'keys.json in DATA_DIR is damaged: restore it from a backup. A new one would not open what is stored.',
    )
  return { dataKey: keys.dataKey, indexKey: keys.indexKey }
}

/**
 * Keys kept in `keys.json` below `dataDir`, for local use without `DATA_KEY`; made on the first start. Both file and
 * folder are for this user alone. Two processes that start at once end up with the same keys.
 *
 * Errors: `AppError('config/invalid')` for a file that is there and cannot be used; it is never overwritten.
 */
export const loadOrMakeKeys = (dataDir: string): LocalKeys => {
  const path = join(dataDir, 'keys.json')
  const found = readKeys(path)
  if (found) {
    chmodSync(path, 0o600)
    return { ...found, made: false }
  }
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const fresh = { dataKey: randomBytes(32).toString('base64'), indexKey: randomBytes(32).toString('base64') }
  const draft = `${path}.${process.pid}-${randomBytes(4).toString('hex')}`
  writeFileSync(draft, `${JSON.stringify(fresh, null, 2)}\n`, { mode: 0o600, flush: true })
  let made = true
  try {
    // A link is made whole or not at all, and not over a file that is there.
    linkSync(draft, path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    made = false
  } finally {
    rmSync(draft, { force: true })
  }
  const kept = readKeys(path)
  if (kept === undefined)
    throw new AppError('config/invalid', 'keys.json in DATA_DIR cannot be kept: check the folder.')
  return { ...kept, made }
}
