import type { Contact } from '../contact.ts'
import { emergency } from './emergency.ts'

export const SG: readonly Contact[] = [
  {
    id: 'sg-mfa-duty-office',
    name: 'Ministry of Foreign Affairs, Duty Office',
    kind: 'consular',
    numbers: [
      { dial: '+6563798800', dialFrom: 'anywhere' },
      { dial: '+6563798855', dialFrom: 'anywhere', use: 'second' },
    ],
    textChannels: [{ channel: 'email', address: 'mfa_duty_officer@mfa.gov.sg' }],
    url: 'https://www.mfa.gov.sg',
    inCountry: 'SG',
    nationals: ['SG'],
    places: 'any',
    callers: 'self-or-relatives',
    reachableFrom: 'anywhere',
    hours: 'always',
    languages: ['en'],
    source: {
      title: 'CNA, ministry statement',
      url: 'https://www.channelnewsasia.com/news/singapore/wuhan-virus-singaporeans-avoid-travel-hubei-china-mfa-12335774',
      date: '2020-01-25',
    },
    confidence: 'secondary',
    verifiedAt: '2020-01-25',
    expiresAt: '2022-01-25',
  },
  {
    id: 'sg-scamshield-1799',
    name: 'ScamShield Helpline 1799',
    kind: 'scam',
    numbers: [{ dial: '1799', dialFrom: 'SG' }],
    textChannels: [],
    url: 'https://scamshield.gov.sg',
    inCountry: 'SG',
    nationals: 'any',
    places: ['SG'],
    callers: 'anyone',
    reachableFrom: ['SG'],
    hours: 'always',
    languages: ['en'],
    source: {
      title: 'ScamShield, the helpline’s own site',
      url: 'https://scamshield.gov.sg/scamshield-helpline',
    },
    confidence: 'official',
  },
  emergency('SG', ['999'], 'any'),
]
