import type { Contact } from '../contact.ts'
import { unverified } from './unverified.ts'

export const KH: readonly Contact[] = [
  {
    id: 'kh-police-117',
    name: 'Cambodian National Police 117',
    kind: 'police',
    numbers: [{ dial: '117', dialFrom: 'KH' }],
    textChannels: [{ channel: 'telegram', address: '+855979117117' }],
    inCountry: 'KH',
    nationals: 'any',
    places: ['KH'],
    // It refuses reports by proxy, so it is of no use to a relative.
    callers: 'self',
    reachableFrom: ['KH'],
    // Korea's foreign ministry tells its own nationals to use it; no other advice of that kind was found.
    policeForHeld: ['KR'],
    hours: 'always',
    languages: ['km', 'vi', 'en', 'zh'],
    cautions: ['only-in-person'],
    asksFor: ['english-text', 'phone', 'gps-photo', 'passport-copy', 'face-photo', 'video'],
    source: {
      title:
        'Korea MOFA overseas safety site, 2025-10-28 (Telegram line: notice of 2024-07-30); VietnamPlus 2022-08-31 (languages)',
      url: 'https://0404.go.kr/bbs/bbsPst/MST0000000000039/ATC0000000048132/detail',
      date: '2025-10-28',
    },
    confidence: 'official',
    verifiedAt: '2025-10-28',
    expiresAt: '2027-10-28',
  },
  unverified('KH', 'trafficking', 'Cambodia hotline 1288', { dial: '1288' }),
  unverified('KH', 'trafficking', 'Cambodia +855 31 201 2345', { dial: '+855312012345' }),
]
