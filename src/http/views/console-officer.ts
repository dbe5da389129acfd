import { html } from 'hono/html'
import { type CaseFacets, PERSON_CONSENTS } from '../../cases/case.ts'
import {
  CLOSE_OUTCOMES,
  DECLINE_REASONS,
  GROUNDS,
  OVERRIDES,
  REOPEN_REASONS,
  SNOOZE_HOURS,
  SNOOZE_REASONS,
} from '../../cases/reasons.ts'
import { mayOverride } from '../../cases/vital-interest.ts'
import { hoursText } from '../../i18n/hours-text.ts'
import type { Allowed, OfficerVerb } from '../console/allowed.ts'
import type { Visitor } from '../console/visitor.ts'
import { caseForm, pickView } from './console-form.ts'
import { momentView, nameOfStaff } from './console-words.ts'
import type { Html } from './layout.ts'

type Form = (visitor: Visitor, facets: CaseFacets) => Html

/** A form that is seldom used, behind its name. */
const folded = (visitor: Visitor, facets: CaseFacets, verb: OfficerVerb, name: string, inner: Html): Html =>
  html`<details><summary>${name}</summary>${caseForm(visitor, facets, verb, inner)}</details>`

const whyView = ({ words }: Visitor, required: boolean): Html =>
  html`<label class="wide">${words.console('case.reason')} <textarea name="reason" rows="2" maxlength="2000"${required ? html` required` : ''}></textarea></label>`

const press =
  (verb: OfficerVerb): Form =>
  (visitor, facets) =>
    caseForm(visitor, facets, verb, html`<button>${visitor.words.console(`do.${verb}`)}</button>`)

const ruleView = ({ words, settings }: Visitor): Html =>
  html`<p class="small">${words.console('vital.rule')}</p><blockquote class="offer" dir="auto">${settings.vitalRule ?? ''}</blockquote>`

const decline: Form = (visitor, facets) => {
  const t = (key: string) => visitor.words.console(key)
  return caseForm(
    visitor,
    facets,
    'decline',
    html`${pickView(visitor, t('case.why'), 'argument', DECLINE_REASONS, code => `do.why.${code}`)}<button>${t('do.decline')}</button>`,
  )
}

const refer: Form = (visitor, facets) => {
  const t = (key: string) => visitor.words.console(key)
  const against = mayOverride(visitor.settings, visitor.actor) === 'yes'
  return folded(
    visitor,
    facets,
    'refer',
    t('do.refer'),
    html`<label class="wide">${t('case.body')} <input name="body" maxlength="120" required autocomplete="off"></label>
${pickView(visitor, t('case.ground'), 'argument', against ? GROUNDS : ['agreed'], code => `ground.${code}`)}
${against ? html`${whyView(visitor, false)}<div class="wide">${ruleView(visitor)}</div>` : ''}<button>${t('do.refer')}</button>`,
  )
}

const personConsent: Form = (visitor, facets) => {
  const t = (key: string) => visitor.words.console(key)
  return folded(
    visitor,
    facets,
    'person-consent',
    t('open.person-consent'),
    html`${pickView(visitor, t('open.person-consent'), 'argument', PERSON_CONSENTS, code => `person-consent.${code}`)}<p class="small">${t('case.person-consent')}</p><button>${t('desk.save')}</button>`,
  )
}

const snooze: Form = (visitor, facets) => {
  const { words, zone } = visitor
  const t = (key: string, values?: Record<string, string>) => words.console(key, values)
  return folded(
    visitor,
    facets,
    'snooze',
    t('do.snooze'),
    html`${pickView(visitor, t('case.why'), 'argument', SNOOZE_REASONS, code => `snooze.${code}`)}
<label>${t('case.snooze-for')} <select name="hours">${SNOOZE_HOURS.map(hours => html`<option value="${hours}">${hoursText(words.locale, hours)}</option>`)}</select></label>
<label>${t('case.snooze-until', { zone })} <input type="datetime-local" name="until"></label><button>${t('do.snooze')}</button>`,
  )
}

const close: Form = (visitor, facets) => {
  const t = (key: string) => visitor.words.console(key)
  return folded(
    visitor,
    facets,
    'close',
    t('do.close'),
    html`${pickView(visitor, t('case.outcome'), 'argument', CLOSE_OUTCOMES, code => `outcome.${code}`)}${whyView(visitor, false)}<button>${t('do.close')}</button>`,
  )
}

const reopen: Form = (visitor, facets) => {
  const t = (key: string) => visitor.words.console(key)
  return caseForm(
    visitor,
    facets,
    'reopen',
    html`${pickView(visitor, t('case.why'), 'argument', REOPEN_REASONS, code => `reopen.${code}`)}<button>${t('do.reopen')}</button>`,
  )
}

/** How far a case of a hotline desk is, in the order in which an officer comes by each. */
const FORMS: readonly (readonly [OfficerVerb, Form])[] = [
  ['contact', press('contact')],
  ['accept', press('accept')],
  ['wake', press('wake')],
  ['decline', decline],
  ['reopen', reopen],
  ['refer', refer],
  ['person-consent', personConsent],
  ['snooze', snooze],
  ['close', close],
]

export const officerView = (visitor: Visitor, facets: CaseFacets, { officer }: Allowed): Html | '' => {
  const forms = FORMS.filter(([verb]) => officer.includes(verb))
  const { progress } = facets
  if (forms.length === 0) return ''
  // Before it is acknowledged, and once it is closed, there is no way to be on.
  const onTheWay = officer.includes('close')
  return html`${onTheWay ? html`<h3>${visitor.words.console('progress.title')}</h3>` : ''}
${progress === undefined || !onTheWay ? '' : html`<p>${visitor.words.console(`progress.${progress}`)}</p>`}
<div class="officer">${forms.map(([, form]) => form(visitor, facets))}</div>`
}

/** Against a reporter's no: by the operator's rule, for who may use it, with a reason. Shown where there is a no. */
export const overrideView = (
  visitor: Visitor,
  facets: CaseFacets,
  { escalateTo }: Allowed,
  /** Nothing above says yet that there is a no. */
  says: boolean,
): Html | '' => {
  const [first] = escalateTo
  if (first === undefined) return ''
  const t = (key: string) => visitor.words.console(key)
  const may = mayOverride(visitor.settings, visitor.actor)
  const no = says ? html`<p class="warn">${t('refused.no-consent')}</p>` : ''
  if (may !== 'yes') return html`${no}<p class="small">${t(`refused.${may}`)}</p>`
  return html`<details class="actions override"${says ? '' : html` open`}><summary>${t('do.override')}</summary>
${no}${ruleView(visitor)}
${caseForm(
  visitor,
  facets,
  'escalate',
  html`<label>${t('do.escalate-to')} <select name="argument">${escalateTo.map(desk => html`<option value="${desk.id}">${desk.name || desk.id}</option>`)}</select></label>
${pickView(visitor, t('case.ground'), 'override', OVERRIDES, code => `ground.${code}`)}${whyView(visitor, true)}<button>${t('do.override')}</button>`,
)}</details>`
}

/** What of a case's way must be known before anything is done with it. */
export const standsView = (visitor: Visitor, { override, snooze: aside, outcome }: CaseFacets): Html => {
  const { words, staff } = visitor
  const t = (key: string, values?: Record<string, string>) => words.console(key, values)
  return html`${
    override === undefined
      ? ''
      : html`<p class="warn">${t('vital.used', { by: nameOfStaff(staff, override.by) })} ${t(`ground.${override.ground}`)} (${momentView(visitor, override.at)})</p>`
  }${
    aside === undefined
      ? ''
      : html`<p class="warn">${t('board.waiting')}: ${momentView(visitor, aside.until)} · ${t(`snooze.${aside.reason}`)}</p>`
  }${outcome === undefined ? '' : html`<p>${t('case.outcome')}: <strong>${t(`outcome.${outcome}`)}</strong></p>`}`
}
