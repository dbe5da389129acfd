import lines from '../../prompts/languages/not-spoken.json' with { type: 'json' }
import type { Locale } from '../core/words.ts'

/** "I read your language in part, but answer in English or Korean", in the languages the bot does not speak yet. */
export const notSpoken = (language: Locale): string | undefined =>
  (lines as Readonly<Record<string, string>>)[language]
