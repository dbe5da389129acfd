import { createExtractor, type Extractor } from '../offers/extract.ts'
import { createPhraseBook, type PhraseBook } from '../offers/text/phrase-book.ts'
import type { Strength } from './assessment.ts'
import { type Check, compile } from './compile.ts'
import { createDistressReader, type DistressReader } from './distress/find-distress.ts'
import { HONESTY } from './honesty.ts'
import { createKindReader, type KindReader } from './kinds/tally-kinds.ts'
import { SPOKEN, speechOf } from './lexicon/speech.ts'
import type { CellLanguage, Condition, Grades } from './rule.ts'
import { rules, SECOND } from './rules/index.ts'
import { createWordingReader, type WordingReader } from './wording/read-wording.ts'

const STRENGTHS: readonly Strength[] = ['decisive', 'strong', 'moderate', 'weak']

export interface CompiledGrades {
  /** Strongest first. */
  readonly grades: readonly { readonly strength: Strength; readonly check: Check }[]
  readonly unless?: Check
}

export interface CompiledRule {
  readonly id: string
  /** What holds in every language, with the word families of one of them. */
  readonly facts: (language: string) => CompiledGrades | undefined
  /** The cell of a language, made ready when first asked. */
  readonly cell: (language: string) => CompiledGrades | undefined
  /** Reads what other rules found, so it comes after them. */
  readonly second: boolean
}

export interface Engine {
  readonly book: PhraseBook
  readonly extract: Extractor
  /** Makes what these languages and scripts need ready; the book is searched after that. */
  readonly prepare: (languages: readonly string[], scripts: number) => void
  readonly readKind: KindReader['read']
  readonly readDistress: DistressReader['read']
  readonly readWording: WordingReader
  /** Words of going abroad, per language. */
  readonly overseas: (language: string) => Check | undefined
  /** Words of public warnings, and of news. */
  readonly alarm: (language: string) => Check | undefined
  readonly bulletin: (language: string) => Check | undefined
  readonly rules: readonly CompiledRule[]
  readonly honesty: readonly {
    readonly weight: number
    readonly cell: (language: string) => Check | undefined
  }[]
}

/** Makes what a language needs once, when it is first read: a text has two or three of the twenty. */
const perLanguage = <Value>(
  make: (language: string) => Value | undefined,
): ((language: string) => Value | undefined) => {
  const made = new Map<string, Value | undefined>()
  return language => {
    if (!made.has(language)) made.set(language, make(language))
    return made.get(language)
  }
}

const build = (): Engine => {
  const book = createPhraseBook()
  const ready = (condition: Condition, language: string): Check =>
    compile(condition, book.of(language), speechOf(language))
  const spoken = (words: string, affirmed: boolean) =>
    perLanguage(language =>
      SPOKEN.includes(language) ? ready(affirmed ? { words, affirmed } : { words }, language) : undefined,
    )
  const grades = (cell: Grades, language: string): CompiledGrades => ({
    grades: STRENGTHS.flatMap(strength => {
      const condition = cell[strength]
      return condition ? [{ strength, check: ready(condition, language) }] : []
    }),
    ...(cell.unless ? { unless: ready(cell.unless, language) } : {}),
  })
  const kinds = createKindReader(book)
  const distress = createDistressReader(book)
  const parts = {
    book,
    extract: createExtractor(book),
    readKind: kinds.read,
    readDistress: distress.read,
    readWording: createWordingReader(),
    overseas: spoken('overseas', false),
    alarm: spoken('alarm', true),
    bulletin: spoken('bulletin', true),
    rules: rules
      .filter(({ status }) => status !== 'draft' && status !== 'retired')
      .map(rule => ({
        id: rule.id,
        facts: perLanguage(language => rule.facts && grades(rule.facts, language)),
        cell: perLanguage(language => {
          const cell = rule.languages[language as CellLanguage]
          return cell && grades(cell, language)
        }),
        second: SECOND.has(rule.id),
      })),
    honesty: HONESTY.map(({ weight, languages }) => ({
      weight,
      cell: perLanguage(language => {
        const condition = languages[language as CellLanguage]
        return condition && ready(condition, language)
      }),
    })),
  } satisfies Omit<Engine, 'prepare'>
  const prepared = new Set<string>()
  return {
    ...parts,
    prepare: (languages, scripts) => {
      distress.prepare(scripts)
      for (const language of languages) {
        if (prepared.has(language)) continue
        prepared.add(language)
        kinds.prepare(language)
        parts.overseas(language)
        parts.alarm(language)
        parts.bulletin(language)
        for (const rule of parts.rules) {
          rule.cell(language)
          rule.facts(language)
        }
        for (const sign of parts.honesty) sign.cell(language)
      }
    },
  }
}

let built: Engine | undefined

/** The compiled rules; built when first asked, so that a start that never checks pays nothing. */
export const engine = (): Engine => {
  built ??= build()
  return built
}
