import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MASK, redact } from '../../src/cases/redact.ts'

describe('what staff see before they claim', () => {
  it.each([
    ['write to kim.minsu+job@naver.com now', `write to ${MASK} now`],
    ['전화 010-1234-5678 또는 +82 10 1234 5678', `전화 ${MASK} 또는 ${MASK}`],
    ['call (02) 3210-0404', `call ${MASK}`],
    ['텔레그램 @boss_kim, 라인 @abc123', `텔레그램 ${MASK}, 라인 ${MASK}`],
    ['passport M12345678 and P1234567A', `passport ${MASK} and ${MASK}`],
    ['주민번호 900101-1234567', `주민번호 ${MASK}`],
    ['https://t.me/boss_kim?start=abc', `https://t.me/${MASK}`],
    ['wa.me/639171234567', `wa.me/${MASK}`],
    ['https://user:pass@jobs.example.com/apply/42?token=s', `https://jobs.example.com/${MASK}`],
    ['계좌 110-123-456789', `계좌 ${MASK}`],
  ])('%s', (text, redacted) => {
    expect(redact(text)).toBe(redacted)
  })

  it.each([
    '캄보디아 TM 월 800, 항공권 지원, 통장 가져오면 우대',
    '월 8,000,000원, 5000000원, 15000000 VND, USD 1500000, $1200-1500',
    'Flight on 2026-08-12, 9am to 9pm, 12/08/2026',
    'https://jobs.example.com',
    '30 days, 12 months, 1300, 117',
  ])('leaves the offer itself alone: %s', text => {
    expect(redact(text)).toBe(text)
  })

  it("leaves the recruiter's own contacts in, however they are written", () => {
    const keep = ['boss_kim', '+821012345678', 'hr@example.com', 'https://t.me/boss_kim']
    const text = '@boss_kim 010-1234-5678 +82 10-1234-5678 hr@example.com https://t.me/boss_kim'
    expect(redact(text, { keep })).toBe(text)
    expect(redact('@boss_lee 010-9999-8888 me@example.com', { keep })).toBe(`${MASK} ${MASK} ${MASK}`)
    expect(redact('@boss_kim', { keep: [''] })).toBe(MASK)
  })

  it('lets no planted number, handle or address through, in any surroundings', () => {
    const around = fc.stringMatching(/^[a-z가-힣 ,.!\n]{0,20}$/)
    const planted = fc.constantFrom('010-2345-6789', '@planted_one', 'planted@example.org', 'M98765432')
    fc.assert(
      fc.property(around, planted, around, (before, secret, behind) => {
        expect(redact(`${before} ${secret} ${behind}`)).not.toContain(secret)
      }),
    )
  })
})
