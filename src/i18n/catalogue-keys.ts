import type { Locale } from '../core/words.ts'

/** Key to text. Nested files are flattened with dots before they are checked. */
export type FlatTexts = Readonly<Record<string, string>>

/** The ending of a key that is one plural form of several (i18next JSON v4). */
export const PLURAL = /_(zero|one|two|few|many|other)$/

/** Nested texts as one flat record: `{ a: { name: "x" } }` becomes `{ "a.name": "x" }`. */
export const flatten = (value: unknown, prefix = ''): FlatTexts => {
  if (typeof value === 'string') return { [prefix]: value }
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      Object.entries(flatten(inner, prefix === '' ? key : `${prefix}.${key}`)),
    ),
  )
}

/** The keys a catalogue of this language must have: English's, with the plural forms of the language (CLDR). */
export const keysFor = (locale: Locale, english: FlatTexts): readonly string[] => {
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
  const keys = Object.keys(english).flatMap(key =>
    PLURAL.test(key) ? forms.map(form => key.replace(PLURAL, `_${form}`)) : [key],
  )
  return [...new Set(keys)]
}

/** The English line a key translates. A form English does not have stands beside its `_other`. */
export const sourceOf = (english: FlatTexts, key: string): string | undefined =>
  english[key] ?? english[key.replace(PLURAL, '_other')]
