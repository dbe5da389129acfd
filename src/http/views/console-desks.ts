import { html } from 'hono/html'
import type { Desk, Staff } from '../../cases/desk.ts'
import { LOCALES } from '../../i18n/catalogues.ts'
import { ownName } from '../../i18n/display-name.ts'
import { staffName } from '../../outbox/word-notice.ts'
import type { Visitor } from '../console/visitor.ts'
import { channelsView } from './console-channels.ts'
import { consolePage, deedForm } from './console-frame.ts'
import { vitalView } from './console-vital.ts'
import type { Html } from './layout.ts'

/** A form of this page for one thing to do; `fields` say to whom. */
export type FormView = (verb: string, fields: Readonly<Record<string, string>>, inner: Html) => Html

const formView = (
  visitor: Visitor,
  verb: string,
  fields: Readonly<Record<string, string>>,
  inner: Html,
): Html => deedForm(visitor, '/console/desks', verb, fields, inner)

const memberView = (visitor: Visitor, desk: Desk, person: Staff): Html => {
  const t = (key: string, values?: Record<string, string | number>) => visitor.words.console(key, values)
  const place = desk.onCall.indexOf(person.id)
  const fields = { desk: desk.id, staff: person.id }
  const button = (verb: string) =>
    formView(visitor, verb, fields, html`<button class="plain">${t(`desks.${verb}`)}</button>`)
  return html`<li><span><strong>${staffName(person)}</strong> <span class="small">${t(`platform.${person.platform}`)}${person.languages?.[0] === undefined ? '' : ` · ${ownName(person.languages[0])}`} · ${place < 0 ? t('desks.not-called') : t('desks.on-call', { place: place + 1 })}</span></span>
<span class="row">${place > 0 ? button('up') : ''}${place >= 0 && place < desk.onCall.length - 1 ? button('down') : ''}${button('leave')}</span>${channelsView(visitor, (verb, to, inner) => formView(visitor, verb, to, inner), person)}</li>`
}

const addView = (visitor: Visitor, desk: Desk): Html => {
  const t = (key: string) => visitor.words.console(key)
  return html`<details><summary>${t('desks.add')}</summary>${formView(
    visitor,
    'add',
    { desk: desk.id },
    html`<label>${t('desks.platform')} <select name="platform"><option value="telegram">${t('platform.telegram')}</option><option value="discord">${t('platform.discord')}</option></select></label>
<label>${t('desks.person-id')} <input name="person" inputmode="numeric" pattern="[0-9]{1,20}" maxlength="20" required autocomplete="off"></label>
<label>${t('desks.name')} <input name="name" maxlength="40" autocomplete="off"></label>
<label>${t('desks.staff-language')} <select name="language">${LOCALES.map(locale => html`<option value="${locale}">${ownName(locale)}</option>`)}</select></label>
<p class="small">${t('desks.person-id-hint')}</p>
<button>${t('desks.add-press')}</button>`,
  )}</details>`
}

const deskView = (visitor: Visitor, desk: Desk): Html => {
  const t = (key: string) => visitor.words.console(key)
  const members = visitor.staff
    .filter(person => person.desks.includes(desk.id))
    .toSorted((a, b) => order(desk, a) - order(desk, b))
  const chat = desk.chat.platform === 'web' ? 'none' : desk.chat.platform
  return html`<section class="desk"><h2>${desk.name || desk.id}</h2>
<p class="small">${t(`desks.kind-${desk.kind}`)} · ${t(`desks.chat-${chat}`)}</p>
${desk.onCall.length === 0 ? html`<p class="warn">${t('desks.nobody-on-call')}</p>` : ''}
<p><a href="/console/desks/${desk.id}">${t('desks.terms')}</a></p>
<ol class="members">${members.map(person => memberView(visitor, desk, person))}</ol>
${
  members.some(person => person.id === visitor.me.id)
    ? ''
    : formView(visitor, 'join', { desk: desk.id }, html`<button>${t('desks.join')}</button>`)
}
${addView(visitor, desk)}
<details><summary>${t('desks.remove')}</summary>${formView(visitor, 'remove', { desk: desk.id }, html`<button class="plain">${t('desks.remove')}</button>`)}</details></section>`
}

const order = (desk: Desk, { id }: Staff): number => {
  const place = desk.onCall.indexOf(id)
  return place < 0 ? desk.onCall.length : place
}

export interface DesksView {
  readonly visitor: Visitor
  readonly told?: string | undefined
  readonly refused?: string | undefined
  /** A webhook's new secret: here and never again. */
  readonly secret?: string | undefined
}

export const desksPage = ({ visitor, told, refused, secret }: DesksView): Html => {
  const t = (key: string) => visitor.words.console(key)
  const { desks } = visitor.settings
  return consolePage({
    reader: visitor,
    visitor,
    title: t('desks.title'),
    place: 'desks',
    told,
    refused,
    body: html`<h1>${t('desks.title')}</h1>
<p>${t('desks.intro')}</p>
${secret === undefined ? '' : html`<p class="warn">${t('desks.channel-secret-once')} <code class="secret">${secret}</code></p>`}
${desks.length === 0 ? html`<p class="warn">${t('desks.none')}</p>` : desks.map(desk => deskView(visitor, desk))}
<section class="desk"><h2>${t('desks.make')}</h2>
${formView(
  visitor,
  'make',
  {},
  html`<label>${t('desks.kind')} <select name="kind"><option value="moderators">${t('desks.kind-moderators')}</option><option value="hotline">${t('desks.kind-hotline')}</option></select></label>
<label>${t('desks.desk-name')} <input name="name" maxlength="60" required autocomplete="off"></label>
<p class="small">${t('desks.make-hint')}</p>
<button>${t('desks.make-press')}</button>`,
)}</section>
${vitalView(visitor)}`,
  })
}
