import { html } from 'hono/html'
import { type CaseFacets, DECISIONS } from '../../cases/case.ts'
import { stateSeen } from '../../desk/act-on-case.ts'
import type { Join, Like } from '../console/like.ts'
import type { Visitor } from '../console/visitor.ts'
import { formField } from './console-frame.ts'
import { identitiesView } from './console-identities.ts'
import { nameOfStaff, stateText } from './console-words.ts'
import type { Html } from './layout.ts'

const FINAL = DECISIONS.filter(decision => decision !== 'needs-more' && decision !== 'duplicate')

const reasonText = ({ words }: Visitor, { reason }: Join): string =>
  reason === 'text'
    ? words.console('like.text')
    : words.console('like.identity', { kind: words.console(`identity.kind.${reason}`) })

const joinView = (visitor: Visitor, join: Join, mayDecide: boolean): Html => {
  const { words } = visitor
  const says = html`${reasonText(visitor, join)} · ${words.console('like.count', { count: join.count })}`
  const more = join.count - join.cases.length
  return html`<li>${mayDecide ? html`<label><input type="checkbox" name="shared" value="${join.shared}"${join.reason === 'text' ? html` checked` : ''}> ${says}</label>` : html`<p>${says}</p>`}
<p class="small alike">${join.cases.map(each => html`<a class="code" href="/console/cases/${each.code}">${each.code}</a> (${stateText(visitor, each)}) `)}${more > 0 ? words.console('like.more', { count: more }) : ''}</p></li>`
}

const decisionButtons = (visitor: Visitor, but?: string): Html =>
  html`<div class="row">${FINAL.filter(decision => decision !== but).map(
    decision =>
      html`<button name="argument" value="${decision}">${visitor.words.console(`do.decide.${decision}`)}</button>`,
  )}</div>`

const workView = (visitor: Visitor, facets: CaseFacets, { work, mayCorrect }: Like): Html | '' => {
  if (work === undefined) return ''
  const { words, staff } = visitor
  const by = nameOfStaff(staff, work.by)
  return html`<p>${words.console('like.decided', { by, code: work.lead, decided: work.decided, passed: work.passed })}${work.finished ? '' : html` <strong>${words.console('like.running')}</strong>`}</p>
${
  mayCorrect
    ? html`<form method="post" action="/console/like/${facets.code}/correct">${formField(visitor)}
<p class="small">${words.console('like.correct-hint')}</p>
${decisionButtons(visitor, facets.decision)}
<p><button name="argument" value="reopened">${words.console('like.reopen')}</button></p></form>`
    : ''
}`
}

/** Cases like this one, as a proposal with its reasons, and the recruiter's identities. */
export const likeView = (visitor: Visitor, facets: CaseFacets, like: Like | undefined): Html | '' => {
  if (like === undefined) return ''
  const t = (key: string) => visitor.words.console(key)
  const { joins, mayDecide, work } = like
  const list = html`<ul class="joins">${joins.map(join => joinView(visitor, join, mayDecide))}</ul>`
  return html`${
    joins.length === 0 && work === undefined
      ? ''
      : html`<section class="actions like"><h2>${t('like.title')}</h2>
${workView(visitor, facets, like)}
${
  joins.length === 0
    ? ''
    : mayDecide
      ? html`<form method="post" action="/console/like/${facets.code}/decide">${formField(visitor)}<input type="hidden" name="seen" value="${stateSeen(facets)}">
<fieldset><legend>${t('like.what')}</legend>${list}</fieldset>
<p class="small">${t('like.hint')}</p>
${decisionButtons(visitor)}</form>`
      : html`<p class="small">${t('like.what')}</p>${list}`
}</section>`
  }
${identitiesView(visitor, facets, like)}`
}
