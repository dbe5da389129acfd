import type { Contact } from '../contact.ts'
import { emergency } from './emergency.ts'
import { unverified } from './unverified.ts'

export const US: readonly Contact[] = [
  {
    id: 'us-trafficking-hotline',
    name: 'National Human Trafficking Hotline',
    kind: 'trafficking',
    numbers: [{ dial: '+18883737888', dialFrom: 'US' }],
    textChannels: [
      { channel: 'sms', address: '233733' },
      { channel: 'email', address: 'help@humantraffickinghotline.org' },
      { channel: 'web-chat', address: 'https://humantraffickinghotline.org' },
    ],
    url: 'https://humantraffickinghotline.org',
    inCountry: 'US',
    nationals: 'any',
    places: ['US'],
    callers: 'anyone',
    reachableFrom: ['US'],
    hours: 'always',
    languages: ['en', 'es'],
    source: { title: 'Hotline privacy policy', url: 'http://traffickingresourcecenter.org/privacy-policy' },
    confidence: 'official',
  },
  {
    id: 'us-embassy-phnom-penh',
    name: 'U.S. Embassy Phnom Penh',
    kind: 'embassy',
    numbers: [
      { dial: '+85523728402', dialFrom: 'anywhere' },
      { dial: '+85523728000', dialFrom: 'anywhere', use: 'after-hours' },
    ],
    textChannels: [],
    url: 'https://kh.usembassy.gov',
    inCountry: 'KH',
    nationals: ['US'],
    places: ['KH'],
    callers: 'self-or-relatives',
    reachableFrom: 'anywhere',
    hours: { days: 'working', spans: [['08:00', '17:00']], zone: 'Asia/Phnom_Penh' },
    languages: ['en'],
    source: {
      title: 'Embassy: victims of crime',
      url: 'https://kh.usembassy.gov/u-s-citizen-services/victims-of-crime/',
    },
    confidence: 'official',
  },
  {
    id: 'us-embassy-vientiane',
    name: 'U.S. Embassy Vientiane',
    kind: 'embassy',
    numbers: [
      { dial: '+85621487000', dialFrom: 'anywhere' },
      { dial: '+85621487600', dialFrom: 'anywhere', use: 'after-hours' },
    ],
    textChannels: [],
    url: 'https://la.usembassy.gov',
    inCountry: 'LA',
    nationals: ['US'],
    places: ['LA'],
    callers: 'self-or-relatives',
    reachableFrom: 'anywhere',
    hours: 'unknown',
    languages: ['en'],
    source: {
      title: 'Embassy: emergency contact',
      url: 'https://la.usembassy.gov/u-s-citizen-services/emergency-contact/',
    },
    confidence: 'official',
  },
  emergency('US', ['911'], 'any'),
  unverified('US', 'consular', 'State Department, Overseas Citizens Services', {
    dial: '+12025014444',
    url: 'https://travel.state.gov',
  }),
]
