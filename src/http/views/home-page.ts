import { html } from 'hono/html'
import type { Words } from '../../i18n/catalogues.ts'
import type { Html } from './layout.ts'
import { sitePage } from './site-frame.ts'

export interface HomePage {
  readonly words: Words
  readonly operator: { readonly name: string; readonly contact: string }
  readonly retentionDays: number
  readonly onTelegram: boolean
}

/** A way to reach the operator, as a link where it is an address that can be one. */
const contactView = (contact: string): Html => {
  if (/^https:\/\/\S+$/.test(contact))
    return html`<a href="${contact}" rel="noreferrer noopener">${contact}</a>`
  return /^[^\s@:/?]+@[^\s@:/?]+$/.test(contact)
    ? html`<a href="mailto:${contact}">${contact}</a>`
    : html`<span>${contact}</span>`
}

const DOES = ['signs', 'checks', 'report', 'urgent'] as const
const DOES_NOT = ['approve', 'police', 'ask', 'name'] as const

/** What this is, who runs it, what it does and what it does not. */
export const homePage = ({ words, operator, retentionDays, onTelegram }: HomePage): Html => {
  const t = (key: string, values?: Record<string, string | number>) => words.site(key, values)
  return sitePage({
    words,
    title: t('home.title'),
    path: '/',
    body: html`<section class="hero"><h1>${t('home.heading')}</h1>
<p>${t('home.lead')}</p>
<p><a class="button primary big" href="/chat">${t('nav.check')}</a></p>
<p class="danger">${t('home.danger')}</p></section>
<section><h2>${t('home.does')}</h2><ul>${DOES.map(each => html`<li>${t(`home.does-${each}`)}</li>`)}</ul></section>
<section><h2>${t('home.not')}</h2><ul>${DOES_NOT.map(each => html`<li>${t(`home.not-${each}`)}</li>`)}</ul></section>
<section><h2>${t('home.kept')}</h2><p>${t('home.kept-check')}</p><p>${t('home.kept-report', { days: retentionDays })}</p></section>
${onTelegram ? html`<section><h2>${t('home.telegram')}</h2><p>${t('home.telegram-how', { operator: operator.name })}</p></section>` : ''}
<section><h2>${t('home.who')}</h2><p>${t('home.who-name', { operator: operator.name })}</p>
${operator.contact === '' ? html`<p class="warn">${t('home.who-unknown')}</p>` : html`<p>${t('home.who-contact')} ${contactView(operator.contact)}</p>`}</section>
<section><h2>${t('home.more')}</h2><ul><li><a href="/patterns?lang=${words.locale}">${t('home.patterns')}</a></li>
<li><a href="/api/v1/openapi.json">${t('home.api')}</a></li>
<li><a href="/console">${t('home.staff')}</a></li></ul></section>`,
  })
}
