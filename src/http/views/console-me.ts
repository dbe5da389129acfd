import { html } from 'hono/html'
import type { Session } from '../../desk/sign-in.ts'
import { ownName } from '../../i18n/display-name.ts'
import { staffName } from '../../outbox/word-notice.ts'
import { REPORT_LANGUAGES } from '../console/queue-counts.ts'
import type { Visitor } from '../console/visitor.ts'
import { consolePage, formField } from './console-frame.ts'
import { momentView } from './console-words.ts'
import type { Html } from './layout.ts'

export interface MeView {
  readonly visitor: Visitor
  readonly sessions: readonly (Session & { readonly name: string; readonly current: boolean })[]
  readonly told?: string | undefined
  readonly refused?: string | undefined
}

/** A person's own page: the languages they read, and the browsers they are signed in with. */
export const mePage = ({ visitor, sessions, told, refused }: MeView): Html => {
  const { words, me } = visitor
  const t = (key: string) => words.console(key)
  return consolePage({
    reader: visitor,
    visitor,
    title: t('me.title'),
    place: 'me',
    told,
    refused,
    body: html`<h1>${t('me.title')}: ${staffName(me)}</h1>
<p>${me.roles.map(role => html`<span class="badge">${t(`role.${role}`)}</span> `)}</p>
<section class="desk"><h2>${t('me.reads')}</h2><p class="small">${t('me.reads-hint')}</p>
<form method="post" action="/console/me">${formField(visitor)}<input type="hidden" name="do" value="read">
<label>${t('desks.name')} <input name="name" maxlength="40" value="${me.name ?? ''}" autocomplete="off"></label>
<fieldset class="choices"><legend class="hidden">${t('me.reads')}</legend>${REPORT_LANGUAGES.map(
      language =>
        html`<label><input type="checkbox" name="reads" value="${language}"${me.reads?.includes(language) ? html` checked` : ''}> <span lang="${language}">${ownName(language)}</span></label> `,
    )}</fieldset><button>${t('me.reads-press')}</button></form></section>
<section class="desk"><h2>${t('me.sessions')}</h2><p class="small">${t('me.sessions-hint')}</p>
<ul class="members">${sessions.map(
      each =>
        html`<li><span><strong>${each.browser || t('me.unknown-browser')}</strong> <span class="small">${momentView(visitor, each.at)}${each.current ? html` · ${t('me.this')}` : ''}</span></span>${
          each.current
            ? ''
            : html`<form method="post" action="/console/me">${formField(visitor)}<input type="hidden" name="do" value="sign-out"><input type="hidden" name="session" value="${each.name}"><button class="plain">${t('me.end')}</button></form>`
        }</li>`,
    )}</ul></section>`,
  })
}
