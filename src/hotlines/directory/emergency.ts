import type { Country } from '../../core/words.ts'
import type { Contact } from '../contact.ts'

const SOURCE = {
  title: 'Android emergency call database (AOSP Telephony, eccdata revision 2)',
  url: 'https://github.com/GrapheneOS/platform_packages_services_Telephony/blob/795f5458aa5523ba18a25d57d37ae729c7066086/ecc/input/eccdata.txt',
  date: '2023-05',
}

/**
 * The police emergency number of a country, for people inside it alone. `forHeld`: nationals who may be told to call
 * it while held there (see `policeForHeld`); leave out where local police have handed people back or cannot reach them.
 */
export const emergency = (country: Country, dial: readonly string[], forHeld?: 'any' | 'own'): Contact => ({
  id: `${country.toLowerCase()}-police-emergency`,
  name: dial[0] ?? '',
  kind: 'police',
  numbers: dial.map((number, index) => ({
    dial: number,
    dialFrom: country,
    ...(index > 0 ? { use: 'second' as const } : {}),
  })),
  textChannels: [],
  inCountry: country,
  nationals: 'any',
  places: [country],
  callers: 'anyone',
  reachableFrom: [country],
  ...(forHeld === undefined ? {} : { policeForHeld: forHeld === 'any' ? ('any' as const) : [country] }),
  hours: 'always',
  languages: [],
  source: SOURCE,
  confidence: 'secondary',
  verifiedAt: '2023-05-01',
  // An emergency number outlives most others.
  expiresAt: '2028-05-01',
})
