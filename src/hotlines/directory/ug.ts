import type { Contact } from '../contact.ts'
import { emergency } from './emergency.ts'

export const UG: readonly Contact[] = [
  {
    id: 'ug-wetaase',
    name: 'Wetaase helpline',
    kind: 'ngo',
    numbers: [{ dial: '0800202600', dialFrom: 'UG' }],
    textChannels: [],
    url: 'http://wetaase.org/',
    inCountry: 'UG',
    nationals: ['UG'],
    places: 'any',
    callers: 'anyone',
    reachableFrom: ['UG'],
    hours: 'unknown',
    languages: [],
    source: { title: 'Wetaase, the project’s own site', url: 'http://wetaase.org/', date: '2017' },
    confidence: 'secondary',
    verifiedAt: '2017-01-01',
    expiresAt: '2019-01-01',
  },
  emergency('UG', ['999'], 'own'),
]
