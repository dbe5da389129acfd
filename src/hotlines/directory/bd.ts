import type { Contact } from '../contact.ts'
import { emergency } from './emergency.ts'

export const BD: readonly Contact[] = [
  {
    id: 'bd-probash-bondhu',
    name: 'Probash Bondhu Call Center',
    kind: 'labour',
    numbers: [
      { dial: '16135', dialFrom: 'BD' },
      { dial: '+8809610102030', dialFrom: 'anywhere' },
    ],
    textChannels: [],
    inCountry: 'BD',
    nationals: ['BD'],
    places: 'any',
    callers: 'self-or-relatives',
    reachableFrom: 'anywhere',
    hours: 'always',
    languages: ['bn'],
    source: { title: 'Somodhara', url: 'https://www.somodhara.com/2025/08/01/577', date: '2025-08-01' },
    confidence: 'secondary',
    verifiedAt: '2025-08-01',
    expiresAt: '2027-08-01',
  },
  emergency('BD', ['999'], 'own'),
]
