import type { Locale } from '../core/words.ts'

const ZONES: Readonly<Record<string, string>> = {
  ko: 'Asia/Seoul',
  th: 'Asia/Bangkok',
  km: 'Asia/Phnom_Penh',
  lo: 'Asia/Vientiane',
  my: 'Asia/Yangon',
  am: 'Africa/Addis_Ababa',
  ru: 'Europe/Moscow',
}

/** The zone a reader of this language most likely reads clocks in; always shown with its name. */
export const zoneOf = (locale: Locale): string => ZONES[locale] ?? 'UTC'
