import { parseArgs } from 'node:util'
import { LEVELS } from '../core/words.ts'
import { normalise } from '../offers/text/normal-text.ts'
import { assess } from '../redflags/assess.ts'
import { CAUTION, MOST_WEAK, scoreOf, WEIGHTS, type Weights } from '../redflags/score.ts'
import { readLabelled } from './eval/labelled.ts'
import { readCorpus } from './eval.ts'
import { runFitWording } from './wording/fit-wording.ts'

/** Bounds the fit is held to; the reasons are in the help. */
const LEAST_WEAK = 0.5
const MOST_HONESTY = 1.5
const MOST_MODERATE = CAUTION - 0.5
/** One strong finding with nothing but weak ones beside it is not `high`: strong ones together are. */
const MOST_STRONG = 6

const HELP = `Usage: npm run fit [-- --json]
       npm run fit -- --texts [--write]

Fits the weights of the score on the project's own corpus, without the rows that are kept aside, and says what they do to
recall and false alarms on those kept aside, beside the weights in src/redflags/score.ts.

A row is a count of strong, moderate and weak findings and its signs of honesty. A logistic regression with no negative
weight, small weights preferred, says how much each adds to the odds of a lure; scaled so that even odds lie at "caution",
in steps of a half. Not left to the fit: a decisive finding decides by itself (rows with one are left out); a weak finding
never counts for nothing, and a moderate one is no caution by itself, and a
strong one with weak ones alone not high; signs of honesty are believed ${MOST_HONESTY} times at most, because whoever lures can claim them;
what a long posting is forgiven stays as stated, because the corpus holds few. The same corpus gives the same weights.

  --texts   how cries for help are worded, learned from texts; see npm run fit -- --texts --help
  --json    both sets of weights as JSON
  --help    this page`

interface Row {
  readonly held: boolean
  readonly lure: boolean
  readonly decisive: boolean
  /** Strong, moderate, weak (capped). */
  readonly signs: readonly [number, number, number]
  readonly honesty: number
  readonly levels: (weights: Weights) => number
}

const readRows = (): readonly Row[] =>
  readLabelled(readCorpus()).flatMap(({ text, label, held }) => {
    const { kind, findings, honesty } = assess(text)
    if (label === 'other' || kind === 'other' || kind === 'warning' || kind === 'distress') return []
    const count = (strength: string) => findings.filter(each => each.strength === strength).length
    const { length } = normalise(text).text
    return [
      {
        held: held === true,
        lure: label === 'scam',
        decisive: count('decisive') > 0,
        signs: [count('strong'), count('moderate'), Math.min(MOST_WEAK, count('weak'))],
        honesty,
        levels: weights => LEVELS.indexOf(scoreOf(findings, honesty, { length }, weights).level),
      },
    ]
  })

const STEPS = 4_000
const RATE = 0.5
/** How strongly small weights are preferred: half of this times their squares is added to the mean loss. */
const RIDGE = 0.002

/** Weights and the constant, by gradient descent from nothing: convex, so that it always ends in the same place. */
const regress = (rows: readonly Row[]) => {
  const lures = rows.filter(({ lure }) => lure).length
  // Both kinds count the same, however many there are of each.
  const shareOf = ({ lure }: Row) => 0.5 / (lure ? lures : rows.length - lures)
  const weights = [0, 0, 0, 0]
  let constant = 0
  for (let step = 0; step < STEPS; step += 1) {
    const slopes = [0, 0, 0, 0]
    let slope = 0
    for (const row of rows) {
      const values = [...row.signs, -row.honesty]
      const z = values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), constant)
      const error = (1 / (1 + Math.exp(-z)) - (row.lure ? 1 : 0)) * shareOf(row)
      values.forEach((value, i) => {
        slopes[i] = (slopes[i] ?? 0) + error * value
      })
      slope += error
    }
    for (let i = 0; i < weights.length; i += 1)
      weights[i] = Math.max(0, (weights[i] ?? 0) - RATE * ((slopes[i] ?? 0) + RIDGE * (weights[i] ?? 0)))
    constant -= RATE * slope
  }
  return { weights, constant }
}

const half = (value: number): number => Math.round(value * 2) / 2

/** The fitted weights on the scale of the score, in steps of a half. */
export const fitWeights = (rows: readonly Row[] = readRows()): Weights => {
  const { weights, constant } = regress(rows.filter(({ held, decisive }) => !held && !decisive))
  const scale = CAUTION / -constant
  const [strong = 0, moderate = 0, weak = 0, honesty = 0] = weights.map(each => half(each * scale))
  return {
    ...WEIGHTS,
    strong: Math.min(MOST_STRONG, strong),
    moderate: Math.min(MOST_MODERATE, moderate),
    weak: Math.max(LEAST_WEAK, weak),
    honesty: Math.min(MOST_HONESTY, honesty),
  }
}

const share = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`

const effect = (name: string, rows: readonly Row[], weights: Weights): string => {
  const reach = (some: readonly Row[], level: number) =>
    share(some.filter(row => row.levels(weights) >= level).length, some.length)
  const [lures, honest] = [rows.filter(({ lure }) => lure), rows.filter(({ lure }) => !lure)]
  return [
    name.padEnd(24),
    ...[1, 2].map(level => reach(lures, level).padStart(9)),
    ...[1, 2].map(level => reach(honest, level).padStart(9)),
  ].join(' ')
}

const main = (): void => {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean' },
      texts: { type: 'boolean' },
      write: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.texts) {
    process.stdout.write(runFitWording(values))
    return
  }
  if (values.help) {
    console.log(HELP)
    return
  }
  const rows = readRows()
  const fitted = fitWeights(rows)
  if (values.json) {
    console.log(JSON.stringify({ fitted, stated: WEIGHTS }, null, 2))
    return
  }
  const held = rows.filter(row => row.held)
  console.log(
    [
      `rows: ${rows.length - held.length} to fit on, ${held.length} kept aside`,
      `fitted: ${JSON.stringify(fitted)}`,
      `stated: ${JSON.stringify(WEIGHTS)}`,
      '',
      `${'on the rows kept aside'.padEnd(24)}  rec:cau      high   fal:cau      high`,
      effect('stated', held, WEIGHTS),
      effect('fitted', held, fitted),
    ].join('\n'),
  )
}

if (import.meta.main) main()
