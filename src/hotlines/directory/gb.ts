import type { Contact } from '../contact.ts'
import { emergency } from './emergency.ts'
import { unverified } from './unverified.ts'

export const GB: readonly Contact[] = [
  {
    id: 'gb-modern-slavery-helpline',
    name: 'UK Modern Slavery & Exploitation Helpline',
    kind: 'trafficking',
    numbers: [{ dial: '08000121700', dialFrom: 'GB' }],
    textChannels: [],
    url: 'https://www.modernslaveryhelpline.org',
    inCountry: 'GB',
    nationals: 'any',
    places: ['GB'],
    callers: 'anyone',
    reachableFrom: ['GB'],
    hours: 'unknown',
    languages: ['en'],
    interpreters: true,
    source: { title: 'The helpline’s own site', url: 'https://www.modernslaveryhelpline.org' },
    confidence: 'official',
  },
  emergency('GB', ['999', '112'], 'any'),
  unverified('GB', 'consular', 'FCDO, 24-hour line', {
    dial: '+442070085000',
    url: 'https://www.gov.uk/contact-fcdo',
  }),
  unverified('GB', 'scam', 'Report Fraud', {
    dial: '+443001232040',
    url: 'https://www.reportfraud.police.uk',
  }),
]
