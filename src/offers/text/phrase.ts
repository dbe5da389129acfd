import { letterClass, OPEN } from './letter-class.ts'
import { BREAK, JOINED, type Letters, lettersOf, PUNCTUATION, SPACE } from './letters.ts'
import { normalise, type Span } from './normal-text.ts'

/**
 * A phrase ready for matching. As written by an author:
 * words apart by spaces may stand apart, joined or with signs between; `*` at an end leaves that end open
 * (`scam*`); `|` at an end asks for a word boundary there. Hangul, Han, kana, Thai, Lao, Khmer and Burmese
 * are open at both ends unless `|` says otherwise.
 */
export interface Phrase {
  readonly letters: Uint16Array
  /** 1 where a space may stand before the letter. */
  readonly spaced: Uint8Array
  readonly boundStart: boolean
  readonly boundEnd: boolean
}

export const compilePhrase = (written: string): Phrase => {
  const core = written.replace(/^[*|]/, '').replace(/[*|]$/, '')
  const { units, gap } = lettersOf(normalise(core))
  const spaced = new Uint8Array(units.length)
  for (let i = 1; i < units.length; i += 1) spaced[i] = gap[i] === JOINED ? 0 : 1
  const open = (unit: number): boolean => letterClass(unit) === OPEN
  return {
    letters: units,
    spaced,
    boundStart: written.startsWith('|') || !(written.startsWith('*') || open(units[0] ?? 0)),
    boundEnd: written.endsWith('|') || !(written.endsWith('*') || open(units[units.length - 1] ?? 0)),
  }
}

/** Korean endings a spelled-out noun may carry. */
const PARTICLES = '을를이가은는만도에로의과와랑나'

const boundaryBefore = (letters: Letters, index: number): boolean =>
  index === 0 ||
  letters.gap[index] !== JOINED ||
  letterClass(letters.units[index - 1] ?? 0) !== letterClass(letters.units[index] ?? 0)

const boundaryAfter = (letters: Letters, end: number): boolean =>
  end >= letters.units.length || boundaryBefore(letters, end)

/** The shortest word that a sign may cut in two without being spelled out letter by letter. */
const CUT_WORD = 5

/** Whether the letters from `start` to `end`, equal to the phrase's, are that phrase as people write it. */
const reads = (phrase: Phrase, letters: Letters, start: number, end: number): boolean => {
  if (phrase.boundStart && !boundaryBefore(letters, start)) return false
  if (phrase.boundEnd && !boundaryAfter(letters, end)) return false
  let wordStart = 0
  let cuts = 0
  let onlySigns = true
  const wordHolds = (wordEnd: number): boolean => {
    if (cuts === 0) return true
    const inner = wordEnd - wordStart - 1
    if (cuts === inner) {
      // Spelled out: it must begin where a word begins and end where one ends.
      const after = start + wordEnd
      return (
        boundaryBefore(letters, start + wordStart) &&
        (boundaryAfter(letters, after) || PARTICLES.includes(String.fromCharCode(letters.units[after] ?? 0)))
      )
    }
    return onlySigns && cuts <= 2 && wordEnd - wordStart >= CUT_WORD
  }
  for (let i = 1; i < phrase.letters.length; i += 1) {
    const gap = letters.gap[start + i] ?? JOINED
    if (gap & BREAK) return false
    if (phrase.spaced[i] === 1) {
      if (!wordHolds(i)) return false
      wordStart = i
      cuts = 0
      onlySigns = true
    } else if (gap !== JOINED) {
      cuts += 1
      onlySigns &&= (gap & SPACE) === 0 && (gap & PUNCTUATION) !== 0
    }
  }
  return wordHolds(phrase.letters.length)
}

/** Where the phrase stands in the normalised text, if what ends at `end` reads as the phrase. */
export const readPhrase = (phrase: Phrase, letters: Letters, end: number): Span | undefined => {
  const start = end - phrase.letters.length
  if (start < 0 || !reads(phrase, letters, start, end)) return undefined
  return { start: letters.at[start] ?? 0, end: (letters.at[end - 1] ?? 0) + 1 }
}
