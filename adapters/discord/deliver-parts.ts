import type { Delivery } from '../../src/ports/platform-adapter.ts'
import type { Rest } from './rest.ts'

export interface DeliverParts {
  readonly rest: Rest
  readonly applicationId: string
  readonly hasToken: boolean
  readonly now: () => number
  readonly sleep: (ms: number) => Promise<void>
  /** The channel of a person's direct messages, by their number. */
  readonly openDirect: (person: string) => Promise<{ readonly channel: string } | Delivery>
  /** Random, at most 25 letters: Discord posts a message with it once. */
  readonly nonce: () => string
}
