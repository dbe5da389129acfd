import type { PhraseBook } from '../offers/text/phrase-book.ts'
import { type Check, compile, type Reading } from './compile.ts'
import { KIND_SIGNS } from './kind-signs.ts'
import { speechOf } from './lexicon/speech.ts'
import type { CellLanguage, Condition } from './rule.ts'

/** How many signs of each kind a text shows. */
export interface KindTally {
  readonly offer: number
  readonly call: number
  readonly warning: number
  readonly question: number
}

const NOTHING: KindTally = { offer: 0, call: 0, warning: 0, question: 0 }

export type KindReader = (reading: Reading, languages: readonly string[]) => KindTally

/** Registers the signs of every language; the reader takes the best of the languages present. */
export const createKindReader = (book: PhraseBook): KindReader => {
  const compiled = new Map(
    Object.entries(KIND_SIGNS).map(([language, signs]) => {
      const ready = (conditions: readonly Condition[]): readonly Check[] =>
        conditions.map(condition => compile(condition, book, speechOf(language)))
      return [
        language as CellLanguage,
        {
          offer: ready(signs.offer),
          call: ready(signs.call),
          warning: ready(signs.warning),
          question: ready(signs.question),
        },
      ] as const
    }),
  )
  return (reading, languages) => {
    const held = (checks: readonly Check[]): number =>
      checks.reduce((sum, check) => sum + (check(reading).length > 0 ? 1 : 0), 0)
    return languages.reduce<KindTally>((best, language) => {
      const signs = compiled.get(language as CellLanguage)
      if (!signs) return best
      return {
        offer: Math.max(best.offer, held(signs.offer)),
        call: Math.max(best.call, held(signs.call)),
        warning: Math.max(best.warning, held(signs.warning)),
        question: Math.max(best.question, held(signs.question)),
      }
    }, NOTHING)
  }
}
