import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rewrittenOffers } from '../../../tests/support/like-families.ts'
import { isAlike, sketchOf } from '../../cases/likeness/sketch.ts'
import { type Measure, percentile } from './measure.ts'

const COPIES = 10
const CORPUS = join(import.meta.dirname, '../../../tests/corpus')

const textsOf = (file: string): readonly string[] =>
  readFileSync(join(CORPUS, file), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as { text: string; label: string })
    // Warnings and cries for help are no offers, and are never compared.
    .filter(({ label }) => label !== 'other')
    .map(({ text }) => text)

const pairs = <T>(list: readonly T[]): readonly (readonly [T, T])[] =>
  list.flatMap((a, at) => list.slice(at + 1).map(b => [a, b] as const))

/** How well near-same offers are found: on rewritten offers, and on unlike ones of the same trade and language. */
export const benchLike = async (): Promise<readonly Measure[]> => {
  const offers = rewrittenOffers(COPIES).map(each => ({ ...each, sketch: sketchOf([each.text]) }))
  const languages = [...new Set(offers.map(each => each.language))]
  const measures: Measure[] = languages.map(language => {
    const own = pairs(offers.filter(each => each.language === language))
    const same = own.filter(([a, b]) => a.family === b.family)
    const unlike = own.filter(([a, b]) => a.family !== b.family)
    const found = same.filter(([a, b]) => isAlike(a.sketch, b.sketch)).length
    const wrong = unlike.filter(([a, b]) => isAlike(a.sketch, b.sketch)).length
    return {
      what: `like offers found among rewritten ones, ${language}, recall`,
      value: found / same.length,
      unit: '',
      note: `precision ${(found / Math.max(1, found + wrong)).toFixed(3)} (${wrong} of ${unlike.length} unlike pairs of the trade joined)`,
    }
  })
  // A report joins a stack through any of its cases, so that is what counts for a moderator.
  const families = [...new Set(offers.map(each => each.family))]
  const joined = families.map(family => {
    const [first, ...rest] = offers.filter(each => each.family === family)
    const stack = first === undefined ? [] : [first]
    for (const each of rest) if (stack.some(({ sketch }) => isAlike(sketch, each.sketch))) stack.push(each)
    return stack.length / COPIES
  })
  measures.push({
    what: 'rewritten offers that come into the stack of their campaign',
    value: joined.reduce((sum, part) => sum + part, 0) / joined.length,
    unit: '',
    note: `${families.length} campaigns of ${COPIES}`,
  })
  const corpus = readdirSync(CORPUS)
    .filter(file => file.endsWith('.jsonl'))
    .map(file => textsOf(file).map(text => sketchOf([text])))
    .flatMap(sketches => pairs(sketches.filter(sketch => sketch.length > 0)))
  measures.push({
    what: 'offers of the corpus joined in pairs, same language, each written for itself',
    value: corpus.filter(([a, b]) => isAlike(a, b)).length,
    unit: '',
    note: `of ${corpus.length}`,
  })
  const long = 'Customer service staff wanted in Bavet, room and flight are paid, no experience. '.repeat(60)
  const times = Array.from({ length: 300 }, () => {
    const start = performance.now()
    sketchOf([long.slice(0, 4096)])
    return performance.now() - start
  })
  measures.push({ what: 'sketch of 4,096 characters, median', value: percentile(times, 0.5), unit: 'ms' })
  return measures
}
