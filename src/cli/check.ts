import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import enRules from '../../prompts/rules/en.json' with { type: 'json' }
import { assess } from '../redflags/assess.ts'
import type { Assessment } from '../redflags/assessment.ts'
import { type CheckResult, toResult } from '../redflags/result.ts'

const HELP = `Usage: npm run --silent check -- [--lang xx] [--json] [FILE|-]
       npm run --silent check -- --jsonl [--lang xx] [FILE|-]

Assesses one text: what kind it is, which known red flags it shows, and the words that show them.

  FILE        the text to assess; standard input without it or with -
  --lang xx   the language of the text (BCP 47: en, ko, zh-Hans); guessed without it
  --json      the result as one JSON document
  --jsonl     reads one {"id","text"} a line and writes one result a line, in order
  --help      this page

No finding is not an approval. Exits with 2 on a wrong call.`

export interface CheckOutcome {
  readonly code: number
  readonly out: string
  readonly error: string
}

const NAMES: Readonly<Record<string, { readonly name: string }>> = enRules

const forPeople = (assessment: Assessment): string => {
  const { kind, language, coverage, level, findings, distress } = assessment
  const lines = [
    `level ${level} · kind ${kind} · language ${language} (coverage ${coverage})`,
    ...(distress === 'none' ? [] : [`someone may be in danger: ${distress}`]),
    ...findings.map(({ rule, strength, evidence }) => {
      const words = evidence.map(({ text }) => `"${text}"`).join(' ')
      return `- ${NAMES[rule]?.name ?? rule} (${rule}, ${strength}) ${words}`.trimEnd()
    }),
  ]
  if (findings.length === 0) lines.push('No known red flag found. This is not an approval.')
  return lines.join('\n')
}

/** One line of JSONL in, one out; a line that cannot be read says so in its place, so that the order holds. */
const lineResult = (
  line: string,
  language: { readonly language?: string },
): CheckResult | { readonly error: string } => {
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch {
    return { error: 'not JSON' }
  }
  if (typeof row !== 'object' || row === null || !('text' in row) || typeof row.text !== 'string')
    return { error: 'no "text"' }
  const id =
    'id' in row && (typeof row.id === 'string' || typeof row.id === 'number') ? String(row.id) : undefined
  return toResult(assess(row.text, language), id)
}

/** The command without a process around it. `input` reads a file, or standard input for `-`. */
export const runCheck = (args: readonly string[], input: (path: string) => string): CheckOutcome => {
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(args)
  } catch (error) {
    return {
      code: 2,
      out: '',
      error: `${error instanceof Error ? error.message : String(error)}\n\n${HELP}\n`,
    }
  }
  const { values, positionals } = parsed
  if (values.help === true) return { code: 0, out: `${HELP}\n`, error: '' }
  if (positionals.length > 1) return { code: 2, out: '', error: `One file at most.\n\n${HELP}\n` }
  const path = positionals[0] ?? '-'
  let text: string
  try {
    text = input(path)
  } catch {
    return { code: 2, out: '', error: `Cannot read ${path}.\n` }
  }
  const language = values.lang === undefined ? {} : { language: values.lang }
  if (values.jsonl === true) {
    const lines = text.split('\n').filter(line => line.trim() !== '')
    const out = lines.map(line => `${JSON.stringify(lineResult(line, language))}\n`).join('')
    return { code: 0, out, error: '' }
  }
  const assessment = assess(text, language)
  const out = values.json === true ? JSON.stringify(toResult(assessment), null, 2) : forPeople(assessment)
  return { code: 0, out: `${out}\n`, error: '' }
}

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      lang: { type: 'string' },
      json: { type: 'boolean' },
      jsonl: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })

if (import.meta.main) {
  const { code, out, error } = runCheck(process.argv.slice(2), path =>
    readFileSync(path === '-' ? 0 : path, 'utf8'),
  )
  process.stdout.write(out)
  process.stderr.write(error)
  process.exitCode = code
}
