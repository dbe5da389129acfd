import { html } from 'hono/html'
import type { CaseFacets } from '../../cases/case.ts'
import type { OpenedReport, Stretch } from '../console/opened-report.ts'
import type { Visitor } from '../console/visitor.ts'
import type { Html } from './layout.ts'

const stretchView = ({ text, marked }: Stretch): Html => (marked ? html`<mark>${text}</mark>` : html`${text}`)

/** The redacted report, with the words that show a rule marked in place. */
export const reportView = ({ words }: Visitor, opened: OpenedReport, code: string): Html => {
  const t = (key: string) => words.console(key)
  return html`<section class="report" id="report"><h2>${t('case.report')}</h2>
<p class="small">${t('case.report-hint')}</p>
${
  opened.texts.length === 0
    ? html`<p class="small">${t('case.no-text')}</p>`
    : opened.texts.map(
        text => html`<blockquote class="offer" dir="auto">${text.map(stretchView)}</blockquote>`,
      )
}
${Array.from({ length: opened.pictures }, (_, at) => {
  const name = words.console('case.picture', { number: at + 1 })
  // Fetched only once it is asked for.
  return html`<details class="picture"><summary>${name}</summary><img loading="lazy" src="/console/cases/${code}/pictures/${at}" alt="${name}"></details>`
})}
${opened.lines.length === 0 ? '' : html`<dl class="lines">${opened.lines.map(({ label, text }) => html`<div><dt>${label}</dt><dd dir="auto">${text}</dd></div>`)}</dl>`}
${
  opened.contacts.length === 0
    ? ''
    : html`<h3>${t('case.contacts')}</h3><ul class="contacts">${opened.contacts.map(contact => html`<li><code>${contact}</code></li>`)}</ul>`
}</section>`
}

/** The rules that found something, each with its reason, and with its evidence while the report is open. */
export const signsView = (
  { words }: Visitor,
  { rules, kind }: CaseFacets,
  opened: OpenedReport | undefined,
): Html | '' => {
  const all = [...new Set([...rules, ...(opened?.evidence.keys() ?? [])])]
  // A call for help has no offer in which anything could have been found.
  if (kind !== 'offer' && all.length === 0) return ''
  const evidenceOf = (rule: string) => opened?.evidence.get(rule) ?? []
  return html`<section class="signs"><h2>${words.console('case.signs')}</h2>
${
  all.length === 0
    ? html`<p>${words.console('case.no-signs')}</p>`
    : html`<ul>${all.map(rule => {
        const { name, why } = words.rule(rule)
        return html`<li><strong>${name}</strong> ${why}${evidenceOf(rule).map(text => html` <q dir="auto">${text}</q>`)}</li>`
      })}</ul>`
}</section>`
}
