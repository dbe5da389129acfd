import type { Country, Locale, PlatformName } from '../core/words.ts'
import type { StaffChannel } from './channel.ts'

export type StaffId = string
export type DeskId = string
export type Role = 'administrator' | 'moderator' | 'hotline' | 'auditor'
export type DeskKind = 'moderators' | 'hotline'

/** A group of staff with an on-call order. */
export interface Desk {
  readonly id: DeskId
  readonly kind: DeskKind
  /** What the operator calls it; reporters are told this name. */
  readonly name: string
  /** The group its cards are posted in. */
  readonly chat: { readonly platform: PlatformName; readonly id: string }
  /** Who is paged, in this order. Empty: nobody is on call. */
  readonly onCall: readonly StaffId[]
  /** The desk woken when nobody of this one answers. */
  readonly fallback?: DeskId
  /** Nationalities it serves; left out: any. */
  readonly origins?: readonly Country[]
  /** Languages it works in; left out: any. */
  readonly languages?: readonly Locale[]
}

export interface Staff {
  readonly id: StaffId
  readonly platform: PlatformName
  /** The platform's own id of the person. */
  readonly personId: string
  readonly name?: string
  readonly roles: readonly Role[]
  readonly desks: readonly DeskId[]
  /** The first is what they are written to in. */
  readonly languages?: readonly Locale[]
  /** Languages of reports they read, as they said themselves; left out: any. */
  readonly reads?: readonly Locale[]
  /** Where they are called besides their chat; all at once. */
  readonly channels?: readonly StaffChannel[]
}

/** Whoever acts on a case, as far as the rules need to know. */
export type Actor = Pick<Staff, 'id' | 'roles' | 'desks'>
