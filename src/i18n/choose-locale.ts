import type { Country, Locale } from '../core/words.ts'

const HOME: Readonly<Record<string, Country>> = {
  ko: 'KR',
  vi: 'VN',
  th: 'TH',
  km: 'KH',
  lo: 'LA',
  my: 'MM',
  id: 'ID',
  ms: 'MY',
  tl: 'PH',
  fil: 'PH',
  hi: 'IN',
  bn: 'BD',
  ne: 'NP',
  ur: 'PK',
  ja: 'JP',
  ru: 'RU',
  'zh-Hans': 'CN',
  'zh-Hant': 'TW',
  'pt-BR': 'BR',
  pt: 'BR',
  sw: 'KE',
  am: 'ET',
}

/** Whose language a language mostly is: a guess to start from, never more. English points nowhere. */
export const countryOfLanguage = (language: string): Country | undefined => HOME[language]

/** The catalogue nearest to a platform's hint such as `ko-KR` or `zh-TW`. */
export const nearestLocale = (hint: string | undefined, available: readonly Locale[]): Locale | undefined => {
  if (hint === undefined) return undefined
  const lower = hint.toLowerCase().replace('_', '-')
  const exact = available.find(each => each.toLowerCase() === lower)
  if (exact !== undefined) return exact
  if (/^zh/.test(lower))
    return available.find(each => each === (/(tw|hk|mo|hant)/.test(lower) ? 'zh-Hant' : 'zh-Hans'))
  const base = lower.split('-')[0]
  return available.find(each => each.toLowerCase().split('-')[0] === (base === 'fil' ? 'tl' : base))
}
