import type { Country } from '../../core/words.ts'

/** A place as offers name it. `hub`: an area with known compounds, as evidence of an area alone. */
export interface PlaceRow {
  readonly id: string
  readonly country: Country
  readonly hub: boolean
  /** Phrases in every script, as `text/phrase.ts` reads them. */
  readonly names: readonly string[]
}
