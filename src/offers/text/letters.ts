import { DIGIT, LATIN, letterClass, SEPARATOR } from './letter-class.ts'
import type { NormalText } from './normal-text.ts'

/** What stands between a letter and the one before it. */
export const JOINED = 0
export const SPACE = 1
export const PUNCTUATION = 2
/** A full stop and a space, or an empty line: no phrase reaches over it. */
export const BREAK = 4

/** Only the letters and digits of a text, in which `t e l e g r a m` and `tele.gram` are the same eight. */
export interface Letters {
  readonly units: Uint16Array
  /** Index of each letter in the normalised text. */
  readonly at: Int32Array
  /** What stands before each letter: SPACE, PUNCTUATION and BREAK as bits. */
  readonly gap: Uint8Array
  /** 1 where a word may begin: after a gap, or where one kind of writing meets another. */
  readonly bound: Uint8Array
}

const LONGEST_GAP = 6

/** The letter a sign imitates, 0 for none. */
const LEET = new Uint16Array(0x2100)
for (const [, sign = '', letter = ''] of '0o1i3e4a5s7t8b9g@a$s!i€e'.matchAll(/(.)(.)/g))
  LEET[sign.charCodeAt(0)] = letter.charCodeAt(0)
const leetOf = (unit: number): number => LEET[unit] ?? 0

const isFullStop = (unit: number): boolean =>
  unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x3002 || unit === 0xff01 || unit === 0xff1f

/** A part of a text, some of its units read as others. */
export interface Reread {
  readonly replaced: ReadonlyMap<number, number>
  readonly from: number
  readonly to: number
}

export const lettersOf = ({ units }: NormalText, part?: Reread): Letters => {
  const replaced = part?.replaced
  const from = part?.from ?? 0
  const to = part?.to ?? units.length
  const kept = new Uint16Array(to - from)
  const at = new Int32Array(to - from)
  const gap = new Uint8Array(to - from)
  let used = 0
  const bound = new Uint8Array(to - from)
  let between = BREAK
  let kindBefore = SEPARATOR
  let since = 0
  let afterStop = false
  let lines = 0
  for (let i = from; i < to; i += 1) {
    const unit = units[i] ?? 0
    const instead = replaced?.get(i)
    const kind = letterClass(instead ?? unit)
    if (kind === SEPARATOR) {
      since += 1
      if (unit === 10) lines += 1
      if (unit === 32 || unit === 10) between |= SPACE | (afterStop || lines > 1 ? BREAK : 0)
      // A sign after a line's end is a bullet: a new entry of a list.
      else between |= PUNCTUATION | (lines > 0 ? BREAK : 0)
      afterStop = isFullStop(unit)
      if (since > LONGEST_GAP) between |= BREAK
      continue
    }
    at[used] = i
    gap[used] = between
    kept[used] = instead ?? unit
    bound[used] = between !== JOINED || kind !== kindBefore ? 1 : 0
    kindBefore = kind
    used += 1
    between = JOINED
    since = 0
    lines = 0
    afterStop = false
  }
  const letters = kept.subarray(0, used)
  return { units: letters, at, gap, bound }
}

const AT_SIGN = 0x40
/** Longer runs of letters and digits are keys and hashes, not words. */
const LONGEST_WORD = 24

/** Digits and signs that imitate letters, inside words of Latin letters: `p4ssport`, `t3legr@m`. */
export const imitations = ({ units }: NormalText): ReadonlyMap<number, number> => {
  const found = new Map<number, number>()
  const settle = (begin: number, to: number, latin: number): void => {
    // Before a word the sign is a handle's.
    const from = units[begin] === AT_SIGN ? begin + 1 : begin
    const signs = to - from - latin
    // `800k` and `2x` are numbers; a word has two letters or more and at most half imitations.
    if (signs === 0 || latin < 2 || signs > latin || to - from > LONGEST_WORD) return
    for (let i = from; i < to; i += 1) {
      const letter = leetOf(units[i] ?? 0)
      if (letter !== 0) found.set(i, letter)
    }
  }
  let from = 0
  let latin = 0
  for (let i = 0; i <= units.length; i += 1) {
    const unit = units[i] ?? 0
    const kind = letterClass(unit)
    if (kind === LATIN) latin += 1
    else if (kind !== DIGIT && leetOf(unit) === 0) {
      if (i > from) settle(from, i, latin)
      from = i + 1
      latin = 0
    }
  }
  return found
}
