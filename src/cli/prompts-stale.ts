import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../i18n/check-catalogue.ts'
import type { CatalogueName } from '../i18n/glossary.ts'
import type { ReadCatalogue } from './prompts-check.ts'

type Marks = Partial<Record<CatalogueName, Record<string, string>>>

/** `prompts/sources.json`: which English each line was translated from. */
interface Sources {
  /** The English that all languages stand on, as a hash, by set of texts and key. */
  all: Marks
  /** Lines translated again since, by language, until every language has. */
  again: Record<string, Marks>
}

const FILE = 'sources.json'
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8)

const readSources = (root: string): Sources => {
  const path = join(root, FILE)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Sources) : { all: {}, again: {} }
}

/** Lines whose English changed after they were translated. A line nobody wrote down yet stands on today's English. */
export const staleLines = (root: string, catalogues: readonly ReadCatalogue[]): readonly Problem[] => {
  const { all, again } = readSources(root)
  return catalogues
    .filter(({ locale }) => locale !== 'en')
    .flatMap(({ locale, catalogue, english }) =>
      Object.entries(english)
        .filter(([key, text]) => {
          const stands = again[locale]?.[catalogue]?.[key] ?? all[catalogue]?.[key]
          return stands !== undefined && stands !== hashOf(text)
        })
        .map(([key, text]) => ({
          locale,
          catalogue,
          key,
          kind: 'stale' as const,
          detail: `English now: ${text}`,
        })),
    )
}

/**
 * Writes down that the lines of a language (of every language without one) stand on today's English. What every
 * language stands on moves to `all`, so that the file stays small.
 */
export const markTranslated = (root: string, catalogues: readonly ReadCatalogue[], locale?: string): void => {
  const { all, again } = readSources(root)
  const others = [...new Set(catalogues.map(each => each.locale))].filter(each => each !== 'en')
  const marked = locale === undefined ? others : [locale]
  const next: Sources = { all: {}, again: {} }
  for (const { catalogue, english } of catalogues.filter(each => each.locale === 'en')) {
    const having = others.filter(each => catalogues.some(c => c.locale === each && c.catalogue === catalogue))
    const settled: Record<string, string> = {}
    for (const [key, text] of Object.entries(english)) {
      const now = hashOf(text)
      const old = all[catalogue]?.[key] ?? now
      const standsOn = (each: string) =>
        marked.includes(each) ? now : (again[each]?.[catalogue]?.[key] ?? old)
      if (having.every(each => standsOn(each) === now)) settled[key] = now
      else {
        settled[key] = old
        for (const each of having.filter(each => standsOn(each) === now && old !== now)) {
          next.again[each] ??= {}
          const marks = next.again[each]
          marks[catalogue] = { ...marks[catalogue], [key]: now }
        }
      }
    }
    next.all[catalogue] = settled
  }
  writeFileSync(join(root, FILE), `${JSON.stringify(next, null, 2)}\n`)
}
