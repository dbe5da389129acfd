import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type FlatTexts, flatten } from '../i18n/catalogue-keys.ts'
import { checkCatalogue, checkReviewed, type Problem } from '../i18n/check-catalogue.ts'
import { checkOperatorTexts } from '../i18n/check-operator.ts'
import type { CatalogueName, Glossary } from '../i18n/glossary.ts'
import { markTranslated, staleLines } from './prompts-stale.ts'

const HELP = `Usage: npm run prompts:check -- [--lang xx] [--all] [--json] [--translated]

Checks every catalogue under prompts/ against the English one: missing and extra keys, placeholders, markup,
plural forms, invisible characters, forbidden promises, length, tone of the danger path, glossary, and lines whose
English changed since they were translated. The operator's own lines (operator/lines.json) are checked the same way.

  --lang xx  one language only
  --all      every problem, not the first screen of them
  --json     one JSON document
  --translated  write down that the lines of the language (of all, without --lang) stand on today's English
Exits with 1 if there is a problem.`

const PROMPTS = fileURLToPath(new URL('../../prompts/', import.meta.url))
/** The folder of each set of texts. */
const FOLDERS: Readonly<Record<CatalogueName, string>> = {
  bot: '.',
  rules: 'rules',
  hotlines: 'hotlines',
  commands: 'commands',
  console: 'console',
  site: 'site',
}
const NOT_A_CATALOGUE: ReadonlySet<string> = new Set(['glossary', 'reviewed', 'sources'])
/** Problems on one screen. */
const SHOWN = 30

export interface ReadCatalogue {
  readonly locale: string
  readonly catalogue: CatalogueName
  readonly english: FlatTexts
  readonly texts: FlatTexts
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

export const readGlossary = (root = PROMPTS): Glossary => readJson(join(root, 'glossary.json')) as Glossary

export const readReviewed = (root = PROMPTS): Readonly<Record<string, Readonly<Record<string, unknown>>>> =>
  readJson(join(root, 'reviewed.json')) as Record<string, Record<string, unknown>>

/** Every catalogue that has an English one beside it, English first. */
export const readCatalogues = (root = PROMPTS): readonly ReadCatalogue[] =>
  (Object.keys(FOLDERS) as CatalogueName[]).flatMap(catalogue => {
    const folder = join(root, FOLDERS[catalogue])
    if (!existsSync(join(folder, 'en.json'))) return []
    const english = flatten(readJson(join(folder, 'en.json')))
    const others = readdirSync(folder)
      .filter(file => file.endsWith('.json'))
      .map(file => file.slice(0, -'.json'.length))
      .filter(locale => locale !== 'en' && !NOT_A_CATALOGUE.has(locale))
      .sort()
    return [
      { locale: 'en', catalogue, english, texts: english },
      ...others.map(locale => ({
        locale,
        catalogue,
        english,
        texts: flatten(readJson(join(folder, `${locale}.json`))),
      })),
    ]
  })

/** A language that has the bot's texts must have the other catalogues too, or English would leak in. */
export const missingCatalogues = (catalogues: readonly ReadCatalogue[]): readonly Problem[] => {
  const has = (locale: string, catalogue: CatalogueName) =>
    catalogues.some(each => each.locale === locale && each.catalogue === catalogue)
  return catalogues
    .filter(({ catalogue }) => catalogue === 'bot')
    .flatMap(({ locale }) =>
      (['rules', 'hotlines', 'commands', 'site'] as const)
        .filter(catalogue => has('en', catalogue) && !has(locale, catalogue))
        .map(catalogue => ({
          locale,
          catalogue,
          key: '*',
          kind: 'missing' as const,
          detail: 'no such file',
        })),
    )
}

export const checkAll = (root = PROMPTS): readonly Problem[] => {
  const catalogues = readCatalogues(root)
  const glossary = readGlossary(root)
  const reviewed = readReviewed(root)
  return [
    ...missingCatalogues(catalogues),
    ...catalogues.flatMap(each => checkCatalogue({ ...each, glossary })),
    ...catalogues
      .filter(({ catalogue }) => catalogue === 'bot')
      .flatMap(({ locale, texts }) => checkReviewed(locale, reviewed[locale] ?? {}, texts)),
    ...staleLines(root, catalogues),
  ]
}

const table = (catalogues: readonly ReadCatalogue[], problems: readonly Problem[]): string => {
  const reviewed = readReviewed()
  const rows = catalogues.map(({ locale, catalogue, texts }) => {
    const own = problems.filter(each => each.locale === locale && each.catalogue === catalogue)
    const marks = catalogue === 'bot' ? String(Object.keys(reviewed[locale] ?? {}).length) : ''
    return [locale, catalogue, String(Object.keys(texts).length), marks, String(own.length)]
  })
  const lines = [['language', 'catalogue', 'lines', 'reviewed', 'problems'], ...rows]
  return lines
    .map(line => line.map((cell, i) => (i < 2 ? cell.padEnd(11) : cell.padStart(9))).join(''))
    .join('\n')
}

const main = async (): Promise<number> => {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean', short: 'h' },
      lang: { type: 'string' },
      all: { type: 'boolean' },
      json: { type: 'boolean' },
      translated: { type: 'boolean' },
    },
  })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const wanted = (locale: string) => values.lang === undefined || locale === values.lang
  const catalogues = readCatalogues().filter(({ locale }) => wanted(locale))
  if (catalogues.length === 0) {
    console.error(`There is no catalogue prompts/${values.lang}.json.`)
    return 1
  }
  if (values.translated) markTranslated(PROMPTS, readCatalogues(), values.lang)
  const problems = [...checkAll(), ...(await checkOperatorTexts())].filter(({ locale }) => wanted(locale))
  if (values.json) {
    console.log(JSON.stringify({ problems }, null, 2))
    return problems.length > 0 ? 1 : 0
  }
  console.log(table(catalogues, problems))
  const shown = values.all ? problems : problems.slice(0, SHOWN)
  if (shown.length > 0) console.log('')
  for (const { locale, catalogue, key, kind, detail } of shown)
    console.log(`${locale}/${catalogue} ${key}: ${kind}: ${detail}`)
  if (shown.length < problems.length) console.log(`and ${problems.length - shown.length} more (--all)`)
  console.log(problems.length === 0 ? '\nNo problems.' : `\n${problems.length} problems.`)
  return problems.length > 0 ? 1 : 0
}

if (import.meta.main) process.exitCode = await main()
