import { type Context, Hono } from 'hono'
import { REFRESH_SCRIPT } from '../assets/refresh-script.ts'
import type { HttpDeps } from '../http-deps.ts'
import { queuePage } from '../views/console-queue.ts'
import { signedOutPage } from '../views/console-sign-in.ts'
import { toldNow } from './flash.ts'
import { type QueuePage, readQueue, VIEWS } from './queue.ts'
import { readVisit, type Visitor } from './visitor.ts'

/** Changes whenever the list does; ages alone do not count. */
const tagOf = async ({ cases, next }: QueuePage, { me, words }: Visitor): Promise<string> => {
  const text = JSON.stringify([me.id, words.locale, next, cases.map(({ id, audit }) => [id, audit.head])])
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return `"${[...new Uint8Array(digest).subarray(0, 12)].map(byte => byte.toString(16).padStart(2, '0')).join('')}"`
}

const showQueue = async (deps: HttpDeps, c: Context) => {
  const { reader, visitor } = await readVisit(deps, c)
  if (visitor === undefined) return c.html(signedOutPage(reader, 'needed'), 401)
  const view = VIEWS.find(each => each === c.req.query('view')) ?? 'open'
  const from = c.req.query('from')
  const queue = await readQueue(deps.store, visitor.actor, view, from)
  const tag = await tagOf(queue, visitor)
  c.header('etag', tag)
  if (c.req.header('if-none-match') === tag) return c.body(null, 304)
  return c.html(
    queuePage({ visitor, view, queue, later: from !== undefined, told: toldNow(c, visitor.words) }),
  )
}

export const queueRoutes = (deps: HttpDeps): Hono => {
  const app = new Hono()
  app.get('/', c => showQueue(deps, c))
  app.get('/refresh.js', c =>
    c.body(REFRESH_SCRIPT, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  )
  return app
}
