import { html } from 'hono/html'
import type { CaseFacets } from '../../cases/case.ts'
import type { IdentityVerb } from '../../desk/judge-identity.ts'
import type { IdentityRow, Like } from '../console/like.ts'
import type { Visitor } from '../console/visitor.ts'
import { consolePage, formField } from './console-frame.ts'
import { momentView, nameOfStaff, stateText } from './console-words.ts'
import type { Html } from './layout.ts'

const verbsFor = ({ record }: IdentityRow): readonly IdentityVerb[] =>
  record?.state === 'confirmed'
    ? record.appeal === undefined
      ? ['take-back', 'appeal']
      : ['confirm', 'take-back']
    : ['confirm']

const standingView = (visitor: Visitor, { record, named }: IdentityRow): Html | '' => {
  if (record === undefined) return ''
  const { words, staff } = visitor
  const by = nameOfStaff(staff, record.by)
  return html`<p>${words.console(`identity.${record.state}`, { by })} ${momentView(visitor, record.at)}${record.state === 'confirmed' ? html` · ${words.console(named ? 'identity.named' : 'identity.not-named')}` : ''}</p>
${record.appeal === undefined ? '' : html`<p><strong>${words.console('identity.appealed', { by: nameOfStaff(staff, record.appeal.by) })}</strong> ${momentView(visitor, record.appeal.at)}</p>`}`
}

/** By how many it was reported, and what was decided about it here. */
const countsView = (visitor: Visitor, row: IdentityRow): Html => {
  const t = (key: string) => visitor.words.console(key)
  const { sightings } = row
  return html`${
    sightings === undefined
      ? html`<p>${t('identity.never')}</p>`
      : html`<dl class="lines"><div><dt>${t('identity.reporters')}</dt><dd>${sightings.reporters}</dd></div><div><dt>${t('identity.cases')}</dt><dd>${sightings.cases}</dd></div><div><dt>${t('identity.first')}</dt><dd>${momentView(visitor, sightings.first)}</dd></div><div><dt>${t('identity.last')}</dt><dd>${momentView(visitor, sightings.last)}</dd></div></dl>`
  }
${standingView(visitor, row)}`
}

const nameView = ({ words }: Visitor, { kind, value }: IdentityRow): Html =>
  html`${words.console(`identity.kind.${kind}`)}${value === undefined ? '' : html` <code dir="ltr">${value}</code>`}`

const rowView = (visitor: Visitor, facets: CaseFacets, row: IdentityRow, mayJudge: boolean): Html => {
  const t = (key: string) => visitor.words.console(key)
  const called = `${t(`identity.kind.${row.kind}`)} ${row.value ?? ''}`.trim()
  return html`<li><h3>${nameView(visitor, row)}</h3>
${row.value === undefined ? html`<p class="small">${t('identity.hidden')}</p>` : ''}
${countsView(visitor, row)}
${
  mayJudge
    ? html`<form method="post" action="/console/like/${facets.code}/identity" class="row">${formField(visitor)}<input type="hidden" name="name" value="${row.name}">${verbsFor(row).map(verb => html`<button name="argument" value="${verb}" aria-label="${t(`do.identity-${verb}`)}: ${called}">${t(`do.identity-${verb}`)}</button>`)}</form>`
    : ''
}</li>`
}

/** Who recruits, as far as the report says it. */
export const identitiesView = (
  visitor: Visitor,
  facets: CaseFacets,
  { identities, mayJudge }: Like,
): Html | '' =>
  identities.length === 0
    ? ''
    : html`<section class="actions like"><h2>${visitor.words.console('identity.title')}</h2>
<p class="small">${visitor.words.console('identity.hint')} <a href="/console/identities">${visitor.words.console('identity.look-up')}</a></p>
<ul class="joins">${identities.map(row => rowView(visitor, facets, row, mayJudge))}</ul></section>`

interface IdentityPage {
  readonly visitor: Visitor
  readonly asked: string
  readonly found?: { readonly row: IdentityRow; readonly cases: readonly CaseFacets[] }
}

/** One identity looked up. It is confirmed or taken back on one of its cases, so that the audit says on which. */
export const identityPage = ({ visitor, asked, found }: IdentityPage): Html => {
  const t = (key: string) => visitor.words.console(key)
  return consolePage({
    reader: visitor,
    visitor,
    title: t('identity.title'),
    keep: asked === '' ? {} : { q: asked },
    body: html`<div class="title"><h1>${t('identity.title')}</h1>
<form method="get" action="/console/identities" class="find"><label class="hidden" for="q">${t('identity.ask')}</label><input id="q" name="q" value="${asked}" placeholder="${t('identity.ask')}" autocomplete="off" maxlength="200" required><button>${t('identity.look-up')}</button></form></div>
<p class="small">${t('identity.hint')}</p>
${
  found === undefined
    ? asked === ''
      ? ''
      : html`<p class="empty">${t('identity.unread')}</p>`
    : html`<section class="actions like"><h2>${nameView(visitor, found.row)}</h2>
${countsView(visitor, found.row)}
${found.cases.length === 0 ? '' : html`<p>${t('identity.where')} ${found.cases.map(each => html`<a class="code" href="/console/cases/${each.code}">${each.code}</a> (${stateText(visitor, each)}) `)}</p>`}
</section>`
}`,
  })
}
