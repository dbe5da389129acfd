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
  vi: 'Asia/Ho_Chi_Minh',
  tl: 'Asia/Manila',
  id: 'Asia/Jakarta',
  ms: 'Asia/Kuala_Lumpur',
  sw: 'Africa/Nairobi',
  'pt-BR': 'America/Sao_Paulo',
}

/** The zone a reader of this language most likely reads clocks in; always shown with its name. French has no one zone. */
export const zoneOf = (locale: Locale): string => ZONES[locale] ?? 'UTC'
