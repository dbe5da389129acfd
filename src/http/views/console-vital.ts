import { html } from 'hono/html'
import type { Visitor } from '../console/visitor.ts'
import { deedForm } from './console-frame.ts'
import type { Html } from './layout.ts'

/** The operator's rule of vital interest, and who may use it. */
export const vitalView = (visitor: Visitor): Html => {
  const t = (key: string) => visitor.words.console(key)
  const { vitalRule = '', vitalBy } = visitor.settings
  const option = (value: string, chosen: boolean) =>
    html`<option value="${value}"${chosen ? html` selected` : ''}>${t(`vital.by-${value}`)}</option>`
  return html`<section class="desk" id="vital"><h2>${t('vital.title')}</h2>
<p>${t('vital.intro')}</p>
${vitalRule === '' ? html`<p class="small">${t('desks.rule-gone')}</p>` : ''}
${deedForm(
  visitor,
  '/console/desks',
  'vital-rule',
  {},
  html`<label>${t('vital.text')} <textarea name="rule" rows="4" maxlength="2000" dir="auto">${vitalRule}</textarea></label>
<label>${t('vital.who')} <select name="who">${option('administrators', vitalBy === undefined)}${option('holder', vitalBy === 'holder')}</select></label>
<button>${t('desk.save')}</button>`,
)}</section>`
}
