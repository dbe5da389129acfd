import { gramsOf, lengthOf } from './grams.ts'
import { CRIES } from './learned-cries.ts'
import { LURES } from './learned-lures.ts'
import { type PackedWording, unpackWeights } from './packed.ts'

/** How a text is worded, in log odds: 0 is as much like it as not; far below 0 where there is nothing to read. */
export interface Wording {
  /** Like cries for help, among all texts. */
  readonly cry: number
  /** Like lures, among offers, questions about them and warnings. */
  readonly lure: number
}

export type WordingReader = (normal: string) => Wording

const NOTHING: Wording = { cry: -20, lure: 0 }

/** Reads what was learned of one kind of text; unpacked when first needed. */
export const createOdds = (learned: PackedWording): ((normal: string, grams?: Int32Array) => number) => {
  let steps: Int8Array | undefined
  return (normal, grams = gramsOf(normal)) => {
    steps ??= unpackWeights(learned)
    let sum = 0
    for (const gram of grams) sum += steps[gram] ?? 0
    return (
      learned.bias +
      (learned.lengths[lengthOf(normal)] ?? 0) +
      (sum * learned.step) / Math.sqrt(Math.max(1, grams.length))
    )
  }
}

/** The argument of the reader is a normalised text. */
export const createWordingReader = (): WordingReader => {
  const cry = createOdds(CRIES)
  const lure = createOdds(LURES)
  return normal => {
    const grams = gramsOf(normal)
    return grams.length === 0 ? NOTHING : { cry: cry(normal, grams), lure: lure(normal, grams) }
  }
}
