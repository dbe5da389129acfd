import { CASE_STATES } from '../../cases/case.ts'
import type { Actor, Desk } from '../../cases/desk.ts'
import { LEVELS, STAGES, URGENCIES } from '../../core/words.ts'
import { DIRECTORY } from '../../hotlines/directory/index.ts'
import { LOCALES } from '../../i18n/catalogues.ts'
import { COUNTRIES } from '../../offers/gazetteer/countries.ts'
import { NO_DESK, tallyKey } from '../../records/case-index.ts'
import { SPOKEN } from '../../redflags/lexicon/speech.ts'
import { scopesOf } from './queue.ts'
import { PICKED, type Picked } from './queue-query.ts'

const HUBS = [...new Set(COUNTRIES.map(({ country }) => country))]
const HOMES = [
  ...new Set([...DIRECTORY.flatMap(({ nationals }) => (nationals === 'any' ? [] : nationals)), ...HUBS]),
]
/** Languages a report may be written in, as far as they are told apart. */
export const REPORT_LANGUAGES: readonly string[] = [...new Set([...LOCALES, ...SPOKEN])]
const ENDED: ReadonlySet<string> = new Set(['decided', 'closed', 'withdrawn'])

const known = (facet: Picked, desks: readonly Desk[]): readonly string[] => {
  switch (facet) {
    case 'desk':
      return [...desks.map(({ id }) => id), NO_DESK]
    case 'urgency':
      return URGENCIES
    case 'level':
      return LEVELS.toReversed()
    case 'state':
      return CASE_STATES.filter(state => !ENDED.has(state))
    case 'stage':
      return STAGES
    case 'language':
      return REPORT_LANGUAGES
    case 'origin':
      return HOMES
    case 'destination':
      return HUBS
    case 'platform':
      return ['telegram', 'discord', 'web']
    // Marks of a day: there is one only where somebody came by a link that names it.
    case 'network':
      return []
  }
}

/** How many open cases a person could see, in all and by each value of each facet. */
export interface QueueCounts {
  readonly all: number
  readonly by: Readonly<Record<Picked, readonly { readonly value: string; readonly count: number }[]>>
}

/** The keys of the counts a person is shown. */
export const countKeys = (actor: Actor, desks: readonly Desk[]): readonly string[] =>
  scopesOf(actor).flatMap(scope => [
    tallyKey(scope, 'all', ''),
    ...PICKED.flatMap(facet => known(facet, desks).map(value => tallyKey(scope, facet, value))),
  ])

/** The counts in the form the page shows them: values without an open case left out. */
export const countsFor = (
  actor: Actor,
  desks: readonly Desk[],
  counts: ReadonlyMap<string, number>,
): QueueCounts => {
  const scopes = scopesOf(actor)
  const sum = (facet: Picked | 'all', value: string) =>
    scopes.reduce((total, scope) => total + (counts.get(tallyKey(scope, facet, value)) ?? 0), 0)
  return {
    all: sum('all', ''),
    by: Object.fromEntries(
      PICKED.map(facet => [
        facet,
        known(facet, desks)
          .map(value => ({ value, count: sum(facet, value) }))
          .filter(({ count }) => count > 0),
      ]),
    ) as unknown as QueueCounts['by'],
  }
}
