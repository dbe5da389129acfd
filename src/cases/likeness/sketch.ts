import { letterClass, OPEN } from '../../offers/text/letter-class.ts'
import { offerLetters } from './offer-letters.ts'

/**
 * How many hash functions keep the smallest value that any piece of a text has under them (MinHash). Two texts that
 * share the part `s` of their pieces agree in about `s` of these values, whatever the order of their sentences.
 */
const VALUES = 32

/**
 * Agreeing values from which two offers are proposed as one. Chosen on rewritten offers of five languages against
 * unlike offers of the same trade; `npm run bench -- --only like` shows what it finds and what it joins wrongly.
 */
export const ALIKE = 9

/** A text with fewer pieces says too little to be told from others of its trade. */
const FEWEST = 40

/** Letters in a piece: of syllables and characters that are nearly words themselves, fewer. */
const pieceLength = (unit: number): number => {
  if (letterClass(unit) !== OPEN) return 6
  return (unit >= 0x2e80 && unit <= 0x9fff) || unit >= 0xac00 ? 3 : 5
}

const mix = (value: number): number => {
  let hash = Math.imul(value ^ (value >>> 16), 0x7feb352d)
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Fixed, so that sketches made by different machines and releases agree. */
const SEEDS = Uint32Array.from({ length: VALUES }, (_, at) => mix(0x9e3779b9 * (at + 1)))

const piecesOf = (letters: Uint16Array): ReadonlySet<number> => {
  const pieces = new Set<number>()
  for (let start = 0; start < letters.length; start += 1) {
    const length = pieceLength(letters[start] ?? 0)
    if (start + length > letters.length) break
    let hash = length
    for (let i = start; i < start + length; i += 1) hash = mix(Math.imul(hash, 31) + (letters[i] ?? 0))
    pieces.add(hash)
  }
  return pieces
}

/** The sketch of an offer, 32 numbers; empty where the text is too short to be compared. Pure, linear. */
export const sketchOf = (texts: readonly string[]): readonly number[] => {
  const pieces = piecesOf(offerLetters(texts.join('\n')))
  if (pieces.size < FEWEST) return []
  const smallest = new Uint32Array(VALUES).fill(0xffffffff)
  for (const piece of pieces)
    for (let at = 0; at < VALUES; at += 1) {
      const value = mix(piece ^ (SEEDS[at] ?? 0))
      if (value < (smallest[at] ?? 0)) smallest[at] = value
    }
  return [...smallest]
}

/** How many values two sketches, or what a store keeps of them, have in common. */
export const agreement = <Value>(a: readonly Value[], b: readonly Value[]): number =>
  a.filter((value, at) => value === b[at]).length

export const isAlike = <Value>(a: readonly Value[], b: readonly Value[]): boolean => agreement(a, b) >= ALIKE
