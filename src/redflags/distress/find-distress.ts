import type { PhraseBook } from '../../offers/text/phrase-book.ts'
import type { Distress } from '../assessment.ts'
import type { Reading } from '../compile.ts'
import type { KindTally } from '../kinds/tally-kinds.ts'
import { DISTRESS } from './phrases/index.ts'

export interface DistressFound {
  readonly distress: Distress
  readonly aboutSomeoneElse: boolean
}

const NONE: DistressFound = { distress: 'none', aboutSomeoneElse: false }

/** How much each thing in a text says that this is a cry for help. */
const WEIGHT = {
  grave: 3,
  other: 1.5,
  plea: 1.5,
  someoneElse: 1.5,
  oneself: 0.5,
  hub: 1.5,
  excuse: -2,
  offer: -3,
  /** In a text long enough to tell, a phrase of another language is chance. */
  foreign: -1.5,
  long: -1,
  veryLong: -3,
} as const
const CERTAIN = 3
const DOUBT = 1.5
/** A cry for help is short; a long text that has one phrase of it is mostly something else. */
const SHORT = 400
const VERY_LONG = 1000
/** A bare plea is a message of its own. */
const BARE = 60
/** So many signs of an offer or of a warning outweigh a phrase. */
const MANY_SIGNS = 2

/** What else is known about the text. */
export interface DistressContext {
  readonly tally: KindTally
  /** Languages the text is written in. */
  readonly present: readonly string[]
  /** It names an area with known compounds. */
  readonly hub: boolean
  /** It promises pay. */
  readonly paid: boolean
}

export type DistressReader = (reading: Reading, context: DistressContext) => DistressFound

/** Registers the phrases of every language: distress is heard in any, whatever the text is written in. */
export const createDistressReader = (book: PhraseBook): DistressReader => {
  const numbers = (phrases: readonly string[]): readonly number[] => phrases.map(book.add)
  const languages = Object.entries(DISTRESS).map(
    ([language, { grave, other, pleas, self, others, excuses }]) => ({
      language,
      grave: grave.map(numbers),
      other: other.map(numbers),
      pleas: numbers(pleas),
      self: numbers(self),
      others: numbers(others),
      excuses: numbers(excuses),
    }),
  )
  return (reading, { tally, present, hub, paid }) => {
    const stands = (phrases: readonly number[]): boolean =>
      phrases.some(phrase => reading.sightings.of(phrase).length > 0)
    const { length } = reading.normal.text
    let best: DistressFound = NONE
    for (const signs of languages) {
      const grave = signs.grave.filter(stands).length
      const other = signs.other.filter(stands).length
      const plea = stands(signs.pleas)
      if (grave + other === 0 && !(plea && length <= BARE)) continue
      const someoneElse = stands(signs.others)
      const speaks = stands(signs.self)
      // News tells of it in the third person, and an alert speaks to everyone.
      if (tally.warning >= MANY_SIGNS && (tally.warned > 0 || !(someoneElse || speaks))) continue
      const oneself = speaks || (signs.self.length === 0 && length <= SHORT)
      const offering =
        (tally.work > 0 && tally.perks + tally.call >= MANY_SIGNS) ||
        (tally.perks > 0 && tally.call > 0 && paid)
      const weight =
        grave * WEIGHT.grave +
        other * WEIGHT.other +
        (plea ? WEIGHT.plea : 0) +
        (someoneElse ? WEIGHT.someoneElse : 0) +
        (oneself ? WEIGHT.oneself : 0) +
        (hub ? WEIGHT.hub : 0) +
        (stands(signs.excuses) ? WEIGHT.excuse : 0) +
        (offering ? WEIGHT.offer : 0) +
        (length > BARE && !present.includes(signs.language) ? WEIGHT.foreign : 0) +
        (length > VERY_LONG ? WEIGHT.veryLong : length > SHORT ? WEIGHT.long : 0)
      const distress: Distress =
        weight >= CERTAIN && grave + other > 0 ? 'certain' : weight >= DOUBT ? 'doubt' : 'none'
      if (distress === 'certain' || (distress === 'doubt' && best.distress === 'none'))
        best = { distress, aboutSomeoneElse: someoneElse }
      if (distress === 'certain') break
    }
    return best
  }
}
