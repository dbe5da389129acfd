import { AMNESTY_2025, HK01_CARPENTERS, KOREA_FILM_CREW } from '../../references.ts'
import { defineRule } from '../../rule.ts'

const TRADES = ['construction', 'driver', 'cleaning', 'hotel', 'restaurant', 'factory', 'farm']

export const tradeCover = defineRule({
  id: 'trade-cover',
  version: 1,
  status: 'stable',
  created: '2026-11-25',
  updated: '2026-11-25',
  references: [HK01_CARPENTERS, KOREA_FILM_CREW, AMNESTY_2025],
  lookAlikes: [
    'Building, hotel and factory work in the same towns, with a contract and a work permit',
    'Film crews and engineers sent by a named company',
  ],
  knownGaps: ['By its words such an offer is honest: only the place and a check of the employer tell'],
  ask: ['trade-cover'],
  facts: {
    strong: {
      all: [
        { fact: 'place', is: ['risk', 'hub'] },
        { words: 'unwritten' },
        { any: [{ fact: 'role', is: TRADES }, { words: 'crew' }] },
      ],
    },
    moderate: {
      all: [
        { fact: 'role', is: TRADES },
        { fact: 'place', is: ['risk', 'hub'] },
        {
          any: [
            { all: [{ words: 'ticket' }, { words: 'free' }, { words: 'soon' }], within: 60 },
            { fact: 'pay-ratio', atLeast: 3 },
            { fact: 'contact', is: ['messenger-only'] },
          ],
        },
      ],
    },
    weak: {
      all: [
        { fact: 'role', is: ['construction'] },
        { fact: 'place', is: ['hub'] },
      ],
    },
  },
  languages: {},
})
