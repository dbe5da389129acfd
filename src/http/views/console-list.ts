import { html } from 'hono/html'
import { type PageGroup, readGroup } from '../../cases/page-groups.ts'
import { groupText } from '../../outbox/word-list.ts'
import type { Visitor } from '../console/visitor.ts'
import type { Html } from './layout.ts'

const MOST_GROUPS = 20
const MOST_CODES = 5

const groupView = ({ words }: Visitor, { group, cases }: PageGroup): Html => {
  const { network } = readGroup(group)
  const what = groupText(group, words)
  const rest = cases.length - MOST_CODES
  return html`<li><span><strong>${cases.length} ×</strong> ${network === '' ? what : html`<a href="/console?network=${network}">${what}</a>`}<br><span class="row small">${cases
    .slice(0, MOST_CODES)
    .map(
      ({ code }) => html`<a class="code" href="/console/cases/${code}">${code}</a>`,
    )}${rest > 0 ? words.console('like.more', { count: rest }) : ''}</span></span></li>`
}

/** The counted lists of a person's desks: like calls together, the rarest first, since a flood is alike. */
export const listView = (visitor: Visitor, groups: readonly PageGroup[]): Html | '' => {
  const count = groups.reduce((sum, { cases }) => sum + cases.length, 0)
  const rest = groups.slice(MOST_GROUPS).reduce((sum, { cases }) => sum + cases.length, 0)
  const { words } = visitor
  return count === 0
    ? ''
    : html`<section class="listed"><p class="warn">${words.console('board.listed', { count })}</p><ul class="members">${groups
        .slice(0, MOST_GROUPS)
        .map(each =>
          groupView(visitor, each),
        )}</ul>${rest === 0 ? '' : html`<p class="small">${words.console('list.rest', { count: rest })}</p>`}</section>`
}
