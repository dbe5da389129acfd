import type { Staff } from '../cases/desk.ts'
import type { PlatformName } from '../core/words.ts'
import type { RingBy } from '../ports/channel.ts'
import type { Clock, Ids } from '../ports/clock.ts'
import type { Journal } from '../ports/journal.ts'
import type { PlatformAdapter } from '../ports/platform-adapter.ts'
import type { Store } from '../ports/store.ts'
import type { Vault } from '../ports/vault.ts'

/** What the outbox needs. */
export interface OutboxDeps {
  readonly store: Store
  readonly vault: Vault
  readonly clock: Clock
  readonly ids: Ids
  readonly journal: Journal
  readonly adapters: ReadonlyMap<PlatformName, PlatformAdapter>
  readonly administrators: readonly Staff[]
  readonly operator: string
  readonly ringBy: RingBy
  readonly publicUrl: string
}
