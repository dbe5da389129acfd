import { CASE_STATES } from '../../cases/case.ts'
import { LEVELS, STAGES, URGENCIES } from '../../core/words.ts'
import { FACETS, type Facet } from '../../records/case-index.ts'

const VIEWS = ['open', 'mine', 'done'] as const
export type View = (typeof VIEWS)[number]

/** What can be picked from a list; the holder is what the view "mine" is for. */
export const PICKED = FACETS.filter(facet => facet !== 'holder')
export type Picked = (typeof PICKED)[number]

/** What a queue is asked for. */
export interface QueueQuery {
  readonly view: View
  readonly picked: Readonly<Partial<Record<Picked, string>>>
  /** Every language, although the reader has named those they read. */
  readonly everyLanguage: boolean
  /** Where the page begins. */
  readonly from: string | undefined
}

const CODED: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  urgency: URGENCIES,
  level: LEVELS,
  stage: STAGES,
  state: CASE_STATES,
}

const isValue = (facet: Picked, value: string): boolean =>
  CODED[facet]?.includes(value) ?? /^[\w-]{1,40}$/.test(value)

export const ALL_LANGUAGES = 'all'

/** The query of an address; what makes no sense in it is passed over. */
export const readQuery = (get: (name: string) => string | undefined): QueueQuery => ({
  view: VIEWS.find(each => each === get('view')) ?? 'open',
  picked: Object.fromEntries(
    PICKED.flatMap(facet => {
      const value = get(facet) ?? ''
      return value === '' || (facet === 'language' && value === ALL_LANGUAGES) || !isValue(facet, value)
        ? []
        : [[facet, value]]
    }),
  ),
  everyLanguage: get('language') === ALL_LANGUAGES,
  from: get('from'),
})

/** The fields of an address that lead to a query, the place in the list left out. */
export const fieldsOf = ({ view, picked, everyLanguage }: QueueQuery): Readonly<Record<string, string>> => ({
  ...(view === 'open' ? {} : { view }),
  ...picked,
  ...(everyLanguage ? { language: ALL_LANGUAGES } : {}),
})

export const addressOf = (query: QueueQuery, from?: string): string => {
  const fields = new URLSearchParams({
    ...fieldsOf(query),
    ...(from === undefined ? {} : { from }),
  }).toString()
  return fields === '' ? '/console' : `/console?${fields}`
}
