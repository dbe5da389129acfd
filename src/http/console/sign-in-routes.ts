import { Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { endSession, formToken, useSignInToken } from '../../desk/sign-in.ts'
import type { HttpDeps } from '../http-deps.ts'
import { refusalPage, signedOutPage, signInPage } from '../views/console-sign-in.ts'
import { fromElsewhere, readForm } from './read-form.ts'
import { readVisit, SESSION_COOKIE } from './visitor.ts'

const TOKEN = /^[\w-]{20,128}$/

/** In and out of the console. The link is used up by the press, not by opening it. */
export const signInRoutes = (deps: HttpDeps): Hono => {
  const app = new Hono()
  app.get('/sign-in', async c => {
    const { reader } = await readVisit(deps, c)
    const token = c.req.query('token') ?? ''
    return TOKEN.test(token) ? c.html(signInPage(reader, token)) : c.html(signedOutPage(reader, 'used'), 400)
  })
  app.post('/sign-in', async c => {
    const { reader } = await readVisit(deps, c)
    const token = (await readForm(c)).get('token') ?? ''
    const session = TOKEN.test(token) && !fromElsewhere(c) ? await useSignInToken(deps, token) : undefined
    if (session === undefined) return c.html(signedOutPage(reader, 'used'), 400)
    setCookie(c, SESSION_COOKIE, session, {
      path: '/console',
      httpOnly: true,
      sameSite: 'Strict',
      secure: deps.publicUrl.startsWith('https:'),
    })
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
