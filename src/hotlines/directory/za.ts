import type { Contact } from '../contact.ts'
import { emergency } from './emergency.ts'

export const ZA: readonly Contact[] = [
  {
    id: 'za-trafficking-hotline',
    name: 'South African National Human Trafficking Hotline',
    kind: 'trafficking',
    numbers: [{ dial: '0800222777', dialFrom: 'ZA' }],
    textChannels: [],
    url: 'https://0800222777.org.za',
    inCountry: 'ZA',
    nationals: 'any',
    places: 'any',
    callers: 'anyone',
    reachableFrom: ['ZA'],
    hours: 'unknown',
    languages: ['en'],
    source: {
      title: 'The hotline’s own site; deputy minister of justice, 2025-11-03',
      url: 'https://0800222777.org.za',
      date: '2025-11-03',
    },
    confidence: 'official',
    verifiedAt: '2025-11-03',
    expiresAt: '2027-11-03',
  },
  emergency('ZA', ['112'], 'own'),
]
