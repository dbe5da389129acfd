import type { Contact, Pay, Place } from './offer.ts'
import type { Span } from './text/normal-text.ts'

/** Something read from a text, and where. */
export interface Sighted<Value> {
  readonly value: Value
  readonly span: Span
}

/** A role as offers name it, and the kind of work it is. */
export interface Role {
  readonly id: string
  readonly kind: RoleKind
}

export type RoleKind = 'desk' | 'casino' | 'host' | 'courier' | 'manual' | 'service' | 'care' | 'skilled'

/** An offer as data with the places in the normalised text that gave it. */
export interface Extraction {
  readonly roles: readonly Sighted<Role>[]
  readonly pay: readonly Sighted<Pay>[]
  readonly places: readonly Sighted<Place>[]
  readonly contacts: readonly Sighted<Contact>[]
  readonly links: readonly Sighted<string>[]
  readonly wallets: readonly Sighted<string>[]
}
