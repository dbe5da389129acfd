import type { Contact } from '../contact.ts'
import { emergency } from './emergency.ts'

export const ET: readonly Contact[] = [
  {
    id: 'et-trafficking-8797',
    name: 'National anti-trafficking hotline 8797',
    kind: 'trafficking',
    numbers: [{ dial: '8797', dialFrom: 'ET' }],
    textChannels: [],
    inCountry: 'ET',
    nationals: 'any',
    places: 'any',
    callers: 'anyone',
    reachableFrom: ['ET'],
    hours: 'unknown',
    languages: ['am', 'om', 'en', 'ti'],
    source: {
      title: 'Napoleon News on the launch by the justice ministry and IOM',
      url: 'https://napoleonnews.com/articles/ethiopia-strengthens-anti-trafficking-efforts-with-national-hotline',
    },
    confidence: 'secondary',
  },
  emergency('ET', ['991'], 'own'),
]
