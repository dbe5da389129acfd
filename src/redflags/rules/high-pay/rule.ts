import { FBI_2023, KOREA_MOFA_2024, KOTRA_2024 } from '../../references.ts'
import { defineRule } from '../../rule.ts'

export const highPay = defineRule({
  id: 'high-pay',
  version: 1,
  status: 'stable',
  created: '2026-11-24',
  updated: '2026-11-24',
  references: [FBI_2023, KOREA_MOFA_2024, KOTRA_2024],
  lookAlikes: [
    'Senior engineers, seafarers, oil and gas, shipyards',
    'Sales posts with uncapped commission at named firms',
  ],
  knownGaps: ['Lures in Indonesia, the Philippines, India and Africa often promise only modestly more'],
  ask: ['high-pay'],
  facts: {
    strong: {
      any: [
        {
          all: [
            { fact: 'pay-ratio', atLeast: 5 },
            {
              any: [
                { fact: 'place', is: ['risk', 'staging', 'abroad', 'not-said'] },
                { fact: 'overseas', is: ['yes'] },
              ],
            },
            { not: { fact: 'role', is: ['skilled', 'care'] } },
          ],
        },
        {
          all: [
            { fact: 'pay-ratio', atLeast: 3.5 },
            { fact: 'place', is: ['risk', 'staging'] },
            { not: { fact: 'role', is: ['skilled', 'care', 'service'] } },
          ],
        },
        {
          all: [
            { fact: 'pay-usd', atLeast: 1500 },
            { fact: 'place', is: ['risk'] },
            { fact: 'role', is: ['desk', 'casino', 'host'] },
          ],
        },
      ],
    },
    moderate: {
      any: [
        {
          all: [
            { fact: 'pay-usd', atLeast: 700 },
            { fact: 'place', is: ['risk'] },
            { not: { fact: 'role', is: ['skilled', 'care'] } },
          ],
        },
        {
          all: [
            { fact: 'pay-ratio', atLeast: 1.7 },
            { fact: 'place', is: ['risk', 'staging'] },
            { fact: 'role', is: ['desk', 'casino', 'host', 'courier'] },
          ],
        },
        {
          all: [
            { fact: 'pay-ratio', atLeast: 2.4 },
            { fact: 'overseas', is: ['yes'] },
            { not: { fact: 'role', is: ['skilled', 'care'] } },
          ],
        },
        {
          all: [
            { fact: 'pay-ratio', atLeast: 2.4 },
            { fact: 'contact', is: ['messenger-only'] },
          ],
        },
      ],
    },
    weak: { fact: 'pay-ratio', atLeast: 2.2 },
  },
  languages: {
    en: {
      moderate: {
        phrases: [
          'high salary',
          'high pay',
          'high paying',
          'huge salary',
          'big money',
          'earn big',
          'easy money',
          'fast money',
          'quick money',
          'good money',
          'unlimited income',
          'unlimited earning*',
          'salary is high',
          'very high salary',
          'attractive salary package',
          'earn in dollars',
          'salary in dollars',
          'salary in usd',
          'paid in usdt',
          'paid in crypto',
          'salary in usdt',
          'life changing',
          'earn more in',
          'in one month what',
          'triple your salary',
          'double your salary',
          'five times',
          '5x your',
          '3x your',
        ],
      },
    },
    ko: {
      moderate: {
        phrases: [
          '천 넘게',
          '월 천',
          '이상 보장',
          '보장해 드',
          '보장해드',
          '보장합니다',
          '잘하면 천',
          '고수익',
          '고소득',
          '고액 알바',
          '고액알바',
          '고액 일당',
          '고페이',
          '고 페이',
          '꿀알바',
          '꿀 알바',
          '꿀직장',
          '쉽게 돈',
          '쉽게 버',
          '쉬운 일',
          '돈 벌 기회',
          '큰돈',
          '큰 돈',
          '월천',
          '월 천',
          '월 1천',
          '억대',
          '연봉 1억',
          '수익 보장',
          '최소 보장',
          '몇천',
          '수천',
          '돈 되는',
          '단기 고',
          '단기간 고',
          '하루 수십',
          '능력껏',
          '한 달에 천',
          '한달에 천',
        ],
      },
    },
  },
})
