import type { Contact } from '../contact.ts'
import { emergency } from './emergency.ts'

export const NP: readonly Contact[] = [
  {
    id: 'np-police-trafficking-1177',
    name: 'Nepal Police trafficking hotline 1177',
    kind: 'trafficking',
    numbers: [
      { dial: '1177', dialFrom: 'NP' },
      { dial: '+9771177', dialFrom: 'anywhere' },
    ],
    textChannels: [],
    inCountry: 'NP',
    nationals: ['NP'],
    places: 'any',
    callers: 'anyone',
    reachableFrom: 'anywhere',
    hours: 'always',
    languages: ['ne'],
    source: {
      title: 'The Himalayan Times',
      url: 'https://thehimalayantimes.com/kathmandu/measures-taken-against-human-trafficking',
      date: '2017-02-08',
    },
    confidence: 'secondary',
    verifiedAt: '2017-02-08',
    expiresAt: '2019-02-08',
  },
  emergency('NP', ['100'], 'own'),
]
