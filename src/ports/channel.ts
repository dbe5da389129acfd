import type { StaffChannel } from '../cases/channel.ts'
import type { Urgency } from '../core/words.ts'
import type { Delivery } from './platform-adapter.ts'

/** A call outside the chats: codes and counts, nothing a reporter wrote and nothing that tells where a person is. */
export interface Ring {
  /** The same whenever it is sent again. */
  readonly id: string
  /** `page`, `page-taken`, … */
  readonly what: string
  /** What it is about, the same for all rings about it: the number of a case. */
  readonly about: string
  readonly urgency: Urgency
  /** One line in the language of the one who is called. */
  readonly title: string
  /** Where to go, behind the console's door. */
  readonly link: string
  /** When it was owed, in milliseconds. */
  readonly at: number
  /** The call is over: a channel that rings until somebody stops it stops. */
  readonly over: boolean
}

/** Calls a person by one of their channels. Failures are values; never throws. */
export type RingBy = (channel: StaffChannel, ring: Ring) => Promise<Delivery>

export interface OutgoingRequest {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** How long an answer is waited for, in milliseconds; 15 seconds unless told. */
  readonly withinMs?: number
}

export type OutgoingAnswer =
  | { readonly kind: 'answered'; readonly status: number; readonly retryAfterMs?: number }
  /** It points where nothing of ours goes: not https, a number instead of a name, a private network. */
  | { readonly kind: 'refused' }
  /** Nobody can tell whether it arrived. */
  | { readonly kind: 'no-answer' }

/** Sends one POST to an address that somebody typed in. Follows no redirect, reads no body, never throws. */
export type Reach = (request: OutgoingRequest) => Promise<OutgoingAnswer>

export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** The same whenever it is sent again. */
  readonly id: string
}

/** Sends a plain mail; absent where the operator set up none. Never throws. */
export type SendMail = (mail: Mail) => Promise<Delivery>
