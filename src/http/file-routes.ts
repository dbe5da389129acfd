import { Hono } from 'hono'
import { html } from 'hono/html'
import { fetchFile, isFileThere } from '../desk/file-link.ts'
import { wordsIn } from '../i18n/catalogues.ts'
import type { HttpDeps } from './http-deps.ts'
import { pageLocale } from './page-locale.ts'
import { layout } from './views/layout.ts'

/** Where a recipient takes a file. A messenger's preview opens the page; the press alone uses the link up. */
export const fileRoutes = (deps: HttpDeps): Hono => {
  const app = new Hono()
  app.use(async (c, next) => {
    await next()
    c.header('cache-control', 'no-store')
  })
  app.get('/:token', async c => {
    const words = await wordsIn(pageLocale(c))
    const t = (key: string) => words.console(key)
    const there = await isFileThere(deps, c.req.param('token'))
    const body = there
      ? html`<p>${t('file.take-what')}</p><form method="post"><button class="primary">${t('file.take')}</button></form>`
      : html`<p>${t('file.gone')}</p>`
    const page = layout({
      title: t('file.take-title'),
      locale: words.locale,
      look: 'console',
      body: html`<main><h1>${t('file.take-title')}</h1>${body}</main>`,
    })
    return c.html(page, there ? 200 : 404)
  })
  app.post('/:token', async c => {
    const file = await fetchFile(deps, c.req.param('token'))
    if (file === undefined) return c.redirect(c.req.path, 303)
    return c.body(new Uint8Array(file.bytes), 200, {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="${file.name}"`,
    })
  })
  return app
}
