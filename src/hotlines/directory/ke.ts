import type { Contact } from '../contact.ts'
import { emergency } from './emergency.ts'

export const KE: readonly Contact[] = [
  {
    id: 'ke-haart',
    name: 'HAART Kenya',
    kind: 'ngo',
    numbers: [],
    textChannels: [],
    url: 'https://haartkenya.org',
    inCountry: 'KE',
    nationals: ['KE'],
    places: 'any',
    callers: 'anyone',
    reachableFrom: 'anywhere',
    hours: 'unknown',
    languages: ['en', 'sw'],
    source: {
      title: 'HAART Kenya: repatriation of 31 victims',
      url: 'https://haartkenya.org/successful-repatriation-of-31-victims-of-human-trafficking/',
      date: '2022',
    },
    confidence: 'secondary',
    verifiedAt: '2022-01-01',
    expiresAt: '2024-01-01',
  },
  emergency('KE', ['999', '112'], 'own'),
]
