import { html } from 'hono/html'
import { displayName } from '../../i18n/display-name.ts'
import { type Insight, LEAST, type Row } from '../console/insight.ts'
import type { Visitor } from '../console/visitor.ts'
import { consolePage } from './console-frame.ts'
import type { Html } from './layout.ts'

type Name = (value: string) => string

const numberText = ({ words }: Visitor, { count }: Row): string =>
  count === 'few'
    ? words.console('insight.few', { count: LEAST })
    : new Intl.NumberFormat(words.locale).format(count)

const HIGH = 120
const WIDE = 18

/** Bars side by side, for days. The table beneath says the same to whoever does not see them. */
const columnsView = (visitor: Visitor, title: string, rows: readonly Row[]): Html => {
  const top = Math.max(1, ...rows.map(({ count }) => (count === 'few' ? LEAST : count)))
  const width = rows.length * WIDE
  return html`<svg class="chart" viewBox="0 0 ${width} ${HIGH + 4}" role="img" aria-label="${title}" preserveAspectRatio="none">${rows.map(
    (row, at) => {
      const height = Math.round((HIGH * (row.count === 'few' ? LEAST / 2 : row.count)) / top)
      return html`<rect x="${at * WIDE + 2}" y="${HIGH - height}" width="${WIDE - 4}" height="${Math.max(height, 1)}"><title>${row.value}: ${numberText(visitor, row)}</title></rect>`
    },
  )}</svg>`
}

const tableView = (
  visitor: Visitor,
  caption: string,
  rows: readonly (Row & { readonly confirmed?: number })[],
  name: Name,
  share = false,
): Html => {
  const t = (key: string) => visitor.words.console(key)
  const top = Math.max(1, ...rows.map(({ count }) => (count === 'few' ? 0 : count)))
  return rows.length === 0
    ? html`<p class="small">${t('insight.nothing')}</p>`
    : html`<div class="wide-table"><table class="extract insight"><caption class="hidden">${caption}</caption><thead class="hidden"><tr><th scope="col">${t('insight.what')}</th><th scope="col">${t('insight.count')}</th>${share ? html`<th scope="col">${t('insight.confirmed')}</th>` : ''}<td></td></tr></thead><tbody>${rows.map(
        row =>
          html`<tr><th scope="row">${name(row.value)}</th><td class="number">${numberText(visitor, row)}</td>${share ? html`<td class="number">${row.confirmed === undefined ? '–' : `${row.confirmed} %`}</td>` : ''}<td class="bar-cell" aria-hidden="true"><svg class="share" viewBox="0 0 100 10" preserveAspectRatio="none"><rect width="${row.count === 'few' ? 1 : Math.round((100 * row.count) / top)}" height="10"></rect></svg></td></tr>`,
      )}</tbody></table></div>`
}

export const insightPage = (visitor: Visitor, insight: Insight): Html => {
  const { words } = visitor
  const t = (key: string, values?: Record<string, string | number>) => words.console(key, values)
  const section = (key: string, body: Html, hint = '') =>
    html`<section class="desk"><h2>${t(`insight.${key}`)}</h2>${hint === '' ? '' : html`<p class="small">${hint}</p>`}${body}</section>`
  const wait: Name = value => t(`wait.${value}`)
  return consolePage({
    reader: visitor,
    visitor,
    title: t('insight.title'),
    place: 'insight',
    body: html`<h1>${t('insight.title')}</h1>
<p>${t('insight.intro', { count: LEAST })}</p>
<p><a class="button" href="/console/insight.csv" download>${t('insight.csv')}</a></p>
${section(
  'days',
  html`${columnsView(visitor, t('insight.days'), insight.days)}<details><summary>${t('insight.numbers')}</summary>${tableView(visitor, t('insight.days'), insight.days, value => value)}</details>`,
)}
${section(
  'languages',
  tableView(visitor, t('insight.languages'), insight.languages, value =>
    displayName(words.locale, 'language', value),
  ),
)}
${section(
  'destinations',
  tableView(visitor, t('insight.destinations'), insight.destinations, value =>
    displayName(words.locale, 'region', value),
  ),
)}
${section('look', tableView(visitor, t('insight.look'), insight.look, wait))}
${section('decide', tableView(visitor, t('insight.decide'), insight.decide, wait))}
${section(
  'decisions',
  tableView(visitor, t('insight.decisions'), insight.decisions, value => t(`decision.${value}`)),
)}
${section(
  'rules',
  tableView(visitor, t('insight.rules'), insight.rules, value => words.rule(value).name, true),
  t('insight.rules-hint'),
)}`,
  })
}
