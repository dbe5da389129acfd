import { describe, expect, test } from 'vitest'
import { assess } from '../../src/redflags/assess.ts'
import { endsClause, goesOn, staysInClause } from '../../src/redflags/clause.ts'

const lends = (text: string): boolean =>
  assess(text, { everyFinding: true }).findings.some(({ rule }) => rule === 'account-lending')

describe('a negation denies its own clause', () => {
  test.each([
    'Work in Phnom Penh, 2,500 USD a month, no experience, bring your bank book and OTP card. Telegram only',
    'Online job abroad, no experience needed - bring your bank book and OTP device, we pay 3000 USD for it',
    '해외 근무 월 800, 경력 무관, 통장이랑 OTP 챙겨오세요. 텔레그램 문의',
    'Làm việc bên Campuchia, không cần kinh nghiệm, mang theo thẻ ngân hàng và sim chính chủ, thuê lại 10 triệu',
    'Kerja di Kamboja, tanpa pengalaman, bawa buku rekening dan ATM, rekening disewa 5 juta',
  ])('and no more: %s', text => {
    expect(lends(text)).toBe(true)
  })

  test.each([
    'Cleaner in Oslo. We never ask for a deposit, your bank book or your OTP card. Contract before travel.',
    'No fees and no bank book needed. Hotel in Dubai hires waiters.',
    '호텔 주방 직원. 보증금, 통장, OTP 절대 요구하지 않습니다.',
  ])('all of it: %s', text => {
    expect(lends(text)).toBe(false)
  })

  test('signs, pictures and turning words end a clause; a list and an "or" go on', () => {
    expect(endsClause(' experience. ')).toBe(true)
    expect(endsClause(' experience ✅ ')).toBe(true)
    expect(endsClause(' experience but ')).toBe(true)
    expect(endsClause(' hidden button ')).toBe(false)
    expect(goesOn(' passport or ')).toBe(true)
    expect(staysInClause(' ask for a deposit, your ', true)).toBe(true)
    expect(staysInClause(' experience, bring ', true)).toBe(false)
  })
})
