import { choice } from '../scene.ts'
import type { Choice } from '../screen.ts'
import type { Country } from '../words.ts'
import { inRows } from './rows.ts'

/** Where most who are lured come from, and where they are taken. */
export const NATIONALITIES: readonly Country[] = [
  'KR',
  'VN',
  'PH',
  'ID',
  'TH',
  'KH',
  'MM',
  'LA',
  'CN',
  'TW',
  'MY',
  'IN',
  'BD',
  'NP',
  'PK',
  'KE',
]

export const PLACES: readonly Country[] = ['KH', 'MM', 'LA', 'TH', 'VN', 'PH', 'MY', 'AE', 'CN']

/** Countries as buttons, "I don't know" last. */
export const countryRows = (
  countries: readonly Country[],
  to: (country: Country | undefined) => Choice['action'],
): Choice[][] => [
  ...inRows(
    countries.map(country => ({
      label: 'button.country' as const,
      with: { country: { country } },
      action: to(country),
    })),
    3,
  ),
  [choice('button.dont-know', to(undefined))],
]
