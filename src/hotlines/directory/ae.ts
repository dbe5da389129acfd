import type { Contact } from '../contact.ts'
import { emergency } from './emergency.ts'
import { unverified } from './unverified.ts'

export const AE: readonly Contact[] = [
  {
    id: 'ae-sharjah-women-protection',
    name: 'Sharjah Women Protection Centre',
    kind: 'trafficking',
    numbers: [{ dial: '800800700', dialFrom: 'AE' }],
    textChannels: [],
    inCountry: 'AE',
    nationals: 'any',
    places: ['AE'],
    callers: 'anyone',
    reachableFrom: ['AE'],
    hours: 'unknown',
    languages: ['ar', 'en'],
    source: {
      title: 'UAE government portal',
      url: 'https://beta.government.ae/en/about-the-uae/human-rights-in-the-uae/combatting-human-trafficking',
    },
    confidence: 'official',
  },
  {
    id: 'ae-dubai-police-trafficking',
    name: 'Dubai Police, Human Trafficking Crimes Control Centre',
    kind: 'police',
    numbers: [{ dial: '8005005', dialFrom: 'AE' }],
    textChannels: [{ channel: 'email', address: 'htccc@dubaipolice.gov.ae' }],
    inCountry: 'AE',
    nationals: 'any',
    places: ['AE'],
    callers: 'anyone',
    reachableFrom: ['AE'],
    hours: 'unknown',
    languages: ['ar', 'en'],
    source: {
      title: 'Gulf News',
      url: 'https://gulfnews.com/uae/crime/now-a-dubai-app-to-fight-human-trafficking-1.1901440',
      date: '2016',
    },
    confidence: 'secondary',
    verifiedAt: '2016-01-01',
    expiresAt: '2018-01-01',
  },
  emergency('AE', ['999'], 'own'),
  unverified('AE', 'trafficking', 'Ewa’a shelters 800-SAVE', { dial: '8007283', url: 'https://ewaa.gov.ae' }),
]
