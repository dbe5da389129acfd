import { html } from 'hono/html'
import type { CaseFacets } from '../../cases/case.ts'
import type { QueuePage, View } from '../console/queue.ts'
import type { Visitor } from '../console/visitor.ts'
import { consolePage } from './console-frame.ts'
import {
  agoView,
  badgesView,
  deskName,
  languageName,
  nameOfStaff,
  routeName,
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

const rowView = (visitor: Visitor, facets: CaseFacets): Html => {
  const { words } = visitor
  const holder = holderText(visitor, facets)
  return html`<li><a class="case ${facets.urgency}" href="/console/cases/${facets.code}">
<span class="head"><strong class="code">${facets.code}</strong> ${badgesView(visitor, facets)}</span>
<span class="what">${words.console(`stage.${facets.stage}`)} · ${routeName(visitor, facets)}</span>
<span class="small">${languageName(visitor, facets.language)} · ${words.console(`platform.${facets.platform}`)} · ${deskName(visitor, facets.desk)}</span>
<span class="side">${agoView(visitor, facets.createdAt)}<span class="state">${stateText(visitor, facets)}</span>${holder === undefined ? '' : html`<span class="small">${holder}</span>`}</span>
</a></li>`
}

export interface QueueView {
  readonly visitor: Visitor
  readonly view: View
  readonly queue: QueuePage
  /** Whether an earlier page was left behind. */
  readonly later: boolean
  readonly told: string | undefined
}

const address = (view: View, from?: string): string => {
  const query = new URLSearchParams({
    ...(view === 'open' ? {} : { view }),
    ...(from === undefined ? {} : { from }),
  }).toString()
  return query === '' ? '/console' : `/console?${query}`
}

export const queuePage = ({ visitor, view, queue, later, told }: QueueView): Html => {
  const t = (key: string) => visitor.words.console(key)
  return consolePage({
    reader: visitor,
    visitor,
    title: t(`queue.title-${view}`),
    place: view,
    told,
    script: '/console/refresh.js',
    keep: view === 'open' ? {} : { view },
    body: html`<div class="title"><h1>${t(`queue.title-${view}`)}</h1>
<form method="get" action="/console/cases" class="find"><label class="hidden" for="code">${t('queue.find')}</label><input id="code" name="code" placeholder="${t('queue.find')}" autocomplete="off" maxlength="20" required><button>${t('queue.find-press')}</button></form></div>
${
  queue.cases.length === 0
    ? html`<p class="empty">${t(`queue.empty-${view}`)}</p>`
    : html`<ol class="cases">${queue.cases.map(facets => rowView(visitor, facets))}</ol>`
}
${
  queue.next === undefined && !later
    ? ''
    : html`<p class="pages">${later ? html`<a class="button" href="${address(view)}">${t('queue.first')}</a>` : ''}${queue.next === undefined ? '' : html`<a class="button" href="${address(view, queue.next)}">${t('queue.next')}</a>`}</p>`
}`,
  })
}
