import type { InboundEvent } from '../core/events.ts'
import type { Asks } from '../core/screen.ts'
import type { Locale, PlatformName } from '../core/words.ts'

/** One conversation on one platform; `id` is the platform's own and is never stored readable. */
export interface ConversationRef {
  readonly platform: PlatformName
  readonly id: string
}

/** A credential that answers one request (Discord's interaction token, a web response): lives one turn, never stored. */
export interface ReplyHandle {
  readonly value: string
  readonly expiresAt: number
}

export interface Address {
  readonly ref: ConversationRef
  readonly reply?: ReplyHandle
}

/** Who pressed or wrote: in a group not the same as the conversation. */
export interface Person {
  readonly id: string
  /** What the platform says of their language, e.g. `ko`, `pt-BR`. */
  readonly localeHint?: Locale
}

export interface Received {
  /** The platform's id of this update, the same when it is delivered again. */
  readonly id: string
  readonly event: InboundEvent
  readonly to: Address
  readonly from: Person
  readonly where: 'private' | 'group'
  /** The network it came from, where one is seen. Counted, never kept: beside an open case a mark of the day stands for it. */
  readonly network?: string
  /** When the platform says it was sent, in milliseconds. */
  readonly sentAt: number
  /** Reference of the message that arrived, or whose button was pressed. */
  readonly message?: string
  /** The person whose message this one replies to, where the platform tells. */
  readonly repliesTo?: Person
}

export type Inline =
  | { readonly t: 'text'; readonly text: string }
  | { readonly t: 'strong'; readonly text: string }
  | { readonly t: 'quote'; readonly text: string }
  | { readonly t: 'code'; readonly text: string }
  | { readonly t: 'link'; readonly text: string; readonly href: string }

export interface Button {
  readonly label: string
  /** At most 64 bytes of ASCII. */
  readonly data: string
}

/** An invitation to write, for a platform whose free text comes by a form: the button that opens it, and its language. */
export interface Form {
  readonly asks: Asks
  readonly label: string
  readonly locale: Locale
}

/** What is to be done in a conversation, in no platform's form. */
export type OutboundMessage =
  | {
      readonly do: 'say'
      /** Paragraphs, each a run of inline parts. */
      readonly body: readonly (readonly Inline[])[]
      readonly buttons: readonly (readonly Button[])[]
      readonly rtl?: boolean
      /** Reference of the message to take the place of. */
      readonly replaces?: string
      readonly protect?: boolean
      readonly silent?: boolean
      /** Where free text always comes, adapters pass it over. */
      readonly form?: Form
      /** Key of the first text, carried for transcripts and tests; adapters pass it over. */
      readonly screen?: string
    }
  | { readonly do: 'erase'; readonly references: readonly string[] }
  /** A passing note to whoever pressed the button, where the platform has such a thing. */
  | { readonly do: 'note'; readonly text: string; readonly press: string }

export type Reception<Native> =
  | { readonly kind: 'rejected'; readonly status: 400 | 401 | 403 | 404 | 413; readonly reason: string }
  | { readonly kind: 'handshake'; readonly response: Response }
  | { readonly kind: 'accepted'; readonly received: readonly Received[]; readonly answer: Answer<Native> }

/**
 * How the answer travels. `later`: the request is acknowledged and the answer sent by `deliver`. `in-response`: the
 * answer is the response. `either`: in the response if it is ready within `withinMs`, else `late` at once and the
 * answer by `deliver`. A response may hold a part of the answer only: `rest` is delivered after it.
 */
export type Answer<Native> =
  | { readonly when: 'later'; readonly ack: () => Response; readonly redelivers: boolean }
  | {
      readonly when: 'in-response'
      readonly respond: (native: readonly Native[]) => Response | Promise<Response>
    }
  | {
      readonly when: 'either'
      readonly withinMs: number
      readonly respond: (native: readonly Native[]) => {
        readonly response: Response
        readonly rest: readonly Native[]
      }
      readonly late: () => Response
    }

export type Delivery =
  /** References of what was sent, so that it can be replaced and erased. */
  | { readonly ok: true; readonly references: readonly string[] }
  | {
      readonly ok: false
      readonly why: 'blocked' | 'gone' | 'window-closed' | 'rate-limited' | 'refused' | 'unknown'
      readonly retryAfterMs?: number
    }

/** What a platform can do, as data: the core never asks which platform it is on. */
export interface Capabilities {
  readonly maxTextLength: number
  readonly maxButtonsPerRow: number
  readonly maxRows: number
  readonly freeText: 'always' | 'by-form'
  /** May write without having been written to in this request. */
  readonly canStartConversation: boolean
  readonly canErase: boolean
  readonly canReplace: boolean
  /** How many messages a group takes in a minute, where the platform sets a limit to that. */
  readonly groupMessagesAMinute?: number
}

/** The adapter port: five members, no optional ones. What crosses it is web-standard or a union. */
export interface PlatformAdapter<Native = unknown> {
  readonly name: PlatformName
  readonly can: Capabilities
  /** Verifies, then decodes; bad input is a value, never a throw. */
  receive(request: Request): Promise<Reception<Native>>
  /** Pure: splits, escapes, lays out buttons. */
  render(message: OutboundMessage): readonly Native[]
  /** Sends; failures are values. */
  deliver(to: Address, native: readonly Native[]): Promise<Delivery>
}

/** A listener holds a connection (Node only): Telegram's polling, Discord's Gateway. */
export interface PlatformListener {
  readonly name: PlatformName
  /** Resolves when `signal` aborts; `sink` has committed when it resolves. */
  listen(sink: (received: Received) => Promise<void>, signal: AbortSignal): Promise<void>
}
