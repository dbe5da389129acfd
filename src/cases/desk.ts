import type { Country, Locale, PlatformName } from '../core/words.ts'
import type { Hook, StaffChannel } from './channel.ts'
import type { Hours, OpenTime } from './hours.ts'

export type StaffId = string
export type DeskId = string
export type Role = 'administrator' | 'moderator' | 'hotline' | 'auditor'
export type DeskKind = 'moderators' | 'hotline'

/** Someone's regular time on call, on these weekdays (0 is Sunday) of the desk's zone. */
export interface Shift extends OpenTime {
  readonly staff: StaffId
  readonly days: readonly number[]
}

/** One shift as it came: who was asked whether they are there, and what became of it. Times in milliseconds. */
export interface Duty {
  readonly staff: StaffId
  readonly start: number
  readonly asked: number
  readonly here?: number
  readonly missed?: true
}

/** A group of staff with an on-call order. What may be left out is not in records of older releases. */
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
  /** Countries it can act in; left out: any. */
  readonly destinations?: readonly Country[]
  /** Languages it works in; left out: any. */
  readonly languages?: readonly Locale[]
  /** Gets what fits no desk. */
  readonly isDefault?: true
  /** IANA zone of its hours and shifts; left out: UTC. */
  readonly zone?: string
  /** Left out: always open. What must be seen now never waits for them. */
  readonly hours?: Pick<Hours, 'week' | 'holidays'>
  /** Who has none of these is on call at all times. */
  readonly shifts?: readonly Shift[]
  readonly duty?: readonly Duty[]
  /** Minutes each person has before the next is called. */
  readonly limits?: { readonly now?: number; readonly today?: number }
  /** Beyond so many open pages, further ones stand in one counted list. */
  readonly mostPages?: number
  /** The desk's own system, told of what happens to its cases. */
  readonly hook?: Hook
  /** Who has a channel that rings: known from the staff, never kept with the desk. */
  readonly ringing?: readonly StaffId[]
}

/** A desk's hours with its zone; `undefined`: always open. */
export const hoursOf = ({ hours, zone }: Pick<Desk, 'hours' | 'zone'>): Hours | undefined =>
  hours === undefined ? undefined : { ...hours, zone: zone ?? 'UTC' }

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
