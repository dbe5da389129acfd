import { html } from 'hono/html'
import type { Desk } from '../../cases/desk.ts'
import type { OpenTime } from '../../cases/hours.ts'
import type { RoutingQuestion } from '../../cases/routing.ts'
import { standingOf } from '../../cases/shifts.ts'
import type { Visitor } from '../console/visitor.ts'
import { consolePage, formField } from './console-frame.ts'
import { hookView } from './console-hook.ts'
import { routeText } from './console-route.ts'
import { nameOfStaff } from './console-words.ts'
import type { Html } from './layout.ts'

const WEEK = [1, 2, 3, 4, 5, 6, 0] as const
/** A Sunday, to name the days of a week. */
const SUNDAY = Date.UTC(2026, 10, 22)

const dayName = ({ words }: Visitor, day: number): string =>
  new Intl.DateTimeFormat(words.locale, { weekday: 'short', timeZone: 'UTC' }).format(
    SUNDAY + day * 86_400_000,
  )

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

const formView = (visitor: Visitor, desk: Desk, what: string, inner: Html, label: string): Html =>
  html`<form method="post" action="/console/desks/${desk.id}">${formField(visitor)}<input type="hidden" name="do" value="${what}">${inner}<button>${visitor.words.console(label)}</button></form>`

const fieldView = (visitor: Visitor, name: string, value: string, hint?: string): Html =>
  html`<label>${visitor.words.console(`desk.${name}`)} <input name="${name}" value="${value}" maxlength="400" autocomplete="off"></label>${hint === undefined ? '' : html`<p class="small">${visitor.words.console(hint)}</p>`}`

const servingView = (visitor: Visitor, desk: Desk): Html => {
  const t = (key: string) => visitor.words.console(key)
  const others = visitor.settings.desks.filter(each => each.id !== desk.id && each.kind === desk.kind)
  return html`<section class="desk"><h2>${t('desk.serving')}</h2>${formView(
    visitor,
    desk,
    'serving',
    html`${fieldView(visitor, 'origins', (desk.origins ?? []).join(', '))}
${fieldView(visitor, 'destinations', (desk.destinations ?? []).join(', '), 'desk.countries-hint')}
${fieldView(visitor, 'languages', (desk.languages ?? []).join(', '), 'desk.languages-hint')}
<label>${t('desk.fallback')} <select name="fallback"><option value="">${t('desk.no-fallback')}</option>${others.map(each => html`<option value="${each.id}"${each.id === desk.fallback ? html` selected` : ''}>${each.name || each.id}</option>`)}</select></label>
<label class="check"><input type="checkbox" name="default" value="yes"${desk.isDefault ? html` checked` : ''}> ${t('desk.default')}</label>`,
    'desk.save',
  )}</section>`
}

const timesView = (visitor: Visitor, day: number, time: OpenTime | null | undefined): Html => {
  const t = (key: string) => visitor.words.console(key)
  const name = dayName(visitor, day)
  return html`<div class="times"><span>${name}</span><label><span class="hidden">${name} ${t('desk.from')}</span><input type="time" name="from${day}" value="${time ? clock(time.from) : ''}"></label><label><span class="hidden">${name} ${t('desk.to')}</span><input type="time" name="to${day}" value="${time ? clock(time.to) : ''}"></label></div>`
}

const openingView = (visitor: Visitor, desk: Desk): Html => {
  const t = (key: string) => visitor.words.console(key)
  return html`<section class="desk"><h2>${t('desk.opening')}</h2><p class="small">${t('desk.opening-hint')}</p>${formView(
    visitor,
    desk,
    'opening',
    html`${fieldView(visitor, 'zone', desk.zone ?? 'UTC', 'desk.zone-hint')}
<label class="check"><input type="checkbox" name="always" value="yes"${desk.hours === undefined ? html` checked` : ''}> ${t('desk.always')}</label>
${WEEK.map(day => timesView(visitor, day, desk.hours?.week[day]))}
<label>${t('desk.holidays')} <textarea name="holidays" rows="2" placeholder="2026-12-25">${(desk.hours?.holidays ?? []).join('\n')}</textarea></label>`,
    'desk.save',
  )}</section>`
}

const shiftsView = (visitor: Visitor, desk: Desk): Html => {
  const t = (key: string, values?: Record<string, string | number>) => visitor.words.console(key, values)
  const who = (id: string) => nameOfStaff(visitor.staff, id)
  return html`<section class="desk"><h2>${t('desk.shifts')}</h2><p class="small">${t('desk.shifts-hint', { zone: desk.zone ?? 'UTC' })}</p>
<ol class="members">${desk.onCall.map(id => html`<li><span><strong>${who(id)}</strong> <span class="small">${t(`standing.${standingOf(desk, id, visitor.now)}`)}</span></span></li>`)}</ol>
<ul class="members">${(desk.shifts ?? []).map(
    (shift, place) =>
      html`<li><span>${who(shift.staff)} · ${shift.days.map(day => dayName(visitor, day)).join(', ')} · ${clock(shift.from)}–${clock(shift.to)}</span>${formView(visitor, desk, 'shift-remove', html`<input type="hidden" name="place" value="${place}">`, 'desks.leave')}</li>`,
  )}</ul>
${
  desk.onCall.length === 0
    ? html`<p class="small">${t('desk.nobody')}</p>`
    : formView(
        visitor,
        desk,
        'shift-add',
        html`<label>${t('desk.who')} <select name="staff">${desk.onCall.map(id => html`<option value="${id}">${who(id)}</option>`)}</select></label>
<fieldset class="row"><legend class="small">${t('desk.days')}</legend>${WEEK.map(day => html`<label class="check"><input type="checkbox" name="day${day}" value="yes"> ${dayName(visitor, day)}</label>`)}</fieldset>
<div class="times"><label>${t('desk.from')} <input type="time" name="from" required></label><label>${t('desk.to')} <input type="time" name="to" required></label></div>`,
        'desk.add-shift',
      )
}</section>`
}

const limitsView = (visitor: Visitor, desk: Desk): Html => {
  const t = (key: string) => visitor.words.console(key)
  const number = (name: string, value: number | undefined, ordinary: number, least: number, most: number) =>
    html`<label>${t(`desk.${name}`)} <input type="number" name="${name}" value="${value ?? ''}" placeholder="${ordinary}" min="${least}" max="${most}"></label>`
  return html`<section class="desk"><h2>${t('desk.limits')}</h2>${formView(
    visitor,
    desk,
    'limits',
    html`${number('now', desk.limits?.now, 5, 1, 15)}${number('today', desk.limits?.today, 60, 5, 240)}${number('most', desk.mostPages, 5, 1, 50)}
<p class="small">${t('desk.most-hint')}</p>`,
    'desk.save',
  )}</section>`
}

/** What the page's own question asks: who would get a case like this now. */
const whoView = (visitor: Visitor, desk: Desk, asked: RoutingQuestion | undefined): Html => {
  const t = (key: string) => visitor.words.console(key)
  const field = (name: 'origin' | 'destination' | 'language', most: number) =>
    html`<label>${t(`desk.ask-${name}`)} <input name="${name}" value="${asked?.[name] ?? ''}" maxlength="${most}" size="6" autocomplete="off"></label>`
  return html`<section class="desk"><h2>${t('desk.who-gets')}</h2><form method="get" action="/console/desks/${desk.id}" class="row">${field('origin', 2)}${field('destination', 2)}${field('language', 12)}<button>${t('desk.ask')}</button></form>
${asked === undefined ? '' : html`<p role="status"><strong>${routeText(visitor, asked)}</strong></p>`}</section>`
}

export interface DeskView {
  readonly visitor: Visitor
  readonly desk: Desk
  readonly asked?: RoutingQuestion | undefined
  readonly told?: string | undefined
  readonly refused?: string | undefined
  /** A webhook's new secret: here and never again. */
  readonly secret?: string | undefined
}

/** One desk's own page: whom it serves, when, who is there, how long each has. */
export const deskPage = ({ visitor, desk, asked, told, refused, secret }: DeskView): Html =>
  consolePage({
    reader: visitor,
    visitor,
    title: desk.name || desk.id,
    place: 'desks',
    told,
    refused,
    body: html`<p><a href="/console/desks">${visitor.words.console('desk.back')}</a></p><h1>${desk.name || desk.id}</h1>
${servingView(visitor, desk)}${whoView(visitor, desk, asked)}${openingView(visitor, desk)}${shiftsView(visitor, desk)}${limitsView(visitor, desk)}${desk.kind === 'hotline' ? hookView(visitor, desk, secret) : ''}`,
  })
