import { html } from 'hono/html'
import { displayName } from '../../i18n/display-name.ts'
import { NO_DESK } from '../../records/case-index.ts'
import type { QueueCounts } from '../console/queue-counts.ts'
import { ALL_LANGUAGES, addressOf, PICKED, type Picked, type QueueQuery } from '../console/queue-query.ts'
import type { Visitor } from '../console/visitor.ts'
import { deskName } from './console-words.ts'
import type { Html } from './layout.ts'

const valueName = (visitor: Visitor, facet: Picked, value: string): string => {
  const { words } = visitor
  switch (facet) {
    case 'desk':
      return deskName(visitor, value === NO_DESK ? undefined : value)
    case 'language':
      return displayName(words.locale, 'language', value)
    case 'origin':
    case 'destination':
      return displayName(words.locale, 'region', value)
    case 'network':
      return value
    default:
      return words.console(`${facet}.${value}`)
  }
}

const selectView = (visitor: Visitor, query: QueueQuery, counts: QueueCounts, facet: Picked): Html | '' => {
  const { words, me } = visitor
  const picked = query.picked[facet]
  const known = counts.by[facet]
  const all =
    picked === undefined || known.some(({ value }) => value === picked)
      ? known
      : [...known, { value: picked, count: 0 }]
  const mine = facet === 'language' && me.reads !== undefined
  if (all.length < 2 && picked === undefined && !mine) return ''
  const first = mine
    ? html`<option value="">${words.console('filter.my-languages')}</option><option value="${ALL_LANGUAGES}"${query.everyLanguage ? html` selected` : ''}>${words.console('filter.every')}</option>`
    : html`<option value="">${words.console('filter.every')}</option>`
  return html`<label>${words.console(`filter.${facet}`)} <select name="${facet}">${first}${all.map(
    ({ value, count }) =>
      html`<option value="${value}"${value === picked ? html` selected` : ''}>${valueName(visitor, facet, value)}${facet === 'network' ? '' : ` (${count})`}</option>`,
  )}</select></label>`
}

/** What of the open cases is shown: every facet that has something to choose. Works as a plain form. */
export const filterView = (visitor: Visitor, query: QueueQuery, counts: QueueCounts): Html | '' => {
  const t = (key: string) => visitor.words.console(key)
  const narrowed = Object.keys(query.picked).length > 0 || query.everyLanguage
  const selects = PICKED.map(facet => selectView(visitor, query, counts, facet)).filter(each => each !== '')
  if (selects.length === 0) return ''
  return html`<details class="filter" data-key="/"${narrowed ? html` open` : ''}><summary>${t('filter.title')}</summary>
<form method="get" action="/console">${query.view === 'open' ? '' : html`<input type="hidden" name="view" value="${query.view}">`}<div class="selects">${selects}</div>
<p class="row"><button class="primary">${t('filter.show')}</button>${narrowed ? html`<a class="button" href="${addressOf({ ...query, picked: {}, everyLanguage: false })}">${t('filter.clear')}</a>` : ''}</p></form></details>`
}

/** How much waits, by urgency, each a way to it; and how much waits in languages the reader did not name. */
export const talliesView = (visitor: Visitor, query: QueueQuery, counts: QueueCounts): Html => {
  const { words, me } = visitor
  const read = counts.by.language.reduce(
    (sum, { value, count }) => (me.reads?.includes(value) ? sum + count : sum),
    0,
  )
  const others =
    me.reads === undefined || query.everyLanguage || query.picked.language !== undefined
      ? 0
      : counts.all - read
  return html`<p id="tallies" class="tallies">${counts.by.urgency.map(
    ({ value, count }) =>
      html`<a class="badge urgency-${value}" href="${addressOf({ ...query, picked: { ...query.picked, urgency: value } })}">${words.console(`urgency.${value}`)} ${count}</a> `,
  )}${
    others > 0
      ? html`<a class="small" href="${addressOf({ ...query, everyLanguage: true })}">${words.console('filter.others', { count: others })}</a>`
      : ''
  }</p>`
}
