import type { Contact } from '../contact.ts'
import { emergency } from './emergency.ts'
import { unverified } from './unverified.ts'

export const TW: readonly Contact[] = [
  {
    id: 'tw-consular-emergency-contact-center',
    name: '外交部緊急聯絡中心',
    kind: 'consular',
    numbers: [
      { dial: '+886800085095', dialFrom: 'anywhere' },
      { dial: '0800085095', dialFrom: 'TW', use: 'second' },
    ],
    textChannels: [{ channel: 'line', address: '@boca.tw' }],
    url: 'https://www.boca.gov.tw/np-53-1.html',
    inCountry: 'TW',
    nationals: ['TW'],
    places: 'any',
    callers: 'self-or-relatives',
    reachableFrom: 'anywhere',
    hours: 'always',
    languages: ['zh'],
    cautions: ['call-charged'],
    source: {
      title: 'Bureau of Consular Affairs; confirmed by ETtoday 2026-01-27',
      url: 'https://www.boca.gov.tw/np-53-1.html',
      date: '2026-01-27',
    },
    confidence: 'official',
    verifiedAt: '2026-01-27',
    expiresAt: '2028-01-27',
  },
  {
    id: 'tw-straits-exchange-foundation',
    name: '海峽交流基金會緊急服務專線',
    kind: 'consular',
    numbers: [{ dial: '+886225339995', dialFrom: 'anywhere' }],
    textChannels: [],
    inCountry: 'TW',
    nationals: ['TW'],
    places: ['CN'],
    callers: 'self-or-relatives',
    reachableFrom: 'anywhere',
    hours: 'always',
    languages: ['zh'],
    source: { title: 'Bureau of Consular Affairs', url: 'https://www.boca.gov.tw/np-53-1.html' },
    confidence: 'official',
  },
  emergency('TW', ['110'], 'any'),
  unverified('TW', 'scam', '反詐騙專線 165', { dial: '165' }),
]
