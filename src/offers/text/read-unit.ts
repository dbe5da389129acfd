import { foldLetter, latinTwin } from './fold.ts'
import { isCyrillicOrGreek } from './letter-class.ts'

const MARK = /^\p{M}$/u
/** Marks that join some letter before them into one; every other mark stands by itself. */
const JOINING =
  /[\u0300-\u0345\u0653-\u0655\u093c\u09be\u09d7\u0b3e\u0b56\u0b57\u0bbe\u0bd7\u0c56\u0cc2\u0cd5\u0cd6\u0d3e\u0d57\u0dca\u0dcf\u0ddf\u102e\u1b35\u3099\u309a]/

/** What is known of each unit: 0 nothing yet, 1 that it takes more thought, else the unit it is read as. */
const known = new Uint16Array(0x10000)
const THOUGHT = 1

const learn = (unit: number): number => {
  if (unit < 0x80) {
    if (unit >= 0x41 && unit <= 0x5a) return unit + 32
    return unit < 0x20 && unit !== 10 ? 32 : unit
  }
  const letter = String.fromCharCode(unit)
  // Half of a pair, or the first of the letters that make a syllable.
  if ((unit >= 0xd800 && unit <= 0xdfff) || (unit >= 0x1100 && unit <= 0x1112)) return THOUGHT
  // A small letter is its own twin; of a capital it is remembered how it looked.
  const small = unit >= 0x430 && unit <= 0x44f
  if (isCyrillicOrGreek(unit) && !small && latinTwin(letter) !== undefined) return THOUGHT
  const folded = foldLetter(letter)
  if (folded.length !== 1 || (MARK.test(folded) && JOINING.test(folded))) return THOUGHT
  return folded.charCodeAt(0)
}

/** The unit that one of a text is read as by itself; below 0 for one that takes more thought. */
export const readUnit = (unit: number): number => {
  const read = known[unit] ?? 0
  if (read > THOUGHT) return read
  if (read === 0) {
    known[unit] = learn(unit)
    return readUnit(unit)
  }
  return -1
}
