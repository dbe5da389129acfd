import type { Contact } from '../contact.ts'
import { emergency } from './emergency.ts'
import { unverified } from './unverified.ts'

export const BR: readonly Contact[] = [
  {
    id: 'br-consular-duty-line',
    name: 'Itamaraty, plantão consular',
    kind: 'consular',
    numbers: [{ dial: '+5561982600610', dialFrom: 'anywhere' }],
    textChannels: [],
    inCountry: 'BR',
    nationals: ['BR'],
    places: 'any',
    callers: 'self-or-relatives',
    reachableFrom: 'anywhere',
    hours: 'unknown',
    languages: ['pt'],
    source: {
      title: 'Ministry of Foreign Affairs: emergências',
      url: 'https://gov.br/mre/pt-br/consulado-puerto-iguazu/emergencias',
    },
    confidence: 'official',
  },
  emergency('BR', ['190'], 'own'),
  unverified('BR', 'trafficking', 'Disque 100', { dial: '100' }),
]
