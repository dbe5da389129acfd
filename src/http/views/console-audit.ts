import { html } from 'hono/html'
import type { CaseFacets } from '../../cases/case.ts'
import type { AuditProblem } from '../../desk/verify-audit.ts'
import type { AuditEntry } from '../../records/audit-record.ts'
import type { Visitor } from '../console/visitor.ts'
import { consolePage } from './console-frame.ts'
import { actText, byText } from './console-history.ts'
import { deskName, momentView, nameOfStaff } from './console-words.ts'
import type { Html } from './layout.ts'

const HOUSE_ACTS: ReadonlySet<string> = new Set([
  'propose-administrator',
  'approve-administrator',
  'reject-administrator',
  'give-administrator',
  'give-auditor',
  'take-administrator',
  'take-auditor',
  'leave',
  'channel-added',
  'channel-gone',
  'channel-secret',
  'channel-off',
  'hook-set',
  'hook-gone',
  'hook-off',
  'letter-again',
  'letters-again',
  'letter-away',
  'desk-made',
  'desk-removed',
  'desk-added',
  'desk-left',
  'desk-moved',
  'rule-set',
  'rule-gone',
])

/** What an entry of the house's chain says was done, and to whom or what. */
const houseText = (visitor: Visitor, { act }: AuditEntry): string => {
  const [verb = '', of = ''] = act.split(':')
  const said = visitor.words.console(HOUSE_ACTS.has(verb) ? `house.${verb}` : 'act.other')
  // Which message it was stands beside the case it is of; of it the chain says the kind.
  if (verb.startsWith('letter')) return said
  if (of === '') return said
  const name =
    verb === 'desk-made' || verb === 'desk-removed' || verb.startsWith('hook-')
      ? deskName(visitor, of)
      : nameOfStaff(visitor.staff, of)
  return `${said}: ${name}`
}

const problemsView = ({ words }: Visitor, problems: readonly AuditProblem[]): Html =>
  problems.length === 0
    ? html`<p class="told">${words.console('audit.whole')}</p>`
    : html`<div class="refused"><p>${words.console('audit.broken')}</p><ul>${problems.map(
        ({ n, what }) => html`<li>${words.console(`audit.${what}`, { number: n + 1 })}</li>`,
      )}</ul></div>`

export interface ChainView {
  readonly visitor: Visitor
  /** The case it is of; absent for the chain of the house. */
  readonly facets?: CaseFacets | undefined
  readonly entries: readonly AuditEntry[]
  readonly problems: readonly AuditProblem[]
}

/** One chain, entry by entry, with whether it is whole. */
export const chainPage = ({ visitor, facets, entries, problems }: ChainView): Html => {
  const t = (key: string) => visitor.words.console(key)
  const title = `${t('audit.title')}: ${facets?.code ?? t('audit.house')}`
  return consolePage({
    reader: visitor,
    visitor,
    title,
    ...(facets === undefined ? { place: 'audit' as const } : {}),
    body: html`<p class="ways"><a href="${facets === undefined ? '/console/audit' : `/console/cases/${facets.code}`}" data-key="u">${t('audit.back')}</a></p>
<h1>${title}</h1>
${problemsView(visitor, problems)}
<div class="wide-table"><table class="extract"><thead><tr><th scope="col">${t('audit.number')}</th><th scope="col">${t('audit.when')}</th><th scope="col">${t('audit.who')}</th><th scope="col">${t('audit.what')}</th></tr></thead><tbody>${entries.map(
      entry =>
        html`<tr><td>${entry.n + 1}</td><td>${momentView(visitor, entry.at)}</td><td>${byText(visitor, entry.by)}</td><td>${facets === undefined ? houseText(visitor, entry) : actText(visitor, entry)}</td></tr>`,
    )}</tbody></table></div>`,
  })
}

export interface AuditView {
  readonly visitor: Visitor
  readonly chains: readonly { readonly id: string; readonly at: number; readonly facets?: CaseFacets }[]
  readonly next?: string
  readonly anchors: {
    readonly count: number
    readonly last: string
    readonly problems: readonly AuditProblem[]
  }
}

/** Every chain, the latest first, and where the anchors stand. */
export const auditPage = ({ visitor, chains, next, anchors }: AuditView): Html => {
  const t = (key: string, values?: Record<string, string | number>) => visitor.words.console(key, values)
  return consolePage({
    reader: visitor,
    visitor,
    title: t('audit.title'),
    place: 'audit',
    body: html`<h1>${t('audit.title')}</h1>
<p>${t('audit.intro')}</p>
${anchors.count === 0 ? html`<p class="small">${t('audit.no-anchor')}</p>` : html`<p>${t('audit.anchors', { count: anchors.count })} <code>${anchors.last}</code></p>${anchors.problems.length === 0 ? '' : problemsView(visitor, anchors.problems)}`}
<p><a class="button" href="/console/audit/house">${t('audit.house')}</a></p>
<div class="wide-table"><table class="extract"><thead><tr><th scope="col">${t('audit.case')}</th><th scope="col">${t('audit.when')}</th><th scope="col">${t('audit.who')}</th><th scope="col">${t('audit.what')}</th></tr></thead><tbody>${chains.map(
      ({ id, at, facets }) => {
        const last = facets?.history.at(-1)
        return html`<tr><td class="code">${facets === undefined ? html`${id.slice(0, 8)} <span class="small">${t('audit.gone')}</span>` : html`<a href="/console/cases/${facets.code}/audit">${facets.code}</a>`}</td><td>${momentView(visitor, at)}</td><td>${last === undefined ? '' : byText(visitor, last.by)}</td><td>${last === undefined ? '' : actText(visitor, last)}</td></tr>`
      },
    )}</tbody></table></div>
${next === undefined ? '' : html`<p class="pages"><a class="button" href="/console/audit?from=${next}">${t('queue.next')}</a></p>`}`,
  })
}
