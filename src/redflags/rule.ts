import type { Strength } from './assessment.ts'

/** A language a cell is written in; named as the catalogues are. */
export type CellLanguage =
  | 'en'
  | 'ko'
  | 'zh-Hans'
  | 'zh-Hant'
  | 'ja'
  | 'vi'
  | 'th'
  | 'km'
  | 'lo'
  | 'my'
  | 'id'
  | 'ms'
  | 'tl'
  | 'hi'
  | 'bn'
  | 'ne'
  | 'ur'
  | 'ru'
  | 'pt-BR'
  | 'fr'
  | 'sw'

/** What is known about an offer beyond its words: extracted from the text, or tapped. See `facts.ts`. */
export type FactName =
  | 'pay-ratio'
  | 'pay-usd'
  | 'pay-per'
  | 'place'
  | 'role'
  | 'contact'
  | 'wallet'
  | 'link'
  | 'ticket'
  | 'visa'
  | 'asked'
  | 'met'
  | 'overseas'
  | 'age'
  | 'employer'
  | 'length'

/**
 * When something is seen. Plain data, so that a rule can be written out as JSON.
 *
 * - `phrases`: any of them stands in the text, as whole words (see `offers/text/phrase.ts` for `*` and `|`).
 *   `affirmed` passes over places with a negation beside them ("we never ask for a deposit").
 * - `words`: a named word list of the cell's language (`lexicon.ts`).
 * - `pattern`: a bounded pattern looked for only within `reach` characters after a phrase.
 * - `within`: all of them inside that many characters of the text.
 * - `fact`: one of `is`, or a number of at least `atLeast`.
 * - `found`: another rule was found, which has no `found` of its own.
 */
export type Condition =
  | { readonly phrases: readonly string[]; readonly affirmed?: true }
  | { readonly words: string; readonly affirmed?: true }
  | { readonly phrases: readonly string[]; readonly pattern: string; readonly reach: number }
  | { readonly any: readonly Condition[] }
  | { readonly all: readonly Condition[]; readonly within?: number }
  | { readonly atLeast: number; readonly of: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly fact: FactName; readonly is: readonly string[] }
  | { readonly fact: FactName; readonly atLeast: number }
  | { readonly found: string }

/** The strongest grade whose condition holds decides; `unless` silences the cell. */
export type Grades = { readonly [S in Strength]?: Condition } & { readonly unless?: Condition }

export interface Reference {
  readonly title: string
  readonly url: string
}

/** One red flag, in every language. Data only. */
export interface Rule {
  /** The name of its folder; never changed. */
  readonly id: string
  readonly version: number
  readonly status: 'draft' | 'test' | 'stable' | 'retired'
  readonly created: string
  readonly updated: string
  readonly references: readonly Reference[]
  /** Honest offers that share the words, and what is not caught: for reviewers. */
  readonly lookAlikes: readonly string[]
  readonly knownGaps: readonly string[]
  /** Ids of what to put to the recruiter; the words are in `prompts/`. */
  readonly ask: readonly string[]
  /** Read in every language, and from tapped answers. */
  readonly facts?: Grades
  readonly languages: { readonly [L in CellLanguage]?: Grades }
}

/** Keeps a rule's literal type checked where it is written. */
export const defineRule = (rule: Rule): Rule => rule

/** What the tests run a rule on; kept apart so that no bundle carries it. */
export interface RuleExamples {
  readonly languages: {
    readonly [L in CellLanguage]?: {
      readonly examples: readonly string[]
      /** Look-alikes this rule must stay silent on. */
      readonly counterExamples: readonly string[]
      /** Known misses, kept as data: a test tells when one starts to be found. */
      readonly todo?: readonly string[]
    }
  }
}
