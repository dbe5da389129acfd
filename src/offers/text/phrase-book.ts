import { imitations, type Letters, lettersOf } from './letters.ts'
import type { NormalText, Span } from './normal-text.ts'
import { compilePhrase, forShortWords, LONGEST_SHORT, shortWordOf } from './phrase.ts'
import { createPrefixIndex, type PrefixIndex } from './prefix-index.ts'
import { scriptOf, scriptsIn } from './script.ts'

/** Where each phrase of a book stands in one text. */
export interface Sightings {
  /** At most 24 places of the phrase, in the order of the text. */
  readonly of: (phrase: number) => readonly Span[]
  /** Whether one of the phrases stands in the text. */
  readonly some: (phrases: readonly number[]) => boolean
  /** The phrases that stand in the text. */
  readonly seen: readonly number[]
}

/** Where phrases are put in; each has a number there. */
export interface PhraseShelf {
  /** The number of the phrase; the same phrase has one number on one shelf. */
  readonly add: (written: string) => number
}

/**
 * A set of phrases found together: those of its own shelf in every text, those of a language's shelf where that
 * language is read. What a language and a script need is built when a text first has them.
 */
export interface PhraseBook extends PhraseShelf {
  readonly of: (language: string) => PhraseShelf
  /** @param scripts those of the text, where they are known already */
  readonly find: (normal: NormalText, languages?: readonly string[], scripts?: number) => Sightings
  readonly size: () => number
}

/** So that a text of one word repeated costs no more than any other. */
const MOST_PLACES = 24
const NONE: readonly Span[] = []
const NO_NUMBERS: readonly number[] = []

/** The phrases of one shelf and script, ready to be found. */
interface Ready {
  readonly numbers: readonly number[]
  readonly index: PrefixIndex
  /** Words as short as `me` stand at half of all places: they are looked up whole, not searched for. */
  readonly short: ReadonlyMap<string, readonly number[]>
  /** 1 for the low byte of every letter that one of them begins with. */
  readonly shortBegins: Uint8Array
}

const makeReady = (filed: readonly number[], written: readonly string[]): Ready => {
  const short = new Map<string, number[]>()
  const shortBegins = new Uint8Array(256)
  const numbers: number[] = []
  const longer: string[] = []
  for (const number of filed) {
    const phrase = written[number] ?? ''
    const letters = phrase.length > LONGEST_SHORT ? undefined : shortWordOf(phrase)
    if (letters === undefined) {
      numbers.push(number)
      longer.push(phrase)
      continue
    }
    shortBegins[letters.charCodeAt(0) & 0xff] = 1
    const same = short.get(letters)
    if (same) same.push(number)
    else short.set(letters, [number])
  }
  return { numbers, index: createPrefixIndex(longer, compilePhrase), short, shortBegins }
}

/** The longest phrase in letters and gaps, roughly: how far around a word its phrases may reach. */
const REACH = 60

/** Stretches that hold every place with REACH around it; overlapping ones are one. */
const around = (
  places: readonly number[],
  length: number,
): readonly (readonly [from: number, to: number])[] => {
  const stretches: [number, number][] = []
  for (const place of places) {
    const last = stretches.at(-1)
    const to = Math.min(length, place + REACH)
    if (last && place - REACH <= last[1]) last[1] = to
    else stretches.push([Math.max(0, place - REACH), to])
  }
  return stretches
}

interface Shelf extends PhraseShelf {
  /** What is needed for a text with letters of these scripts. */
  readonly ready: (scripts: number) => readonly Ready[]
}

/** @param number takes a phrase into the book and gives its number */
const createShelf = (written: readonly string[], number: (phrase: string) => number): Shelf => {
  const known = new Map<string, number>()
  /** Numbers of the phrases by script, and what was built of them. */
  const filed: number[][] = []
  const built: (Ready | undefined)[] = []
  return {
    add: phrase => {
      const same = known.get(phrase)
      if (same !== undefined) return same
      const added = number(phrase)
      const script = scriptOf(phrase)
      known.set(phrase, added)
      const numbers = filed[script]
      if (numbers) numbers.push(added)
      else filed[script] = [added]
      built[script] = undefined
      return added
    },
    ready: scripts =>
      filed.flatMap((numbers, script) => {
        if (((scripts >> script) & 1) === 0) return []
        const made = built[script] ?? makeReady(numbers, written)
        built[script] = made
        return made
      }),
  }
}

/** The shelf that every text is searched for. */
const ANY = ''

export const createPhraseBook = (): PhraseBook => {
  const written: string[] = []
  const shelves = new Map<string, Shelf>()
  const shelfOf = (language: string): Shelf => {
    const known = shelves.get(language)
    if (known) return known
    const shelf = createShelf(written, phrase => written.push(phrase) - 1)
    shelves.set(language, shelf)
    return shelf
  }

  return {
    add: shelfOf(ANY).add,
    of: shelfOf,
    size: () => written.length,
    find: (normal, languages = [], scripts = scriptsIn(normal.units)) => {
      const needed = [ANY, ...languages].flatMap(language => shelves.get(language)?.ready(scripts) ?? [])
      const found: Span[][] = [[]]
      const seen: number[] = []
      /** Index into `found` for each phrase, 0 for none: most phrases stand nowhere. */
      const at = new Uint16Array(written.length)
      const keep = (number: number, span: Span): void => {
        const known = at[number] ?? 0
        if (known === 0) {
          at[number] = found.length
          found.push([span])
          seen.push(number)
        } else {
          const places = found[known]
          if (places && places.length < MOST_PLACES) places.push(span)
        }
      }
      const replaced = imitations(normal)
      const holdsImitation = ({ start, end }: Span): boolean => {
        for (let at = start; at < end; at += 1) if (replaced.has(at)) return true
        return false
      }
      const collect = (letters: Letters, imitated: boolean): void => {
        for (const { index, numbers } of needed) {
          index.scan(letters, (phrase, span) => {
            if (!imitated || holdsImitation(span)) keep(numbers[phrase] ?? 0, span)
          })
        }
      }
      const letters = lettersOf(normal)
      collect(letters, false)
      const mayBegin = (unit: number): boolean =>
        needed.some(({ shortBegins }) => shortBegins[unit & 0xff] === 1)
      forShortWords(normal, letters, mayBegin, (word, span) => {
        for (const { short } of needed) for (const number of short.get(word) ?? NO_NUMBERS) keep(number, span)
      })
      // Only what lies around such words is read a second time.
      for (const [from, to] of around([...replaced.keys()], normal.units.length))
        collect(lettersOf(normal, { replaced, from, to }), true)
      return {
        of: phrase => found[at[phrase] ?? 0] ?? NONE,
        some: phrases => {
          for (let i = 0; i < phrases.length; i += 1) if ((at[phrases[i] ?? 0] ?? 0) !== 0) return true
          return false
        },
        seen,
      }
    },
  }
}
