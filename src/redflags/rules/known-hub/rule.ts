import { FBI_2023, INTERPOL_2023, KOREA_MOFA_LEVELS, UNODC_2023 } from '../../references.ts'
import { defineRule } from '../../rule.ts'

export const knownHub = defineRule({
  id: 'known-hub',
  version: 1,
  status: 'stable',
  created: '2026-11-24',
  updated: '2026-11-24',
  references: [KOREA_MOFA_LEVELS, FBI_2023, INTERPOL_2023, UNODC_2023],
  lookAlikes: [
    'Teaching, garment, hotel, aid and building work in the same towns',
    'Transit through a border town',
  ],
  knownGaps: ['Hubs move; the gazetteer carries the date it was read'],
  ask: ['known-hub'],
  facts: {
    strong: {
      any: [
        {
          all: [
            { fact: 'place', is: ['hub'] },
            {
              any: [
                { fact: 'role', is: ['desk', 'casino', 'host'] },
                { fact: 'pay-usd', atLeast: 700 },
                { fact: 'contact', is: ['messenger-only'] },
              ],
            },
          ],
        },
        {
          all: [
            { fact: 'place', is: ['risk'] },
            { fact: 'role', is: ['desk', 'casino', 'host'] },
          ],
        },
        {
          all: [
            { fact: 'place', is: ['risk'] },
            { fact: 'pay-ratio', atLeast: 2.5 },
          ],
        },
      ],
    },
    moderate: { fact: 'place', is: ['hub', 'risk'] },
  },
  languages: {},
})
