import { html } from 'hono/html'
import type { CaseFacets, HistoryEntry } from '../../cases/case.ts'
import type { MessageKey } from '../../core/message-key.ts'
import { clockTime } from '../../i18n/word-screen.ts'
import type { Allowed } from '../console/allowed.ts'
import type { OpenedReport } from '../console/opened-report.ts'
import type { Visitor } from '../console/visitor.ts'
import { actionsView } from './console-actions.ts'
import { consolePage } from './console-frame.ts'
import { reportView, signsView } from './console-report.ts'
import {
  badgesView,
  deskName,
  languageName,
  momentView,
  nameOfStaff,
  routeName,
  stageText,
  stateText,
} from './console-words.ts'
import type { Html } from './layout.ts'

const ACTS: ReadonlySet<string> = new Set([
  'route',
  'claim',
  'release',
  'decide',
  'escalate',
  'page',
  'acknowledge',
  'decline',
  'close',
  'withdraw',
  'update',
  'take-back',
  'refused',
  'propose',
  'undo',
  'hand-on',
  'note',
  'ask',
  'expire',
  'age-out',
  'preview',
  'file',
  'fetched',
])

/** What an entry says was done: `decide:confirmed`, `page:2`, `refused:open`. */
const actText = (visitor: Visitor, { act, by }: HistoryEntry): string => {
  const { words } = visitor
  const [verb = '', argument] = act.split(':')
  if (verb === 'open') return words.console(by === 'reporter' ? 'act.open' : 'act.look')
  const said = words.console(ACTS.has(verb) ? `act.${verb}` : 'act.other')
  if (argument === undefined || verb === 'page') return said
  if (verb === 'ask') return `${said}: ${words.text(`ask.${argument}` as MessageKey)}`
  if (verb === 'hand-on') return `${said}: ${nameOfStaff(visitor.staff, argument)}`
  if (verb === 'decide' || verb === 'propose') return `${said}: ${words.console(`decision.${argument}`)}`
  if (verb === 'file' || verb === 'preview' || verb === 'fetched')
    return `${said}: ${words.console(`file.format-${argument}`)}`
  if (verb === 'refused') return `${said}: ${words.console(`do.${argument}`)}`
  return `${said}: ${deskName(visitor, argument)}`
}

/** What must be known before anything is done. */
const lookView = (visitor: Visitor, { proposed, corrects }: CaseFacets): Html => {
  const { words, staff } = visitor
  const by = proposed === undefined ? '' : nameOfStaff(staff, proposed.by)
  return html`${
    proposed === undefined
      ? ''
      : html`<p class="warn">${words.console('case.second-look', { by, decision: words.console(`decision.${proposed.decision}`) })}</p>`
  }${corrects ? html`<p class="warn">${words.console('case.corrects')}</p>` : ''}`
}

const byText = ({ words, staff }: Visitor, by: string): string =>
  by === 'reporter' || by === 'clock' || by === 'recipient'
    ? words.console(`by.${by}`)
    : nameOfStaff(staff, by)

const historyView = (visitor: Visitor, { history }: CaseFacets): Html =>
  html`<section><h2>${visitor.words.console('case.history')}</h2>
<ol class="history">${history
    .toReversed()
    .map(
      entry =>
        html`<li>${momentView(visitor, entry.at)} <strong>${byText(visitor, entry.by)}</strong> ${actText(visitor, entry)}</li>`,
    )}</ol></section>`

const facetsView = (visitor: Visitor, facets: CaseFacets): Html => {
  const t = (key: string) => visitor.words.console(key)
  const row = (key: string, value: unknown) => html`<div><dt>${t(`case.${key}`)}</dt><dd>${value}</dd></div>`
  const { claimedBy } = facets
  return html`<dl class="facets">
${row('state', stateText(visitor, facets))}
${row('holder', claimedBy === undefined ? t('case.nobody') : nameOfStaff(visitor.staff, claimedBy))}
${row('urgency', html`${t(`urgency.${facets.urgency}`)}${facets.because === undefined ? '' : html` <span class="small">${t(`because.${facets.because}`)}</span>`}`)}
${row('stage', stageText(visitor, facets))}
${row('route', routeName(visitor, facets))}
${row('language', languageName(visitor, facets.language))}
${row('platform', t(`platform.${facets.platform}`))}
${row('desk', deskName(visitor, facets.desk))}
${row('came', momentView(visitor, facets.createdAt))}
${row('changed', momentView(visitor, facets.updatedAt))}
</dl>`
}

export interface CaseView {
  readonly visitor: Visitor
  readonly facets: CaseFacets
  readonly allowed: Allowed
  /** Only in the answer to *Open*. */
  readonly opened?: OpenedReport | undefined
  /** When their claim ends by itself. */
  readonly ends?: number | undefined
  /** Cases like this one, and why they are alike. */
  readonly like?: Html | undefined
  readonly told?: string | undefined
  readonly refused?: string | undefined
}

export const casePage = ({ visitor, facets, allowed, opened, ends, like, told, refused }: CaseView): Html =>
  consolePage({
    reader: visitor,
    visitor,
    title: facets.code,
    told,
    refused,
    body: html`<p class="ways"><a href="/console" data-key="u">${visitor.words.console('page.back')}</a> <a href="/console/next" data-key="n">${visitor.words.console('case.next')}</a></p>
<div class="title"><h1 class="code">${facets.code}</h1><p>${badgesView(visitor, facets)}</p></div>
${facetsView(visitor, facets)}
${lookView(visitor, facets)}
${opened === undefined ? '' : reportView(visitor, facets, opened)}
${opened === undefined ? '' : signsView(visitor, facets, opened)}
${ends === undefined ? '' : html`<p class="small">${visitor.words.console('case.claim-ends', { time: clockTime(visitor.words, ends, visitor.zone) })}</p>`}
${actionsView(visitor, facets, allowed)}
${allowed.handOver ? html`<p><a href="/console/cases/${facets.code}/hand-over">${visitor.words.console('file.page')}</a></p>` : ''}
${opened === undefined ? signsView(visitor, facets, opened) : ''}
${like ?? ''}
${historyView(visitor, facets)}`,
  })
