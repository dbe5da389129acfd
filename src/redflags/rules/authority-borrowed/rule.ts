import { KUMPARAN_2025, THAI_PBS_2024 } from '../../references.ts'
import { defineRule } from '../../rule.ts'

export const authorityBorrowed = defineRule({
  id: 'authority-borrowed',
  version: 1,
  status: 'stable',
  created: '2026-11-25',
  updated: '2026-11-25',
  references: [THAI_PBS_2024, KUMPARAN_2025],
  lookAlikes: [
    'Real programmes of ministries, which write from their own domains and ask for no money by chat',
  ],
  knownGaps: ['A known company whose name is borrowed: only its own site tells'],
  ask: ['authority-borrowed'],
  facts: {
    strong: {
      all: [
        { words: 'authority', affirmed: true },
        { fact: 'contact', is: ['messenger-only'] },
        { any: [{ found: 'fee-up-front' }, { found: 'account-lending' }, { found: 'high-pay' }] },
      ],
    },
    moderate: {
      all: [
        { words: 'authority', affirmed: true },
        { fact: 'contact', is: ['messenger-only'] },
        { any: [{ words: 'soon' }, { words: 'untrained' }, { words: 'withheld' }] },
      ],
    },
  },
  languages: {},
})
