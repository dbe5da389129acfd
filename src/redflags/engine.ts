import { createExtractor, type Extractor } from '../offers/extract.ts'
import { createPhraseBook, type PhraseBook } from '../offers/text/phrase-book.ts'
import type { Strength } from './assessment.ts'
import { type Check, compile } from './compile.ts'
import { createDistressReader, type DistressReader } from './distress/find-distress.ts'
import { HONESTY } from './honesty.ts'
import { createKindReader, type KindReader } from './kinds/tally-kinds.ts'
import { SPOKEN, speechOf } from './lexicon/speech.ts'
import type { CellLanguage, Condition, Grades } from './rule.ts'
import { rules } from './rules/index.ts'

const STRENGTHS: readonly Strength[] = ['decisive', 'strong', 'moderate', 'weak']

export interface CompiledGrades {
  /** Strongest first. */
  readonly grades: readonly { readonly strength: Strength; readonly check: Check }[]
  readonly unless?: Check
}

export interface CompiledRule {
  readonly id: string
  readonly facts?: CompiledGrades
  readonly cells: ReadonlyMap<string, CompiledGrades>
  /** Reads what other rules found, so it comes after them. */
  readonly second: boolean
}

export interface Engine {
  readonly book: PhraseBook
  readonly extract: Extractor
  readonly readKind: KindReader
  readonly readDistress: DistressReader
  /** Words of going abroad, per language. */
  readonly overseas: ReadonlyMap<string, Check>
  readonly rules: readonly CompiledRule[]
  readonly honesty: readonly { readonly weight: number; readonly cells: ReadonlyMap<string, Check> }[]
}

const usesFound = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  ('found' in value || Object.values(value).some(inner => usesFound(inner)))

const build = (): Engine => {
  const book = createPhraseBook()
  const ready = (condition: Condition, language: string): Check =>
    compile(condition, book.of(language), speechOf(language))
  const grades = (cell: Grades, language: string): CompiledGrades => ({
    grades: STRENGTHS.flatMap(strength => {
      const condition = cell[strength]
      return condition ? [{ strength, check: ready(condition, language) }] : []
    }),
    ...(cell.unless ? { unless: ready(cell.unless, language) } : {}),
  })
  return {
    book,
    extract: createExtractor(book),
    readKind: createKindReader(book),
    readDistress: createDistressReader(book),
    overseas: new Map(SPOKEN.map(language => [language, ready({ words: 'overseas' }, language)])),
    rules: rules
      .filter(({ status }) => status !== 'draft' && status !== 'retired')
      .map(rule => ({
        id: rule.id,
        ...(rule.facts ? { facts: grades(rule.facts, '') } : {}),
        cells: new Map(
          Object.entries(rule.languages).map(([language, cell]) => [language, grades(cell, language)]),
        ),
        second: usesFound([rule.facts, rule.languages]),
      })),
    honesty: HONESTY.map(({ weight, languages }) => ({
      weight,
      cells: new Map(
        (Object.entries(languages) as [CellLanguage, Condition][]).map(([language, condition]) => [
          language,
          ready(condition, language),
        ]),
      ),
    })),
  }
}

let built: Engine | undefined

/** The compiled rules; built when first asked, so that a start that never checks pays nothing. */
export const engine = (): Engine => {
  built ??= build()
  return built
}
