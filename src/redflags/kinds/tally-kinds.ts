import type { PhraseBook } from '../../offers/text/phrase-book.ts'
import { type Check, compile, type Reading } from '../compile.ts'
import { speechOf } from '../lexicon/speech.ts'
import type { CellLanguage, Condition } from '../rule.ts'
import { KIND_SIGNS } from './index.ts'

/** How many signs of each kind a text shows. */
export interface KindTally {
  readonly work: number
  readonly perks: number
  readonly call: number
  /** All four signs of a warning or of news. */
  readonly warning: number
  /** Of them, the alert itself and the advice that goes with it. */
  readonly warned: number
  readonly question: number
}

const NOTHING: KindTally = { work: 0, perks: 0, call: 0, warning: 0, warned: 0, question: 0 }

export type KindReader = (reading: Reading, languages: readonly string[]) => KindTally

/** Registers the signs of every language; the reader takes the best of the languages present. */
export const createKindReader = (book: PhraseBook): KindReader => {
  const compiled = new Map(
    Object.entries(KIND_SIGNS).map(([language, signs]) => {
      const ready = (conditions: readonly Condition[]): readonly Check[] =>
        conditions.map(condition => compile(condition, book.of(language), speechOf(language)))
      return [
        language as CellLanguage,
        {
          work: ready(signs.work),
          perks: ready(signs.perks),
          call: ready(signs.call),
          alert: ready(signs.alert),
          report: ready(signs.report),
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
        work: Math.max(best.work, held(signs.work)),
        perks: Math.max(best.perks, held(signs.perks)),
        call: Math.max(best.call, held(signs.call)),
        warning: Math.max(best.warning, held(signs.alert) + held(signs.report)),
        warned: Math.max(best.warned, held(signs.alert)),
        question: Math.max(best.question, held(signs.question)),
      }
    }, NOTHING)
  }
}
