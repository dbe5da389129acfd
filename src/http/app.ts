import { Hono } from 'hono'
import { AppError } from '../core/app-error.ts'
import { apiRoutes } from './api-routes.ts'
import { CHAT_SCRIPT } from './assets/chat-script.ts'
import { STYLE } from './assets/style.ts'
import { chatRoutes } from './chat-routes.ts'
import { consoleRoutes } from './console-routes.ts'
import { fileRoutes } from './file-routes.ts'
import type { HttpDeps } from './http-deps.ts'
import { later } from './later.ts'
import { pageRoutes } from './page-routes.ts'
import { answerPlatform } from './platform-route.ts'
import { securityHeaders } from './security-headers.ts'

const asset =
  (content: string, type: string) =>
  (c: { body: (text: string, status: 200, headers: Record<string, string>) => Response }) =>
    c.body(content, 200, { 'content-type': type, 'cache-control': 'public, max-age=300' })

/** The whole HTTP side, the same at the edge and in Node. */
export const createApp = (deps: HttpDeps): Hono => {
  const app = new Hono()
  app.use(securityHeaders)
  app.route('/', pageRoutes(deps))
  app.route('/chat', chatRoutes(deps))
  app.route('/console', consoleRoutes(deps))
  app.route('/files', fileRoutes(deps))
  app.route('/api/v1', apiRoutes(deps))
  app.get('/assets/chat.js', asset(CHAT_SCRIPT, 'text/javascript; charset=utf-8'))
  app.get('/assets/style.css', asset(STYLE, 'text/css; charset=utf-8'))
  app.get('/healthz', c => c.text('ok\n'))
  app.get('/readyz', async c => {
    try {
      await deps.store.read(['ready'])
      return c.text('ready\n')
    } catch {
      return c.text('The store does not answer.\n', 503)
    }
  })
  app.all('/webhooks/:platform', async (c): Promise<Response> => {
    const adapter = [...deps.adapters.values()].find(
      each => each.name === c.req.param('platform') && each.name !== 'web',
    )
    return adapter === undefined
      ? c.text('Not found.\n', 404)
      : await answerPlatform(deps, adapter, c.req.raw, later(c))
  })
  app.notFound(c => c.text('Not found.\n', 404))
  app.onError((error, c) => {
    const code = error instanceof AppError ? error.code : 'unexpected'
    deps.journal.note('http/failed', { code, path: c.req.routePath })
    return code === 'unexpected'
      ? c.text('Something went wrong here. Nothing was changed.\n', 500)
      : c.text('The service is not available right now. Try again in a few minutes.\n', 503)
  })
  return app
}
