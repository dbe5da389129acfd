import { describe, expect, test } from 'vitest'
import { assess, assessTaps } from '../../src/redflags/assess.ts'
import { toResult } from '../../src/redflags/result.ts'

const LURE = '캄보디아 TM 월 800, 항공권 지원, 통장 가져오면 우대'

test('the offer of the first minute is critical, and its words are quoted', () => {
  const { level, kind, coverage, findings } = assess(LURE)
  expect({ level, kind, coverage }).toEqual({ level: 'critical', kind: 'offer', coverage: 'full' })
  const quoted = findings.flatMap(({ evidence }) => evidence.map(({ text }) => text))
  expect(quoted).toEqual(expect.arrayContaining(['통장 가져오', '캄보디아', '800']))
})

test('six taps reach the same level by the same rules', () => {
  const tapped = assessTaps({
    place: 'cambodia',
    pay: 'five-times',
    ticket: 'employer',
    visa: 'not-said',
    asked: 'account',
    met: 'messenger',
  })
  expect(tapped.level).toBe(assess(LURE).level)
  expect(tapped.coverage).toBe('full')
  expect(tapped.findings.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['account-lending', 'known-hub', 'high-pay', 'everything-paid']),
  )
  expect(tapped.findings.every(({ evidence }) => evidence.length === 0)).toBe(true)
})

test.each([
  [{}, 'none'],
  [{ place: 'elsewhere', pay: 'usual', ticket: 'me', visa: 'work', asked: 'nothing', met: 'agency' }, 'none'],
  [
    { place: 'other-asia', pay: 'usual', ticket: 'employer', visa: 'work', asked: 'nothing', met: 'ad' },
    'none',
  ],
  [
    {
      place: 'cambodia',
      pay: 'twice',
      ticket: 'employer',
      visa: 'tourist',
      asked: 'nothing',
      met: 'messenger',
    },
    'critical',
  ],
  [{ asked: 'lie' }, 'critical'],
  [{ asked: 'passport', place: 'myanmar' }, 'critical'],
  [{ asked: 'money', met: 'agency' }, 'caution'],
  [{ met: 'online-love', ticket: 'employer', place: 'laos' }, 'high'],
] as const)('taps %o: %s', (answers, level) => {
  expect(assessTaps(answers).level).toBe(level)
})

test('taps and text add to each other', () => {
  const text = 'Simple work, details in DM'
  const alone = assess(text)
  const both = assessTaps({ asked: 'account', place: 'laos' }, { text, language: 'en' })
  expect(alone.level).not.toBe('critical')
  expect(both.level).toBe('critical')
  expect(both.language).toBe('en')
})

describe('what a text is comes first', () => {
  test.each([
    [
      'warning',
      'Police warn job seekers: victims were lured to Cambodia, told to bring their bank cards, and held. Report to the hotline.',
    ],
    [
      'warning',
      '[안전공지] 통장을 가져오라는 해외 취업 제안은 범죄입니다. 경찰에 신고하세요. 피해자가 늘고 있습니다.',
    ],
    [
      'question',
      'My cousin was offered 3000 USD for chat work in Laos, ticket paid, only Telegram. Is this legit?',
    ],
    ['question', '태국에서 월 700 준다는 상담 알바 텔레그램으로 연락 왔는데 괜찮을까요?'],
    ['offer', 'Hiring chat support in Poipet, 1500 USD, free ticket, telegram @hr_00'],
    ['other', 'See you at the cinema at eight, bring popcorn'],
    ['other', '오늘 저녁에 김치찌개 먹을래?'],
    ['distress', 'help we are locked in kk park'],
  ])('%s: %s', (kind, text) => {
    expect(assess(text).kind).toBe(kind)
  })

  test('a warning that repeats every scam phrase is no offer', () => {
    const { level, findings } = assess(
      'The ministry warns: offers of romance chat work in Myanmar with free tickets lured many victims. Do not travel.',
    )
    expect(level).toBe('none')
    expect(findings).toEqual([])
  })

  test('a worried question is assessed as the offer it describes', () => {
    expect(
      assess(
        'My cousin was offered 3000 USD for chat work in Laos, ticket paid, only Telegram. Is this legit?',
      ).level,
    ).toMatch(/high|critical/)
  })

  test('a lure that quotes a warning stays a lure', () => {
    const { level } = assess(
      'WARNING beware of fake agents, police say many victims. We are real: rent your bank account, fly with us to Dubai, contact @acc_king_00',
    )
    expect(level).toBe('critical')
  })
})

test('weak signs alone never reach high', () => {
  const { level } = assess('Urgent hiring, no experience, anyone can do it, free food, DM me @cafe_00')
  expect(['none', 'caution']).toContain(level)
})

test('honesty counts against a suspicion, never against a decisive sign', () => {
  const honest =
    ' Two video interviews, work visa before travel, employment contract by e-mail, licence number 123.'
  expect(assess(`Rent your bank account to us, travel paid.${honest}`).level).toBe('critical')
  const plain = assess('Call center job in Manila, 900 USD, free ticket and condo, age 20-30')
  expect(
    assess(`Call center job in Manila, 900 USD, free ticket and condo, age 20-30.${honest}`).score,
  ).toBeLessThan(plain.score)
})

test('a language nobody wrote rules for is said to be uncovered', () => {
  expect(
    assess('Se busca personal para trabajar en Camboya con buen sueldo y los vuelos pagados').coverage,
  ).toBe('none')
  expect(assess(LURE, { language: 'am' }).coverage).toBe('none')
})

test('a result has the promised shape and no more', () => {
  const result = toResult(assess(LURE), 'row-1')
  expect(Object.keys(result)).toEqual([
    'id',
    'kind',
    'language',
    'coverage',
    'level',
    'score',
    'findings',
    'offer',
  ])
  expect(Object.keys(result.offer).sort()).toEqual(['contacts', 'links', 'pay', 'places', 'roles', 'wallets'])
  expect('id' in toResult(assess(LURE))).toBe(false)
})
