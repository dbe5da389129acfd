import { html } from 'hono/html'
import type { CaseFacets } from '../../cases/case.ts'
import { stateSeen } from '../../desk/act-on-case.ts'
import type { Visitor } from '../console/visitor.ts'
import { formField } from './console-frame.ts'
import type { Html } from './layout.ts'

/** One form a verb: it carries the session's token and what the page showed, so that a stale one is noticed. */
export const caseForm = (
  visitor: Visitor,
  facets: CaseFacets,
  verb: string,
  inner: Html,
  look = 'row',
  /** What of the answer is to be seen first. */
  place = '',
): Html =>
  html`<form method="post" action="/console/cases/${facets.code}/${verb}${place}" class="${look}">${formField(visitor)}<input type="hidden" name="seen" value="${stateSeen(facets)}">${inner}</form>`

/** A choice among codes, each worded by a key of its own. */
export const pickView = (
  { words }: Visitor,
  label: string,
  name: string,
  codes: readonly string[],
  key: (code: string) => string,
): Html =>
  html`<label>${label} <select name="${name}">${codes.map(code => html`<option value="${code}">${words.console(key(code))}</option>`)}</select></label>`
