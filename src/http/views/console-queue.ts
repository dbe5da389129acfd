import { html } from 'hono/html'
import type { CaseFacets } from '../../cases/case.ts'
import { act } from '../../cases/lifecycle.ts'
import { stateSeen } from '../../desk/act-on-case.ts'
import type { QueuePage } from '../console/queue.ts'
import type { QueueCounts } from '../console/queue-counts.ts'
import { addressOf, fieldsOf, type QueueQuery } from '../console/queue-query.ts'
import type { Visitor } from '../console/visitor.ts'
import { filterView, talliesView } from './console-filter.ts'
import { consolePage, formField } from './console-frame.ts'
import {
  agoView,
  badgesView,
  deskName,
  languageName,
  nameOfStaff,
  routeName,
  stageText,
  stateText,
} from './console-words.ts'
import type { Html } from './layout.ts'

const holderText = (
  { words, staff }: Visitor,
  { claimedBy, page, state }: CaseFacets,
): string | undefined => {
  if (claimedBy !== undefined) return words.console('queue.with', { by: nameOfStaff(staff, claimedBy) })
  return state === 'escalated' && page?.staff !== undefined
    ? words.console('queue.called', { by: nameOfStaff(staff, page.staff) })
    : undefined
}

const rowView = (visitor: Visitor, facets: CaseFacets, alike: number | undefined): Html => {
  const { words } = visitor
  const holder = holderText(visitor, facets)
  return html`<li><a class="case ${facets.urgency}" href="/console/cases/${facets.code}">
<span class="head"><strong class="code">${facets.code}</strong> ${badgesView(visitor, facets)}${alike === undefined ? '' : html` <span class="badge">${words.console('queue.like', { count: alike > 98 ? '99+' : alike })}</span>`}</span>
<span class="what">${stageText(visitor, facets)} · ${routeName(visitor, facets)}</span>
<span class="small">${languageName(visitor, facets.language)} · ${words.console(`platform.${facets.platform}`)} · ${deskName(visitor, facets.desk)}</span>
<span class="side">${agoView(visitor, facets.createdAt)}<span class="state">${stateText(visitor, facets)}</span>${holder === undefined ? '' : html`<span class="small">${holder}</span>`}</span>
</a>${act(facets, { do: 'claim', by: visitor.actor }, visitor.now).ok ? claimView(visitor, facets) : ''}</li>`
}

const claimView = (visitor: Visitor, facets: CaseFacets): Html =>
  html`<form method="post" action="/console/cases/${facets.code}/claim" class="claim">${formField(visitor)}<input type="hidden" name="seen" value="${stateSeen(facets)}"><button class="plain" data-key="c" aria-label="${visitor.words.console('do.claim')} ${facets.code}">${visitor.words.console('do.claim')}</button></form>`

export interface QueueView {
  readonly visitor: Visitor
  readonly query: QueueQuery
  /** What says whether the page is still as it was. */
  readonly tag: string
  readonly queue: QueuePage
  /** How many other open cases have the same text, by case id. */
  readonly alike: ReadonlyMap<string, number>
  readonly counts: QueueCounts
  /** How many messages could not be delivered, for whoever sees to all of them. */
  readonly letters: number
  readonly told: string | undefined
}

const listView = (
  visitor: Visitor,
  query: QueueQuery,
  { cases, next }: QueuePage,
  alike: QueueView['alike'],
): Html => {
  const t = (key: string) => visitor.words.console(key)
  const later = query.from !== undefined
  const narrowed = Object.keys(query.picked).length > 0
  return html`<div id="list">${
    cases.length === 0
      ? html`<p class="empty">${t(next !== undefined ? 'queue.go-on' : narrowed ? 'queue.empty-filtered' : `queue.empty-${query.view}`)}</p>`
      : html`<ol class="cases">${cases.map(facets => rowView(visitor, facets, alike.get(facets.id)))}</ol>`
  }${
    next === undefined && !later
      ? ''
      : html`<p class="pages">${later ? html`<a class="button" href="${addressOf(query)}">${t('queue.first')}</a>` : ''}${next === undefined ? '' : html`<a class="button" href="${addressOf(query, next)}">${t('queue.next')}</a>`}</p>`
  }</div>`
}

export const queuePage = ({ visitor, query, tag, queue, alike, counts, letters, told }: QueueView): Html => {
  const t = (key: string) => visitor.words.console(key)
  const { view } = query
  return consolePage({
    reader: visitor,
    visitor,
    title: t(`queue.title-${view}`),
    place: view,
    told,
    keep: fieldsOf(query),
    body: html`<div class="title" data-tag="${tag}"><h1>${t(`queue.title-${view}`)}</h1>
<form method="get" action="/console/cases" class="find"><label class="hidden" for="code">${t('queue.find')}</label><input id="code" name="code" placeholder="${t('queue.find')}" autocomplete="off" maxlength="20" required><button>${t('queue.find-press')}</button></form></div>
${letters === 0 ? '' : html`<p class="warn"><a href="/console/letters">${visitor.words.console('board.letters', { count: letters })}</a></p>`}
${view === 'open' ? talliesView(visitor, query, counts) : ''}
${view === 'open' ? filterView(visitor, query, counts) : ''}
${listView(visitor, query, queue, alike)}`,
  })
}
