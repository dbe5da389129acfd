import { describe, expect, it } from 'vitest'
import { assess } from '../../src/redflags/assess.ts'

describe('a warning at the end of a lure', () => {
  it.each([
    'Work in Sihanoukville 3500 USD, flight paid. Bring bank book. Beware of scammers! Report any fake accounts to the police.',
    '캄보디아 TM 월 800, 항공권 지원, 통장 가져오면 우대. 사기 조심하세요 경찰에 신고하세요',
  ])('does not clear it: %s', text => {
    const { level, findings } = assess(text)
    expect(level).toBe('critical')
    for (const { evidence } of findings)
      for (const { text: words, start, end } of evidence) expect(text.slice(start, end)).toBe(words)
  })

  it.each([
    'Police warn of fake job offers: beware of posts that promise 3,500 USD in Sihanoukville with a free flight. Victims are told to bring a bank book. Report scams to the hotline.',
    '[안전공지] 캄보디아 월 800, 통장을 가져오라는 제안은 사기입니다. 경찰에 신고하세요.',
  ])('a warning stays one: %s', text => {
    expect(assess(text)).toMatchObject({ kind: 'warning', level: 'none' })
  })
})
