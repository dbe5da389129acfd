import { html } from 'hono/html'
import type { CaseFacets, TalkLine } from '../../cases/case.ts'
import { TALK_QUIET_MS } from '../../cases/talk.ts'
import { TALK_PHRASES } from '../../cases/talk-phrases.ts'
import { unheard } from '../../cases/unheard.ts'
import { clockTime } from '../../i18n/word-screen.ts'
import type { Allowed } from '../console/allowed.ts'
import type { Visitor } from '../console/visitor.ts'
import { caseForm } from './console-form.ts'
import { deskName, languageName, momentView } from './console-words.ts'
import type { Html } from './layout.ts'

/** What the page of a case has of a talk, beside what stands plain. */
export interface TalkShown {
  /** Only in the answer to reading or writing. */
  readonly lines?: readonly TalkLine[] | undefined
  /** What this page's line is known by, so that it is said once. */
  readonly once: string
  /** Written before, and not said. */
  readonly draft?: string | undefined
}

const TALK = '#talk'

const standsText = ({ words, zone }: Visitor, { talk, canAsk }: CaseFacets): string => {
  const t = (key: string, values?: Record<string, string>) => words.console(key, values)
  if (canAsk === false) return t('talk.not-allowed')
  if (talk === undefined) return t('talk.not-begun')
  return talk.open
    ? t('talk.open', { time: clockTime(words, talk.at + TALK_QUIET_MS, zone) })
    : t('talk.closed')
}

const lineView = (visitor: Visitor, facets: CaseFacets, { at, from, phrase, text }: TalkLine): Html => {
  const { words } = visitor
  const known = TALK_PHRASES.find(each => each === phrase)
  const said = known === undefined ? (text ?? '') : words.text(`talk.phrase.${known}`)
  const who = from === 'officer' ? deskName(visitor, facets.desk) : words.console('by.reporter')
  return html`<li class="${from}">${momentView(visitor, at)} <strong>${who}</strong> <span dir="auto">${said}</span></li>`
}

const linesView = (visitor: Visitor, facets: CaseFacets, lines: readonly TalkLine[]): Html =>
  lines.length === 0
    ? html`<p class="small">${visitor.words.console('talk.nothing')}</p>`
    : html`<ol class="talk-lines">${lines.map(line => lineView(visitor, facets, line))}</ol>`

const sayView = (visitor: Visitor, facets: CaseFacets, { once, draft = '' }: TalkShown): Html => {
  const { words } = visitor
  const t = (key: string, values?: Record<string, string>) => words.console(key, values)
  const language = languageName(visitor, facets.language)
  const known = html`<input type="hidden" name="once" value="${once}">`
  return html`${caseForm(
    visitor,
    facets,
    'say',
    html`${known}<label class="wide">${t('talk.phrase')} <select name="argument" data-key="p">${TALK_PHRASES.map(phrase => html`<option value="${phrase}">${words.text(`talk.phrase.${phrase}`)}</option>`)}</select></label><button>${t('do.say')}</button>`,
    'row',
    TALK,
  )}
${caseForm(
  visitor,
  facets,
  'say',
  html`${known}<label class="wide">${t('talk.words', { language })} <textarea name="text" rows="2" maxlength="2000" required dir="auto" data-key="t">${draft}</textarea></label><button class="primary">${t('do.send')}</button>`,
  'row',
  TALK,
)}`
}

/**
 * The talk between the officer who has a case and its person: whether it may be, how it stands, what came, and what can
 * be said. What was written is in the answer to reading and writing alone.
 */
export const talkView = (
  visitor: Visitor,
  facets: CaseFacets,
  { officer }: Allowed,
  shown: TalkShown,
): Html | '' => {
  if (!officer.includes('listen')) return ''
  const t = (key: string, values?: Record<string, string>) => visitor.words.console(key, values)
  const wrote = shown.lines === undefined ? unheard(facets, visitor.me.id) : undefined
  const press = (verb: string, label: string, key: Html | '' = '') =>
    caseForm(visitor, facets, verb, html`<button${key}>${label}</button>`, 'row', TALK)
  return html`<section class="talk" id="talk" data-watch="/console/cases/${facets.code}"><h2>${t('talk.title')}</h2>
<p id="heard" role="status">${wrote === undefined ? '' : html`<strong class="warn">${t('talk.heard')} ${momentView(visitor, wrote)}</strong>`}</p>
${shown.lines === undefined ? '' : linesView(visitor, facets, shown.lines)}
<p>${standsText(visitor, facets)}</p>
<div class="row">${press('listen', t('do.listen'), html` data-key="r"`)}${officer.includes('hush') ? press('hush', t('do.hush')) : ''}</div>
${officer.includes('say') && facets.canAsk !== false ? sayView(visitor, facets, shown) : ''}
<p class="small">${t('talk.hidden', { desk: deskName(visitor, facets.desk) })}</p></section>`
}
