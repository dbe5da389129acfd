import { Hono } from 'hono'
import type { HttpDeps } from '../http-deps.ts'
import { insightPage } from '../views/console-insight.ts'
import { signedOutPage } from '../views/console-sign-in.ts'
import { insightCsv, readInsight } from './insight.ts'
import { readVisit } from './visitor.ts'

/** What was reported and how fast it was looked at, in counts that point to nobody. For everyone on the staff. */
export const insightRoutes = (deps: HttpDeps): Hono => {
  const app = new Hono()
  app.get('/insight', async c => {
    const { reader, visitor } = await readVisit(deps, c)
    if (visitor === undefined) return c.html(signedOutPage(reader, 'needed'), 401)
    return c.html(insightPage(visitor, await readInsight(deps.store, visitor.now)))
  })
  app.get('/insight.csv', async c => {
    const { reader, visitor } = await readVisit(deps, c)
    if (visitor === undefined) return c.html(signedOutPage(reader, 'needed'), 401)
    return c.body(insightCsv(await readInsight(deps.store, visitor.now)), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="insight.csv"',
    })
  })
  return app
}
