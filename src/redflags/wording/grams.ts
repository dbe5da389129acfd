/** Buckets that pieces of words are counted in. */
export const BUCKETS = 1 << 17
/** A cry for help is short, and an offer shows early how it is worded: what comes after so many characters is not read. */
const READ = 480
const LONGEST = 5
const SPACE = 32

const LETTER = 1
const OTHER = 2
/** What each unit is, 0 while nobody asked. */
const kinds = new Uint8Array(0x10000)
const kindOf = (unit: number): number => {
  const known = kinds[unit] ?? 0
  if (known !== 0) return known
  const kind = /[\p{L}\p{M}]/u.test(String.fromCharCode(unit)) ? LETTER : OTHER
  kinds[unit] = kind
  return kind
}

/** Letters and marks as they are, everything else one space; one at both ends. */
const lettersOf = (normal: string): Uint16Array => {
  const end = Math.min(READ, normal.length)
  const units = new Uint16Array(end + 2)
  units[0] = SPACE
  let used = 1
  for (let at = 0; at < end; at += 1) {
    const unit = normal.charCodeAt(at)
    if (kindOf(unit) === LETTER) units[used++] = unit
    else if (units[used - 1] !== SPACE) units[used++] = SPACE
  }
  if (units[used - 1] !== SPACE) units[used++] = SPACE
  return units.subarray(0, used)
}

/**
 * The bucket of every piece of one to five characters; a space stands where a word begins or ends.
 * @param normal a normalised text
 */
export const gramsOf = (normal: string): Int32Array => {
  const units = lettersOf(normal)
  const found = new Int32Array(units.length * LONGEST)
  let used = 0
  if (units.length < 3) return found.subarray(0, 0)
  for (let at = 0; at < units.length; at += 1) {
    // FNV-1a, stirred so that its low bits can be used.
    let hash = 0x811c9dc5
    const last = Math.min(LONGEST, units.length - at)
    for (let length = 1; length <= last; length += 1) {
      const unit = units[at + length - 1] ?? SPACE
      hash = Math.imul(hash ^ unit, 0x01000193)
      if (length === 1 && unit === SPACE) continue
      let mixed = hash ^ Math.imul(length, 0x9e3779b1)
      mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)
      found[used++] = (mixed ^ (mixed >>> 12)) & (BUCKETS - 1)
    }
  }
  return found.subarray(0, used)
}

/** Characters from which on a text is of the next length. */
const LENGTHS = [12, 30, 60, 120, 240, 400] as const
export const LENGTH_COUNT = LENGTHS.length + 1

/** Which of the lengths a text has, 0 the shortest. */
export const lengthOf = (normal: string): number => LENGTHS.filter(least => normal.length >= least).length
