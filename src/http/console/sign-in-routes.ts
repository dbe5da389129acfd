import { Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { bindSignInLink, endSession, formToken, useSignInToken } from '../../desk/sign-in.ts'
import type { HttpDeps } from '../http-deps.ts'
import { refusalPage, signedOutPage, signInPage } from '../views/console-sign-in.ts'
import { browserName } from './browser-name.ts'
import { fromElsewhere, readForm } from './read-form.ts'
import { readVisit, SESSION_COOKIE } from './visitor.ts'

/** What only the browser that opened a link has. */
const OPENED_COOKIE = 'opened'

const cookieOptions = ({ publicUrl }: HttpDeps) =>
  ({ httpOnly: true, sameSite: 'Strict', secure: publicUrl.startsWith('https:') }) as const

const TOKEN = /^[\w-]{20,128}$/

/** In and out of the console. The link is used up by the press, not by opening it. */
export const signInRoutes = (deps: HttpDeps): Hono => {
  const app = new Hono()
  app.get('/sign-in', async c => {
    const { reader } = await readVisit(deps, c)
    const token = c.req.query('token') ?? ''
    if (!TOKEN.test(token)) return c.html(signedOutPage(reader, 'used'), 400)
    // A person opened it, not a messenger that draws a preview: from now on it is this browser's.
    if (c.req.header('sec-fetch-dest') === 'document') {
      const secret = getCookie(c, OPENED_COOKIE) ?? `${deps.ids.next()}${deps.ids.next()}`
      if ((await bindSignInLink(deps, token, secret)) === 'elsewhere')
        return c.html(signedOutPage(reader, 'elsewhere'), 403)
      setCookie(c, OPENED_COOKIE, secret, { ...cookieOptions(deps), path: '/console/sign-in', maxAge: 3600 })
    }
    return c.html(signInPage(reader, token))
  })
  app.post('/sign-in', async c => {
    const { reader } = await readVisit(deps, c)
    const token = (await readForm(c)).get('token') ?? ''
    const browser = browserName(c.req.header('user-agent') ?? '')
    const session =
      TOKEN.test(token) && !fromElsewhere(c)
        ? await useSignInToken(deps, token, getCookie(c, OPENED_COOKIE), browser)
        : undefined
    if (session === undefined) return c.html(signedOutPage(reader, 'used'), 400)
    setCookie(c, SESSION_COOKIE, session, { ...cookieOptions(deps), path: '/console' })
    return c.redirect('/console', 303)
  })
  app.post('/sign-out', async c => {
    const { reader } = await readVisit(deps, c)
    const session = getCookie(c, SESSION_COOKIE) ?? ''
    const form = (await readForm(c)).get('form')
    if (fromElsewhere(c) || form !== (await formToken(deps.vault, session)))
      return c.html(refusalPage(reader, reader.words.console('refused.form')), 403)
    await endSession(deps, session)
    deleteCookie(c, SESSION_COOKIE, { path: '/console' })
    return c.html(signedOutPage(reader, 'out'))
  })
  return app
}
