import type { Assessment } from '../redflags/assessment.ts'
import type { Conversation, Departure, OfferDraft, ShareAnswer } from './conversation.ts'
import type { Screen } from './screen.ts'
import type { Country, Locale, Stage } from './words.ts'

/** A report as it is handed over to become a case. */
export interface NewCase {
  readonly id: string
  readonly code: string
  readonly receipt: string
  readonly kind: 'offer' | 'danger' | 'relative'
  readonly stage: Stage
  /** Asked and passed over. */
  readonly skipped?: readonly ('stage' | 'place')[]
  readonly departure?: Departure
  readonly assessment?: Assessment
  readonly origin?: Country
  readonly destination?: Country
  /** Short answers by question id: tapped values and the few typed lines. */
  readonly answers: Readonly<Record<string, string>>
  readonly offer: OfferDraft
  readonly consent: { readonly desk: ShareAnswer; readonly hotline: ShareAnswer; readonly reply: boolean }
}

/** What a step wants done; the turn does it, committing before it speaks. */
export type Effect =
  | { readonly do: 'say'; readonly screen: Screen }
  | { readonly do: 'open-case'; readonly report: NewCase }
  | {
      readonly do: 'add-to-case'
      readonly id: string
      readonly answers: Readonly<Record<string, string>>
      readonly text?: string
      /** They ask to talk to a person. */
      readonly wantsTalk?: boolean
    }
  /** Ends a talk with an officer. */
  | { readonly do: 'end-talk'; readonly id: string }
  /** Takes back the yes to a desk. */
  | { readonly do: 'take-consent-back'; readonly id: string }
  | { readonly do: 'withdraw'; readonly by: { readonly id: string } | { readonly receipt: string } }
  | { readonly do: 'tell-status'; readonly of: { readonly id: string } | { readonly receipt: string } }
  | { readonly do: 'erase-messages' }

export interface Step {
  /** `null` forgets the conversation and all it holds; `unchanged` writes nothing of it. */
  readonly next: Conversation | null | 'unchanged'
  readonly offer: OfferDraft | null | 'unchanged'
  readonly effects: readonly Effect[]
}

/** A finished step, with the language its screens are to be shown in. */
export interface Spoken extends Step {
  readonly locale: Locale
}
