import { html } from 'hono/html'
import type { Tell } from '../../cases/tell.ts'
import { AWAY_REASONS, type Letter } from '../../desk/dead-letters.ts'
import type { ChannelKind, GivenUp } from '../../records/notice-record.ts'
import type { Visitor } from '../console/visitor.ts'
import { consolePage, deedForm } from './console-frame.ts'
import { agoView, deskName, nameOfStaff } from './console-words.ts'
import type { Html } from './layout.ts'

const CALLS: ReadonlySet<Tell['notice']> = new Set(['page', 'page-list', 'shift-test'])
const TO_REPORTER: ReadonlySet<Tell['notice']> = new Set([
  'reporter-outcome',
  'reporter-corrected',
  'talk-line',
  'talk-ended',
])

/** Kinds of messages as a page tells them apart. */
export const LETTER_KINDS = ['call', 'card', 'staff', 'take-back', 'reporter', 'hook'] as const
export type LetterKind = (typeof LETTER_KINDS)[number]

const kindOf = (notice: Tell['notice']): LetterKind => {
  if (CALLS.has(notice)) return 'call'
  if (TO_REPORTER.has(notice)) return 'reporter'
  if (notice === 'take-back-open') return 'take-back'
  return notice === 'desk-card' ? 'card' : notice === 'hook' ? 'hook' : 'staff'
}

/** Channels have their names where they are set up. */
const channelName = ({ words }: Visitor, kind: ChannelKind): string =>
  words.console(
    kind === 'telegram' || kind === 'discord' || kind === 'web'
      ? `platform.${kind}`
      : kind === 'hook'
        ? 'desk.hook'
        : `desks.channel-${kind}`,
  )

/** For whom it was, by name, desk or role. */
const forWhom = (visitor: Visitor, { notice: { tell } }: Letter): string => {
  const { words, staff } = visitor
  if (TO_REPORTER.has(tell.notice)) return words.console('by.reporter')
  if (tell.notice === 'take-back-open') return nameOfStaff(staff, tell.from)
  const to = 'to' in tell ? tell.to : undefined
  if (typeof to === 'string') return nameOfStaff(staff, to)
  if (to !== undefined && 'staff' in to) return nameOfStaff(staff, to.staff)
  if (to !== undefined && 'desk' in to) return deskName(visitor, to.desk)
  if (to !== undefined || tell.notice === 'hook-off') return words.console('role.administrator')
  return 'desk' in tell ? deskName(visitor, tell.desk) : ''
}

/** Nobody knows what a window is; it is a chat that takes nothing. */
const whyKey = (why: GivenUp['why']): string => `letters.why.${why === 'window-closed' ? 'refused' : why}`

const awayView = (visitor: Visitor, id: string): Html => {
  const t = (key: string) => visitor.words.console(key)
  return html`<details><summary>${t('letters.away')}</summary>${deedForm(
    visitor,
    '/console/letters',
    'away',
    { letter: id },
    html`<label>${t('letters.away-why')} <select name="reason">${AWAY_REASONS.map(reason => html`<option value="${reason}">${t(`letters.away.${reason}`)}</option>`)}</select></label><button class="plain">${t('letters.away')}</button>`,
  )}</details>`
}

const letterView = (visitor: Visitor, letter: Letter, administers: boolean): Html | '' => {
  const { words } = visitor
  const { notice, facets } = letter
  const { dead } = notice
  if (dead === undefined) return ''
  const t = (key: string, values?: Record<string, string | number>) => words.console(key, values)
  const kind = t(`letters.kind.${kindOf(notice.tell.notice)}`)
  const desk = dead.desk === undefined ? [] : [deskName(visitor, dead.desk)]
  const about = [
    ...new Set([forWhom(visitor, letter), ...desk]),
    dead.by.map(each => channelName(visitor, each)).join(', '),
    t('letters.attempts', { count: notice.attempts }),
  ].filter(each => each !== '')
  return html`<li><div><strong>${kind}</strong> ${notice.urgent ? html`<span class="badge urgency-now">${t('urgency.now')}</span> ` : ''}${facets === undefined ? '' : html`<a class="code" href="/console/cases/${facets.code}">${facets.code}</a>`}
<br><span class="small">${about.join(' · ')}</span><br><span class="small">${t(whyKey(dead.why))} · ${agoView(visitor, dead.at)}</span></div>
<div class="row">${deedForm(visitor, '/console/letters', 'again', { letter: notice.id }, html`<button aria-label="${t('letters.again')}: ${kind} ${facets?.code ?? ''}">${t('letters.again')}</button>`)}${administers ? awayView(visitor, notice.id) : ''}</div></li>`
}

export interface LettersView {
  readonly visitor: Visitor
  readonly letters: readonly Letter[]
  readonly kind: LetterKind | undefined
  readonly told?: string | undefined
  readonly refused?: string | undefined
}

const filterView = (
  visitor: Visitor,
  letters: readonly Letter[],
  kind: LetterKind | undefined,
): Html | '' => {
  const t = (key: string) => visitor.words.console(key)
  const counts = LETTER_KINDS.map(each => ({
    each,
    count: letters.filter(({ notice }) => kindOf(notice.tell.notice) === each).length,
  })).filter(({ each, count }) => count > 0 || each === kind)
  if (counts.length < 2 && kind === undefined) return ''
  const way = (to: string, name: string, current: boolean) =>
    html`<a class="badge" href="/console/letters${to}"${current ? html` aria-current="true"` : ''}>${name}</a> `
  return html`<p class="tallies">${way('', `${t('filter.every')} ${letters.length}`, kind === undefined)}${counts.map(
    ({ each, count }) => way(`?kind=${each}`, `${t(`letters.kind.${each}`)} ${count}`, each === kind),
  )}</p>`
}

const againAllView = (visitor: Visitor, letters: readonly Letter[]): readonly Html[] => {
  const kinds = [...new Set(letters.flatMap(({ notice }) => notice.dead?.by ?? []))]
  return kinds
    .map(kind => ({ kind, count: letters.filter(({ notice }) => notice.dead?.by.includes(kind)).length }))
    .filter(({ count }) => count > 1)
    .map(({ kind, count }) =>
      deedForm(
        visitor,
        '/console/letters',
        'again-all',
        { channel: kind },
        html`<button class="plain">${visitor.words.console('letters.again-all', { channel: channelName(visitor, kind), count })}</button>`,
      ),
    )
}

/** What could not be delivered: to whom, by what, why; to be tried again or put away. No word of a report. */
export const lettersPage = ({ visitor, letters, kind, told, refused }: LettersView): Html => {
  const t = (key: string) => visitor.words.console(key)
  const administers = visitor.me.roles.includes('administrator')
  const shown = letters.filter(({ notice }) => kind === undefined || kindOf(notice.tell.notice) === kind)
  return consolePage({
    reader: visitor,
    visitor,
    title: t('nav.letters'),
    place: 'letters',
    told,
    refused,
    keep: kind === undefined ? {} : { kind },
    body: html`<h1>${t('nav.letters')}</h1>
<p>${t('letters.intro')}</p>
${filterView(visitor, letters, kind)}
${
  letters.length === 0
    ? html`<p class="empty">${t('letters.none')}</p>`
    : html`<div class="title">${againAllView(visitor, letters)}</div><ul class="members letters">${shown.map(letter => letterView(visitor, letter, administers))}</ul>`
}`,
  })
}
