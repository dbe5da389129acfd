import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Words } from '../../i18n/catalogues.ts'

const COOKIE = 'told'
const KEY = /^(done|desks|staff)\.[a-z-]{1,20}$/

/** Remembers what was done, by its key, for the page that comes next. */
export const tellNext = (c: Context, key: string): void =>
  setCookie(c, COOKIE, key, { path: '/console', httpOnly: true, sameSite: 'Strict', maxAge: 30 })

/** What was done just now, told once. */
export const toldNow = (c: Context, words: Words): string | undefined => {
  const key = getCookie(c, COOKIE)
  if (key === undefined) return undefined
  deleteCookie(c, COOKIE, { path: '/console' })
  return KEY.test(key) ? words.console(key) : undefined
}
