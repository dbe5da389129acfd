import type { Coverage } from './assessment.ts'
import type { CellLanguage } from './rule.ts'
import { rules } from './rules/index.ts'

/** Languages for which the measured floors hold (`npm run eval`). */
const FULL: ReadonlySet<string> = new Set<CellLanguage>(['en', 'ko'])

/** How far the rules speak a language. */
export const coverageOf = (language: string): Coverage => {
  if (FULL.has(language)) return 'full'
  return rules.some(rule => language in rule.languages) ? 'partial' : 'none'
}
