import type { Limit } from '../cases/limits.ts'
import type { TapAnswers } from '../offers/offer.ts'
import type { Assessment } from '../redflags/assessment.ts'
import type { Checked } from './conversation.ts'
import type { Country, Locale } from './words.ts'

/** A kind of desk as the reporter may be told of it. */
export interface DeskFacts {
  /** What the operator calls it; empty where there is none. */
  readonly name: string
  readonly exists: boolean
  readonly someoneOnCall: boolean
}

/** All that `step` may know besides the conversation and the event. Pure functions may be handed in; clocks may not. */
export interface Facts {
  readonly now: number
  readonly operator: string
  /** Why a report is not taken from here now. */
  readonly limit?: Limit | undefined
  readonly hotline: DeskFacts
  readonly moderators: DeskFacts
  readonly locales: readonly Locale[]
  /** Fresh random values for whatever this turn may open. */
  readonly fresh: { readonly caseId: string; readonly code: string; readonly receipt: string }
  readonly canErase: boolean
  readonly assess: (text: string) => Assessment
  readonly assessTaps: (answers: TapAnswers, text?: string) => Assessment
  /**
   * The recruiter identities in what was just written, as far as they may be named: confirmed by a person and reported
   * by several. `undefined`: it names none.
   */
  readonly checked: (text: string) => Checked | undefined
  /** Where whoever is named wrongly can say so; empty where the operator gave none. */
  readonly operatorContact: string
  /** The receipt a text is, or `undefined`. */
  readonly readReceipt: (text: string) => string | undefined
  /** Country a language or text most likely points to; a guess, corrected by a tap. */
  readonly guessCountry: (locale: Locale, text?: string) => Country | undefined
  /** The nationality a text gives of whoever it is about. */
  readonly saidNationality: (text: string) => Country | undefined
  /** The language of a text, where it is one we cannot answer in. */
  readonly unspoken: (text: string) => Locale | undefined
  readonly chooseLocale: (text: string, current: Locale) => Locale
  /** The language of a text, where it is clear and one we can answer in. */
  readonly spoken: (text: string) => Locale | undefined
}
