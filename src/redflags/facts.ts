import type { Span } from '../offers/text/normal-text.ts'
import type { FactName } from './rule.ts'

/** A known value and the words that gave it, none where it was tapped. */
export interface Known<Value> {
  readonly value: Value
  readonly span?: Span
}

/** What is known about an offer beyond its words, in the form rules read. */
export interface Facts {
  readonly values: { readonly [F in FactName]?: readonly Known<string>[] }
  readonly amounts: { readonly [F in FactName]?: Known<number> }
}
