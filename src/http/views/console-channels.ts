import { html } from 'hono/html'
import type { StaffChannel } from '../../cases/channel.ts'
import type { Staff } from '../../cases/desk.ts'
import type { Visitor } from '../console/visitor.ts'
import type { FormView } from './console-desks.ts'
import type { Html } from './layout.ts'

/** Where a channel leads, as far as a page need tell: a topic or a path may be as good as a password. */
const leadsTo = (channel: StaffChannel): string => {
  if (channel.kind === 'pagerduty') return `…${channel.key.slice(-4)}`
  return channel.kind === 'email' ? channel.address : (URL.parse(channel.url)?.host ?? '')
}

const channelView = (visitor: Visitor, form: FormView, person: Staff, channel: StaffChannel): Html => {
  const t = (key: string) => visitor.words.console(key)
  const fields = { staff: person.id, channel: channel.id }
  const button = (verb: string) =>
    form(verb, fields, html`<button class="plain">${t(`desks.${verb}`)}</button>`)
  const off = channel.kind === 'webhook' && channel.offSince !== undefined
  return html`<li><span>${t(`desks.channel-${channel.kind}`)} <code>${leadsTo(channel)}</code>${off ? html` <span class="warn">${t('desks.channel-off')}</span>` : ''}</span>
<span class="row">${button('channel-test')}${channel.kind === 'webhook' ? button('channel-renew') : ''}${button('channel-remove')}</span></li>`
}

/** How a person is called besides their chat, and the form that adds a way. */
export const channelsView = (visitor: Visitor, form: FormView, person: Staff): Html => {
  const t = (key: string) => visitor.words.console(key)
  const channels = person.channels ?? []
  const kinds = ['ntfy', 'webhook', 'pagerduty', 'email']
  return html`<details class="channels"><summary>${visitor.words.console('desks.channels', { count: channels.length })}</summary>
<ul>${channels.map(channel => channelView(visitor, form, person, channel))}</ul>
${form(
  'channel-add',
  { staff: person.id },
  html`<label>${t('desks.channel-kind')} <select name="kind">${kinds.map(kind => html`<option value="${kind}">${t(`desks.channel-${kind}`)}</option>`)}</select></label>
<label>${t('desks.channel-address')} <input name="address" maxlength="500" required autocomplete="off"></label>
<label>${t('desks.channel-token')} <input name="token" maxlength="200" autocomplete="off"></label>
<p class="small">${t('desks.channel-hint')}</p>
<button>${t('desks.add-press')}</button>`,
)}</details>`
}
