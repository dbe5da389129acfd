import { letterClass, OPEN } from './letter-class.ts'
import { BREAK, JOINED, type Letters, lettersOf, PUNCTUATION, SPACE } from './letters.ts'
import { type NormalText, normalise, type Span } from './normal-text.ts'

/**
 * A phrase ready for matching. As written by an author:
 * words apart by spaces may stand apart, joined or with signs between; `*` at an end leaves that end open
 * (`scam*`); `|` at an end asks for a word boundary there. Hangul, Han, kana, Thai, Lao, Khmer and Burmese
 * are open at both ends unless `|` says otherwise.
 */
export interface Phrase {
  readonly letters: string
  /** Indexes of the letters before which a space may stand, in order. */
  readonly breaks: readonly number[]
  readonly boundStart: boolean
  readonly boundEnd: boolean
}

type Core = Pick<Phrase, 'letters' | 'breaks'>

const NO_BREAKS: readonly number[] = []

/** Letters that are read as they are written: small Latin ones, digits, Hangul syllables, Han. */
const isPlain = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) ||
  (unit >= 48 && unit <= 57) ||
  (unit >= 0xac00 && unit <= 0xd7a3) ||
  (unit >= 0x3400 && unit <= 0x9fff)

/** For a phrase that reads as it is written: nearly all do. */
const asWritten = (core: string): Core | undefined => {
  let breaks: number[] | undefined
  let used = 0
  for (let i = 0; i < core.length; i += 1) {
    const unit = core.charCodeAt(i)
    if (unit === 32) {
      if (used > 0 && core.charCodeAt(i - 1) !== 32) {
        if (breaks) breaks.push(used)
        else breaks = [used]
      }
      continue
    }
    if (!isPlain(unit)) return undefined
    used += 1
  }
  if (!breaks) return { letters: core, breaks: NO_BREAKS }
  return { letters: core.replaceAll(' ', ''), breaks: breaks.filter(at => at < used) }
}

const asRead = (core: string): Core => {
  const { units, gap } = lettersOf(normalise(core))
  const breaks: number[] = []
  for (let i = 1; i < units.length; i += 1) if (gap[i] !== JOINED) breaks.push(i)
  return { letters: String.fromCharCode(...units), breaks }
}

const ENDS = /^[*|]|[*|]$/g

export const compilePhrase = (written: string): Phrase => {
  const marked =
    written.startsWith('|') || written.startsWith('*') || written.endsWith('|') || written.endsWith('*')
  const core = marked ? written.replace(ENDS, '') : written
  const { letters, breaks } = asWritten(core) ?? asRead(core)
  const open = (unit: number): boolean => letterClass(unit) === OPEN
  return {
    letters,
    breaks,
    boundStart: written.startsWith('|') || !(written.startsWith('*') || open(letters.charCodeAt(0))),
    boundEnd:
      written.endsWith('|') || !(written.endsWith('*') || open(letters.charCodeAt(letters.length - 1))),
  }
}

const ASTERISK = 42
const BAR = 124

/**
 * The first letters of a phrase and whether it begins where a word does, without making it ready;
 * nothing where its letters must be read first.
 */
export const anchorOf = (
  written: string,
  most: number,
): { readonly units: readonly number[]; readonly bound: boolean } | undefined => {
  const first = written.charCodeAt(0)
  const units: number[] = []
  for (
    let i = first === ASTERISK || first === BAR ? 1 : 0;
    i < written.length && units.length < most;
    i += 1
  ) {
    const unit = written.charCodeAt(i)
    if (unit === 32 || (i === written.length - 1 && (unit === ASTERISK || unit === BAR))) continue
    if (!isPlain(unit)) return undefined
    units.push(unit)
  }
  const open = letterClass(units[0] ?? 0) === OPEN
  return { units, bound: first === BAR || !(first === ASTERISK || open) }
}

/** Korean endings a spelled-out noun may carry. */
const PARTICLES = '을를이가은는만도에로의과와랑나'

const boundaryBefore = (letters: Letters, index: number): boolean => letters.bound[index] === 1

const boundaryAfter = (letters: Letters, end: number): boolean =>
  end >= letters.units.length || boundaryBefore(letters, end)

/** The shortest word that a sign may cut in two without being spelled out letter by letter. */
const CUT_WORD = 5

/** Whether the letters from `start` to `end`, equal to the phrase's, are that phrase as people write it. */
const reads = (phrase: Phrase, letters: Letters, start: number, end: number): boolean => {
  if (phrase.boundStart && !boundaryBefore(letters, start)) return false
  if (phrase.boundEnd && !boundaryAfter(letters, end)) return false
  let nextBreak = 0
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
    if (phrase.breaks[nextBreak] === i) {
      nextBreak += 1
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

/** The longest word that is looked up whole. */
export const SHORT_WORD = 3

/** Every whole word of at most SHORT_WORD letters that may begin so, with its place in the normalised text. */
export const forShortWords = (
  { text }: NormalText,
  letters: Letters,
  mayBegin: (unit: number) => boolean,
  found: (word: string, span: Span) => void,
): void => {
  const { at, units } = letters
  let start = 0
  for (let i = 1; i <= units.length; i += 1) {
    if (!boundaryAfter(letters, i)) continue
    if (i - start <= SHORT_WORD && mayBegin(units[start] ?? 0)) {
      const span = { start: at[start] ?? 0, end: (at[i - 1] ?? 0) + 1 }
      found(text.slice(span.start, span.end), span)
    }
    start = i
  }
}
