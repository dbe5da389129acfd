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

export interface KindReader {
  /** Makes the signs of a language ready, before the text is searched. */
  readonly prepare: (language: string) => void
  /** The most signs of each kind that one of the languages sees. */
  readonly read: (reading: Reading, languages: readonly string[]) => KindTally
}

interface Ready {
  readonly work: readonly Check[]
  readonly perks: readonly Check[]
  readonly call: readonly Check[]
  readonly alert: readonly Check[]
  readonly report: readonly Check[]
  readonly question: readonly Check[]
}

export const createKindReader = (book: PhraseBook): KindReader => {
  const compiled = new Map<string, Ready | undefined>()
  const readyFor = (language: string): Ready | undefined => {
    if (compiled.has(language)) return compiled.get(language)
    const signs = KIND_SIGNS[language as CellLanguage]
    const ready = (conditions: readonly Condition[]): readonly Check[] =>
      conditions.map(condition => compile(condition, book.of(language), speechOf(language)))
    const made = signs && {
      work: ready(signs.work),
      perks: ready(signs.perks),
      call: ready(signs.call),
      alert: ready(signs.alert),
      report: ready(signs.report),
      question: ready(signs.question),
    }
    compiled.set(language, made)
    return made
  }
  return {
    prepare: readyFor,
    read: (reading, languages) => {
      const held = (checks: readonly Check[]): number =>
        checks.reduce((sum, check) => sum + (check(reading).length > 0 ? 1 : 0), 0)
      return languages.reduce<KindTally>((best, language) => {
        const signs = readyFor(language)
        if (!signs) return best
        const alert = held(signs.alert)
        return {
          work: Math.max(best.work, held(signs.work)),
          perks: Math.max(best.perks, held(signs.perks)),
          call: Math.max(best.call, held(signs.call)),
          warning: Math.max(best.warning, alert + held(signs.report)),
          warned: Math.max(best.warned, alert),
          question: Math.max(best.question, held(signs.question)),
        }
      }, NOTHING)
    },
  }
}
