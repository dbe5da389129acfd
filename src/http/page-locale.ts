import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Locale } from '../core/words.ts'
import { LOCALES } from '../i18n/catalogues.ts'
import { nearestLocale } from '../i18n/choose-locale.ts'

export const LANGUAGE_COOKIE = 'lang'

/** Languages a browser asks for, the most wanted first. */
const accepted = (header: string | undefined): readonly string[] =>
  (header ?? '')
    .slice(0, 300)
    .split(',')
    .map(each => {
      const [tag = '', ...settings] = each.trim().split(';')
      const weight = settings.map(setting => /^\s*q=([\d.]+)$/.exec(setting)?.[1]).find(Boolean)
      return { tag: tag.trim(), weight: weight === undefined ? 1 : Number(weight) }
    })
    .filter(({ tag, weight }) => tag !== '' && weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag)

/** A language asked for by name in the address, `?lang=ko`; `undefined` where there is none we speak. */
export const askedLocale = (c: Context): Locale | undefined => nearestLocale(c.req.query('lang'), LOCALES)

/** The language of a page: the one asked for, the one chosen earlier, the browser's, English. */
export const pageLocale = (c: Context): Locale => {
  const wanted = [getCookie(c, LANGUAGE_COOKIE), ...accepted(c.req.header('accept-language'))]
  return askedLocale(c) ?? wanted.flatMap(hint => nearestLocale(hint, LOCALES) ?? [])[0] ?? 'en'
}
