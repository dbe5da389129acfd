import type { Locale } from '../core/words.ts'
import { type FlatTexts, sourceOf } from './catalogue-keys.ts'
import type { CatalogueName, Glossary, TermWord } from './glossary.ts'

/** Of the lines with a term, how many must use the chosen word; the rest may say it another way. */
const TERM_SHARE = 0.75

/** Whether a line has a term: as whole words in Latin script, anywhere in scripts without spaces between words. */
const hasTerm = (text: string, { word, forms = [word] }: TermWord): boolean =>
  forms.some(form =>
    /^[\p{Script=Latin}\s]+$/u.test(form)
      ? new RegExp(`(?<!\\p{L})${form}(?!\\p{L})`, 'iu').test(text)
      : text.includes(form),
  )

/** A text without its placeholders: `{{desk}}` is not the word “desk”. */
const wordsOf = (text: string): string => text.replace(/\{\{[^}]*\}\}/g, ' ')

export interface TermsToCheck {
  readonly locale: Locale
  readonly catalogue: CatalogueName
  readonly english: FlatTexts
  readonly texts: FlatTexts
  readonly glossary: Glossary
}

/** Terms said with a wrong word, or too seldom with the chosen one. The key is a line's, or the term's own. */
export const checkTerms = ({
  locale,
  catalogue,
  english,
  texts,
  glossary,
}: TermsToCheck): readonly { readonly key: string; readonly detail: string }[] =>
  Object.entries(glossary.terms).flatMap(([term, { in: bound, words }]) => {
    const { en: source, [locale]: own } = words
    if (source === undefined || own === source || (bound !== undefined && !bound.includes(catalogue)))
      return []
    if (own === undefined) return [{ key: term, detail: `no word chosen in ${locale} for “${source.word}”` }]
    const lines = Object.entries(texts).filter(([key]) =>
      hasTerm(wordsOf(sourceOf(english, key) ?? ''), source),
    )
    const without = lines.filter(([, text]) => !hasTerm(wordsOf(text), own)).map(([key]) => key)
    const wrong = lines.flatMap(([key, text]) =>
      (own.instead ?? [])
        .filter(word => text.includes(word))
        .map(word => ({ key, detail: `“${word}” for “${source.word}”; the chosen word is “${own.word}”` })),
    )
    const most = Math.max(1, Math.floor(lines.length * (1 - TERM_SHARE)))
    if (without.length <= most) return wrong
    const held = `${lines.length - without.length} of ${lines.length}`
    const detail = `“${own.word}” stands in ${held} lines with “${source.word}”, not in ${without.join(', ')}`
    return [...wrong, { key: term, detail }]
  })
