import { Hono } from 'hono'
import type { WebNative } from '../../adapters/web/config.ts'
import { tokenOf } from '../../adapters/web/receive.ts'
import { wordsIn } from '../i18n/catalogues.ts'
import { collectInbox, currentPrompt } from '../turn/come-by.ts'
import type { HttpDeps } from './http-deps.ts'
import { later } from './later.ts'
import { networkOf } from './network-of.ts'
import { pageLocale } from './page-locale.ts'
import { answerPlatform } from './platform-route.ts'
import { chatPage } from './views/chat-page.ts'

const ELSEWHERE = 'https://www.bbc.com/weather'

/** The web chat: one address for everything, so that the history shows one page. */
export const chatRoutes = (deps: HttpDeps): Hono => {
  const app = new Hono()
  const web = deps.adapters.get('web')
  if (web === undefined) return app
  const refOf = (request: Request) => {
    const token = tokenOf(request)
    return token === undefined ? undefined : ({ platform: 'web', id: token } as const)
  }
  app.get('/', async c => {
    const { messages, locale } = await currentPrompt(deps, refOf(c.req.raw), pageLocale(c), web.can)
    const native = messages.flatMap(message => web.render(message)) as WebNative[]
    return c.html(
      await chatPage({ words: await wordsIn(locale), native, newId: () => deps.ids.next() }),
      200,
      { 'cache-control': 'no-store' },
    )
  })
  app.post('/', c => answerPlatform(deps, web, c.req.raw, later(c), networkOf(c)))
  app.get('/news', async c => {
    const ref = refOf(c.req.raw)
    const messages = ref === undefined ? [] : await collectInbox(deps, ref)
    c.header('cache-control', 'no-store')
    return messages.length === 0
      ? c.body(null, 204)
      : c.json({ messages: messages.flatMap(message => web.render(message)) as WebNative[] })
  })
  app.on(['GET', 'POST'], '/leave', c => {
    c.header('set-cookie', 'chat=gone; Path=/chat; HttpOnly; SameSite=Strict; Max-Age=0')
    c.header('cache-control', 'no-store')
    return c.req.method === 'POST' ? c.body(null, 204) : c.redirect(ELSEWHERE, 303)
  })
  return app
}
