import type { Locale } from '../core/words.ts'

const RIGHT_TO_LEFT: ReadonlySet<Locale> = new Set(['ur', 'ar', 'fa', 'he'])

/** Whether a language is written from right to left. */
export const isRightToLeft = (locale: Locale): boolean => RIGHT_TO_LEFT.has(locale)
