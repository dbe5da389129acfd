import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { normalise } from '../../offers/text/normal-text.ts'
import type { PackedWording } from '../../redflags/wording/packed.ts'
import { createOdds } from '../../redflags/wording/read-wording.ts'
import { type Labelled, readLabelled } from '../eval/labelled.ts'
import { readCorpus } from '../eval.ts'
import { type Schooling, trainWording } from './train.ts'

const HELP = `Usage: npm run fit -- --texts [--write]

Learns how cries for help and lures are worded, in any of the languages, and says what that hears in the rows kept aside.

Learned from: tests/corpus/train (written for this and counted in no figure) and the rows of tests/corpus that are not kept
aside, of the batches named in src/cli/wording/fit-wording.ts, so that a new batch is first a test. A text is the pieces of
one to five characters that its words are made of, and its length. A logistic regression tells people held, hurt, missing or
ransomed from all other texts; another tells lures from honest offers, questions and warnings. The weights that carry most
are kept, in steps. The same texts give the same weights.

  --write   writes them to src/redflags/wording/learned-cries.ts and learned-lures.ts
  --help    this page
`

const TRAIN = fileURLToPath(new URL('../../../tests/corpus/train/', import.meta.url))

/** Batches of the corpus that are learned from, as their ids name them; '' is the first. */
const BATCHES: readonly string[] = ['', 'b', 'c', 'd', 'e']

const batchOf = (id: string): string => /-([a-z])-[a-z]+\d+$/.exec(id)?.[1] ?? ''

interface Subject {
  readonly name: 'CRIES' | 'LURES'
  readonly file: string
  readonly is: (row: Labelled) => boolean
  /** What it is told from, besides. */
  readonly among: (row: Labelled) => boolean
  readonly schooling: Partial<Schooling>
}

const SUBJECTS: readonly Subject[] = [
  {
    name: 'CRIES',
    file: 'learned-cries.ts',
    is: ({ kind }) => kind === 'distress',
    among: () => true,
    schooling: { kept: 40_000, share: 0.25 },
  },
  {
    name: 'LURES',
    file: 'learned-lures.ts',
    is: ({ label }) => label === 'scam',
    among: ({ label, kind }) =>
      label === 'legit' || kind === 'question' || kind === 'warning' || kind === 'offer',
    schooling: { kept: 20_000, share: 0.5 },
  },
]

const textOf = ({ text }: Labelled): string => normalise(text).text

const rows = (): readonly Labelled[] => [
  ...readLabelled(readCorpus(TRAIN)),
  ...readLabelled(readCorpus()).filter(({ held, id }) => held !== true && BATCHES.includes(batchOf(id))),
]

/** What is learned from the texts of the project, by the name it has in the sources. */
export const fitWording = (): Readonly<Record<Subject['name'], PackedWording>> => {
  const all = rows().map(row => ({ row, text: textOf(row) }))
  const learn = ({ is, among, schooling }: Subject) =>
    trainWording(
      all.filter(({ row }) => is(row) || among(row)).map(({ row, text }) => ({ text, is: is(row) })),
      schooling,
    )
  const [cries, lures] = SUBJECTS.map(learn)
  if (!cries || !lures) throw new Error('Two kinds of text are learned.')
  return { CRIES: cries, LURES: lures }
}

const asModule = (name: string, learned: PackedWording): string =>
  `import type { PackedWording } from './packed.ts'

/** Written by \`npm run fit -- --texts --write\`. */
export const ${name}: PackedWording = {
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
const effect = ({ is, among }: Subject, learned: PackedWording): string => {
  const oddsOf = createOdds(learned)
  const held = readLabelled(readCorpus())
    .filter(row => row.held === true && (is(row) || among(row)))
    .map(row => ({ is: is(row), odds: oddsOf(textOf(row)) }))
  const [those, others] = [held.filter(row => row.is), held.filter(row => !row.is)]
  return [-2, -1, 0, 1, 2]
    .map(least => {
      const above = (some: typeof held) =>
        share(some.filter(({ odds }) => odds > least).length, some.length).padStart(8)
      return `${String(least).padStart(9)} ${above(those)} ${above(others)}`
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
  const fitted = fitWording()
  return SUBJECTS.map(subject => {
    const learned = fitted[subject.name]
    const path = fileURLToPath(new URL(`../../redflags/wording/${subject.file}`, import.meta.url))
    const same = readFileSync(path, 'utf8') === asModule(subject.name, learned)
    if (write) writeFileSync(path, asModule(subject.name, learned))
    const size = gzipSync(learned.gaps + learned.weights, { level: 9 }).byteLength
    return `${[
      `${subject.name.toLowerCase()}: ${learned.weights.length} weights, ${(size / 1024).toFixed(1)} KB gzip`,
      same
        ? 'These are the weights in place.'
        : write
          ? 'Written.'
          : 'The weights in place are others: --write.',
      'on the rows kept aside, by the wording alone',
      'odds over    those   others',
      effect(subject, learned),
    ].join('\n')}\n`
  }).join('\n')
}
