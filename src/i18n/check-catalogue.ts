import type { Locale } from '../core/words.ts'
import { type FlatTexts, keysFor, PLURAL, sourceOf } from './catalogue-keys.ts'
import { checkLine, type Found } from './check-line.ts'
import { checkTerms, type TermsToCheck } from './check-terms.ts'
import type { CatalogueName } from './glossary.ts'

export interface Problem extends Found {
  readonly locale: Locale
  readonly catalogue: CatalogueName
  /** The key of a line, or for a term the term. */
  readonly key: string
}

/** Everything wrong with one catalogue, in the order of the file. English is checked against itself. */
export const checkCatalogue = (check: TermsToCheck): readonly Problem[] => {
  const { locale, catalogue, english, texts, glossary } = check
  const wanted = keysFor(locale, english)
  const at =
    (key: string) =>
    (found: Found): Problem => ({ locale, catalogue, key, ...found })
  const missing = wanted
    .filter(key => texts[key] === undefined)
    .map(key => {
      const source = sourceOf(english, key) ?? ''
      return at(key)(
        PLURAL.test(key)
          ? { kind: 'plural', detail: `${locale} needs this form` }
          : { kind: 'missing', detail: source },
      )
    })
  const lines = Object.entries(texts).flatMap(([key, text]) => {
    const source = sourceOf(english, key)
    return source === undefined || !wanted.includes(key)
      ? [at(key)({ kind: 'extra', detail: 'no such key, or a plural form this language does not have' })]
      : checkLine({ locale, catalogue, key, text, source, glossary }).map(at(key))
  })
  const terms = checkTerms(check).map(({ key, detail }) => at(key)({ kind: 'term', detail }))
  return [...missing, ...lines, ...terms]
}

/** Marks without a reviewer's name, or for keys that do not exist. */
export const checkReviewed = (
  locale: Locale,
  marks: Readonly<Record<string, unknown>>,
  texts: FlatTexts,
): readonly Problem[] =>
  Object.entries(marks).flatMap(([key, name]): Problem[] => {
    const at = (detail: string): Problem[] => [{ locale, catalogue: 'bot', key, kind: 'reviewed', detail }]
    if (texts[key] === undefined) return at('marked as reviewed, but there is no such key')
    return typeof name === 'string' && name.trim() !== '' ? [] : at('a review needs the name of its reviewer')
  })
