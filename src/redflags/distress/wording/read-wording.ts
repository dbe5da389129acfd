import { gramsOf, lengthOf } from './grams.ts'
import { LEARNED } from './learned.ts'
import { type PackedWording, unpackWeights } from './packed.ts'

/**
 * How much a text is worded like cries for help are: log odds, 0 as much as not.
 * @param normal a normalised text
 */
export type WordingReader = (normal: string) => number

/** The weights are unpacked when first needed. */
export const createWordingReader = (learned: PackedWording = LEARNED): WordingReader => {
  let steps: Int8Array | undefined
  return normal => {
    steps ??= unpackWeights(learned)
    const grams = gramsOf(normal)
    if (grams.length === 0) return Number.NEGATIVE_INFINITY
    let sum = 0
    for (const gram of grams) sum += steps[gram] ?? 0
    return (
      learned.bias + (learned.lengths[lengthOf(normal)] ?? 0) + (sum * learned.step) / Math.sqrt(grams.length)
    )
  }
}
