import { html } from 'hono/html'
import { LOCALES, type Words } from '../../i18n/catalogues.ts'
import { ownName } from '../../i18n/display-name.ts'
import { type Html, layout } from './layout.ts'

export interface SitePage {
  readonly words: Words
  readonly title: string
  readonly path: '/' | '/patterns'
  readonly body: Html
}

/** The frame of the public pages. Links carry the language, so that nothing has to be kept in the browser. */
export const sitePage = ({ words, title, path, body }: SitePage): Html => {
  const t = (key: string) => words.site(key)
  const { locale } = words
  return layout({
    title,
    locale,
    look: 'site',
    findable: true,
    body: html`<header class="bar"><a class="brand" href="/?lang=${locale}">${t('brand')}</a><nav><a href="/chat">${t('nav.check')}</a><a href="/patterns?lang=${locale}"${path === '/patterns' ? html` aria-current="page"` : ''}>${t('nav.patterns')}</a></nav></header>
<main>
${body}
</main>
<footer class="small"><span>${t('nav.language')}:</span> ${LOCALES.map(each => html`<a href="${path}?lang=${each}" lang="${each}"${each === locale ? html` aria-current="true"` : ''}>${ownName(each)}</a> `)}</footer>`,
  })
}
