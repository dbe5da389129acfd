import type { Sighted } from './extraction.ts'
import { type Amount, readAmounts } from './numbers.ts'
import type { Pay } from './offer.ts'
import {
  COMPANY_MONEY,
  MONEY_AFTER,
  MONEY_BEFORE,
  NOT_PAY_AFTER,
  NOT_PAY_BEFORE,
  PERIOD_AFTER,
  PERIOD_BEFORE,
  TO_BE_PAID_BEFORE,
} from './pay-words.ts'
import { toUsd } from './rates.ts'

const BEFORE = 18
const AFTER = 26
const RANGE =
  /^ ?(?:[~〜～–—-]|to|and|에서|부터|至|到|から|s\/d|sampai|den|до|ถึง|a) ?(?:us\$|usd|rm|rp|hk\$|nt\$|[$₩₱€£₹¥฿])? ?$/
/** Months of work in the units of each period: 22 days, 176 hours. */
const PER_MONTH: Readonly<Record<Pay['per'], number>> = {
  hour: 176,
  day: 22,
  week: 4.33,
  month: 1,
  year: 1 / 12,
  task: 0,
  once: 0,
}
/** What one person may be paid in a month, in dollars, without the text saying that it is pay. */
const PLAUSIBLE = { least: 200, most: 40_000 }

const first = <Value>(table: readonly (readonly [RegExp, Value])[], slice: string): Value | undefined =>
  table.find(([pattern]) => pattern.test(slice))?.[1]

/** `월 800` means 8,000,000 won; so do `월급 800만` and `8백만원`. */
const inWon = (amount: Amount, currency: string | undefined): Amount | undefined => {
  if (
    currency === 'KRW' ||
    (currency === undefined && (amount.unit === '만' || amount.unit === '천만' || amount.unit === '백만'))
  )
    return amount
  const bare = amount.unit === '' || amount.unit === '한글' || amount.unit === '천'
  return currency === undefined && bare && amount.value >= 50 && amount.value <= 20_000
    ? { ...amount, value: amount.value * 10_000 }
    : undefined
}

const payOf = (text: string, low: Amount, high: Amount): Pay | undefined => {
  const before = text.slice(Math.max(0, low.start - BEFORE), low.start)
  const after = text.slice(high.end, high.end + AFTER)
  if (NOT_PAY_BEFORE.test(before) || TO_BE_PAID_BEFORE.test(before) || NOT_PAY_AFTER.test(after))
    return undefined
  const around = text.slice(Math.max(0, low.start - BEFORE * 2), high.end + AFTER)
  if (COMPANY_MONEY.test(around)) return undefined
  let currency = first(MONEY_AFTER, after) ?? first(MONEY_BEFORE, before)
  const period = first(PERIOD_AFTER, after) ?? first(PERIOD_BEFORE, before)
  // A multiplier may come once, at the end: `2-3k`, `500~800만`.
  const scale =
    low.unit === '' && high.unit !== '' && low.value < high.value ? high.value / shown(text, high) : 1
  let min = low.value * scale
  let max = high.value
  const korean =
    /[월급당봉주]/.test(before.slice(-8)) ||
    ['만', '백만', '천만', '한글'].includes(high.unit) ||
    currency === 'KRW'
  if (korean && (currency === undefined || currency === 'KRW')) {
    const won = inWon({ ...high, value: max }, currency)
    if (!won || (period === undefined && currency === undefined && high.unit === '')) return undefined
    min *= won.value / max
    max = won.value
    currency = 'KRW'
  }
  if (currency === undefined) return undefined
  const usd = toUsd(max, currency)
  if (usd === undefined) return undefined
  const per = period ?? (usd >= PLAUSIBLE.least && usd <= PLAUSIBLE.most ? 'month' : 'once')
  return { min: Math.min(min, max), max, currency, per, usdPerMonth: Math.round(usd * PER_MONTH[per]) }
}

/** The number as written, without its multiplier. */
const shown = (text: string, { start, end }: Amount): number =>
  Number(/^[\d.,]+/.exec(text.slice(start, end))?.[0].replace(/,/g, '') ?? 1) || 1

/** Offers of pay in a normalised text. */
export const readPay = (text: string): readonly Sighted<Pay>[] => {
  const amounts = readAmounts(text)
  const found: Sighted<Pay>[] = []
  for (let i = 0; i < amounts.length && found.length < 12; i += 1) {
    const low = amounts[i]
    if (!low) break
    const next = amounts[i + 1]
    const between = next && next.start - low.end <= 10 ? text.slice(low.end, next.start) : undefined
    const high =
      next && between !== undefined && RANGE.test(between) && next.value * 1000 >= low.value ? next : low
    const pay = payOf(text, low, high)
    if (pay && pay.max > 0) found.push({ value: pay, span: { start: low.start, end: high.end } })
    if (high !== low) i += 1
  }
  return found
}
