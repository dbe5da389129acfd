import type { Locale } from '../core/words.ts'

/** A country or language in the words of `locale`; its code where there is no name for it. */
export const displayName = (locale: Locale, type: 'region' | 'language', code: string): string => {
  try {
    return new Intl.DisplayNames([locale], { type }).of(code) ?? code
  } catch {
    return code
  }
}

/** A language by its own name. */
export const ownName = (language: Locale): string => displayName(language, 'language', language)
