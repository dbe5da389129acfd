import { html } from 'hono/html'
import type { CaseFacets } from '../../cases/case.ts'
import { toldStatus } from '../../cases/told-status.ts'
import { clockTime } from '../../i18n/word-screen.ts'
import { isDone } from '../../records/case-index.ts'
import type { Allowed } from '../console/allowed.ts'
import type { OpenedReport } from '../console/opened-report.ts'
import type { Visitor } from '../console/visitor.ts'
import { actionsView } from './console-actions.ts'
import { consolePage } from './console-frame.ts'
import { historyView } from './console-history.ts'
import { overrideView, standsView } from './console-officer.ts'
import { reportView, signsView } from './console-report.ts'
import { caseRouteText } from './console-route.ts'
import { type TalkShown, talkView } from './console-talk.ts'
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

const facetsView = (visitor: Visitor, facets: CaseFacets): Html => {
  const t = (key: string) => visitor.words.console(key)
  const row = (key: string, value: unknown) =>
    html`<div><dt>${t(key === 'network' ? 'filter.network' : `case.${key}`)}</dt><dd>${value}</dd></div>`
  const { claimedBy } = facets
  return html`<dl class="facets">
${row('state', stateText(visitor, facets))}
${row('holder', claimedBy === undefined ? t('case.nobody') : nameOfStaff(visitor.staff, claimedBy))}
${row('urgency', html`${t(`urgency.${facets.urgency}`)}${facets.because === undefined ? '' : html` <span class="small">${t(`because.${facets.because}`)}</span>`}`)}
${row('stage', stageText(visitor, facets))}
${row('route', routeName(visitor, facets))}
${row('language', languageName(visitor, facets.language))}
${row('platform', t(`platform.${facets.platform}`))}
${facets.network === undefined ? '' : row('network', html`<a class="code" href="/console?network=${facets.network}">${facets.network}</a>`)}
${row('desk', deskName(visitor, facets.desk))}
${row('came', momentView(visitor, facets.createdAt))}
${row('changed', momentView(visitor, facets.updatedAt))}
</dl>`
}

export interface CaseView {
  readonly visitor: Visitor
  readonly facets: CaseFacets
  readonly allowed: Allowed
  readonly talk: TalkShown
  /** The reporter said no to a hotline; known where the report is open, or that no was met. */
  readonly declined?: boolean | undefined
  /** Only in the answer to *Open*. */
  readonly opened?: OpenedReport | undefined
  /** When their claim ends by itself. */
  readonly ends?: number | undefined
  /** Cases like this one, and why they are alike. */
  readonly like?: Html | '' | undefined
  readonly told?: string | undefined
  readonly refused?: string | undefined
}

export const casePage = (view: CaseView): Html => {
  const { visitor, facets, allowed, talk, declined, opened, ends, like, told, refused } = view
  const { words, zone } = visitor
  // On a phone what comes first is what is read: the report, and whether the person wrote.
  const shows = opened !== undefined || allowed.officer.includes('listen')
  const main = html`<div class="case-main">
${talkView(visitor, facets, allowed, talk)}
${opened === undefined ? '' : reportView(visitor, facets, opened)}
${signsView(visitor, facets, opened)}
${like ?? ''}</div>`
  const side = html`<div class="case-side">
${ends === undefined ? '' : html`<p class="small">${words.console('case.claim-ends', { time: clockTime(words, ends, zone) })}</p>`}
${actionsView(visitor, facets, allowed)}
${(declined ?? opened?.declined) ? overrideView(visitor, facets, allowed, opened !== undefined) : ''}
${allowed.handOver ? html`<p><a href="/console/cases/${facets.code}/hand-over">${words.console('file.page')}</a></p>` : ''}</div>`
  return consolePage({
    reader: visitor,
    visitor,
    title: facets.code,
    told,
    refused,
    body: html`<p class="ways"><a href="/console" data-key="u">${visitor.words.console('page.back')}</a> <a href="/console/next" data-key="n">${visitor.words.console('case.next')}</a></p>
<div class="title"><h1 class="code">${facets.code}</h1><p>${badgesView(visitor, facets)}</p></div>
${facetsView(visitor, facets)}
${isDone(facets) ? '' : html`<p class="small">${caseRouteText(visitor, facets)}</p>`}
${lookView(visitor, facets)}
${standsView(visitor, facets)}
<p class="small">${words.console('case.told')} “${words.text(toldStatus(facets), { desk: deskName(visitor, facets.desk), body: '…' })}”</p>
<div class="case-grid">${shows ? main : side}${shows ? side : main}</div>
${historyView(visitor, facets)}`,
  })
}
