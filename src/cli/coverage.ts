import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { coverageOf } from '../redflags/coverage.ts'
import type { CellLanguage, Condition, Grades, Rule, RuleExamples } from '../redflags/rule.ts'
import { rules } from '../redflags/rules/index.ts'

const HELP = `Usage: npm run coverage [-- --json] [--write]

How far each rule speaks each language: phrases of its own / examples it is tested on, "+" where it also reads a word list it
shares with other rules, "?" with the number of misses that are known and written down as such; "-" where it has no words.

  --json   one JSON document
  --write  writes docs/coverage.md`

const PAGE = fileURLToPath(new URL('../../docs/coverage.md', import.meta.url))
const RULES = new URL('../redflags/rules/', import.meta.url)

/** What one rule has in one language. */
interface Cell {
  readonly phrases: number
  /** Word lists shared with other rules. */
  readonly lists: number
  readonly examples: number
  /** Misses that are known: examples it does not find yet. */
  readonly gaps: number
}

interface Row {
  readonly rule: string
  readonly cells: Readonly<Partial<Record<CellLanguage, Cell>>>
}

type Counts = Pick<Cell, 'phrases' | 'lists'>

const sum = (counts: readonly Counts[]): Counts => ({
  phrases: counts.reduce((all, { phrases }) => all + phrases, 0),
  lists: counts.reduce((all, { lists }) => all + lists, 0),
})

const countIn = (condition: Condition): Counts => {
  if ('phrases' in condition) return { phrases: condition.phrases.length, lists: 0 }
  if ('words' in condition) return { phrases: 0, lists: 1 }
  if ('any' in condition) return sum(condition.any.map(countIn))
  if ('all' in condition) return sum(condition.all.map(countIn))
  if ('of' in condition) return sum(condition.of.map(countIn))
  if ('not' in condition) return countIn(condition.not)
  return { phrases: 0, lists: 0 }
}

const countGrades = (grades: Grades): Counts => sum(Object.values(grades).map(countIn))

const examplesOf = async ({ id }: Rule): Promise<RuleExamples | undefined> => {
  const module: Record<string, RuleExamples> = await import(new URL(`${id}/examples.ts`, RULES).href)
  return Object.values(module)[0]
}

/** The languages any rule speaks, and what every rule has in each. */
export const coverageTable = async (): Promise<{
  readonly languages: readonly CellLanguage[]
  readonly rows: readonly Row[]
}> => {
  const languages = [...new Set(rules.flatMap(rule => Object.keys(rule.languages) as CellLanguage[]))]
  const rows = await Promise.all(
    rules.map(async rule => {
      const examples = (await examplesOf(rule))?.languages
      const cells = languages.flatMap(language => {
        const grades = rule.languages[language]
        const tested = examples?.[language]
        if (grades === undefined && tested === undefined) return []
        const cell: Cell = {
          ...(grades === undefined ? { phrases: 0, lists: 0 } : countGrades(grades)),
          examples: (tested?.examples.length ?? 0) + (tested?.counterExamples.length ?? 0),
          gaps: tested?.todo?.length ?? 0,
        }
        return [[language, cell] as const]
      })
      return { rule: rule.id, cells: Object.fromEntries(cells) }
    }),
  )
  return { languages, rows }
}

const cellText = (cell: Cell | undefined): string =>
  cell === undefined
    ? '-'
    : `${cell.phrases}${cell.lists > 0 ? '+' : ''}/${cell.examples}${cell.gaps > 0 ? ` ?${cell.gaps}` : ''}`

/** The page of the documentation. */
export const coveragePage = async (): Promise<string> => {
  const { languages, rows } = await coverageTable()
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const total = (language: CellLanguage): string =>
    String(rows.filter(({ cells }) => cells[language] !== undefined).length)
  return [
    '# How far the rules speak each language',
    '',
    'Made by `npm run coverage -- --write`. A cell is phrases of the rule’s own / examples and look-alikes it is tested on;',
    '`+`: it also reads a word list shared with other rules; `?n`: n misses that are known and written down; `-`: no words.',
    'Rules also read what is extracted from an offer (pay, places, contacts, who pays), which no language limits.',
    '',
    line(['', ...languages]),
    line(['---', ...languages.map(() => '---')]),
    line(['coverage', ...languages.map(coverageOf)]),
    line(['rules', ...languages.map(total)]),
    ...rows.map(({ rule, cells }) => line([rule, ...languages.map(language => cellText(cells[language]))])),
    '',
  ].join('\n')
}

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean' },
      write: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) {
    console.log(HELP)
    return
  }
  if (values.json) {
    console.log(JSON.stringify(await coverageTable(), null, 2))
    return
  }
  const page = await coveragePage()
  if (values.write) writeFileSync(PAGE, page)
  console.log(
    page
      .split('\n')
      .filter(each => each.startsWith('|') && !each.startsWith('| ---'))
      .map(each =>
        each
          .split(' | ')
          .map((cell, at) => cell.replace(/^\| | \|$/g, '').padEnd(at === 0 ? 20 : 9))
          .join(''),
      )
      .join('\n'),
  )
}

/** The page as it lies in the documentation. */
export const writtenPage = (): string => readFileSync(PAGE, 'utf8')

if (import.meta.main) await main()
