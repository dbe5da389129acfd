import type { Desk, Staff, StaffId } from '../cases/desk.ts'
import type { VitalInterest } from '../cases/vital-interest.ts'
import type { Versioned } from '../ports/store.ts'
import type { Vault } from '../ports/vault.ts'
import type { Pieces } from './change-pieces.ts'

/** Desks and staff, as administrators set them from chat or console. */
export interface Settings extends VitalInterest {
  readonly v: 1
  readonly desks: readonly Desk[]
  readonly staff: readonly Staff[]
  /** New administrators who wait for a second one to agree. */
  readonly proposals?: readonly Proposal[]
}

export interface Proposal {
  readonly person: Pick<Staff, 'id' | 'platform' | 'personId' | 'name'>
  readonly by: StaffId
  readonly at: number
}

export const SETTINGS_KEYS = ['settings', 'key:settings'] as const
/** Settings do not age; the store wants an expiry all the same. */
const FOREVER_MS = 100 * 365 * 86_400_000

const NO_SETTINGS: Settings = { v: 1, desks: [], staff: [] }

export interface StoredSettings {
  readonly settings: Settings
  readonly version: string | null
  readonly wrappedKey: string | undefined
}

export const readSettings = async (
  vault: Vault,
  [record, key]: readonly (Versioned | undefined)[],
): Promise<StoredSettings> =>
  record === undefined || key === undefined
    ? { settings: NO_SETTINGS, version: record?.version ?? null, wrappedKey: undefined }
    : {
        settings: JSON.parse(await vault.open('settings', key.value, record.value)) as Settings,
        version: record.version,
        wrappedKey: key.value,
      }

export const writeSettings = async (
  vault: Vault,
  was: StoredSettings,
  next: Settings,
  now: number,
): Promise<Pieces> => {
  const wrapped = was.wrappedKey ?? (await vault.newKey('settings'))
  const expiresAt = now + FOREVER_MS
  return {
    checks: [{ key: 'settings', version: was.version }],
    sets: [
      { key: 'settings', value: await vault.seal('settings', wrapped, JSON.stringify(next)), expiresAt },
      { key: 'key:settings', value: wrapped, expiresAt },
    ],
  }
}
