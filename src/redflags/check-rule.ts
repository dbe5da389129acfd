import { isInvisible } from '../offers/text/fold.ts'
import type { Condition, Grades, Rule } from './rule.ts'

/** What is wrong with a rule: where, and how to mend it. */
export interface RuleProblem {
  readonly file: string
  /** The cell: a language, or `facts`; empty where it is the whole rule. */
  readonly cell: string
  readonly problem: string
  readonly mend: string
}

/** Joiners that Persian, Indic and Khmer writing need; an intruder anywhere else. */
const JOINERS: ReadonlySet<string> = new Set(['\u200c', '\u200d'])
const JOINING: ReadonlySet<string> = new Set(['hi', 'bn', 'ne', 'ur', 'km', 'my'])
const DATE = /^\d{4}-\d{2}-\d{2}$/
const LONGEST_REACH = 80
/** A repeat without an end, one over a group, or a reference back: each can take more than linear time. */
const UNBOUNDED = /(?<!\\)[*+]|\{\d+,\}|\\[1-9]|\\k<|\)\{|\)\?\{|\(\?<?[=!]/

type Place = { readonly file: string; readonly cell: string }

const patternProblems = (place: Place, source: string, reach: number): RuleProblem[] => {
  const problems: RuleProblem[] = []
  if (UNBOUNDED.test(source))
    problems.push({
      ...place,
      problem: `pattern ${source} repeats without a bound, repeats a group, looks around or refers back`,
      mend: 'write repeats as {0,9} on single characters, and split the pattern into phrases',
    })
  try {
    new RegExp(source, 'u')
  } catch {
    problems.push({
      ...place,
      problem: `pattern ${source} is no valid expression`,
      mend: 'test it with the u flag',
    })
  }
  if (reach < 1 || reach > LONGEST_REACH)
    problems.push({ ...place, problem: `reach ${reach}`, mend: `keep it between 1 and ${LONGEST_REACH}` })
  return problems
}

const phraseProblems = (place: Place, phrases: readonly string[]): RuleProblem[] =>
  phrases.flatMap(phrase => {
    const problems: RuleProblem[] = []
    const hidden = [...phrase].filter(isInvisible)
    if (hidden.some(letter => !(JOINERS.has(letter) && JOINING.has(place.cell))))
      problems.push({ ...place, problem: `invisible character in "${phrase}"`, mend: 'type the phrase anew' })
    if (!/[\p{L}\p{N}]/u.test(phrase.replace(/[*|]/g, '')))
      problems.push({
        ...place,
        problem: `"${phrase}" has no letter`,
        mend: 'matching reads letters and digits only',
      })
    return problems
  })

const conditionProblems = (place: Place, condition: Condition): RuleProblem[] => {
  if ('phrases' in condition)
    return [
      ...phraseProblems(place, condition.phrases),
      ...('pattern' in condition ? patternProblems(place, condition.pattern, condition.reach) : []),
    ]
  if ('any' in condition) return condition.any.flatMap(inner => conditionProblems(place, inner))
  if ('all' in condition) return condition.all.flatMap(inner => conditionProblems(place, inner))
  if ('of' in condition) return condition.of.flatMap(inner => conditionProblems(place, inner))
  if ('not' in condition) return conditionProblems(place, condition.not)
  return []
}

const gradesProblems = (place: Place, grades: Grades): RuleProblem[] => {
  const conditions = Object.values(grades)
  return [
    ...(conditions.length === 0
      ? [{ ...place, problem: 'an empty cell', mend: 'give it a grade or remove it' }]
      : []),
    ...conditions.flatMap(condition => conditionProblems(place, condition)),
  ]
}

/** Everything wrong with a rule; empty when it is sound. */
export const checkRule = (rule: Rule): readonly RuleProblem[] => {
  const file = `src/redflags/rules/${rule.id}/rule.ts`
  const whole = { file, cell: '' }
  const problems: RuleProblem[] = []
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(rule.id))
    problems.push({ ...whole, problem: `id ${rule.id}`, mend: 'name it in kebab-case, as its folder' })
  if (rule.references.length === 0)
    problems.push({ ...whole, problem: 'no source', mend: 'cite who describes this sign' })
  for (const { title, url } of rule.references)
    if (title === '' || !/^https?:\/\/\S+$/.test(url))
      problems.push({ ...whole, problem: `source "${title}" ${url}`, mend: 'give a title and a web address' })
  for (const date of [rule.created, rule.updated])
    if (!DATE.test(date)) problems.push({ ...whole, problem: `date ${date}`, mend: 'write it as 2026-11-24' })
  if (rule.lookAlikes.length === 0)
    problems.push({ ...whole, problem: 'no look-alike', mend: 'say which honest offers share the words' })
  if (rule.facts === undefined && Object.keys(rule.languages).length === 0)
    problems.push({ ...whole, problem: 'nothing to match', mend: 'add a cell or facts' })
  if (rule.facts) problems.push(...gradesProblems({ file, cell: 'facts' }, rule.facts))
  for (const [cell, grades] of Object.entries(rule.languages))
    problems.push(...gradesProblems({ file, cell }, grades))
  return problems
}
