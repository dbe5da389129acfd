import type { Hook } from '../cases/channel.ts'
import type { Staff } from '../cases/desk.ts'
import type { PlatformName } from '../core/words.ts'
import type { RingBy } from '../ports/channel.ts'
import type { Clock, Ids } from '../ports/clock.ts'
import type { Journal } from '../ports/journal.ts'
import type { Delivery, PlatformAdapter } from '../ports/platform-adapter.ts'
import type { Store } from '../ports/store.ts'
import type { Vault } from '../ports/vault.ts'
import type { HookEvent } from './channels/webhook.ts'

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
  readonly sendHook: (hook: Hook, event: HookEvent) => Promise<Delivery>
  readonly publicUrl: string
  readonly retentionDays: number
  readonly claimMs: number
}
