import type { CaseFacets } from '../../cases/case.ts'
import { type Desk, hoursOf } from '../../cases/desk.ts'
import { afterOpenTime, type Hours, isOpen } from '../../cases/hours.ts'

const MINUTE = 60_000
/** A person's time, and everybody's, each with the tick that may come late. */
const PERSON_MS = 6 * MINUTE
const EVERYBODY_MS = 16 * MINUTE
const TODAY_MS = 60 * MINUTE

/** Acts after which the steps of a page are counted anew, or stand still. */
const RESTARTS: ReadonlySet<string> = new Set(['route', 'move-up', 'decline', 'escalate', 'reopen'])
const STOPS: ReadonlySet<string> = new Set(['acknowledge', 'close', 'withdraw', 'take-consent-back'])

/** The longest a case waited for its next call before somebody acknowledged it; faults where a promise broke. */
const judgeCase = (
  { code, history }: CaseFacets,
  late: number,
): { readonly longest: number; readonly faults: readonly string[] } => {
  const faults: string[] = []
  const steps = new Set<string>()
  let call: { readonly at: number; readonly everybody: boolean } | undefined
  let longest = 0
  const passed = (at: number) => {
    if (call === undefined) return
    const gap = at - call.at
    longest = Math.max(longest, gap)
    if (gap > (call.everybody ? EVERYBODY_MS : PERSON_MS) + late)
      faults.push(`${code}: ${Math.round(gap / MINUTE)} minutes without a next call`)
  }
  for (const { at, act } of history) {
    const [verb = '', step = '', who = ''] = act.split(':')
    if (verb === 'page') {
      passed(at)
      if (steps.has(step)) faults.push(`${code}: step ${step} acted twice`)
      steps.add(step)
      // What stands in the counted list is called for by the list, until it moves up.
      call = who === 'listed' ? undefined : { at, everybody: who === 'everybody' }
    }
    if (RESTARTS.has(verb)) steps.clear()
    if (STOPS.has(verb)) {
      passed(at)
      call = undefined
    }
  }
  return { longest, faults }
}

/** What can wait until a desk opens: nobody is called while it is closed, nor later than an hour of its opening time. */
const judgeToday = (
  { code, history }: CaseFacets,
  hours: Hours | undefined,
  late: number,
): readonly string[] => {
  const faults: string[] = []
  let until: number | undefined
  for (const { at, act } of history) {
    const [verb = '', step = '', who = ''] = act.split(':')
    if (until !== undefined && (verb === 'page' || STOPS.has(verb)) && at > until + late + MINUTE)
      faults.push(`${code}: ${Math.round((at - until) / MINUTE)} minutes late in opening time`)
    if (verb === 'page') {
      if (who !== 'waits' && !isOpen(hours, at)) faults.push(`${code}: step ${step} while the desk is closed`)
      until = afterOpenTime(hours, at, who === 'waits' ? 0 : TODAY_MS)
    }
    if (STOPS.has(verb)) until = undefined
  }
  return faults
}

export interface Judged {
  readonly now: number
  readonly today: number
  readonly acknowledged: number
  readonly wokenToTheEnd: number
  readonly stillListed: number
  readonly longestMinutes: number
  readonly faults: readonly string[]
}

/**
 * Whether every `now` case was acknowledged, or everybody was woken for it, in the promised minutes. `lateMinutes`: how
 * long the store was away at a time, which no clock can make good.
 */
export const judgeWeek = (
  { cases, desks }: { readonly cases: readonly CaseFacets[]; readonly desks: readonly Desk[] },
  lateMinutes = 0,
): Judged => {
  const urgent = cases.filter(({ urgency }) => urgency === 'now')
  const seen = urgent.filter(({ history }) => history.some(({ act }) => act === 'acknowledge'))
  const rest = urgent.filter(each => !seen.includes(each))
  const woken = rest.filter(({ page }) => page !== undefined && page.staff === undefined && page.step > 0)
  const listed = rest.filter(({ page }) => page?.listed)
  const judged = urgent.map(each => judgeCase(each, lateMinutes * MINUTE))
  const today = cases.filter(({ urgency, deskKind }) => urgency === 'today' && deskKind === 'hotline')
  const inHours = today.flatMap(each => {
    // Who took it may be of another desk, with hours of its own.
    const called = each.history.find(({ act }) => act.startsWith('escalate:'))?.act.split(':')[1]
    const desk = desks.find(({ id }) => id === called)
    return judgeToday(each, desk && hoursOf(desk), lateMinutes * MINUTE)
  })
  const left = rest.filter(each => !woken.includes(each) && !listed.includes(each))
  return {
    now: urgent.length,
    today: today.length,
    acknowledged: seen.length,
    wokenToTheEnd: woken.length,
    stillListed: listed.length,
    longestMinutes: Math.max(0, ...judged.map(({ longest }) => longest)) / MINUTE,
    faults: [
      ...judged.flatMap(({ faults }) => faults),
      ...inHours,
      ...left.map(({ code, page }) => `${code}: neither acknowledged nor woken through (step ${page?.step})`),
    ],
  }
}
