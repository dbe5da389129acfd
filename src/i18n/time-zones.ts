import type { Locale } from '../core/words.ts'

const ZONES: Readonly<Record<string, string>> = {
  ko: 'Asia/Seoul',
  th: 'Asia/Bangkok',
  km: 'Asia/Phnom_Penh',
  lo: 'Asia/Vientiane',
  my: 'Asia/Yangon',
  am: 'Africa/Addis_Ababa',
  ru: 'Europe/Moscow',
  'zh-Hans': 'Asia/Shanghai',
  'zh-Hant': 'Asia/Taipei',
  ja: 'Asia/Tokyo',
  ur: 'Asia/Karachi',
  hi: 'Asia/Kolkata',
  ne: 'Asia/Kathmandu',
  bn: 'Asia/Dhaka',
}

/** The zone a reader of this language most likely reads clocks in; always shown with its name. */
export const zoneOf = (locale: Locale): string => ZONES[locale] ?? 'UTC'
