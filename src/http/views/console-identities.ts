import { html } from 'hono/html'
import type { CaseFacets } from '../../cases/case.ts'
import type { IdentityVerb } from '../../desk/judge-identity.ts'
import type { IdentityRow, Like } from '../console/like.ts'
import type { Visitor } from '../console/visitor.ts'
import { formField } from './console-frame.ts'
import { momentView, nameOfStaff } from './console-words.ts'
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

const rowView = (visitor: Visitor, facets: CaseFacets, row: IdentityRow, mayJudge: boolean): Html => {
  const { words } = visitor
  const t = (key: string) => words.console(key)
  const kind = t(`identity.kind.${row.kind}`)
  const { sightings } = row
  const called = `${kind} ${row.value ?? ''}`.trim()
  return html`<li><h3>${kind}${row.value === undefined ? '' : html` <code dir="ltr">${row.value}</code>`}</h3>
${row.value === undefined ? html`<p class="small">${t('identity.hidden')}</p>` : ''}
${
  sightings === undefined
    ? ''
    : html`<dl class="lines"><div><dt>${t('identity.reporters')}</dt><dd>${sightings.reporters}</dd></div><div><dt>${t('identity.cases')}</dt><dd>${sightings.cases}</dd></div><div><dt>${t('identity.first')}</dt><dd>${momentView(visitor, sightings.first)}</dd></div><div><dt>${t('identity.last')}</dt><dd>${momentView(visitor, sightings.last)}</dd></div></dl>`
}
${standingView(visitor, row)}
${
  mayJudge
    ? html`<form method="post" action="/console/like/${facets.code}/identity" class="row">${formField(visitor)}<input type="hidden" name="name" value="${row.name}">${verbsFor(row).map(verb => html`<button name="argument" value="${verb}" aria-label="${t(`do.identity-${verb}`)}: ${called}">${t(`do.identity-${verb}`)}</button>`)}</form>`
    : ''
}</li>`
}

/** Who recruits, as far as the report says it: by how many it was reported, and what was decided about it here. */
export const identitiesView = (
  visitor: Visitor,
  facets: CaseFacets,
  { identities, mayJudge }: Like,
): Html | '' =>
  identities.length === 0
    ? ''
    : html`<section class="actions like"><h2>${visitor.words.console('identity.title')}</h2>
<p class="small">${visitor.words.console('identity.hint')}</p>
<ul class="joins">${identities.map(row => rowView(visitor, facets, row, mayJudge))}</ul></section>`
