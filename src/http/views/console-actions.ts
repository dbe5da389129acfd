import { html } from 'hono/html'
import { ASKS } from '../../cases/asks.ts'
import type { CaseFacets, Decision } from '../../cases/case.ts'
import { BLOCK_DAYS, BLOCK_REASONS } from '../../cases/limits.ts'
import type { MessageKey } from '../../core/message-key.ts'
import { staffName } from '../../outbox/word-notice.ts'
import type { Allowed } from '../console/allowed.ts'
import type { Visitor } from '../console/visitor.ts'
import { caseForm } from './console-form.ts'
import { officerView } from './console-officer.ts'
import type { Html } from './layout.ts'

const MAIN: ReadonlySet<string> = new Set(['claim', 'acknowledge', 'open'])
const KEY: Readonly<Record<string, string>> = { claim: 'c', acknowledge: 'c', open: 'o' }

/** What a number key chooses; a second press or Enter decides. */
const NUMBER: Readonly<Record<Decision | 'escalate', number>> = {
  confirmed: 1,
  suspicious: 2,
  'no-known-sign': 3,
  'not-an-offer': 4,
  duplicate: 5,
  'needs-more': 6,
  escalate: 7,
}
const keyed = (number: number): Html => html` data-key="${number}" data-sure`
const digit = (number: number): Html => html`<kbd>${number}</kbd> `

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
  return caseForm(
    visitor,
    facets,
    'escalate',
    html`${target}<button${keyed(NUMBER.escalate)}>${digit(NUMBER.escalate)}${t('do.escalate')}</button>`,
    'escalate',
  )
}

const plainView = (visitor: Visitor, facets: CaseFacets, { plain }: Allowed): readonly Html[] =>
  plain.map(verb => {
    const key = KEY[verb]
    return caseForm(
      visitor,
      facets,
      verb,
      html`<button${MAIN.has(verb) ? html` class="primary"` : ''}${key === undefined ? '' : html` data-key="${key}"`}>${visitor.words.console(`do.${verb}`)}</button>`,
    )
  })

const decideView = (visitor: Visitor, facets: CaseFacets, decisions: readonly Decision[]): Html => {
  const { words } = visitor
  const t = (key: string) => words.console(key)
  const button = (decision: Decision) =>
    html`<button name="argument" value="${decision}"${keyed(NUMBER[decision])}>${digit(NUMBER[decision])}${t(`do.decide.${decision}`)}</button>`
  const outright = decisions.filter(each => each !== 'duplicate' && each !== 'needs-more')
  const decide = (inner: Html) => caseForm(visitor, facets, 'decide', inner, 'row')
  return html`<h3>${t('case.decide')}</h3>
${
  outright.length === 0
    ? ''
    : decide(
        html`<label class="wide">${t('case.reason')} <textarea name="reason" rows="2" maxlength="2000"></textarea></label>${outright.map(button)}`,
      )
}
${decisions.includes('duplicate') ? decide(html`<label>${t('case.duplicate-of')} <input name="of" class="code" maxlength="20" size="9" required autocomplete="off"></label>${button('duplicate')}`) : ''}
${
  decisions.includes('needs-more')
    ? decide(
        html`<label>${t('case.ask')} <select name="ask"><option value="">${t('case.ask-nothing')}</option>${ASKS.map(ask => html`<option value="${ask}">${words.text(`ask.${ask}` as MessageKey)}</option>`)}</select></label>${button('needs-more')}`,
      )
    : ''
}
${facets.canAsk === false ? html`<p class="small">${t('case.cannot-ask')}</p>` : ''}`
}

const togetherView = (visitor: Visitor, facets: CaseFacets, { colleagues, note, block }: Allowed): Html => {
  const t = (key: string) => visitor.words.console(key)
  return html`${
    colleagues.length === 0
      ? ''
      : caseForm(
          visitor,
          facets,
          'hand-on',
          html`<label>${t('case.colleague')} <select name="argument">${colleagues.map(each => html`<option value="${each.id}">${staffName(each)}</option>`)}</select></label><button>${t('do.hand-on')}</button>`,
          'row',
        )
  }
${
  block
    ? html`<details><summary>${t('case.block')}</summary><p class="small">${t('case.block-hint')}</p>${caseForm(
        visitor,
        facets,
        'block',
        html`<label>${t('case.block-for')} <select name="argument">${BLOCK_DAYS.flatMap(days =>
          BLOCK_REASONS.map(
            reason =>
              html`<option value="${days}-${reason}">${t(`block.days-${days}`)}: ${t(`block.${reason}`)}</option>`,
          ),
        )}</select></label><button class="plain">${t('do.block')}</button>`,
        'row',
      )}</details>`
    : ''
}
${
  note
    ? caseForm(
        visitor,
        facets,
        'note',
        html`<label class="wide">${t('case.note')} <textarea name="reason" rows="2" maxlength="2000" required></textarea></label><button>${t('do.note')}</button>`,
        'row',
      )
    : ''
}`
}

/** The buttons that are this person's at this moment, and no others. */
export const actionsView = (visitor: Visitor, facets: CaseFacets, allowed: Allowed): Html => {
  const t = (key: string) => visitor.words.console(key)
  const { plain, officer, decisions, escalateTo, lacksDesk, colleagues, note } = allowed
  const none =
    plain.length + officer.length + decisions.length + escalateTo.length + colleagues.length === 0 &&
    !lacksDesk &&
    !note
  return html`<section class="actions"><h2>${t('case.actions')}</h2>
${none ? html`<p class="small">${t('case.no-actions')}</p>` : ''}
<div class="row">${plainView(visitor, facets, allowed)}${escalateView(visitor, facets, allowed)}</div>
${plain.includes('open') ? html`<p class="small">${t('case.open-hint')}</p>` : ''}
${officerView(visitor, facets, allowed)}
${decisions.length === 0 ? '' : decideView(visitor, facets, decisions)}
${togetherView(visitor, facets, allowed)}
</section>`
}
