import { type Automaton, buildAutomaton } from './automaton.ts'
import { imitations, type Letters, lettersOf } from './letters.ts'
import type { NormalText, Span } from './normal-text.ts'
import { compilePhrase, type Phrase, readPhrase } from './phrase.ts'

/** Where each phrase of a book stands in one text. */
export interface Sightings {
  /** At most 24 places of the phrase, in the order of the text. */
  readonly of: (phrase: number) => readonly Span[]
}

/** A set of phrases found together in one pass. Built when first asked. */
export interface PhraseBook {
  /** The number of the phrase in this book; the same phrase has one number. */
  readonly add: (written: string) => number
  readonly find: (normal: NormalText) => Sightings
  readonly size: () => number
}

/** So that a text of one word repeated costs no more than any other. */
const MOST_PLACES = 24
const NONE: readonly Span[] = []

export const createPhraseBook = (): PhraseBook => {
  const numbers = new Map<string, number>()
  const written: string[] = []
  let built: { automaton: Automaton; phrases: readonly Phrase[] } | undefined

  const build = () => {
    const phrases = written.map(compilePhrase)
    built = { automaton: buildAutomaton(phrases.map(phrase => phrase.letters)), phrases }
    return built
  }

  return {
    add: phrase => {
      const known = numbers.get(phrase)
      if (known !== undefined) return known
      numbers.set(phrase, written.length)
      written.push(phrase)
      built = undefined
      return written.length - 1
    },
    size: () => written.length,
    find: normal => {
      const { automaton, phrases } = built ?? build()
      const found: (Span[] | undefined)[] = new Array(phrases.length)
      const collect = (letters: Letters, imitated: boolean): void =>
        automaton.scan(letters.units, (index, end) => {
          const phrase = phrases[index]
          const places = found[index]
          if (!phrase || (places && places.length >= MOST_PLACES)) return
          if (imitated && !letters.imitated.subarray(end - phrase.letters.length, end).includes(1)) return
          const span = readPhrase(phrase, letters, end)
          if (!span) return
          if (places) places.push(span)
          else found[index] = [span]
        })
      collect(lettersOf(normal), false)
      const replaced = imitations(normal)
      if (replaced.size > 0) collect(lettersOf(normal, replaced), true)
      return { of: phrase => found[phrase] ?? NONE }
    },
  }
}
