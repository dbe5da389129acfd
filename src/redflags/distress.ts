import type { PhraseBook } from '../offers/text/phrase-book.ts'
import type { Distress } from './assessment.ts'
import type { Reading } from './compile.ts'
import { DISTRESS } from './distress-phrases.ts'
import type { KindTally } from './kind.ts'

export interface DistressFound {
  readonly distress: Distress
  readonly aboutSomeoneElse: boolean
}

const NONE: DistressFound = { distress: 'none', aboutSomeoneElse: false }
/** A cry for help is short; a long text that has one phrase of it is mostly something else. */
const SHORT = 400
/** So many signs of an offer or of a warning outweigh a single phrase. */
const MANY_SIGNS = 2

export type DistressReader = (
  reading: Reading,
  languages: readonly string[],
  tally: KindTally,
  riskyPlace: boolean,
) => DistressFound

/** Registers the phrases of every language: distress is heard in any, whatever the text is written in. */
export const createDistressReader = (book: PhraseBook): DistressReader => {
  const numbers = (phrases: readonly string[]): readonly number[] => phrases.map(book.add)
  const languages = Object.entries(DISTRESS).map(([language, signs]) => ({
    language,
    happening: signs.happening.map(numbers),
    pleas: numbers(signs.pleas),
    self: numbers(signs.self),
    others: numbers(signs.others),
    excuses: numbers(signs.excuses),
  }))
  return (reading, present, tally, riskyPlace) => {
    const stands = (phrases: readonly number[]): boolean =>
      phrases.some(phrase => reading.sightings.of(phrase).length > 0)
    const length = reading.normal.text.length
    const isShort = length <= SHORT
    let best: DistressFound = NONE
    for (const signs of languages) {
      const happening = signs.happening.filter(stands).length
      const plea = stands(signs.pleas) && !stands(signs.excuses)
      if (happening === 0 && !plea) continue
      const own = present.includes(signs.language)
      const others = stands(signs.others)
      // News tells of it in the third person, and an alert speaks to everyone.
      const personal = others || stands(signs.self)
      if (tally.warning >= MANY_SIGNS && (tally.warned > 0 || !personal)) continue
      const spoken = personal || (signs.self.length === 0 && isShort)
      const strength =
        happening * 2 + (plea ? 1 : 0) + (spoken ? 1 : 0) + (riskyPlace ? 1 : 0) + (own ? 0 : -1)
      const against = (tally.work > 0 && tally.perks + tally.call >= MANY_SIGNS ? 3 : 0) + (isShort ? 0 : 1)
      const weight = strength - against
      const distress: Distress =
        happening > 0 && weight >= 3
          ? 'certain'
          : weight >= 2 && (happening > 0 || isShort)
            ? 'doubt'
            : 'none'
      if (distress === 'certain' || (distress === 'doubt' && best.distress === 'none'))
        best = { distress, aboutSomeoneElse: others }
      if (distress === 'certain') break
    }
    return best
  }
}
