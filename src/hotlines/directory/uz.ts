import type { Contact } from '../contact.ts'
import { emergency } from './emergency.ts'
import { unverified } from './unverified.ts'

export const UZ: readonly Contact[] = [
  {
    id: 'uz-consular-department',
    name: 'Oʻzbekiston Tashqi ishlar vazirligi, konsullik',
    kind: 'consular',
    numbers: [
      { dial: '+998712333558', dialFrom: 'anywhere' },
      { dial: '+998712332828', dialFrom: 'anywhere', use: 'second' },
    ],
    textChannels: [{ channel: 'email', address: 'consul@mfa.uz' }],
    inCountry: 'UZ',
    nationals: ['UZ'],
    places: 'any',
    callers: 'self-or-relatives',
    reachableFrom: 'anywhere',
    hours: 'unknown',
    languages: ['uz', 'ru', 'en'],
    source: {
      title: 'Ministry of Foreign Affairs',
      url: 'https://mfa.uz/en/cooperation/security/1206/',
      date: '2020-08-03',
    },
    confidence: 'official',
    verifiedAt: '2020-08-03',
    expiresAt: '2022-08-03',
  },
  emergency('UZ', ['102'], 'own'),
  unverified('UZ', 'trafficking', 'Istiqbolli Avlod 1148', { dial: '1148' }),
]
