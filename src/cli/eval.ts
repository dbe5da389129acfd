import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { belowFloors } from './eval/floors.ts'
import { type Labelled, readLabelled } from './eval/labelled.ts'
import { CUTS, type Recognised, recognition } from './eval/language.ts'
import { type Judged, judge, type Tally, talliesOf, worstMisses } from './eval/tally.ts'

const HELP = `Usage: npm run eval -- [--json] [--held] [--language] [FILE.jsonl]

Assesses labelled lines ({"id","lang","label":"scam|legit|other","text"}) and says how well that went, per
language and label: recall on lures and false alarms on the rest at caution, high and critical, precision and
F1 at high, the kinds recognised, and the ten worst misses by id.

  FILE.jsonl  labelled lines; without it the project's own corpus, which must hold the promised floors
  --held      of the own corpus, only the third that is kept aside while rules are written
  --language  how often the language of a text is recognised from its first 5, 12 and 40 characters, and whole
  --json      one JSON document
  --help      this page

Exits with 1 if the own corpus falls below a floor, with 2 on a wrong call.`

const CORPUS = fileURLToPath(new URL('../../tests/corpus/', import.meta.url))
const MISSES_SHOWN = 10

export const readCorpus = (folder = CORPUS): string =>
  readdirSync(folder)
    .filter(file => file.endsWith('.jsonl'))
    .sort()
    .map(file => readFileSync(`${folder}${file}`, 'utf8'))
    .join('\n')

const percent = (share: number | null): string =>
  (share === null ? '-' : `${(share * 100).toFixed(1)}%`).padStart(7)

const line = ({ group, lures, others, recall, falseAlarm, precision, f1, kinds }: Tally): string =>
  [
    group.padEnd(28),
    String(lures + others).padStart(5),
    percent(recall.caution),
    percent(recall.high),
    percent(recall.critical),
    percent(falseAlarm.caution),
    percent(falseAlarm.high),
    percent(falseAlarm.critical),
    percent(precision),
    percent(f1),
    Object.entries(kinds)
      .sort((a, b) => b[1] - a[1])
      .map(([kind, n]) => `${kind} ${n}`)
      .join(', '),
  ].join(' ')

const HEADER = `${'group'.padEnd(28)}     n  rec:cau    high    crit  fal:cau    high    crit    prec      F1 kinds`

const missLine = ({ id, lang, label, level, score, kindFound, rules }: Judged): string =>
  `  ${id} (${lang}, ${label}): ${level} ${score}, ${kindFound}${rules.length > 0 ? `; ${rules.join(' ')}` : ''}`

export interface EvalOutcome {
  readonly code: number
  readonly out: string
  readonly error: string
}

const languageOutcome = (table: readonly Recognised[], json: boolean): EvalOutcome => {
  const lines = table.map(
    ({ lang, n, shares }) => `${lang.padEnd(10)} ${String(n).padStart(5)} ${shares.map(percent).join(' ')}`,
  )
  const head = `language       n ${CUTS.map(cut => (Number.isFinite(cut) ? `first ${cut}` : 'whole').padStart(8)).join('')}`
  const out = json ? JSON.stringify({ languages: table }, null, 2) : [head, ...lines].join('\n')
  return { code: 0, out: `${out}\n`, error: '' }
}

/** The command without a process around it. */
export const runEval = (
  args: readonly string[],
  input: (path: string) => string = path => readFileSync(path, 'utf8'),
): EvalOutcome => {
  const wrong = (message: string): EvalOutcome => ({ code: 2, out: '', error: `${message}\n\n${HELP}\n` })
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(args)
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error))
  }
  const { values, positionals } = parsed
  if (values.help === true) return { code: 0, out: `${HELP}\n`, error: '' }
  if (positionals.length > 1) return wrong('One file at most.')
  const [path] = positionals
  let labelled: readonly Labelled[]
  try {
    labelled = readLabelled(path === undefined ? readCorpus() : input(path)).filter(
      ({ held }) => values.held !== true || held === true,
    )
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error))
  }
  if (values.language === true) return languageOutcome(recognition(labelled), values.json === true)
  const rows: readonly Judged[] = labelled.map(judge)
  const tallies = talliesOf(rows)
  const misses = worstMisses(rows, MISSES_SHOWN)
  const below = path === undefined && values.held !== true ? belowFloors(rows) : []
  const code = below.length > 0 ? 1 : 0
  if (values.json === true) {
    const worst = misses.map(({ text: _text, ...rest }) => rest)
    return {
      code,
      out: `${JSON.stringify({ tallies, misses: worst, belowFloors: below }, null, 2)}\n`,
      error: '',
    }
  }
  const out = [
    HEADER,
    ...tallies.map(line),
    ...(misses.length > 0 ? ['', 'Worst misses at high:', ...misses.map(missLine)] : []),
    ...(below.length > 0 ? ['', 'Below the floors:', ...below.map(one => `  ${one}`)] : []),
  ].join('\n')
  return { code, out: `${out}\n`, error: '' }
}

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      held: { type: 'boolean' },
      language: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })

if (import.meta.main) {
  const { code, out, error } = runEval(process.argv.slice(2))
  process.stdout.write(out)
  process.stderr.write(error)
  process.exitCode = code
}
