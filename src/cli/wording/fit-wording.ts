import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { normalise } from '../../offers/text/normal-text.ts'
import type { PackedWording } from '../../redflags/distress/wording/packed.ts'
import { createWordingReader } from '../../redflags/distress/wording/read-wording.ts'
import { type Labelled, readLabelled } from '../eval/labelled.ts'
import { readCorpus } from '../eval.ts'
import { type Lesson, SCHOOLING, trainWording } from './train.ts'

const HELP = `Usage: npm run fit -- --texts [--write]

Learns how cries for help are worded in any of the languages, and says what that hears in the rows that are kept aside.

Learned from: tests/corpus/train (written for this and counted in no figure) and the rows of tests/corpus that are not kept
aside, of the batches named in src/cli/wording/fit-wording.ts, so that a new batch is first a test. A text is the pieces of
one to five characters that its words are made of, and its length; a logistic regression tells those of people held, hurt,
missing or ransomed from all others (lures, honest offers, news, warnings, questions, chat). The ${SCHOOLING.kept} weights that
carry most are kept, in steps. The same texts give the same weights.

  --write   writes them to src/redflags/distress/wording/learned.ts
  --help    this page
`

const TRAIN = fileURLToPath(new URL('../../../tests/corpus/train/', import.meta.url))
const LEARNED = fileURLToPath(new URL('../../redflags/distress/wording/learned.ts', import.meta.url))

/** Batches of the corpus that are learned from, as their ids name them; '' is the first. */
const BATCHES: readonly string[] = ['', 'b', 'c', 'e']

const batchOf = (id: string): string => /-([a-z])-[a-z]+\d+$/.exec(id)?.[1] ?? ''

const lessonOf = ({ text, kind }: Labelled): Lesson => ({
  text: normalise(text).text,
  distress: kind === 'distress',
})

const readLessons = (): readonly Lesson[] =>
  [
    ...readLabelled(readCorpus(TRAIN)),
    ...readLabelled(readCorpus()).filter(({ held, id }) => held !== true && BATCHES.includes(batchOf(id))),
  ].map(lessonOf)

/** What is learned from the texts of the project. */
export const fitWording = (): PackedWording => trainWording(readLessons())

const asModule = (learned: PackedWording): string =>
  `import type { PackedWording } from './packed.ts'

/** Written by \`npm run fit -- --texts --write\`. */
export const LEARNED: PackedWording = {
  bias: ${learned.bias},
  lengths: [${learned.lengths.join(', ')}],
  step: ${learned.step},
  gaps:
    '${learned.gaps}',
  weights:
    '${learned.weights}',
}
`

const share = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`

/** What the wording alone says of the rows kept aside. */
const effect = (learned: PackedWording): string => {
  const oddsOf = createWordingReader(learned)
  const held = readLabelled(readCorpus())
    .filter(row => row.held === true)
    .map(row => ({ ...lessonOf(row), odds: oddsOf(normalise(row.text).text) }))
  const [cries, others] = [held.filter(({ distress }) => distress), held.filter(({ distress }) => !distress)]
  return [-1, 0, 1, 2]
    .map(least => {
      const above = (rows: typeof held) =>
        share(rows.filter(({ odds }) => odds > least).length, rows.length).padStart(8)
      return `${String(least).padStart(9)} ${above(cries)} ${above(others)}`
    })
    .join('\n')
}

/** The command without a process around it: what it says. */
export const runFitWording = ({
  write,
  help,
}: {
  readonly write?: boolean | undefined
  readonly help?: boolean | undefined
}): string => {
  if (help) return HELP
  const learned = fitWording()
  const same = readFileSync(LEARNED, 'utf8') === asModule(learned)
  if (write) writeFileSync(LEARNED, asModule(learned))
  const size = gzipSync(learned.gaps + learned.weights, { level: 9 }).byteLength
  return `${[
    `${readLessons().length} texts, ${learned.weights.length} weights, ${(size / 1024).toFixed(1)} KB gzip`,
    same
      ? 'These are the weights in place.'
      : write
        ? 'Written.'
        : 'The weights in place are others: --write.',
    '',
    'on the rows kept aside, by the wording alone',
    'odds over   cries   others',
    effect(learned),
  ].join('\n')}\n`
}
