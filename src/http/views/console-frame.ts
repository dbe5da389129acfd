import { html } from 'hono/html'
import { LOCALES } from '../../i18n/catalogues.ts'
import { ownName } from '../../i18n/display-name.ts'
import { staffName } from '../../outbox/word-notice.ts'
import type { Reader, Visitor } from '../console/visitor.ts'
import { type Html, layout } from './layout.ts'

export type Place =
  | 'open'
  | 'mine'
  | 'done'
  | 'desks'
  | 'staff'
  | 'audit'
  | 'insight'
  | 'me'
  | 'board'
  | 'letters'

const ADDRESS: Readonly<Record<Place, string>> = {
  open: '/console',
  mine: '/console?view=mine',
  done: '/console?view=done',
  desks: '/console/desks',
  staff: '/console/staff',
  audit: '/console/audit',
  insight: '/console/insight',
  me: '/console/me',
  board: '/console/board',
  letters: '/console/letters',
}

/** The token that ties a form to its session. */
export const formField = ({ form }: Visitor): Html => html`<input type="hidden" name="form" value="${form}">`

/** A form of one deed: what is done, and hidden beside it to whom. */
export const deedForm = (
  visitor: Visitor,
  path: string,
  verb: string,
  fields: Readonly<Record<string, string>>,
  inner: Html,
): Html =>
  html`<form method="post" action="${path}">${formField(visitor)}<input type="hidden" name="do" value="${verb}">${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}${inner}</form>`

const navView = (visitor: Visitor, place: Place | undefined): Html => {
  const { words, me } = visitor
  const administers = me.roles.includes('administrator')
  const places: readonly Place[] = [
    ...(me.roles.includes('hotline') ? (['board'] as const) : []),
    'open',
    'mine',
    'done',
    'insight',
    ...(administers ? (['desks', 'staff', 'letters'] as const) : []),
    ...(administers || me.roles.includes('auditor') ? (['audit'] as const) : []),
  ]
  return html`<nav>${places.map(
    each =>
      html`<a href="${ADDRESS[each]}"${each === place ? html` aria-current="page"` : ''}>${words.console(`nav.${each}`)}</a>`,
  )}</nav>
<form method="post" action="/console/sign-out" class="out">${formField(visitor)}<a class="small" href="${ADDRESS.me}"${place === 'me' ? html` aria-current="page"` : ''}>${staffName(me)}</a><button class="plain">${words.console('nav.sign-out')}</button></form>`
}

const keysView = ({ words }: Reader): Html => {
  const t = (key: string) => words.console(key)
  return html`<details class="keys" data-key="?"><summary>${t('keys.title')}</summary>
<ul><li>${t('keys.walk')}</li><li>${t('keys.case')}</li><li>${t('keys.talk')}</li><li>${t('keys.decide')}</li><li>${t('keys.help')}</li></ul>
<label><input type="checkbox" id="keys-on" checked> ${t('keys.on')}</label></details>`
}

export interface ConsolePage {
  readonly reader: Reader
  readonly visitor?: Visitor | undefined
  readonly title: string
  readonly place?: Place
  /** What was just done. */
  readonly told?: string | undefined
  /** Why something was not done. */
  readonly refused?: string | undefined
  readonly body: Html
  /** Instead of the one all pages have. */
  readonly script?: string
  /** What of the address a change of language is to keep. */
  readonly keep?: Readonly<Record<string, string>>
}

const inLanguage = (locale: string, keep: Readonly<Record<string, string>>): string =>
  `?${new URLSearchParams({ ...keep, lang: locale })}`

/** The frame of every staff page. */
export const consolePage = ({
  reader,
  visitor,
  title,
  place,
  told,
  refused,
  body,
  script = '/console/console.js',
  keep = {},
}: ConsolePage): Html => {
  const { words } = reader
  return layout({
    title: `${title} · ${words.console('page.title')}`,
    locale: words.locale,
    look: 'console',
    ...(visitor === undefined ? {} : { script }),
    body: html`<header class="bar"><a class="brand" href="/console">Offerwatch</a>${visitor === undefined ? '' : navView(visitor, place)}</header>
<main>
${told === undefined ? '' : html`<p class="told" role="status">${told}</p>`}
${refused === undefined ? '' : html`<p class="refused" role="alert">${refused}</p>`}
${body}
</main>
${visitor === undefined ? '' : keysView(reader)}
<footer class="small"><span>${words.console('page.language')}:</span> ${LOCALES.map(
      locale =>
        html`<a href="${inLanguage(locale, keep)}" lang="${locale}"${locale === words.locale ? html` aria-current="true"` : ''}>${ownName(locale)}</a> `,
    )}</footer>`,
  })
}
