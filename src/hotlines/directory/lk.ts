import type { Contact } from '../contact.ts'
import { emergency } from './emergency.ts'
import { unverified } from './unverified.ts'

export const LK: readonly Contact[] = [
  {
    id: 'lk-nahttf',
    name: 'National Anti-Human Trafficking Task Force',
    kind: 'trafficking',
    numbers: [
      { dial: '+94112102570', dialFrom: 'anywhere' },
      { dial: '+94768447700', dialFrom: 'anywhere', use: 'second' },
    ],
    textChannels: [{ channel: 'email', address: 'nahttfsrilanka@gmail.com' }],
    inCountry: 'LK',
    nationals: ['LK'],
    places: 'any',
    callers: 'anyone',
    reachableFrom: 'anywhere',
    hours: 'unknown',
    languages: ['si', 'ta', 'en'],
    source: { title: 'Ada Derana', url: 'https://www.adaderana.lk/news.php?nid=103333', date: '2024-11' },
    confidence: 'secondary',
    verifiedAt: '2024-11-01',
    expiresAt: '2026-11-01',
  },
  emergency('LK', ['119'], 'own'),
  unverified('LK', 'labour', 'SLBFE 1989', { dial: '1989' }),
]
