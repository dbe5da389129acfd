import { normalise } from './text/normal-text.ts'

const MOST_ACCOUNTS = 10
const LONGEST = 16_000

/** What is written before an account's number, within a few signs of it. */
const BEFORE =
  /(?:\b(?:bank|account|acct|a\/c|iban|no ?rek(?:ening)?|rekening|rek|stk|so tai khoan|vietcombank|vcb|techcombank|mb ?bank|bidv|bca|bri|bni|mandiri|gcash|maya|bdo|aba|acleda|wing|kbank|scb|bkash|nagad|easypaisa|jazzcash|upi|paytm|pix|conta|cuenta|compte)\b|계좌|은행|국민|신한|우리|하나|농협|기업|카카오뱅크|토스|银行|銀行|账号|帳號|账户|帳戶|卡号|卡號|支付宝|口座|บัญชี|ธนาคาร|พร้อมเพย์|គណនី|ធនាគារ|ບັນຊີ|ဘဏ်|खाता|बैंक|ব্যাংক|হিসাব|اکاؤنٹ|بینک|счет|счёт|карт)[^\d\n]{0,16}$/
const NUMBER = /(?<![\d+])\d(?:[ -]?\d){8,18}(?![\d])/g
const IBAN = /\b[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){2,7}(?: ?[a-z0-9]{1,3})?\b/g

/** ISO 7064: a right IBAN leaves 1 when its letters are read as numbers and its front is moved behind. */
const isIban = (text: string): boolean => {
  const turned = text.slice(4) + text.slice(0, 4)
  let rest = 0
  for (const sign of turned)
    for (const digit of String(Number.parseInt(sign, 36))) rest = (rest * 10 + Number(digit)) % 97
  return rest === 1
}

/** Accounts named in a text to be paid into or used: digits alone, or an IBAN in capitals. Linear. */
export const readAccounts = (given: string): readonly string[] => {
  const { text } = normalise(given.slice(0, LONGEST))
  const found = new Set<string>()
  for (const [written] of text.matchAll(IBAN)) {
    const plain = written.replaceAll(' ', '').toUpperCase()
    if (plain.length >= 15 && plain.length <= 34 && isIban(plain)) found.add(plain)
  }
  for (const match of text.matchAll(NUMBER)) {
    const before = text.slice(Math.max(0, match.index - 32), match.index)
    if (BEFORE.test(before)) found.add(match[0].replace(/\D/g, ''))
  }
  return [...found].slice(0, MOST_ACCOUNTS)
}
