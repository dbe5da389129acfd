import { normalise } from '../../offers/text/normal-text.ts'
import { guessLanguage } from '../../redflags/language.ts'
import type { Labelled } from './labelled.ts'

/** How much of a text is read: characters as a reader counts them. */
export const CUTS = [5, 12, 40, Number.POSITIVE_INFINITY] as const

/** Of one language: texts, and the share recognised at each cut (0 to 1), in the order of `CUTS`. */
export interface Recognised {
  readonly lang: string
  readonly n: number
  readonly shares: readonly number[]
}

const segmenter = new Intl.Segmenter()

const beginning = (text: string, characters: number): string => {
  if (!Number.isFinite(characters)) return text
  let end = 0
  let seen = 0
  for (const { index, segment } of segmenter.segment(text.slice(0, characters * 20))) {
    if (seen === characters) break
    end = index + segment.length
    seen += 1
  }
  return text.slice(0, end)
}

/** How often the language of the beginning of a text is recognised, per language. */
export const recognition = (rows: readonly Labelled[]): readonly Recognised[] =>
  [...new Set(rows.map(({ lang }) => lang))].sort().map(lang => {
    const own = rows.filter(row => row.lang === lang)
    const shares = CUTS.map(characters => {
      const right = own.filter(({ text }) => {
        const cut = beginning(text, characters)
        return guessLanguage(normalise(cut).text, cut).language === lang
      })
      return Math.round((right.length / own.length) * 1000) / 1000
    })
    return { lang, n: own.length, shares }
  })
