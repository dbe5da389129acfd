import type { Locale } from '../core/words.ts'

/** Made once for a language: making one costs more than a page of names. */
const made = new Map<string, Intl.DisplayNames>()

const namesIn = (locale: Locale, type: 'region' | 'language'): Intl.DisplayNames => {
  const key = `${type} ${locale}`
  const names = made.get(key) ?? new Intl.DisplayNames([locale], { type })
  made.set(key, names)
  return names
}

/** A country or language in the words of `locale`; its code where there is no name for it. */
export const displayName = (locale: Locale, type: 'region' | 'language', code: string): string => {
  try {
    return namesIn(locale, type).of(code) ?? code
  } catch {
    return code
  }
}

/** A language by its own name. */
export const ownName = (language: Locale): string => displayName(language, 'language', language)
