import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/redflags/assess.ts'

const LURES = [
  ['account-lending', '캄보디아 TM 월 800, 항공권 지원, 통장 가져오면 우대'],
  ['account-lending', 'Rent your bank account, travel with us to Dubai'],
  ['passport-handover', 'Your passport is kept by the company until the contract ends'],
  ['criminal-role', '로맨스 채팅 팀원 구합니다 텔레그램 문의'],
] as const

const HIDDEN = ['\u200b', '\u200d', '\u2060', '\u00ad', '\ufeff', '\u0336', '\u0301', '\u202e']
const TWINS: Readonly<Record<string, string>> = { a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у' }
const WIDE = (letter: string): string =>
  letter >= '!' && letter <= '~' ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0) : letter

type Disguise = (text: string, seed: readonly number[]) => string

const each =
  (change: (letter: string) => string): Disguise =>
  (text, seed) =>
    [...text].map((letter, i) => ((seed[i % seed.length] ?? 0) % 3 === 0 ? change(letter) : letter)).join('')

const DISGUISES: readonly (readonly [string, Disguise])[] = [
  [
    'hidden characters',
    (text, seed) =>
      [...text]
        .map(
          (letter, i) =>
            letter + (/\S/.test(letter) ? (HIDDEN[(seed[i % seed.length] ?? 0) % 16] ?? '') : ''),
        )
        .join(''),
  ],
  ['look-alike letters', each(letter => TWINS[letter] ?? letter)],
  ['full-width forms', each(WIDE)],
  ['capitals', each(letter => letter.toUpperCase())],
  ['decomposed letters', text => text.normalize('NFD')],
  [
    'line breaks for spaces',
    (text, seed) => text.replace(/ /g, () => ((seed[0] ?? 0) % 2 === 0 ? '\n' : '  ')),
  ],
]

const seeds = fc.array(fc.nat({ max: 60 }), { minLength: 3, maxLength: 12 })

describe.each(LURES)('%s survives disguise: %s', (rule, text) => {
  test.each(DISGUISES)('%s', (_name, disguise) => {
    fc.assert(
      fc.property(seeds, seed => {
        const disguised = disguise(text, seed)
        const { findings, level } = assess(disguised)
        const finding = findings.find(found => found.rule === rule)
        expect(finding).toBeDefined()
        expect(level).toBe('critical')
        for (const evidence of finding?.evidence ?? [])
          expect(disguised.slice(evidence.start, evidence.end)).toBe(evidence.text)
      }),
      { numRuns: 60 },
    )
  })
})

test('words spelled out, punctuated or written with digits are the same words', () => {
  for (const text of [
    '통.장 가져오면 우대, 해외 근무 텔레그램',
    '통 장 을 빌려주시면 하루 20만원',
    'Rent your b a n k account to us',
    'Rent your b4nk acc0unt to us',
    'Rent your bank.account to us',
  ])
    expect(assess(text).findings.map(({ rule }) => rule)).toContain('account-lending')
})

test('anything at all gets a valid answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => {
      const { level, score, findings, kind } = assess(text)
      expect(['none', 'caution', 'high', 'critical']).toContain(level)
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
      expect(kind).toBeTruthy()
      for (const { evidence } of findings)
        for (const { start, end, text: words } of evidence) expect(text.slice(start, end)).toBe(words)
    }),
    { numRuns: 400 },
  )
})

test.each([
  ['empty', ''],
  ['an emoji', '😀'],
  ['lone surrogates', '\ud800\udc00\ud800'],
  ['right-to-left overrides', '\u202e캄보디아\u202c'],
  ['nested marks', `a${'\u0301'.repeat(5000)}`],
  ['a link', 'https://example.com'],
  ['a megabyte of one phrase', '통장 가져오면 '.repeat(130_000)],
  ['a megabyte of digits', '1'.repeat(1_000_000)],
])('%s is safe', (_name, text) => {
  expect(assess(text).level).toBeTypeOf('string')
})
