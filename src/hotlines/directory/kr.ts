import type { Contact } from '../contact.ts'
import { emergency } from './emergency.ts'

export const KR: readonly Contact[] = [
  {
    id: 'kr-consular-call-center',
    name: '외교부 영사안전콜센터 (Consular Call Center)',
    kind: 'consular',
    numbers: [{ dial: '+82232100404', dialFrom: 'anywhere' }],
    // Found by searching for this name inside the app.
    textChannels: [
      { channel: 'kakaotalk', address: '영사콜센터' },
      { channel: 'line', address: '영사콜센터' },
      { channel: 'wechat', address: 'KoreaMofa1' },
    ],
    url: 'https://www.0404.go.kr',
    inCountry: 'KR',
    nationals: ['KR'],
    places: 'any',
    callers: 'self-or-relatives',
    reachableFrom: 'anywhere',
    hours: 'always',
    languages: ['ko'],
    interpreters: true,
    cautions: ['call-charged'],
    source: {
      title:
        'Kukmin Ilbo on the foreign ministry’s notice (number); YTN 2024-04-13 and Korea Daily 2021-11-15 (chat)',
      url: 'https://www.kmib.co.kr/article/view_amp.asp?arcid=1748498674',
      date: '2025-06-02',
    },
    confidence: 'secondary',
    verifiedAt: '2025-06-02',
    expiresAt: '2027-06-02',
  },
  {
    // No source gives the number; the embassy's own page does, also the one for the hours in which it is shut.
    id: 'kr-embassy-phnom-penh',
    name: '주캄보디아 대한민국 대사관',
    kind: 'embassy',
    numbers: [],
    textChannels: [],
    url: 'https://overseas.mofa.go.kr/kh-ko/index.do',
    inCountry: 'KH',
    nationals: ['KR'],
    places: ['KH'],
    callers: 'self-or-relatives',
    reachableFrom: 'anywhere',
    hours: 'unknown',
    languages: ['ko'],
    source: {
      title:
        'SBS on the foreign ministry’s statement: the embassy’s page gives its main and its emergency number',
      url: 'https://news.sbs.co.kr/amp/news.amp?news_id=N1008298014',
      date: '2025-10-20',
    },
    confidence: 'secondary',
    verifiedAt: '2025-10-20',
    expiresAt: '2027-10-20',
  },
  {
    id: 'kr-phishing-response-center',
    name: '전기통신금융사기 통합대응단 1394',
    kind: 'scam',
    numbers: [
      { dial: '1394', dialFrom: 'KR' },
      { dial: '15661188', dialFrom: 'KR', use: 'second' },
    ],
    textChannels: [],
    inCountry: 'KR',
    nationals: 'any',
    places: ['KR'],
    callers: 'anyone',
    reachableFrom: ['KR'],
    hours: 'always',
    languages: ['ko'],
    source: {
      title: 'Segye Ilbo on the National Police Agency’s announcement',
      url: 'https://m.segye.com/view/20260201503887',
      date: '2026-02-01',
    },
    confidence: 'secondary',
    verifiedAt: '2026-02-01',
    expiresAt: '2028-02-01',
  },
  emergency('KR', ['112'], 'any'),
]
