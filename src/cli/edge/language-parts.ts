import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { packTexts, type TextTree } from '../../i18n/packed-texts.ts'
import { DISTRESS } from '../../redflags/distress/phrases/index.ts'
import { HONESTY } from '../../redflags/honesty.ts'
import { KIND_SIGNS } from '../../redflags/kinds/index.ts'
import { SPOKEN, speechOf } from '../../redflags/lexicon/speech.ts'
import type { CellLanguage } from '../../redflags/rule.ts'
import { rules } from '../../redflags/rules/index.ts'
import type { Parts } from './pack-language.ts'

/** The sets of texts the edge has, and the folders under `prompts/` they stand in. */
export const TEXT_SETS = {
  bot: '',
  rules: 'rules/',
  hotlines: 'hotlines/',
  site: 'site/',
  console: 'console/',
}
export type TextSet = keyof typeof TEXT_SETS

export const textsPath = (set: TextSet, locale: string): string =>
  fileURLToPath(new URL(`../../../prompts/${TEXT_SETS[set]}${locale}.json`, import.meta.url))

const readTexts = (path: string): TextTree => JSON.parse(readFileSync(path, 'utf8')) as TextTree

/** What the detector reads a language with. */
const signsOf = (language: CellLanguage): Parts => ({
  speech: speechOf(language),
  rules: Object.fromEntries(rules.map(({ id, languages }) => [id, languages[language]])),
  kinds: KIND_SIGNS[language],
  honesty: Object.fromEntries(HONESTY.map(({ id, languages }) => [id, languages[language]])),
})

/** The texts go without their keys, which are those of the English ones; the English stay as they are. */
const textsOf = (locale: string): Parts =>
  Object.fromEntries(
    Object.keys(TEXT_SETS).flatMap(name => {
      const [english, own] = [textsPath(name as TextSet, 'en'), textsPath(name as TextSet, locale)]
      return existsSync(own) ? [[name, packTexts(readTexts(english), readTexts(own))]] : []
    }),
  )

/** Everything the edge knows of a language, in the order in which like stands near like. */
export const partsOf = (language: string): Parts => ({
  ...(SPOKEN.includes(language)
    ? { signs: signsOf(language as CellLanguage), distress: DISTRESS[language as CellLanguage] }
    : {}),
  ...(language === 'en' ? {} : textsOf(language)),
})
