import { html } from 'hono/html'
import type { Staff } from '../../cases/desk.ts'
import { displayName } from '../../i18n/display-name.ts'
import { staffName } from '../../outbox/word-notice.ts'
import type { Proposal } from '../../records/settings-record.ts'
import type { Visitor } from '../console/visitor.ts'
import { consolePage, deedForm } from './console-frame.ts'
import { deskName, momentView, nameOfStaff } from './console-words.ts'
import type { Html } from './layout.ts'

const formView = (
  visitor: Visitor,
  verb: string,
  fields: Readonly<Record<string, string>>,
  inner: Html,
): Html => deedForm(visitor, '/console/staff', verb, fields, inner)

const personView = (visitor: Visitor, person: Staff, sessions: number): Html => {
  const { words, settings } = visitor
  const t = (key: string, values?: Record<string, string | number>) => words.console(key, values)
  const kept = settings.staff.find(each => each.id === person.id)
  const button = (verb: string, key: string, more: Readonly<Record<string, string>> = {}) =>
    formView(
      visitor,
      verb,
      { staff: person.id, ...more },
      html`<button class="plain" aria-label="${t(key)}: ${staffName(person)}">${t(key)}</button>`,
    )
  const about = [
    t(`platform.${person.platform}`),
    ...person.desks.map(desk => deskName(visitor, desk)),
    ...(person.reads === undefined
      ? []
      : [person.reads.map(each => displayName(words.locale, 'language', each)).join(', ')]),
    t('staff.sessions', { count: sessions }),
  ]
  const has = (role: 'administrator' | 'auditor') => kept?.roles.includes(role) === true
  return html`<li><span><strong>${staffName(person)}</strong> ${person.roles.map(role => html`<span class="badge">${t(`role.${role}`)}</span> `)}<br><span class="small">${about.join(' · ')}</span></span>
<span class="row">${person.roles.includes('administrator') ? '' : button('give', 'staff.make-administrator', { role: 'administrator' })}${has('administrator') ? button('take', 'staff.no-administrator', { role: 'administrator' }) : ''}${has('auditor') ? button('take', 'staff.no-auditor', { role: 'auditor' }) : ''}${sessions > 0 ? button('sign-out', 'staff.sign-out') : ''}${kept === undefined ? '' : button('remove', 'staff.remove')}</span></li>`
}

const proposalView = (visitor: Visitor, { person, by, at }: Proposal): Html => {
  const t = (key: string, values?: Record<string, string | number>) => visitor.words.console(key, values)
  const name = person.name ?? person.id
  return html`<li><span><strong>${name}</strong> <span class="small">${t('staff.proposed-by', { by: nameOfStaff(visitor.staff, by) })} · ${momentView(visitor, at)}</span></span>
<span class="row">${
    by === visitor.me.id
      ? html`<span class="small">${t('staff.waits-for-another')}</span>`
      : formView(
          visitor,
          'approve',
          { staff: person.id },
          html`<button class="primary">${t('staff.approve')}</button>`,
        )
  }${formView(visitor, 'reject', { staff: person.id }, html`<button class="plain">${t('staff.reject')}</button>`)}</span></li>`
}

export interface StaffView {
  readonly visitor: Visitor
  /** How many browsers each person is signed in with. */
  readonly sessions: ReadonlyMap<string, number>
  readonly told?: string | undefined
  readonly refused?: string | undefined
}

/** Everyone on the staff with their roles, and how roles are given. */
export const staffPage = ({ visitor, sessions, told, refused }: StaffView): Html => {
  const t = (key: string) => visitor.words.console(key)
  const proposals = visitor.settings.proposals ?? []
  return consolePage({
    reader: visitor,
    visitor,
    title: t('staff.title'),
    place: 'staff',
    told,
    refused,
    body: html`<h1>${t('staff.title')}</h1>
<p>${t('staff.intro')}</p>
${proposals.length === 0 ? '' : html`<section class="desk"><h2>${t('staff.proposals')}</h2><ul class="members">${proposals.map(each => proposalView(visitor, each))}</ul></section>`}
<section class="desk"><h2 class="hidden">${t('staff.title')}</h2><ul class="members">${visitor.staff.map(person => personView(visitor, person, sessions.get(person.id) ?? 0))}</ul></section>
<section class="desk"><h2>${t('staff.give')}</h2>
${formView(
  visitor,
  'give',
  {},
  html`<label>${t('staff.role')} <select name="role"><option value="auditor">${t('role.auditor')}</option><option value="administrator">${t('role.administrator')}</option></select></label>
<label>${t('desks.platform')} <select name="platform"><option value="telegram">${t('platform.telegram')}</option><option value="discord">${t('platform.discord')}</option></select></label>
<label>${t('desks.person-id')} <input name="person" inputmode="numeric" pattern="[0-9]{1,20}" maxlength="20" required autocomplete="off"></label>
<label>${t('desks.name')} <input name="name" maxlength="40" autocomplete="off"></label>
<p class="small">${t('staff.give-hint')}</p>
<button>${t('staff.give-press')}</button>`,
)}</section>`,
  })
}
