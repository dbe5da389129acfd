import { BUCKETS } from './grams.ts'

/** What was learned, as it is written down. */
export interface PackedWording {
  readonly bias: number
  /** By length of the text, as `lengthOf` counts. */
  readonly lengths: readonly number[]
  /** What one step of a weight is worth. */
  readonly step: number
  /** How far it is from each weight to the next, and the weights: one letter each, or more for a long way. */
  readonly gaps: string
  readonly weights: string
}

/** 90 letters that need no escape in a string; the last one of them says that the way goes on. */
const LETTERS = Array.from({ length: 92 }, (_, i) => String.fromCharCode(35 + i))
  .filter(letter => letter !== "'" && letter !== '\\' && letter !== '`')
  .join('')
const FAR = LETTERS.length - 1
/** The letter of weight nothing; weights are at most so many steps from it. */
export const MOST_STEPS = 15

/** @param steps of every bucket, -MOST_STEPS to MOST_STEPS */
export const packWeights = (steps: ArrayLike<number>): Pick<PackedWording, 'gaps' | 'weights'> => {
  let gaps = ''
  let weights = ''
  let last = -1
  for (let at = 0; at < steps.length; at += 1) {
    const step = steps[at] ?? 0
    if (step === 0) continue
    let way = at - last - 1
    for (; way >= FAR; way -= FAR) gaps += LETTERS[FAR]
    gaps += LETTERS[way]
    weights += LETTERS[step + MOST_STEPS]
    last = at
  }
  return { gaps, weights }
}

/** The weight of every bucket, in steps. */
export const unpackWeights = ({ gaps, weights }: Pick<PackedWording, 'gaps' | 'weights'>): Int8Array => {
  const steps = new Int8Array(BUCKETS)
  const number = new Int8Array(128)
  for (let i = 0; i < LETTERS.length; i += 1) number[LETTERS.charCodeAt(i)] = i
  let at = -1
  let next = 0
  for (let i = 0; i < gaps.length; i += 1) {
    const way = number[gaps.charCodeAt(i)] ?? 0
    at += way
    if (way === FAR) continue
    at += 1
    steps[at] = (number[weights.charCodeAt(next)] ?? 0) - MOST_STEPS
    next += 1
  }
  return steps
}
