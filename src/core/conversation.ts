import type { TapAnswers } from '../offers/offer.ts'
import type { MediaPiece } from './events.ts'
import type { Country, Level, Locale, Stage } from './words.ts'

export type Departure = 'within-24h' | 'within-7d' | 'later' | 'skipped'
export type ShareAnswer = 'share' | 'without-contact' | 'no'

export const REPORT_STEPS = ['stage', 'offer', 'place', 'who', 'questions', 'consent', 'summary'] as const
export type ReportStep = (typeof REPORT_STEPS)[number]

export const TAP_QUESTIONS = ['place', 'pay', 'ticket', 'visa', 'asked', 'met'] as const
export type TapQuestion = (typeof TAP_QUESTIONS)[number]

/** Details asked after a page went out, each only adding to it. */
export const DANGER_DETAILS = ['papers', 'hurt', 'again'] as const
export const RELATIVE_DETAILS = ['contact', 'where', 'free', 'money'] as const
export type Detail = (typeof DANGER_DETAILS)[number] | (typeof RELATIVE_DETAILS)[number]

/** Where a conversation stands. */
export type At =
  | { readonly name: 'idle' }
  | { readonly name: 'advising' }
  | { readonly name: 'tapping'; readonly question: TapQuestion }
  | {
      readonly name: 'reporting'
      readonly step: ReportStep
      readonly part?: string
      readonly editing?: boolean
    }
  | { readonly name: 'stopped' }
  | { readonly name: 'details'; readonly of: 'danger' | 'relative'; readonly detail: Detail | 'free-text' }
  /** A case is with a desk; whatever is written now is added to it. */
  | { readonly name: 'resting'; readonly of: 'danger' | 'relative' }
  | { readonly name: 'asking-receipt'; readonly to: 'status' | 'withdraw' }
  | { readonly name: 'answering'; readonly about?: string }

/** What the report will say, apart from the offer's own text. Small: the whole conversation stays under 4 KB. */
export interface Draft {
  readonly stage?: Stage
  /** The stage was passed over; the one that stands there is a default. */
  readonly stageSkipped?: true
  readonly departure?: Departure
  readonly place?: string
  readonly route?: string
  readonly who?: string
  readonly answers: TapAnswers
  readonly asked: readonly TapQuestion[]
  readonly reply?: boolean
  readonly reviewers?: ShareAnswer
  readonly hotline?: ShareAnswer
}

/** A report this conversation leads to. */
export interface CaseLink {
  readonly id: string
  readonly kind: 'offer' | 'danger' | 'relative'
  readonly at: number
}

/** Recruiter identities in an offer, and which of them may be named. */
export interface Checked {
  /** Nothing but a way to reach somebody was written: there is no offer to be judged. */
  readonly alone: boolean
  readonly named: readonly string[]
}

export interface Conversation {
  readonly v: 1
  readonly locale: Locale
  /** When this chat was first heard of, in milliseconds; not known of chats begun in an earlier release. */
  readonly since?: number
  /** Chosen by the person, so no longer guessed. */
  readonly localeChosen: boolean
  /** Counts screens; a button of an older screen is answered kindly. */
  readonly turn: number
  readonly at: At
  readonly nationality?: Country
  readonly draft?: Draft
  /** When the last piece of the current offer came, and its level so far. */
  readonly offerAt?: number
  readonly level?: Level
  /** The offer names recruiter identities; those that are known here, as they were written. */
  readonly checked?: Checked
  /** An album already answered. */
  readonly album?: string
  readonly cases: readonly CaseLink[]
  /** References of messages in this chat with when they were sent (seconds), for erasing. */
  readonly messages: readonly (readonly [reference: string, seconds: number])[]
}

/** The offer's own words and pictures, kept apart from the conversation because they are long. */
export interface OfferDraft {
  readonly texts: readonly string[]
  readonly media: readonly MediaPiece[]
}

export const EMPTY_OFFER: OfferDraft = { texts: [], media: [] }
export const EMPTY_DRAFT: Draft = { answers: {}, asked: [] }

export const newConversation = (locale: Locale, nationality: Country | undefined): Conversation => ({
  v: 1,
  locale,
  localeChosen: false,
  turn: 0,
  at: { name: 'idle' },
  ...(nationality === undefined ? {} : { nationality }),
  cases: [],
  messages: [],
})
