/** Buckets that pieces of words are counted in. */
export const BUCKETS = 1 << 17
/** A cry for help is short: what comes after so many characters is not read. */
const READ = 600
const LONGEST = 5
const SPACE = 32

/** Letters and marks as they are, everything else one space. */
const wordsOf = (normal: string): string =>
  normal
    .slice(0, READ)
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim()

/** FNV-1a, stirred so that its low bits can be used. */
const bucket = (hash: number, length: number): number => {
  let mixed = hash ^ Math.imul(length, 0x9e3779b1)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)
  return ((mixed ^ (mixed >>> 12)) >>> 0) % BUCKETS
}

/**
 * The bucket of every piece of one to five characters; a space stands where a word begins or ends.
 * @param normal a normalised text
 */
export const gramsOf = (normal: string): readonly number[] => {
  const words = wordsOf(normal)
  const found: number[] = []
  if (words === '') return found
  const text = ` ${words} `
  for (let at = 0; at < text.length; at += 1) {
    let hash = 0x811c9dc5
    for (let length = 1; length <= LONGEST && at + length <= text.length; length += 1) {
      const unit = text.charCodeAt(at + length - 1)
      hash = Math.imul(hash ^ unit, 0x01000193)
      if (length > 1 || unit !== SPACE) found.push(bucket(hash, length))
    }
  }
  return found
}

/** Characters from which on a text is of the next length. */
const LENGTHS = [12, 30, 60, 120, 240, 400] as const
export const LENGTH_COUNT = LENGTHS.length + 1

/** Which of the lengths a text has, 0 the shortest. */
export const lengthOf = (normal: string): number => LENGTHS.filter(least => normal.length >= least).length
