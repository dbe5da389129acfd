import { html } from 'hono/html'
import type { Desk } from '../../cases/desk.ts'
import type { Visitor } from '../console/visitor.ts'
import { formField } from './console-frame.ts'
import { momentView } from './console-words.ts'
import type { Html } from './layout.ts'

/** A desk's own system: where its webhooks go, and the secret while it is new. */
export const hookView = (visitor: Visitor, { id, hook }: Desk, secret: string | undefined): Html => {
  const t = (key: string) => visitor.words.console(key)
  const form = (verb: string, inner: Html) =>
    html`<form method="post" action="/console/desks/${id}">${formField(visitor)}<input type="hidden" name="do" value="${verb}">${inner}</form>`
  return html`<section class="desk"><h2>${t('desk.hook')}</h2><p class="small">${t('desk.hook-hint')}</p>
${hook?.offSince === undefined ? '' : html`<p class="warn">${t('desk.hook-off')} ${momentView(visitor, hook.offSince)}</p>`}
${secret === undefined ? '' : html`<p class="warn">${t('desks.channel-secret-once')} <code class="secret">${secret}</code></p>`}
${form(
  'hook-set',
  html`<label>${t('desks.channel-address')} <input name="address" type="url" value="${hook?.url ?? ''}" maxlength="500" required autocomplete="off" placeholder="https://"></label>
<button>${t(hook === undefined ? 'desk.hook-set' : 'desk.hook-renew')}</button>`,
)}
${hook === undefined ? '' : form('hook-remove', html`<button class="plain">${t('desks.channel-remove')}</button>`)}</section>`
}
