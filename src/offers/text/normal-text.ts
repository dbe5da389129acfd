import { foldLetter, latinTwin } from './fold.ts'
import { isCyrillicOrGreek } from './letter-class.ts'
import { readUnit } from './read-unit.ts'
import { settleTwins } from './twins.ts'
import { createUnitBuffer, textOf } from './unit-buffer.ts'

/** A stretch of a normalised text, in its UTF-16 units; `end` is exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A text as it is read, with the way back to the text as it was given. */
export interface NormalText {
  readonly text: string
  /** The same text as UTF-16 units. */
  readonly units: Uint16Array
  /** The same stretch in the text as it was given. */
  readonly original: (span: Span) => Span
}

const MARK = /^\p{M}$/u
const REGIONAL_A = 0x1f1e6
const isRegional = (point: number): boolean => point >= REGIONAL_A && point <= REGIONAL_A + 25

/** One sign may stand for a whole blessing of eighteen letters; what offers are written with stands for four at most. */
const LONGEST_OPENED = 4

/** Conjoining Hangul letters joined into a syllable: its unit and how many units it took, or nothing. */
const joinHangul = (text: string, at: number): { unit: number; length: number } | undefined => {
  const lead = text.charCodeAt(at) - 0x1100
  const vowel = text.charCodeAt(at + 1) - 0x1161
  if (!(lead >= 0 && lead < 19 && vowel >= 0 && vowel < 21)) return undefined
  const tail = text.charCodeAt(at + 2) - 0x11a7
  const hasTail = tail > 0 && tail < 28
  return {
    unit: 0xac00 + (lead * 21 + vowel) * 28 + (hasTail ? tail : 0),
    length: hasTail ? 3 : 2,
  }
}

/**
 * Normalises a text in one pass, linear in its length, whatever it holds.
 * Lower case, compatibility forms opened, accents and invisible characters dropped, look-alikes resolved.
 */
export const normalise = (given: string): NormalText => {
  const out = createUnitBuffer(given.length)
  const twins = new Map<number, string>()
  let at = 0
  while (at < given.length) {
    at = out.pushRun(given, at, readUnit)
    if (at >= given.length) break
    const code = given.charCodeAt(at)
    const joined = code >= 0x1100 && code <= 0x1112 ? joinHangul(given, at) : undefined
    if (joined) {
      out.push(joined.unit, at, at + joined.length)
      at += joined.length
      continue
    }
    const point = given.codePointAt(at) ?? code
    const length = point > 0xffff ? 2 : 1
    if (isRegional(point)) {
      // Two in a row are a flag, kept in capitals (which nothing else here is); one alone is a letter.
      const next = given.codePointAt(at + 2) ?? 0
      if (isRegional(next)) {
        out.push(0x41 + point - REGIONAL_A, at, at + 4)
        out.push(0x41 + next - REGIONAL_A, at, at + 4)
        at += 4
      } else {
        out.push(0x61 + point - REGIONAL_A, at, at + 2)
        at += 2
      }
      continue
    }
    const letter = String.fromCodePoint(point)
    const folded = point >= 0xd800 && point <= 0xdfff ? ' ' : foldLetter(letter)
    if (out.length() > 0 && MARK.test(folded) && out.compose(folded, at + length)) {
      at += length
      continue
    }
    if (isCyrillicOrGreek(code)) {
      const twin = latinTwin(letter)
      if (twin !== undefined) twins.set(out.length(), twin)
    }
    const opened = Math.min(folded.length, LONGEST_OPENED)
    for (let i = 0; i < opened; i += 1) out.push(folded.charCodeAt(i), at, at + length)
    at += length
  }
  const units = out.units()
  if (units.some(isCyrillicOrGreek)) settleTwins(units, twins)
  const starts = out.starts()
  const ends = out.ends()
  return {
    text: textOf(units),
    units,
    original: ({ start, end }) =>
      end <= start ? { start: 0, end: 0 } : { start: starts[start] ?? 0, end: ends[end - 1] ?? given.length },
  }
}
