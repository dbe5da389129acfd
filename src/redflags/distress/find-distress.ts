import type { Span } from '../../offers/text/normal-text.ts'
import type { PhraseBook } from '../../offers/text/phrase-book.ts'
import { createPhraseOwners } from '../../offers/text/phrase-owners.ts'
import { beginsLatin, isLatinAlone } from '../../offers/text/script.ts'
import type { Distress } from '../assessment.ts'
import type { Reading } from '../compile.ts'
import type { KindTally } from '../kinds/tally-kinds.ts'
import { DISTRESS } from './phrases/index.ts'
import { weighWording } from './weigh-wording.ts'

export interface DistressFound {
  readonly distress: Distress
  readonly aboutSomeoneElse: boolean
}

/** Also whether a whole phrase said so, not two words near each other. */
export interface DistressHeard extends DistressFound {
  readonly firm: boolean
}

const NONE: DistressHeard = { distress: 'none', aboutSomeoneElse: false, firm: false }

/** How much each thing in a text says that this is a cry for help. */
const WEIGHT = {
  grave: 3,
  /** Said in two words near each other, where no whole phrase says it; and every further one. */
  together: 2.5,
  further: 1,
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
/** How many characters apart the two words of a pair may stand. */
const NEAR = 26
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
  /** It speaks as news or a public warning does. */
  readonly told: boolean
  /** It promises pay. */
  readonly paid: boolean
  /** Log odds of its wording being that of a cry for help. */
  readonly odds: number
}

export interface DistressReader {
  /** Makes what a text of these scripts needs ready, before the text is searched. */
  readonly prepare: (scripts: number) => void
  readonly read: (reading: Reading, context: DistressContext) => DistressHeard
}

/** Registers the phrases of every language: distress is heard in any, whatever the text is written in. */
export const createDistressReader = (book: PhraseBook): DistressReader => {
  const owners = createPhraseOwners()
  /** All lists of all languages by their number; what of them begins with no Latin letter waits for a text that has others. */
  const lists: (readonly string[])[] = []
  /** The phrases of lists whose places are asked for. */
  const paired = new Map<number, number[]>()
  let waiting = true
  const file = (owner: number, latin: boolean): void => {
    const numbers = paired.get(owner)
    for (const phrase of lists[owner] ?? []) {
      if (beginsLatin(phrase) !== latin) continue
      const number = book.add(phrase)
      owners.own(number, owner)
      numbers?.push(number)
    }
  }
  const list = (phrases: readonly string[]): number => {
    const owner = lists.push(phrases) - 1
    file(owner, true)
    return owner
  }
  const placed = (phrases: readonly string[]): number => {
    paired.set(lists.length, [])
    return list(phrases)
  }
  const pair = ([a, b]: readonly [readonly string[], readonly string[]]) => [placed(a), placed(b)] as const
  const languages = Object.entries(DISTRESS).map(
    ([language, { grave, other, pleas, self, others, excuses, together, nearby }]) => {
      const from = lists.length
      const signs = {
        language,
        grave: grave.map(list),
        other: other.map(list),
        pleas: list(pleas),
        self: list(self),
        speaks: self.length > 0,
        others: list(others),
        excuses: list(excuses),
        together: together.map(pair),
        nearby: nearby.map(pair),
      }
      return { ...signs, from, to: lists.length }
    },
  )
  const read: DistressReader['read'] = (reading, { tally, present, hub, paid, told, odds }) => {
    const standing = owners.standing(reading.sightings)
    const stands = (one: number): boolean => standing.has(one)
    const places = (one: number): readonly Span[] =>
      (paired.get(one) ?? []).flatMap(phrase => reading.sightings.of(phrase))
    const near = ([some, others]: readonly [number, number]): boolean => {
      if (!stands(some) || !stands(others)) return false
      const here = places(some)
      return places(others).some(b =>
        here.some(
          a => (a.end <= b.start ? b.start - a.end : b.end <= a.start ? a.start - b.end : NEAR) < NEAR,
        ),
      )
    }
    const numbers = [...standing]
    const heard = languages.filter(({ from, to }) => numbers.some(one => one >= from && one < to))
    const { length } = reading.normal.text
    let best: DistressHeard = NONE
    for (const signs of heard) {
      const grave = signs.grave.filter(stands).length
      const other = signs.other.filter(stands).length
      const readable = length <= BARE || present.includes(signs.language)
      const together = readable && grave === 0 ? signs.together.filter(near).length : 0
      const nearby = readable ? Math.max(0, signs.nearby.filter(near).length - other) : 0
      const plea = stands(signs.pleas)
      if (grave + other + together + nearby === 0 && !(plea && length <= BARE)) continue
      const someoneElse = stands(signs.others)
      const speaks = stands(signs.self)
      // News tells of it in the third person, and an alert speaks to everyone.
      if (tally.warning >= MANY_SIGNS && (tally.warned > 0 || !(someoneElse || speaks))) continue
      if (told && !plea && !someoneElse && !speaks) continue
      const oneself = speaks || length <= BARE || (!signs.speaks && length <= SHORT)
      const offering =
        (tally.work > 0 && tally.perks + tally.call >= MANY_SIGNS) ||
        (tally.perks > 0 && tally.call > 0 && paid)
      const weight =
        grave * WEIGHT.grave +
        (together > 0 ? WEIGHT.together + (together - 1) * WEIGHT.further : 0) +
        (other + nearby) * WEIGHT.other +
        (plea ? WEIGHT.plea : 0) +
        (someoneElse ? WEIGHT.someoneElse : 0) +
        (oneself ? WEIGHT.oneself : 0) +
        (hub ? WEIGHT.hub : 0) +
        (stands(signs.excuses) ? WEIGHT.excuse : 0) +
        (offering ? WEIGHT.offer : 0) +
        (length > BARE && !present.includes(signs.language) ? WEIGHT.foreign : 0) +
        (length > VERY_LONG ? WEIGHT.veryLong : length > SHORT ? WEIGHT.long : 0)
      // A cry from where compounds are.
      const cries = plea && hub && !offering && tally.question === 0
      const sure = cries || (weight >= CERTAIN && grave + other + together + nearby > 0)
      const distress: Distress = sure ? 'certain' : weight >= DOUBT ? 'doubt' : 'none'
      if (distress === 'certain' || (distress === 'doubt' && best.distress === 'none'))
        best = { distress, aboutSomeoneElse: someoneElse, firm: grave > 0 }
      if (distress === 'certain') break
    }
    return weighWording(best, odds, {
      told: told || tally.warning >= MANY_SIGNS || tally.work + tally.perks + tally.call >= MANY_SIGNS,
      aboutSomeoneElse: () =>
        languages.some(({ language, others }) => present.includes(language) && stands(others)),
    })
  }
  return {
    prepare: scripts => {
      if (!waiting || isLatinAlone(scripts)) return
      waiting = false
      for (const owner of lists.keys()) file(owner, false)
    },
    read,
  }
}
