import type { Assessment } from '../redflags/assessment.ts'
import type { Action } from './action.ts'
import type { MessageKey } from './message-key.ts'
import type { Country, Locale } from './words.ts'

/** A value put into a text. Countries, dates and other texts are named here and worded in the reader's language. */
export type Param =
  | string
  | number
  | { readonly country: Country }
  | { readonly text: MessageKey }
  | { readonly time: number }
  /** With its day. */
  | { readonly moment: number }
  | { readonly language: Locale }
export type Params = Readonly<Record<string, Param>>

/** A part of a screen, by meaning; the words are chosen when it is shown. */
export type Part =
  | { readonly say: MessageKey; readonly with?: Params; readonly strong?: boolean }
  | {
      readonly show: 'findings'
      readonly assessment: Assessment
      readonly most: number
      readonly full?: boolean
    }
  | { readonly show: 'question-to-ask'; readonly rules: readonly string[]; readonly most: number }
  | { readonly show: 'checks'; readonly country: Country | undefined }
  | {
      readonly show: 'contacts'
      readonly nationality: Country | undefined
      readonly place: Country | undefined
      readonly need: 'held' | 'relative' | 'offer'
      readonly most: number
    }
  /** What a line wants before it acts, for the held person to send there directly. */
  | {
      readonly show: 'what-they-ask'
      readonly nationality: Country | undefined
      readonly place: Country | undefined
    }
  /** In the reader's own language: that it is understood, but not yet spoken. */
  | { readonly show: 'not-spoken'; readonly language: Locale }
  | { readonly show: 'code'; readonly code: string }

export interface Choice {
  readonly label: MessageKey
  readonly with?: Params
  readonly action: Action
}

/** What a screen waits to be told in the person's own words: an offer, one line, an account of what happened, a code. */
export type Asks = 'offer' | 'line' | 'account' | 'receipt'

export interface Screen {
  /** Names the screen in transcripts and tests. */
  readonly id: string
  readonly parts: readonly Part[]
  readonly choices: readonly (readonly Choice[])[]
  /** Something may be written here; where a platform has no free text, it gives a form for it. */
  readonly asks?: Asks
  /** Takes the place of the message whose button was pressed, so that a form leaves one message, not twenty. */
  readonly replace?: boolean
  /** May not be forwarded or saved, where the platform can hold to that. */
  readonly protect?: boolean
  /** A screen of the danger path: no further "someone is in danger" button, no exclamation, English beneath if unreviewed. */
  readonly danger?: boolean
}
