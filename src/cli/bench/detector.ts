import { assess } from '../../redflags/assess.ts'
import { type Labelled, readLabelled } from '../eval/labelled.ts'
import { readCorpus } from '../eval.ts'
import type { Measure } from './measure.ts'

/** A way to tell lures from honest offers; higher is more of a lure. */
type Score = (text: string) => number

/** Pieces of three characters: the same in every script, with spaces between words or without. */
const pieces = (text: string): readonly string[] => {
  const flat = [...text.toLowerCase().replace(/\s+/g, ' ')]
  return flat.slice(2).map((_, at) => flat.slice(at, at + 3).join(''))
}

/** Naive Bayes over pieces of three characters, with one added to every count. */
const naiveBayes = (rows: readonly Labelled[]): Score => {
  const counts = { scam: new Map<string, number>(), legit: new Map<string, number>() }
  const totals = { scam: 0, legit: 0 }
  for (const { text, label } of rows)
    for (const piece of label === 'other' ? [] : pieces(text)) {
      const side = label === 'scam' ? 'scam' : 'legit'
      counts[side].set(piece, (counts[side].get(piece) ?? 0) + 1)
      totals[side] += 1
    }
  const known = new Set([...counts.scam.keys(), ...counts.legit.keys()]).size
  const log = (side: 'scam' | 'legit', piece: string) =>
    Math.log(((counts[side].get(piece) ?? 0) + 1) / (totals[side] + known))
  return text => {
    const all = pieces(text)
    return (
      all.reduce((sum, piece) => sum + log('scam', piece) - log('legit', piece), 0) / Math.max(1, all.length)
    )
  }
}

/** Words that stand in lures at least three times as often as in honest offers, counted. */
const keywords = (rows: readonly Labelled[]): Score => {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? [])
  const inLures = new Map<string, number>()
  const inHonest = new Map<string, number>()
  for (const { text, label } of rows)
    for (const word of label === 'other' ? [] : words(text)) {
      const counts = label === 'scam' ? inLures : inHonest
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  const telling = new Set(
    [...inLures].filter(([word, n]) => n >= 3 && n >= 3 * (inHonest.get(word) ?? 0)).map(([word]) => word),
  )
  return text => [...words(text)].filter(word => telling.has(word)).length
}

const percent = (share: number): string => `${Math.round(share * 100)} %`

const FOLDS = 5

/** The threshold that a tenth of the honest offers reach which a scorer of the other four fifths has not seen. */
const thresholdOf = (make: (rows: readonly Labelled[]) => Score, rows: readonly Labelled[]): number => {
  const scores = Array.from({ length: FOLDS }, (_, fold) => {
    const score = make(rows.filter((_, at) => at % FOLDS !== fold))
    return rows
      .filter(({ label }, at) => at % FOLDS === fold && label === 'legit')
      .map(({ text }) => score(text))
  })
    .flat()
    .sort((a, b) => a - b)
  return scores[Math.floor(scores.length * 0.9)] ?? 0
}

/**
 * Ours beside two plain ways, per language, on the rows of the own corpus that are kept aside; the plain ways are
 * trained on the rest. Recall on lures, and in the note the false alarms on honest offers.
 */
export const benchDetector = async (): Promise<readonly Measure[]> => {
  const rows = readLabelled(readCorpus())
  const [train, held] = [rows.filter(row => row.held !== true), rows.filter(row => row.held === true)]
  const plain = { 'naive Bayes': naiveBayes, keywords }
  const ways: readonly (readonly [string, (text: string) => boolean])[] = [
    ['ours, caution', text => assess(text).level !== 'none'],
    ['ours, high', text => ['high', 'critical'].includes(assess(text).level)],
    ...Object.entries(plain).map(([name, make]) => {
      const [score, least] = [make(train), thresholdOf(make, train)]
      return [name, (text: string) => score(text) > least] as const
    }),
  ]
  const measure = (group: string, some: readonly Labelled[]): readonly Measure[] =>
    ways.map(([name, says]) => {
      const share = (label: string) => {
        const those = some.filter(row => row.label === label)
        return those.filter(({ text }) => says(text)).length / Math.max(1, those.length)
      }
      return {
        what: `lures found, ${group}, ${name}`,
        value: Math.round(share('scam') * 1000) / 10,
        unit: '%',
        note: `false alarms ${percent(share('legit'))}`,
      }
    })
  const languages = [...new Set(held.map(({ lang }) => lang))].sort()
  return [
    ...measure('all', held),
    ...languages.flatMap(language =>
      measure(
        language,
        held.filter(({ lang }) => lang === language),
      ),
    ),
  ]
}
