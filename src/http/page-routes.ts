import { Hono } from 'hono'
import { wordsIn } from '../i18n/catalogues.ts'
import { rules } from '../redflags/rules/index.ts'
import type { HttpDeps } from './http-deps.ts'
import { pageLocale } from './page-locale.ts'
import { homePage } from './views/home-page.ts'
import { patternsPage } from './views/patterns-page.ts'

const HEADERS = { 'cache-control': 'public, max-age=300', vary: 'accept-language' }

/** The public pages. They set no cookie and know nobody. */
export const pageRoutes = ({ config }: HttpDeps): Hono => {
  const app = new Hono()
  app.get('/', async c => {
    const { operator, retentionDays, telegram } = config
    const words = await wordsIn(pageLocale(c))
    return c.html(
      homePage({ words, operator, retentionDays, onTelegram: telegram !== undefined }),
      200,
      HEADERS,
    )
  })
  app.get('/patterns', async c => c.html(patternsPage(await wordsIn(pageLocale(c)), rules), 200, HEADERS))
  return app
}
