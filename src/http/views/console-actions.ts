import { html } from 'hono/html'
import type { CaseFacets } from '../../cases/case.ts'
import { stateSeen } from '../../desk/act-on-case.ts'
import type { Allowed } from '../console/allowed.ts'
import type { Visitor } from '../console/visitor.ts'
import { formField } from './console-frame.ts'
import type { Html } from './layout.ts'

/** One form a verb: it carries the session's token and what the page showed, so that a stale one is noticed. */
const formView = (visitor: Visitor, facets: CaseFacets, verb: string, inner: Html, look = ''): Html =>
  html`<form method="post" action="/console/cases/${facets.code}/${verb}" class="${look}">${formField(visitor)}<input type="hidden" name="seen" value="${stateSeen(facets)}">${inner}</form>`

const MAIN: ReadonlySet<string> = new Set(['claim', 'acknowledge', 'open'])

const escalateView = (
  visitor: Visitor,
  facets: CaseFacets,
  { escalateTo, lacksDesk }: Allowed,
): Html | '' => {
  const t = (key: string) => visitor.words.console(key)
  const [first] = escalateTo
  if (first === undefined) return lacksDesk ? html`<p class="small">${t('refused.no-desk-open')}</p>` : ''
  const target =
    escalateTo.length === 1
      ? html`<input type="hidden" name="argument" value="${first.id}">`
      : html`<label>${t('do.escalate-to')} <select name="argument">${escalateTo.map(desk => html`<option value="${desk.id}">${desk.name || desk.id}</option>`)}</select></label>`
  return formView(
    visitor,
    facets,
    'escalate',
    html`${target}<button>${t('do.escalate')}</button>`,
    'escalate',
  )
}

/** The buttons that are this person's at this moment, and no others. */
export const actionsView = (visitor: Visitor, facets: CaseFacets, allowed: Allowed): Html => {
  const t = (key: string) => visitor.words.console(key)
  const { plain, decisions, escalateTo, lacksDesk } = allowed
  const none = plain.length === 0 && decisions.length === 0 && escalateTo.length === 0 && !lacksDesk
  return html`<section class="actions"><h2>${t('case.actions')}</h2>
${none ? html`<p class="small">${t('case.no-actions')}</p>` : ''}
<div class="row">${plain.map(verb =>
    formView(
      visitor,
      facets,
      verb,
      html`<button${MAIN.has(verb) ? html` class="primary"` : ''}>${t(`do.${verb}`)}</button>`,
    ),
  )}${escalateView(visitor, facets, allowed)}</div>
${plain.includes('open') ? html`<p class="small">${t('case.open-hint')}</p>` : ''}
${
  decisions.length === 0
    ? ''
    : html`<h3>${t('case.decide')}</h3>
${formView(
  visitor,
  facets,
  'decide',
  html`${decisions.map(decision => html`<button name="argument" value="${decision}">${t(`do.decide.${decision}`)}</button>`)}`,
  'row',
)}`
}
</section>`
}
