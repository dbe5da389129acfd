import { BUCKETS, gramsOf, LENGTH_COUNT, lengthOf } from '../../redflags/wording/grams.ts'
import { MOST_STEPS, type PackedWording, packWeights } from '../../redflags/wording/packed.ts'

export interface Lesson {
  /** Normalised. */
  readonly text: string
  /** It is of the kind that is learned. */
  readonly is: boolean
}

export interface Schooling {
  readonly rounds: number
  readonly rate: number
  readonly ridge: number
  /** How large a text counts before weights are learned: large steps need few rounds. */
  readonly scale: number
  /** So many weights are kept. */
  readonly kept: number
  /** Pieces seen in fewer texts are not learned. */
  readonly leastTexts: number
  /** Of what is read so much is taken to be of that kind, however many of the texts are: the odds stay comparable. */
  readonly share: number
}

const SCHOOLING: Schooling = {
  rounds: 8,
  rate: 0.04,
  ridge: 1e-4,
  scale: 8,
  kept: 40_000,
  leastTexts: 2,
  share: 0.25,
}

/** Always the same numbers: the order of lessons must not be chance. */
const createShuffle = (): (<Value>(values: Value[]) => void) => {
  let seed = 1
  return values => {
    for (let i = values.length - 1; i > 0; i -= 1) {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
      const j = Math.floor((seed / 2 ** 32) * (i + 1))
      const [a, b] = [values[i], values[j]]
      if (a !== undefined && b !== undefined) [values[i], values[j]] = [b, a]
    }
  }
}

interface Ready {
  readonly grams: Int32Array
  readonly length: number
  readonly size: number
  readonly target: 0 | 1
}

/**
 * Logistic regression by stochastic gradient descent with a step size for every weight (AdaGrad), first over every piece,
 * then once more over those that carry most.
 */
export const trainWording = (lessons: readonly Lesson[], given: Partial<Schooling> = {}): PackedWording => {
  const { rounds, rate, ridge, scale, kept, leastTexts, share } = { ...SCHOOLING, ...given }
  const texts = new Uint16Array(BUCKETS)
  const rows = lessons.map(({ text, is }): Ready => {
    const grams = gramsOf(text)
    for (const gram of new Set(grams)) texts[gram] = (texts[gram] ?? 0) + 1
    return {
      grams,
      length: lengthOf(text),
      size: scale / Math.sqrt(Math.max(1, grams.length)),
      target: is ? 1 : 0,
    }
  })
  const kind = lessons.filter(({ is }) => is).length
  const heed = [1, (share / (1 - share)) * ((lessons.length - kind) / Math.max(1, kind))] as const
  const weights = new Float64Array(BUCKETS)
  const lengths = new Float64Array(LENGTH_COUNT)
  let bias = 0
  const settled = Math.floor(rounds / 2)
  let learned = Uint8Array.from(texts, count => (count >= leastTexts ? 1 : 0))
  const learn = (): void => {
    const shuffle = createShuffle()
    const order = rows.map((_, i) => i)
    const squares = new Float64Array(BUCKETS).fill(0.01)
    const lengthSquares = new Float64Array(LENGTH_COUNT).fill(0.01)
    let biasSquares = 0.01
    const sums = new Float64Array(BUCKETS)
    for (let round = 0; round < rounds; round += 1) {
      shuffle(order)
      for (const index of order) {
        const row = rows[index]
        if (!row) continue
        let sum = 0
        for (const gram of row.grams) sum += weights[gram] ?? 0
        const odds = bias + (lengths[row.length] ?? 0) + sum * row.size
        const error = (1 / (1 + Math.exp(-odds)) - row.target) * heed[row.target]
        for (const gram of row.grams) {
          if (learned[gram] !== 1) continue
          const slope = error * row.size + ridge * (weights[gram] ?? 0)
          squares[gram] = (squares[gram] ?? 0) + slope * slope
          weights[gram] = (weights[gram] ?? 0) - (rate * slope) / Math.sqrt(squares[gram] ?? 1)
        }
        lengthSquares[row.length] = (lengthSquares[row.length] ?? 0) + error * error
        lengths[row.length] =
          (lengths[row.length] ?? 0) - (rate * error) / Math.sqrt(lengthSquares[row.length] ?? 1)
        biasSquares += error * error
        bias -= (rate * error) / Math.sqrt(biasSquares)
      }
      if (round >= settled)
        for (let gram = 0; gram < BUCKETS; gram += 1) sums[gram] = (sums[gram] ?? 0) + (weights[gram] ?? 0)
    }
    // The last rounds' mean depends less on the order of texts than where they end.
    for (let gram = 0; gram < BUCKETS; gram += 1) weights[gram] = (sums[gram] ?? 0) / (rounds - settled)
  }
  learn()
  const worth = Float64Array.from(weights, (weight, gram) => Math.abs(weight) * Math.sqrt(texts[gram] ?? 0))
  const least = Float64Array.from(worth).sort()[BUCKETS - kept] ?? 0
  learned = Uint8Array.from(worth, each => (each > 0 && each >= least ? 1 : 0))
  for (let gram = 0; gram < BUCKETS; gram += 1) if (learned[gram] !== 1) weights[gram] = 0
  learn()
  const most = weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0)
  // The few weights beyond are cut: steps fine enough for the many matter more.
  const unit = (most * 0.6) / MOST_STEPS
  const steps = Array.from(weights, weight =>
    Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / unit))),
  )
  const rounded = (value: number): number => Math.round(value * 1000) / 1000
  return {
    bias: rounded(bias),
    lengths: Array.from(lengths, rounded),
    step: rounded(unit * scale * 1000) / 1000,
    ...packWeights(steps),
  }
}
