import type { Country } from '../core/words.ts'
import { CHECKS } from './directory/checks.ts'

/** Where an offer can be checked with someone official. */
export interface OfficialCheck {
  readonly id: string
  /** Key of its words in the hotline catalogue: `check.<id>`. */
  readonly label: string
  readonly url?: string
  /** As it is dialled; short codes inside the country. */
  readonly number?: string
  readonly source: { readonly title: string; readonly url: string; readonly date?: string }
  /** Seen in a source. Those that were not are never returned. */
  readonly confirmed: boolean
}

/** What holds for every country. */
export const UNIVERSAL_CHECKS: readonly OfficialCheck[] = [
  {
    id: 'embassy-there',
    label: 'check.embassy-there',
    source: {
      title: 'Hindustan Times on the Indian foreign ministry’s warning',
      url: 'https://www.hindustantimes.com/india-news/mea-issues-warning-against-online-job-offers-by-dubious-foreign-it-firms-101664003609621-amp.html',
      date: '2022-09-24',
    },
    confirmed: true,
  },
  {
    id: 'ministry-licence',
    label: 'check.ministry-licence',
    source: {
      title: 'DayakDaily: check an agency with the labour department, the police and the embassy',
      url: 'https://dayakdaily.com/job-seekers-advised-to-be-wary-of-job-agents-job-offers-on-social-media',
    },
    confirmed: true,
  },
]

/** The two checks for a person of this country, always two: its own where a source confirms them, then the universal ones. */
export const officialChecks = (country: Country | undefined): readonly OfficialCheck[] => {
  const own = country === undefined ? [] : (CHECKS[country] ?? [])
  return [...own.filter(check => check.confirmed), ...UNIVERSAL_CHECKS].slice(0, 2)
}
