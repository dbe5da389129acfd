import type { Staff } from '../cases/desk.ts'
import type { PlatformName } from '../core/words.ts'
import type { Outbox } from '../outbox/drive.ts'
import type { RingBy } from '../ports/channel.ts'
import type { Clock, Ids } from '../ports/clock.ts'
import type { Journal } from '../ports/journal.ts'
import type { FetchMedia, PictureStore } from '../ports/pictures.ts'
import type { Store } from '../ports/store.ts'
import type { Vault } from '../ports/vault.ts'

/** What a staff action needs. */
export interface DeskDeps {
  readonly store: Store
  readonly vault: Vault
  readonly clock: Clock
  readonly ids: Ids
  readonly journal: Journal
  readonly outbox: Outbox
  /** Where pictures of offers are kept; without it they are counted, no more. */
  readonly pictures?: PictureStore
  readonly fetchMedia: ReadonlyMap<PlatformName, FetchMedia>
  readonly ringBy: RingBy
  readonly operator: string
  /** Where people can write to whoever runs this; may be empty. */
  readonly operatorContact: string
  readonly retentionDays: number
  /** How long an untouched claim is held. */
  readonly claimMs: number
  /** A confirmed scam pattern needs two people. */
  readonly secondLook: boolean
  readonly publicUrl: string
  /** Administrators of the configuration, `ADMINS`. */
  readonly administrators: readonly Staff[]
}
