import { html } from 'hono/html'
import type { CaseFacets } from '../../cases/case.ts'
import type { MadeLink } from '../../desk/file-link.ts'
import type { FileRequest } from '../../desk/hand-over-file.ts'
import { aboutOf, FORMATS, type Format } from '../../exports/formats.ts'
import type { HandOver } from '../../exports/hand-over.ts'
import { leftOut, linesOf } from '../../exports/lines.ts'
import { LOCALES } from '../../i18n/catalogues.ts'
import { ownName } from '../../i18n/display-name.ts'
import type { Visitor } from '../console/visitor.ts'
import { consolePage, formField } from './console-frame.ts'
import { deskName } from './console-words.ts'
import type { Html } from './layout.ts'

export interface HandOverView {
  readonly visitor: Visitor
  readonly facets: CaseFacets
  /** This runtime can seal files. */
  readonly canSeal: boolean
  readonly request?: FileRequest
  readonly preview?: HandOver
  readonly made?: Extract<MadeLink, { ok: true }>
  readonly refused?: string
}

/** A person's case is for hotline staff; what a recruiter uses for all who hold the case. */
const formatsFor = ({ actor }: Visitor, { deskKind }: CaseFacets): readonly Format[] =>
  FORMATS.filter(
    format => aboutOf(format) === 'indicators' || (deskKind === 'hotline' && actor.roles.includes('hotline')),
  )

const chooseView = ({ visitor, facets, request }: HandOverView): Html => {
  const t = (key: string, values?: Record<string, string>) => visitor.words.console(key, values)
  const outside = request?.outside
  const chosen = (is: boolean) => (is ? html` checked` : '')
  const language = request?.language ?? visitor.words.locale
  return html`<form method="post" class="desk">${formField(visitor)}
<fieldset><legend>${t('file.for')}</legend>
<label class="check"><input type="radio" name="to" value="desk"${chosen(outside === undefined)}> ${t('file.for-desk', { desk: deskName(visitor, facets.desk) })}</label>
<label class="check"><input type="radio" name="to" value="outside"${chosen(outside !== undefined)}> ${t('file.for-outside')}</label>
<label>${t('file.for-name')} <input name="name" maxlength="80" autocomplete="off" value="${outside ?? ''}"></label>
<p class="small">${t('file.for-hint')}</p></fieldset>
<label>${t('file.format')} <select name="format">${formatsFor(visitor, facets).map(format => html`<option value="${format}"${format === request?.format ? html` selected` : ''}>${t(`file.format-${format}`)}</option>`)}</select></label>
<label>${t('file.language')} <select name="language">${LOCALES.map(locale => html`<option value="${locale}"${locale === language ? html` selected` : ''}>${ownName(locale)}</option>`)}</select></label>
<label class="check"><input type="checkbox" name="words" value="yes"${chosen(request?.withWords === true)}> ${t('file.with-words')}</label>
<button class="primary" name="do" value="preview">${t('file.preview')}</button></form>`
}

/** The same request again, with how it is to be sealed. */
const makeView = ({ visitor, canSeal }: HandOverView, request: FileRequest): Html => {
  const t = (key: string) => visitor.words.console(key)
  if (!canSeal) return html`<p class="warn">${t('file.no-seal')}</p>`
  const fields = {
    to: request.outside === undefined ? 'desk' : 'outside',
    name: request.outside ?? '',
    format: request.format,
    language: request.language,
    words: request.withWords ? 'yes' : '',
  }
  return html`<form method="post" class="desk">${formField(visitor)}${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<fieldset><legend>${t('file.seal')}</legend>
<label class="check"><input type="radio" name="seal" value="passphrase" checked> ${t('file.seal-passphrase')}</label>
<label class="check"><input type="radio" name="seal" value="key"> ${t('file.seal-key')}</label>
<label>${t('file.key')} <input name="key" maxlength="2100" autocomplete="off" placeholder="age1…"></label></fieldset>
<button class="primary" name="do" value="make">${t('file.make')}</button></form>`
}

const previewView = (view: HandOverView, request: FileRequest, handOver: HandOver): Html => {
  const { words } = view.visitor
  const about = aboutOf(request.format)
  return html`<section class="report"><h2>${words.console('file.goes-in')}</h2>
<dl class="lines">${linesOf(handOver, about, words).map(({ label, text }) => html`<div><dt>${label}</dt><dd dir="auto">${text}</dd></div>`)}</dl>
<h2>${words.console('file.left-out')}</h2>
<ul>${leftOut(handOver, about).map(key => html`<li>${words.console(key)}</li>`)}</ul></section>
${makeView(view, request)}`
}

const madeView = (
  { words }: Visitor,
  { link, name, passphrase }: NonNullable<HandOverView['made']>,
): Html => {
  const t = (key: string) => words.console(key)
  return html`<section class="report"><h2>${t('file.made')}</h2>
<p><code>${name}.age</code></p>
<p>${t('file.link')} <code class="link">${link}</code></p>
${passphrase === undefined ? html`<p>${t('file.by-key')}</p>` : html`<p>${t('file.passphrase')} <code class="secret">${passphrase}</code></p><p class="warn">${t('file.passphrase-hint')}</p>`}
<p class="small">${t('file.link-hint')}</p></section>`
}

/** Choosing a file of a case, looking at what goes in, and the link to it once it is made. */
export const handOverPage = (view: HandOverView): Html => {
  const { visitor, facets, request, preview, made, refused } = view
  const t = (key: string) => visitor.words.console(key)
  return consolePage({
    reader: visitor,
    visitor,
    title: facets.code,
    refused,
    body: html`<p><a href="/console/cases/${facets.code}">${t('file.back')}</a></p>
<h1>${t('file.page')} <span class="code">${facets.code}</span></h1>
${made === undefined ? '' : madeView(visitor, made)}
${request === undefined || preview === undefined ? '' : previewView(view, request, preview)}
${chooseView(view)}`,
  })
}
