import type { Level } from '../../core/words.ts'
import { LEVELS } from '../../core/words.ts'
import { assess } from '../../redflags/assess.ts'
import type { TextKind } from '../../redflags/assessment.ts'
import type { Labelled } from './labelled.ts'

/** A labelled text with what the detector made of it. */
export interface Judged extends Labelled {
  readonly level: Level
  readonly score: number
  readonly kindFound: TextKind
  readonly distress: boolean
  readonly rules: readonly string[]
}

/** Shares of a group; `recall` of lures, `falseAlarm` of everything else, by level. 0 to 1, null without rows. */
export interface Tally {
  readonly group: string
  readonly lures: number
  readonly others: number
  readonly recall: Readonly<Record<'caution' | 'high' | 'critical', number | null>>
  readonly falseAlarm: Readonly<Record<'caution' | 'high' | 'critical', number | null>>
  /** Of what is called `high` or above, how much is a lure. */
  readonly precision: number | null
  readonly f1: number | null
  readonly kinds: Readonly<Record<string, number>>
}

export const judge = (row: Labelled): Judged => {
  const { level, score, kind, distress, findings } = assess(row.text)
  return {
    ...row,
    level,
    score,
    kindFound: kind,
    distress: distress !== 'none',
    rules: findings.map(({ rule }) => rule),
  }
}

const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 1000) / 1000

const reaches = ({ level }: Judged, least: Level): boolean => LEVELS.indexOf(level) >= LEVELS.indexOf(least)

export const tallyOf = (group: string, rows: readonly Judged[]): Tally => {
  const lures = rows.filter(({ label }) => label === 'scam')
  const others = rows.filter(({ label }) => label !== 'scam')
  const at = (some: readonly Judged[]) => ({
    caution: share(some.filter(row => reaches(row, 'caution')).length, some.length),
    high: share(some.filter(row => reaches(row, 'high')).length, some.length),
    critical: share(some.filter(row => reaches(row, 'critical')).length, some.length),
  })
  const caught = lures.filter(row => reaches(row, 'high')).length
  const called = caught + others.filter(row => reaches(row, 'high')).length
  const precision = share(caught, called)
  const recall = share(caught, lures.length)
  const kinds: Record<string, number> = {}
  for (const { kindFound } of rows) kinds[kindFound] = (kinds[kindFound] ?? 0) + 1
  return {
    group,
    lures: lures.length,
    others: others.length,
    recall: at(lures),
    falseAlarm: at(others),
    precision,
    f1:
      precision === null || recall === null || precision + recall === 0
        ? null
        : Math.round(((2 * precision * recall) / (precision + recall)) * 1000) / 1000,
    kinds,
  }
}

/** Per language, label and (where given) tier, then per language, then all together. */
export const talliesOf = (rows: readonly Judged[]): readonly Tally[] => {
  const groups = new Map<string, Judged[]>()
  const put = (group: string, row: Judged): void => {
    const some = groups.get(group)
    if (some) some.push(row)
    else groups.set(group, [row])
  }
  for (const row of rows) {
    put(`${row.lang} ${row.label}${row.tier === undefined ? '' : ` ${row.tier}`}`, row)
    put(`${row.lang}`, row)
    put('all', row)
  }
  return [...groups]
    .sort(([a], [b]) => Number(a === 'all') - Number(b === 'all') || a.localeCompare(b))
    .map(([group, some]) => tallyOf(group, some))
}

/** Lures scored lowest and other texts scored highest: what to look at first. */
export const worstMisses = (rows: readonly Judged[], most: number): readonly Judged[] => {
  const wrong = (row: Judged): boolean => (row.label === 'scam') !== reaches(row, 'high')
  const badness = ({ label, score }: Judged): number => (label === 'scam' ? 1 - score : score)
  return rows
    .filter(wrong)
    .sort((a, b) => badness(b) - badness(a))
    .slice(0, most)
}
