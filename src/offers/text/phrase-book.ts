import { type Automaton, buildAutomaton } from './automaton.ts'
import { imitations, type Letters, lettersOf } from './letters.ts'
import type { NormalText, Span } from './normal-text.ts'
import { compilePhrase, forShortWords, type Phrase, readPhrase, SHORT_WORD } from './phrase.ts'
import { scriptOf, scriptsIn } from './script.ts'

/** Where each phrase of a book stands in one text. */
export interface Sightings {
  /** At most 24 places of the phrase, in the order of the text. */
  readonly of: (phrase: number) => readonly Span[]
}

/** A set of phrases found together. What a script needs is built when a text first has its letters. */
export interface PhraseBook {
  /** The number of the phrase in this book; the same phrase has one number. */
  readonly add: (written: string) => number
  readonly find: (normal: NormalText) => Sightings
  readonly size: () => number
}

/** So that a text of one word repeated costs no more than any other. */
const MOST_PLACES = 24
const NONE: readonly Span[] = []
const NO_NUMBERS: readonly number[] = []

/** The phrases of one script, ready to be found. */
interface Shelf {
  readonly numbers: readonly number[]
  readonly phrases: readonly Phrase[]
  readonly automaton: Automaton
  /** Words as short as `me` stand inside half of all others: they are looked up whole, not searched for. */
  readonly short: ReadonlyMap<string, readonly number[]>
}

const buildShelf = (numbers: readonly number[], written: readonly string[]): Shelf => {
  const phrases = numbers.map(number => compilePhrase(written[number] ?? ''))
  const short = new Map<string, number[]>()
  const long = phrases.map(({ letters, breaks, boundStart, boundEnd }, index) => {
    if (letters.length > SHORT_WORD || !boundStart || !boundEnd || breaks.length > 0) return letters
    const number = numbers[index] ?? 0
    const same = short.get(letters)
    if (same) same.push(number)
    else short.set(letters, [number])
    return ''
  })
  return { numbers, phrases, automaton: buildAutomaton(long), short }
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

export const createPhraseBook = (): PhraseBook => {
  const known = new Map<string, number>()
  const written: string[] = []
  /** Numbers of the phrases by script, and the shelves built of them. */
  const filed: number[][] = []
  const shelves: (Shelf | undefined)[] = []

  const shelfOf = (script: number): Shelf | undefined => {
    const numbers = filed[script]
    if (!numbers) return undefined
    const shelf = shelves[script] ?? buildShelf(numbers, written)
    shelves[script] = shelf
    return shelf
  }

  return {
    add: phrase => {
      const same = known.get(phrase)
      if (same !== undefined) return same
      const number = written.length
      const script = scriptOf(phrase)
      known.set(phrase, number)
      written.push(phrase)
      const numbers = filed[script]
      if (numbers) numbers.push(number)
      else filed[script] = [number]
      shelves[script] = undefined
      return number
    },
    size: () => written.length,
    find: normal => {
      const scripts = scriptsIn(normal.units)
      const needed = filed.flatMap((_, script) => ((scripts >> script) & 1 ? (shelfOf(script) ?? []) : []))
      const found: (Span[] | undefined)[] = new Array(written.length)
      const keep = (number: number, span: Span): void => {
        const places = found[number]
        if (!places) found[number] = [span]
        else if (places.length < MOST_PLACES) places.push(span)
      }
      const collect = (letters: Letters, imitated: boolean): void => {
        for (const { automaton, phrases, numbers } of needed) {
          automaton.scan(letters.units, (index, end) => {
            const phrase = phrases[index]
            const number = numbers[index] ?? 0
            if (!phrase || (found[number]?.length ?? 0) >= MOST_PLACES) return
            if (imitated && !letters.imitated.subarray(end - phrase.letters.length, end).includes(1)) return
            const span = readPhrase(phrase, letters, end)
            if (span) keep(number, span)
          })
        }
      }
      const letters = lettersOf(normal)
      collect(letters, false)
      forShortWords(normal, letters, (word, span) => {
        for (const { short } of needed) for (const number of short.get(word) ?? NO_NUMBERS) keep(number, span)
      })
      const replaced = imitations(normal)
      // Only what lies around such words is read a second time.
      for (const [from, to] of around([...replaced.keys()], normal.units.length))
        collect(lettersOf(normal, { replaced, from, to }), true)
      return { of: phrase => found[phrase] ?? NONE }
    },
  }
}
