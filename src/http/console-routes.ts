import { Hono } from 'hono'
import { setCookie } from 'hono/cookie'
import { auditRoutes } from './console/audit-routes.ts'
import { boardRoutes } from './console/board-routes.ts'
import { caseRoutes } from './console/case-routes.ts'
import { deskRoutes } from './console/desk-routes.ts'
import { handOverRoutes } from './console/hand-over-routes.ts'
import { identityRoutes } from './console/identity-routes.ts'
import { insightRoutes } from './console/insight-routes.ts'
import { letterRoutes } from './console/letter-routes.ts'
import { likeRoutes } from './console/like-routes.ts'
import { pictureRoutes } from './console/picture-routes.ts'
import { queueRoutes } from './console/queue-routes.ts'
import { signInRoutes } from './console/sign-in-routes.ts'
import { staffRoutes } from './console/staff-routes.ts'
import { readVisit } from './console/visitor.ts'
import type { HttpDeps } from './http-deps.ts'
import { askedLocale, LANGUAGE_COOKIE } from './page-locale.ts'
import { refusalPage } from './views/console-sign-in.ts'

/** The staff console. Nothing of it is kept by a browser or by anything between. */
export const consoleRoutes = (deps: HttpDeps): Hono => {
  const app = new Hono()
  app.use(async (c, next) => {
    const asked = askedLocale(c)
    if (asked !== undefined)
      setCookie(c, LANGUAGE_COOKIE, asked, {
        path: '/console',
        httpOnly: true,
        sameSite: 'Strict',
        maxAge: 31_536_000,
      })
    await next()
    c.header('cache-control', 'no-store')
  })
  app.route('/', queueRoutes(deps))
  app.route('/', boardRoutes(deps))
  app.route('/', signInRoutes(deps))
  app.route('/', staffRoutes(deps))
  app.route('/', auditRoutes(deps))
  app.route('/', insightRoutes(deps))
  app.route('/cases', handOverRoutes(deps))
  app.route('/cases', caseRoutes(deps))
  app.route('/cases', pictureRoutes(deps))
  app.route('/like', likeRoutes(deps))
  app.route('/identities', identityRoutes(deps))
  app.route('/desks', deskRoutes(deps))
  app.route('/letters', letterRoutes(deps))
  app.all('/*', async c => {
    const { reader, visitor } = await readVisit(deps, c)
    return c.html(refusalPage(reader, reader.words.console('page.not-found'), { visitor }), 404)
  })
  return app
}
