import { html } from 'hono/html'
import type { CaseFacets } from '../../cases/case.ts'
import { shiftToJoin, standingOf } from '../../cases/shifts.ts'
import { unheard } from '../../cases/unheard.ts'
import type { Board } from '../console/board.ts'
import type { Visitor } from '../console/visitor.ts'
import { consolePage, formField } from './console-frame.ts'
import { listView } from './console-list.ts'
import { caseRouteText } from './console-route.ts'
import {
  agoView,
  badgesView,
  deskName,
  momentView,
  nameOfStaff,
  routeName,
  stateText,
} from './console-words.ts'
import type { Html } from './layout.ts'

/** How long the one who is called still has: it runs where scripts do, and stands as a time where they do not. */
const clockView = (visitor: Visitor, { page }: CaseFacets): Html | '' => {
  const until = page?.endAt ?? page?.nextAt
  if (until === undefined || page?.acknowledgedAt !== undefined) return ''
  return html`<span class="clock" data-until="${until}">${momentView(visitor, until)}</span>`
}

const rowView = (visitor: Visitor, facets: CaseFacets): Html => {
  const { words, staff } = visitor
  const { page, snooze } = facets
  const wrote = facets.claimedBy === visitor.me.id ? unheard(facets, visitor.me.id) : undefined
  const called =
    facets.state !== 'escalated'
      ? ''
      : page?.staff === undefined
        ? words.console('board.everybody')
        : words.console('queue.called', { by: nameOfStaff(staff, page.staff) })
  return html`<li data-code="${facets.code}"><a class="case ${facets.urgency}" href="/console/cases/${facets.code}">
<span class="head"><strong class="code">${facets.code}</strong> ${badgesView(visitor, facets)}</span>
<span class="what">${words.console(`stage.${facets.stage}`)} · ${routeName(visitor, facets)} · ${deskName(visitor, facets.desk)}</span>
${facets.state === 'escalated' ? html`<span class="small">${caseRouteText(visitor, facets)}</span>` : ''}
<span class="side">${clockView(visitor, facets)}${agoView(visitor, facets.createdAt)}<span class="state">${stateText(visitor, facets)}${facets.progress === undefined ? '' : ` · ${words.console(`progress.${facets.progress}`)}`}</span>${called === '' ? '' : html`<span class="small">${called}</span>`}${facets.answeredAt === undefined ? '' : html`<span class="small">${words.console('board.answers')}</span>`}${snooze === undefined ? '' : html`<span class="small">${momentView(visitor, snooze.until)}</span>`}${wrote === undefined ? '' : html`<strong>${words.console('talk.heard')} ${momentView(visitor, wrote)}</strong>`}</span>
</a></li>`
}

const partView = (
  visitor: Visitor,
  part: 'pages' | 'mine' | 'waiting' | 'done',
  cases: readonly CaseFacets[],
) =>
  html`<section class="${part === 'pages' ? 'open-pages' : `${part}-cases`}"><h2>${visitor.words.console(`board.${part}`)}</h2>${
    cases.length === 0
      ? html`<p class="small">${visitor.words.console(`board.no-${part}`)}</p>`
      : html`<ol class="cases">${cases.map(facets => rowView(visitor, facets))}</ol>`
  }</section>`

/** The test page of a shift, for whoever is here rather than in a chat. */
const hereView = (visitor: Visitor): readonly Html[] =>
  visitor.desks.flatMap(desk =>
    shiftToJoin(desk, visitor.me.id, visitor.now) === undefined ||
    standingOf(desk, visitor.me.id, visitor.now) === 'called'
      ? []
      : [
          html`<form method="post" action="/console/board/here" class="warn">${formField(visitor)}<input type="hidden" name="desk" value="${desk.id}"><p>${visitor.words.console('board.shift', { desk: desk.name })}</p><button class="primary">${visitor.words.console('do.here')}</button></form>`,
        ],
  )

export interface BoardView {
  readonly visitor: Visitor
  readonly board: Board
  readonly told?: string | undefined
  readonly refused?: string | undefined
}

/** The board of hotline staff. */
export const boardPage = ({ visitor, board, told, refused }: BoardView): Html => {
  const t = (key: string, values?: Record<string, string | number>) => visitor.words.console(key, values)
  return consolePage({
    reader: visitor,
    visitor,
    title: t('board.title'),
    place: 'board',
    told,
    refused,
    script: '/console/board.js',
    body: html`<div class="title"><h1>${t('board.title')}</h1>
<p class="wants row small" hidden><label><input type="checkbox" data-wants="sound"> ${t('board.sound')}</label> <label><input type="checkbox" data-wants="title"> ${t('board.flash')}</label></p></div>
${hereView(visitor)}
<div class="board">${partView(visitor, 'pages', board.pages)}
${listView(visitor, board.listed)}
${board.letters === 0 ? '' : html`<p class="warn"><a href="/console/letters">${t('board.letters', { count: board.letters })}</a></p>`}
${partView(visitor, 'mine', board.mine)}
${board.waiting.length === 0 ? '' : partView(visitor, 'waiting', board.waiting)}
${partView(visitor, 'done', board.done)}</div>`,
  })
}
