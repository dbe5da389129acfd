import { isCyrillicOrGreek, LATIN, letterClass, OPEN, SEPARATOR } from './letter-class.ts'
import { BREAK, JOINED, type Letters, lettersOf, PUNCTUATION, SPACE } from './letters.ts'
import { type NormalText, normalise, type Span } from './normal-text.ts'
import { readUnit } from './read-unit.ts'

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

/** Longer phrases are rare and read as a text is. */
const LONGEST = 120
const scratch = new Uint16Array(LONGEST)

/** For a phrase whose letters are read each by itself: nearly all are. */
const asWritten = (core: string): Core | undefined => {
  if (core.length > LONGEST) return undefined
  let breaks: number[] | undefined
  let used = 0
  let apart = false
  let latin = false
  let cyrillic = false
  let same = true
  for (let i = 0; i < core.length; i += 1) {
    const given = core.charCodeAt(i)
    const unit = readUnit(given)
    if (unit < 0) return undefined
    if (unit !== given) same = false
    const kind = letterClass(unit)
    if (kind === SEPARATOR) {
      apart = used > 0
      continue
    }
    latin ||= kind === LATIN
    cyrillic ||= isCyrillicOrGreek(unit)
    if (apart) {
      if (breaks) breaks.push(used)
      else breaks = [used]
      apart = false
    }
    scratch[used] = unit
    used += 1
  }
  // Beside letters of the other kind it is the word that decides what a look-alike is.
  if (latin && cyrillic) return undefined
  const letters = same && used === core.length ? core : String.fromCharCode(...scratch.subarray(0, used))
  return { letters, breaks: breaks ?? NO_BREAKS }
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
    boundStart: beginsAtWord(written, letters.charCodeAt(0)),
    boundEnd:
      written.endsWith('|') || !(written.endsWith('*') || open(letters.charCodeAt(letters.length - 1))),
  }
}

const ASTERISK = 42
const BAR = 124

const readsAlone = (written: string): boolean => {
  for (let i = 0; i < written.length; i += 1) {
    const unit = readUnit(written.charCodeAt(i))
    if (unit < 0 || letterClass(unit) === LATIN) return false
  }
  return true
}

/**
 * The first letters of a phrase, put into `into` without making it ready: how many they are, or -1 where its letters
 * must be read first.
 */
export const anchorOf = (written: string, into: Uint16Array): number => {
  const first = written.charCodeAt(0)
  let used = 0
  let cyrillic = false
  for (
    let i = first === ASTERISK || first === BAR ? 1 : 0;
    i < written.length && used < into.length;
    i += 1
  ) {
    const given = written.charCodeAt(i)
    // Nearly all are small Latin letters.
    const isLatin = given >= 97 && given <= 122
    const unit = isLatin ? given : readUnit(given)
    if (unit < 0) return -1
    if (!isLatin) {
      if (letterClass(unit) === SEPARATOR) continue
      cyrillic ||= isCyrillicOrGreek(unit)
    }
    into[used] = unit
    used += 1
  }
  return cyrillic && !readsAlone(written) ? -1 : used
}

/** Phrases of one kind of letters, in which no look-alike depends on another letter. */
const ALIKE = /^[\u0400-\u052f\d *|.,-]*$/

/**
 * The first two letters of a phrase where they show without reading it further, as one number; else -1.
 * They are those of `anchorOf`.
 */
export const firstTwo = (written: string): number => {
  if (written.length < 2) return -1
  const given = written.charCodeAt(0)
  const next = written.charCodeAt(1)
  // Nearly all are small Latin letters.
  if (given >= 97 && given <= 122 && next >= 97 && next <= 122) return given * 0x10000 + next
  const first = readUnit(given)
  const second = readUnit(next)
  if (first < 0 || second < 0) return -1
  if (letterClass(first) === SEPARATOR || letterClass(second) === SEPARATOR) return -1
  if ((isCyrillicOrGreek(first) || isCyrillicOrGreek(second)) && !ALIKE.test(written)) return -1
  return first * 0x10000 + second
}

/** Whether a phrase that begins with this letter begins where a word does. */
export const beginsAtWord = (written: string, letter: number): boolean =>
  written.charCodeAt(0) === BAR || !(written.charCodeAt(0) === ASTERISK || letterClass(letter) === OPEN)

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

/** The longest word that is looked up whole, and the longest phrase that may be one: with a mark at both ends. */
const SHORT_WORD = 3
export const LONGEST_SHORT = SHORT_WORD + 2

/** One word of what nearly all are written in. */
const PLAIN_WORD = /^[a-z0-9]+$/

/** The letters of a phrase that is one word so short that it is looked up whole; else nothing. */
export const shortWordOf = (written: string): string | undefined => {
  if (written.length > LONGEST_SHORT) return undefined
  if (PLAIN_WORD.test(written)) return written.length <= SHORT_WORD ? written : undefined
  const first = written.charCodeAt(0)
  if (first === ASTERISK || letterClass(first) === OPEN || written.endsWith('*')) return undefined
  const { letters, breaks, boundStart, boundEnd } = compilePhrase(written)
  return letters.length <= SHORT_WORD && boundStart && boundEnd && breaks.length === 0 ? letters : undefined
}

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
