import { type Context, Hono } from 'hono'
import { PULSE } from '../../records/case-index.ts'
import { DEAD_COUNT } from '../../records/dead-letter.ts'
import { CONSOLE_SCRIPT } from '../assets/console-script.ts'
import type { HttpDeps } from '../http-deps.ts'
import { queuePage } from '../views/console-queue.ts'
import { signedOutPage } from '../views/console-sign-in.ts'
import { toldNow } from './flash.ts'
import { likeCounts } from './like-counts.ts'
import { readQueue } from './queue.ts'
import { countKeys, countsFor } from './queue-counts.ts'
import { addressOf, type QueueQuery, readQuery } from './queue-query.ts'
import { readVisit, type Visitor } from './visitor.ts'

/** Ages on the page are never older than this. */
const AGES_MS = 5 * 60_000

/** Changes whenever a case or the settings do, and now and then for the ages: known before the queue is read. */
const tagOf = async (visitor: Visitor, query: QueueQuery, pulse: string): Promise<string> => {
  const { me, words, now, settingsVersion } = visitor
  const text = JSON.stringify([
    me.id,
    words.locale,
    settingsVersion,
    pulse,
    Math.floor(now / AGES_MS),
    addressOf(query, query.from),
  ])
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return `"${[...new Uint8Array(digest).subarray(0, 12)].map(byte => byte.toString(16).padStart(2, '0')).join('')}"`
}

const queryOf = (c: Context): QueueQuery => readQuery(name => c.req.query(name))

/** One page of the queue. As long as nothing changed a refresh costs the one read that says who is there. */
const showQueue = async (deps: HttpDeps, c: Context) => {
  const { reader, visitor, records } = await readVisit(deps, c, [PULSE, DEAD_COUNT])
  if (visitor === undefined) return c.html(signedOutPage(reader, 'needed'), 401)
  const { actor, desks, me } = visitor
  const query = queryOf(c)
  const letters = me.roles.includes('administrator') ? Math.max(0, Number(records[1]?.value ?? 0)) : 0
  const tag = await tagOf(visitor, query, `${records[0]?.value ?? ''} ${letters}`)
  c.header('etag', tag)
  if (c.req.header('if-none-match') === tag) return c.body(null, 304)
  const { page, counts } = await readQueue(deps.store, actor, query, me.reads, countKeys(actor, desks))
  return c.html(
    queuePage({
      visitor,
      query,
      tag,
      queue: page,
      alike: query.view === 'done' ? new Map() : await likeCounts(deps.store, page.cases),
      counts: countsFor(actor, desks, counts),
      letters,
      told: toldNow(c, visitor.words),
    }),
  )
}

export const queueRoutes = (deps: HttpDeps): Hono => {
  const app = new Hono()
  app.get('/', c => showQueue(deps, c))
  /** The first case of the queue that nobody has: what comes after a decision. */
  app.get('/next', async c => {
    const { reader, visitor } = await readVisit(deps, c)
    if (visitor === undefined) return c.html(signedOutPage(reader, 'needed'), 401)
    const query = { ...queryOf(c), picked: { state: 'open' } }
    const { page } = await readQueue(deps.store, visitor.actor, query, visitor.me.reads)
    const [first] = page.cases
    return c.redirect(first === undefined ? '/console' : `/console/cases/${first.code}`, 303)
  })
  app.get('/console.js', c =>
    c.body(CONSOLE_SCRIPT, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  )
  return app
}
