import { coverageOf } from '../../redflags/coverage.ts'
import type { Judged } from './tally.ts'
import { tallyOf } from './tally.ts'

/** What the project promises on texts composed for it, per language. */
const FLOORS = {
  recallAtCaution: 0.95,
  recallAtHigh: 0.85,
  falseAlarmAtHigh: 0.05,
} as const

/** One sentence for each floor that a language falls below; only languages said to be fully covered must hold them. */
export const belowFloors = (rows: readonly Judged[]): readonly string[] =>
  [...new Set(rows.map(({ lang }) => lang))]
    .filter(lang => coverageOf(lang) === 'full')
    .sort()
    .flatMap(lang => {
      const { recall, falseAlarm } = tallyOf(
        lang,
        rows.filter(row => row.lang === lang),
      )
      const below: string[] = []
      if (recall.caution !== null && recall.caution < FLOORS.recallAtCaution)
        below.push(`${lang}: recall at caution ${recall.caution}, floor ${FLOORS.recallAtCaution}`)
      if (recall.high !== null && recall.high < FLOORS.recallAtHigh)
        below.push(`${lang}: recall at high ${recall.high}, floor ${FLOORS.recallAtHigh}`)
      if (falseAlarm.high !== null && falseAlarm.high > FLOORS.falseAlarmAtHigh)
        below.push(`${lang}: false alarms at high ${falseAlarm.high}, ceiling ${FLOORS.falseAlarmAtHigh}`)
      return below
    })
