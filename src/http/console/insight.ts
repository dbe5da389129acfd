import { DECISIONS } from '../../cases/case.ts'
import { COUNTRIES } from '../../offers/gazetteer/countries.ts'
import type { Store } from '../../ports/store.ts'
import { insightKey, LONGER, lastDays, lastMonths, WAITS } from '../../records/insight-record.ts'
import { rules } from '../../redflags/rules/index.ts'
import { REPORT_LANGUAGES } from './queue-counts.ts'

const DAYS = 30
const MONTHS = 3
/** Below this a count could point to somebody: it is told as "fewer than five". */
export const LEAST = 5

/** A count, or that there are a few. */
export type Count = number | 'few'
const told = (count: number): Count => (count > 0 && count < LEAST ? 'few' : Math.max(0, count))

export interface Row {
  readonly value: string
  readonly count: Count
}

/** The numbers of the insight page. */
export interface Insight {
  readonly days: readonly Row[]
  readonly languages: readonly Row[]
  readonly destinations: readonly Row[]
  readonly look: readonly Row[]
  readonly decide: readonly Row[]
  readonly decisions: readonly Row[]
  /** Share of those decided that were confirmed, in whole per cent; absent where too few were decided. */
  readonly rules: readonly (Row & { readonly confirmed?: number })[]
}

const LANGUAGES = REPORT_LANGUAGES
const PLACES = [...new Set(COUNTRIES.map(({ country }) => country))]
const RULES = rules.map(({ id }) => id)
const STEPS = [...WAITS.map(([name]) => name), LONGER]
const KINDS = ['offer', 'danger', 'relative']

const reader = async (
  store: Store,
  periods: readonly string[],
  families: Record<string, readonly string[]>,
) => {
  const keys = periods.flatMap(period =>
    Object.entries(families).flatMap(([what, values]) =>
      values.map(value => insightKey(period, what, value)),
    ),
  )
  const found = await store.read(keys)
  const counts = new Map(keys.map((key, at) => [key, Number(found[at]?.value ?? 0)]))
  return (what: string, value: string, among: readonly string[] = periods): number =>
    among.reduce((sum, period) => sum + (counts.get(insightKey(period, what, value)) ?? 0), 0)
}

const most = (rows: readonly { value: string; count: number }[]): readonly Row[] =>
  rows
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map(({ value, count }) => ({ value, count: told(count) }))

/** Reads the counts of the last thirty days and three months: two reads, whatever was reported. */
export const readInsight = async (store: Store, now: number): Promise<Insight> => {
  const days = lastDays(now, DAYS)
  const byDay = await reader(store, days, { language: LANGUAGES, kind: KINDS })
  const byMonth = await reader(store, lastMonths(now, MONTHS), {
    destination: PLACES,
    rule: RULES,
    'rule-decided': RULES,
    'rule-confirmed': RULES,
    look: STEPS,
    decide: STEPS,
    decision: DECISIONS,
  })
  const each = (what: string, values: readonly string[]) =>
    values.map(value => ({ value, count: byMonth(what, value) }))
  const waits = (what: string): readonly Row[] =>
    each(what, STEPS).map(({ value, count }) => ({ value, count: told(count) }))
  return {
    days: days.map(value => ({
      value,
      count: told(KINDS.reduce((sum, kind) => sum + byDay('kind', kind, [value]), 0)),
    })),
    languages: most(LANGUAGES.map(value => ({ value, count: byDay('language', value) }))),
    destinations: most(each('destination', PLACES)),
    look: waits('look'),
    decide: waits('decide'),
    decisions: most(each('decision', DECISIONS)),
    rules: most(each('rule', RULES)).map(row => {
      const [decided, confirmed] = [byMonth('rule-decided', row.value), byMonth('rule-confirmed', row.value)]
      return decided < LEAST ? row : { ...row, confirmed: Math.round((100 * confirmed) / decided) }
    }),
  }
}

/** The same as a table for a spreadsheet. */
export const insightCsv = (insight: Insight): string => {
  const lines = (
    ['days', 'languages', 'destinations', 'look', 'decide', 'decisions', 'rules'] as const
  ).flatMap(what =>
    insight[what].map(row => {
      const { value, count } = row
      const share = 'confirmed' in row && row.confirmed !== undefined ? String(row.confirmed) : ''
      return [what, value, count === 'few' ? `<${LEAST}` : String(count), share].join(',')
    }),
  )
  return ['what,value,count,confirmed_percent', ...lines, ''].join('\r\n')
}
