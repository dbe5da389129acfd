import type { Sighted } from './extraction.ts'
import { bareSum, HAN_COUNTERS, hanMoney } from './han-money.ts'
import { CURRENCY_OF_UNIT, currencyAfter, currencyBefore, currencyOfWords } from './money-words.ts'
import { type Amount, plainDigits, readAmounts } from './numbers.ts'
import type { Pay } from './offer.ts'
import {
  COMPANY_MONEY,
  KOREAN_COUNTERS,
  NOT_PAY_AFTER,
  NOT_PAY_BEFORE,
  PERIOD_AFTER,
  PERIOD_BEFORE,
  TO_BE_PAID_BEFORE,
} from './pay-words.ts'
import { toUsd } from './rates.ts'

/** A posting has a few dozen numbers; a text of nothing else is not read to its end. */
const MOST_AMOUNTS = 120
const MOST_PAY = 12
const BEFORE = 18
const AFTER = 26
const RANGE =
  /^ ?(?:[~〜～–—-]|to|and|에서|부터|至|到|から|s\/d|sampai|den|до|ถึง|ຫາ|ເຖິງ|ដល់|မှ|a) ?(?:us\$|usd|rm|rp|hk\$|nt\$|[$₩₱€£₹¥฿])? ?$/
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

type HanMoney = ReturnType<typeof hanMoney>

const HANGUL = /[가-힣]/
const KOREAN_UNITS: ReadonlySet<string> = new Set(['만', '백만', '천만', '한글'])
/** The smallest number that `하루 30` and `월 800` may mean in ten thousands of won. */
const LEAST_BARE_WON = 5

const first = <Value>(table: readonly (readonly [RegExp, Value])[], slice: string): Value | undefined =>
  table.find(([pattern]) => pattern.test(slice))?.[1]

/** Above this a bare number is won already: an hour's or a task's pay is never ten thousands, a day's never 500 of them. */
const MOST_BARE_WON: Readonly<Record<Pay['per'], number>> = {
  hour: 0,
  task: 0,
  day: 500,
  week: 3000,
  month: 9999,
  year: 99_999,
  once: 9999,
}

/** `월 800` means 8,000,000 won; so do `월급 800만` and `8백만원`. Nothing where it is no amount of won. */
const inWon = (amount: Amount, currency: string | undefined, per: Pay['per']): number | undefined => {
  if (currency === 'KRW' || ['만', '백만', '천만'].includes(amount.unit)) return amount.value
  if (amount.value >= LEAST_BARE_WON && amount.value <= MOST_BARE_WON[per]) return amount.value * 10_000
  return amount.value >= 5000 ? amount.value : undefined
}

/** `$` and `元` are also what Taiwan and Hong Kong call their own money; `¥` what China does. */
const ownMoney = (currency: string | undefined, before: string, after: string, home: HanMoney) => {
  if (home === undefined) return currency
  if (currency === 'CNY' && /^ ?[元塊块]/.test(after)) return home
  if (currency === 'JPY' && /[¥￥] ?$/.test(before)) return home
  if (currency === 'USD' && /(?:^|[^a-z]) ?\$ ?$/.test(before) && (home === 'HKD' || home === 'TWD'))
    return home
  return currency
}

const HAN_UNITS: ReadonlySet<string> = new Set(['', 'w', 'k', '万', '萬', '千'])

const payOf = (text: string, low: Amount, high: Amount, home: HanMoney): Pay | undefined => {
  const before = text.slice(Math.max(0, low.start - BEFORE), low.start)
  const after = text.slice(high.end, high.end + AFTER)
  let currency = currencyAfter(after) ?? currencyBefore(before)
  // The entries of a list, hours, floors: what is no sum of money costs no more reading.
  if (currency === undefined && high.unit === '' && high.value < LEAST_BARE_WON) return undefined
  const period = first(PERIOD_AFTER, after) ?? first(PERIOD_BEFORE, before)
  if (currency === undefined && period === undefined && high.unit === '') return undefined
  if (NOT_PAY_BEFORE.test(before) || TO_BE_PAID_BEFORE.test(before) || NOT_PAY_AFTER.test(after))
    return undefined
  const around = text.slice(Math.max(0, low.start - BEFORE * 2), high.end + AFTER)
  if (COMPANY_MONEY.test(around)) return undefined
  // A multiplier may come once, at the end: `2-3k`, `500~800만`.
  const scale =
    low.unit === '' && high.unit !== '' && low.value < high.value ? high.value / shown(text, high) : 1
  let min = low.value * scale
  let max = high.value
  const korean =
    HANGUL.test(before.slice(-6) + after.slice(0, 3)) || KOREAN_UNITS.has(high.unit) || currency === 'KRW'
  if (korean && (currency === undefined || currency === 'KRW')) {
    const won = inWon(high, currency, period ?? 'once')
    const bare = currency === undefined && (high.unit === '' || high.unit === '한글')
    if (won === undefined || (bare && KOREAN_COUNTERS.test(after))) return undefined
    if (currency === undefined && high.unit === '' && period === undefined) return undefined
    min *= won / max
    max = won
    currency = 'KRW'
  }
  currency = ownMoney(currency, before, after, home)
  if (currency === undefined && home !== undefined && HAN_UNITS.has(high.unit)) {
    if (HAN_COUNTERS.test(after)) return undefined
    if (high.unit === '') {
      const sum = period === undefined ? undefined : bareSum(max, period, home)
      if (sum === undefined) return undefined
      min *= sum / max
      max = sum
    }
    currency = home
  }
  currency ??= CURRENCY_OF_UNIT[high.unit] ?? currencyOfWords(before, after, max)
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
export const readPay = (given: string): readonly Sighted<Pay>[] => {
  const text = plainDigits(given)
  const amounts = readAmounts(text, MOST_AMOUNTS)
  const home = amounts.length > 0 ? hanMoney(text) : undefined
  const found: Sighted<Pay>[] = []
  for (let i = 0; i < amounts.length && found.length < MOST_PAY; i += 1) {
    const low = amounts[i]
    if (!low) break
    const next = amounts[i + 1]
    const between = next && next.start - low.end <= 10 ? text.slice(low.end, next.start) : undefined
    const high =
      next && between !== undefined && RANGE.test(between) && next.value * 1000 >= low.value ? next : low
    const pay = payOf(text, low, high, home)
    if (pay && pay.max > 0) found.push({ value: pay, span: { start: low.start, end: high.end } })
    if (high !== low) i += 1
  }
  return found
}
