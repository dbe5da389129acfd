import { html } from 'hono/html'
import type { CaseFacets } from '../../cases/case.ts'
import { displayName } from '../../i18n/display-name.ts'
import type { Offer, Pay } from '../../offers/offer.ts'
import type { OpenedReport, Stretch } from '../console/opened-report.ts'
import type { Visitor } from '../console/visitor.ts'
import { momentView, nameOfStaff } from './console-words.ts'
import type { Html } from './layout.ts'

/** Signs are numbered as they are listed, so that a mark in the text leads to its reason. */
type Numbered = ReadonlyMap<string, number>

const signsOf = ({ rules }: CaseFacets, opened: OpenedReport | undefined): readonly string[] => [
  ...new Set([...rules, ...(opened?.evidence.keys() ?? [])]),
]
const numbered = (rules: readonly string[]): Numbered => new Map(rules.map((rule, at) => [rule, at + 1]))

const stretchView = ({ words }: Visitor, numbers: Numbered, { text, rules }: Stretch): Html =>
  rules.length === 0
    ? html`${text}`
    : html`<mark>${text}</mark>${rules.map(
        rule =>
          html`<sup><a href="#sign-${rule}" aria-label="${words.console('case.sign', { number: numbers.get(rule) ?? 0, name: words.rule(rule).name })}">${numbers.get(rule) ?? ''}</a></sup>`,
      )}`

const payText = ({ words }: Visitor, { min, max, currency, per, usdPerMonth }: Pay): string => {
  const amount = new Intl.NumberFormat(words.locale, {
    style: 'currency',
    currency,
    maximumFractionDigits: 0,
  })
  const said = min === max || min === 0 ? amount.format(max) : amount.formatRange(min, max)
  const usd = new Intl.NumberFormat(words.locale, {
    style: 'currency',
    currency: 'USD',
    maximumFractionDigits: 0,
  })
  const about =
    usdPerMonth === 0 || (currency === 'USD' && per === 'month')
      ? ''
      : ` (${words.console('case.usd-month', { amount: usd.format(usdPerMonth) })})`
  return `${said} ${words.console(`per.${per}`)}${about}`
}

const placeText = ({ words }: Visitor, { id, country, hub }: Offer['places'][number]): string => {
  const name = displayName(words.locale, 'region', country)
  const where = id === country ? name : `${id}, ${name}`
  return hub ? `${where} (${words.console('case.hub')})` : where
}

/** What was read out of the offer, as a table. Whatever leads to a recruiter is text that cannot be followed. */
const offerView = (visitor: Visitor, offer: Offer): Html | '' => {
  const t = (key: string) => visitor.words.console(key)
  const inert = (texts: readonly string[]) => texts.map(text => html`<code>${text}</code> `)
  const rows: readonly (readonly [string, readonly unknown[]])[] = [
    ['extract.roles', [offer.roles.join(', ')].filter(each => each !== '')],
    ['extract.pay', offer.pay.map(pay => html`<div>${payText(visitor, pay)}</div>`)],
    ['extract.places', offer.places.map(place => html`<div>${placeText(visitor, place)}</div>`)],
    ['extract.contacts', inert(offer.contacts.map(({ channel, value }) => `${channel}: ${value}`))],
    ['extract.links', inert(offer.links)],
    ['extract.wallets', inert(offer.wallets)],
  ]
  const shown = rows.filter(([, values]) => values.length > 0)
  return shown.length === 0
    ? ''
    : html`<h3>${t('case.extract')}</h3><table class="extract"><tbody>${shown.map(
        ([key, values]) => html`<tr><th scope="row">${t(key)}</th><td dir="auto">${values}</td></tr>`,
      )}</tbody></table>`
}

const notesView = (visitor: Visitor, { notes }: OpenedReport): Html | '' =>
  notes.length === 0
    ? ''
    : html`<h3>${visitor.words.console('case.notes')}</h3><ul class="notes">${notes.map(
        ({ at, by, text }) =>
          html`<li>${momentView(visitor, at)} <strong>${nameOfStaff(visitor.staff, by)}</strong> <span dir="auto">${text}</span></li>`,
      )}</ul>`

/** The redacted report, with the words that show a rule marked in place and numbered. */
export const reportView = (visitor: Visitor, facets: CaseFacets, opened: OpenedReport): Html => {
  const t = (key: string) => visitor.words.console(key)
  const numbers = numbered(signsOf(facets, opened))
  return html`<section class="report" id="report"><h2>${t('case.report')}</h2>
<p class="small">${t('case.report-hint')}</p>
${
  opened.texts.length === 0
    ? html`<p class="small">${t('case.no-text')}</p>`
    : opened.texts.map(
        text =>
          html`<blockquote class="offer" dir="auto">${text.map(each => stretchView(visitor, numbers, each))}</blockquote>`,
      )
}
${Array.from({ length: opened.pictures }, (_, at) => {
  const name = visitor.words.console('case.picture', { number: at + 1 })
  // Fetched only once it is asked for.
  return html`<details class="picture"><summary>${name}</summary><img loading="lazy" src="/console/cases/${facets.code}/pictures/${at}" alt="${name}"></details>`
})}
${opened.lines.length === 0 ? '' : html`<dl class="lines">${opened.lines.map(({ label, text }) => html`<div><dt>${label}</dt><dd dir="auto">${text}</dd></div>`)}</dl>`}
${offerView(visitor, opened.offer)}
${notesView(visitor, opened)}</section>`
}

/** The rules that found something, each with its reason and where to read on, and with its evidence while the report is open. */
export const signsView = (
  { words }: Visitor,
  facets: CaseFacets,
  opened: OpenedReport | undefined,
): Html | '' => {
  const all = signsOf(facets, opened)
  // A call for help has no offer in which anything could have been found.
  if (facets.kind !== 'offer' && all.length === 0) return ''
  const evidenceOf = (rule: string) => opened?.evidence.get(rule) ?? []
  return html`<section class="signs"><h2>${words.console('case.signs')}</h2>
${
  all.length === 0
    ? html`<p>${words.console('case.no-signs')}</p>`
    : html`<ol>${all.map(rule => {
        const { name, why } = words.rule(rule)
        return html`<li id="sign-${rule}"><strong>${name}</strong> ${why}${evidenceOf(rule).map(text => html` <q dir="auto">${text}</q>`)} <a class="small" href="/patterns#${rule}" target="_blank" rel="noopener" aria-label="${words.console('case.sources')}: ${name}">${words.console('case.sources')}</a></li>`
      })}</ol>`
}</section>`
}
