import type { Extraction } from '../offers/extraction.ts'
import type { Pay } from '../offers/offer.ts'
import type { Span } from '../offers/text/normal-text.ts'
import type { Facts, Known } from './facts.ts'

/** Countries where compounds are, and where offers say first that the work will be. */
const RISK_COUNTRIES: ReadonlySet<string> = new Set(['KH', 'MM', 'LA'])
const STAGING_COUNTRIES: ReadonlySet<string> = new Set([
  'TH',
  'PH',
  'AE',
  'MY',
  'VN',
  'HK',
  'GE',
  'ID',
  'TR',
  'NG',
])
const MESSENGERS: ReadonlySet<string> = new Set([
  'telegram',
  'whatsapp',
  'wechat',
  'line',
  'kakaotalk',
  'zalo',
  'messenger',
  'discord',
])

/** A month's pay for entry-level work at home, in US dollars: for telling twice from five times. */
const ENTRY_PAY: Readonly<Record<string, number>> = {
  ko: 1250,
  en: 500,
  ja: 1300,
  'zh-Hans': 600,
  'zh-Hant': 950,
  vi: 330,
  th: 400,
  km: 220,
  lo: 160,
  my: 120,
  id: 230,
  ms: 450,
  tl: 300,
  hi: 200,
  bn: 130,
  ne: 150,
  ur: 140,
  ru: 600,
  'pt-BR': 350,
  fr: 250,
  sw: 200,
}

/** The same by the currency the pay is named in, where that is money of one country: it says whose wages compare. */
const ENTRY_PAY_BY_CURRENCY: Readonly<Record<string, number>> = {
  KRW: 1250,
  JPY: 1300,
  CNY: 600,
  TWD: 950,
  HKD: 1900,
  SGD: 1700,
  MYR: 450,
  THB: 400,
  VND: 330,
  IDR: 230,
  PHP: 300,
  INR: 200,
  PKR: 140,
  BDT: 130,
  NPR: 150,
  LKR: 180,
  AED: 700,
  QAR: 600,
  SAR: 800,
  KES: 200,
  UGX: 150,
  TZS: 180,
  ETB: 60,
  NGN: 120,
  RUB: 600,
  BRL: 350,
  EUR: 1700,
  GBP: 2200,
  CAD: 2200,
  AUD: 2700,
  NZD: 2400,
  PLN: 1100,
}

/** Pay in a rich country's money is measured by that country's wages, else by the reader's own. */
const entryPay = (language: string, currency: string): number | undefined => {
  const there = ENTRY_PAY_BY_CURRENCY[currency]
  const home = language === 'en' ? undefined : ENTRY_PAY[language]
  if (there === undefined) return home ?? ENTRY_PAY[language]
  return home === undefined ? there : Math.max(there, home)
}

const HOME: Readonly<Record<string, string>> = {
  ko: 'KR',
  ja: 'JP',
  'zh-Hans': 'CN',
  'zh-Hant': 'TW HK MO',
  vi: 'VN',
  th: 'TH',
  id: 'ID',
  ms: 'MY',
  tl: 'PH',
  ru: 'RU',
  hi: 'IN',
  km: 'KH',
  my: 'MM',
  lo: 'LA',
}

/** The most that is promised, with its ratio to entry-level pay. */
const best = (pay: Extraction['pay']): { value: Pay; span: Extraction['pay'][number]['span'] } | undefined =>
  pay.reduce<Extraction['pay'][number] | undefined>(
    (most, one) => (one.value.usdPerMonth > (most?.value.usdPerMonth ?? 0) ? one : most),
    undefined,
  )

const placeValues = (places: Extraction['places'], language: string): Known<string>[] =>
  places.flatMap(({ value: { id, country, hub }, span }) => {
    const values = [id, country]
    if (hub) values.push('hub')
    // Someone at home in a country of compounds is offered honest work all over it, but rarely in a hub.
    if (hub || (RISK_COUNTRIES.has(country) && HOME[language] !== country)) values.push('risk')
    if (STAGING_COUNTRIES.has(country)) values.push('staging')
    if (!HOME[language]?.split(' ').includes(country)) values.push('abroad')
    else values.push('home')
    return [...new Set(values)].map(value => ({ value, span }))
  })

/** What the text as a whole says besides the offer. */
export interface Surroundings {
  readonly language: string
  /** Where the text speaks of going abroad. */
  readonly overseas: readonly Span[]
  /** Where an employer is named with its legal form. */
  readonly employer?: Span
  /** Where young people are asked for by age. */
  readonly age?: Span
  /** Length of the normalised text. */
  readonly length: number
}

/** Beyond this a text is a posting, not a message. */
const LONG = 700

/** What an extracted offer says, in the form rules read. */
export const factsOf = (
  extraction: Extraction,
  { language, overseas, employer, age, length }: Surroundings,
): Facts => {
  const { roles, pay, places, contacts, links, wallets } = extraction
  const most = best(pay)
  const entry = most && entryPay(language, most.value.currency)
  const channels: Known<string>[] = contacts.map(({ value, span }) => ({ value: value.channel, span }))
  const messenger = channels.filter(({ value }) => MESSENGERS.has(value))
  const other = channels.length > messenger.length
  const [handle] = messenger
  const where = placeValues(places, language)
  const abroad: Known<string>[] = [
    ...overseas.slice(0, 1).map(() => ({ value: 'yes' })),
    ...where.filter(({ value }) => value === 'abroad').map(known => ({ ...known, value: 'yes' })),
  ]
  return {
    values: {
      role: roles.flatMap(({ value: { id, kind }, span }) => [
        { value: id, span },
        { value: kind, span },
      ]),
      place: where.length > 0 ? where : [{ value: 'unnamed' }],
      overseas: abroad,
      age: age ? [{ value: 'young', span: age }] : [],
      employer: employer ? [{ value: 'named', span: employer }] : [],
      length: [{ value: length > LONG ? 'long' : 'short' }],
      'pay-per': pay.map(({ value, span }) => ({ value: value.per, span })),
      contact: [
        ...channels,
        ...(handle ? [{ ...handle, value: 'messenger' }] : []),
        ...(handle && !other && links.length === 0 ? [{ ...handle, value: 'messenger-only' }] : []),
      ],
      link: links.map(({ value, span }) => ({ value, span })),
      wallet: wallets.map(({ span }) => ({ value: 'wallet', span })),
    },
    amounts: {
      ...(most ? { 'pay-usd': { value: most.value.usdPerMonth, span: most.span } } : {}),
      ...(most && entry !== undefined
        ? { 'pay-ratio': { value: most.value.usdPerMonth / entry, span: most.span } }
        : {}),
    },
  }
}
