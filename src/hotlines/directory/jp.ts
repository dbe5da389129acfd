import type { Contact } from '../contact.ts'
import { emergency } from './emergency.ts'
import { unverified } from './unverified.ts'

export const JP: readonly Contact[] = [
  {
    id: 'jp-consular-service-center',
    name: '外務省 領事サービスセンター',
    kind: 'consular',
    numbers: [{ dial: '+81335803311', dialFrom: 'anywhere' }],
    textChannels: [],
    url: 'https://www.anzen.mofa.go.jp/',
    inCountry: 'JP',
    nationals: ['JP'],
    places: 'any',
    callers: 'self-or-relatives',
    reachableFrom: 'anywhere',
    hours: {
      days: 'working',
      spans: [
        ['09:00', '12:30'],
        ['13:30', '17:00'],
      ],
      zone: 'Asia/Tokyo',
    },
    languages: ['ja'],
    source: {
      title: 'MOFA overseas safety site',
      url: 'https://www.anzen.mofa.go.jp/about_center/index.html',
    },
    confidence: 'official',
  },
  emergency('JP', ['110'], 'any'),
  unverified('JP', 'police', '警察相談専用電話 #9110', { dial: '#9110' }),
]
