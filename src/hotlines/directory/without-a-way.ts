import type { Country } from '../../core/words.ts'
import type { Contact, ContactKind } from '../contact.ts'

interface Known {
  readonly kind: ContactKind
  readonly name: string
  readonly country: Country
  readonly nationals?: readonly Country[]
  readonly places?: readonly Country[]
  /** Left out where nothing but general knowledge says so. */
  readonly source?: Contact['source']
}

const row = (id: string, { kind, name, country, nationals, places, source }: Known): Contact => ({
  id,
  name,
  kind,
  numbers: [],
  textChannels: [],
  inCountry: country,
  nationals: nationals ?? 'any',
  places: places ?? 'any',
  callers: 'anyone',
  reachableFrom: 'anywhere',
  hours: 'unknown',
  languages: [],
  source: source ?? { title: 'General knowledge, no source found', url: '' },
  confidence: source === undefined ? 'unverified' : 'secondary',
})

/**
 * Lines that are there, with no number or address that a source gave: kept so that somebody finds one, shown never,
 * as there is nothing to show. An operator who has the number puts it in (`prompts/operator/hotlines.json`).
 */
export const WITHOUT_A_WAY: readonly Contact[] = [
  row('kh-trafficking-committee', {
    kind: 'trafficking',
    name: 'National Committee for Counter Trafficking, Ministry of Interior',
    country: 'KH',
    places: ['KH'],
    source: {
      title: 'Phnom Penh Post: more than a hundred complaints led to no action, as too vague',
      url: 'https://www.phnompenhpost.com/national/trafficking-complaints-down-authorities-claim',
      date: '2023-04',
    },
  }),
  row('in-embassy-phnom-penh', {
    kind: 'embassy',
    name: 'Embassy of India, Phnom Penh',
    country: 'KH',
    nationals: ['IN'],
    places: ['KH'],
    source: {
      title: 'DT Next on the government’s advisory (prints a mail address with an evident misprint)',
      url: 'https://www.dtnext.in/news/tamilnadu/check-companies-agents-before-taking-up-overseas-job-offers-tamil-nadu-govt-issues-advisory-against-fraudulent-jobs-in-laos-cambodia-786920',
      date: '2024-05-26',
    },
  }),
  row('bd-brac-migration', {
    kind: 'ngo',
    name: 'BRAC Migration Programme',
    country: 'BD',
    nationals: ['BD'],
    source: {
      title: 'Bangladesh Pratidin: families reached BRAC, which alerted ministry and embassy',
      url: 'https://en.bd-pratidin.com/national/2025/03/19/32798',
      date: '2025-03-19',
    },
  }),
  row('ke-diaspora-affairs', {
    kind: 'consular',
    name: 'State Department for Diaspora Affairs; Embassy of Kenya, Bangkok',
    country: 'KE',
    nationals: ['KE'],
    source: {
      title: 'KDRTV: the embassy in Bangkok warns of fake jobs',
      url: 'https://www.kdrtv.co.ke/news/kenya-embassy-bangkok-raises-alarm-over-fake-jobs-and-kenyans-being-turned-to-human-trafficking-agents/',
      date: '2024-08-16',
    },
  }),
  row('zz-eden', {
    kind: 'ngo',
    name: 'EDEN (Myanmar)',
    country: 'ZZ',
    places: ['MM'],
    source: {
      title: 'Channels TV on the return of 23 Nigerians',
      url: 'https://www.channelstv.com/2026/02/24/naptip-facilitates-safe-rescue-return-of-23-nigerians-from-southeast-asia/',
      date: '2026-02-24',
    },
  }),
  row('la-womens-union', {
    kind: 'crisis',
    name: 'Lao Women’s Union counselling line',
    country: 'LA',
    places: ['LA'],
  }),
  row('mm-anti-trafficking-police', {
    kind: 'trafficking',
    name: 'Anti-trafficking police, Myanmar',
    country: 'MM',
    places: ['MM'],
  }),
  row('gh-trafficking-secretariat', {
    kind: 'trafficking',
    name: 'Human Trafficking Secretariat, Ghana',
    country: 'GH',
    nationals: ['GH'],
  }),
  row('ma-foreign-ministry', {
    kind: 'consular',
    name: 'Ministry of Foreign Affairs, Morocco',
    country: 'MA',
    nationals: ['MA'],
  }),
  row('ru-crisis-centre', {
    kind: 'consular',
    name: 'Situation and Crisis Centre, Ministry of Foreign Affairs, Russia',
    country: 'RU',
    nationals: ['RU'],
  }),
]
