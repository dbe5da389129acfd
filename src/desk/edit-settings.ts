import type { Desk, DeskKind, Role, Staff, StaffId } from '../cases/desk.ts'
import { AppError } from '../core/app-error.ts'
import type { PlatformName } from '../core/words.ts'
import { HOUSE_KEYS, housePieces } from '../records/audit-record.ts'
import { joinPieces } from '../records/change-pieces.ts'
import { readSettings, SETTINGS_KEYS, type Settings, writeSettings } from '../records/settings-record.ts'
import type { DeskDeps } from './desk-deps.ts'

const TRIES = 8

/** Changes the desks and staff; run again if somebody else changed them meanwhile. */
export const editSettings = async (
  deps: Pick<DeskDeps, 'store' | 'vault' | 'clock' | 'ids'>,
  edit: (settings: Settings) => Settings,
  /** Who did what, for the audit chain of the house; no name and no number of a platform in it. */
  audited?: { readonly by: StaffId; readonly act: string },
): Promise<Settings> => {
  const id = deps.ids.next()
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const [record, key, house] = await deps.store.read([...SETTINGS_KEYS, ...HOUSE_KEYS])
    const was = await readSettings(deps.vault, [record, key])
    const next = edit(was.settings)
    const change = joinPieces(
      `${id}:${attempt}`,
      await writeSettings(deps.vault, was, next, deps.clock.now()),
      audited === undefined ? {} : await housePieces(house, { at: deps.clock.now(), ...audited }),
    )
    if ((await deps.store.commit(change)) === 'committed') return next
  }
  throw new AppError('turn/contended', 'Others changed the settings at the same time. Try again.')
}

/** Makes a chat a desk, or changes the one it is. */
export const withDesk = (settings: Settings, desk: Pick<Desk, 'id' | 'kind' | 'name' | 'chat'>): Settings => {
  const was = settings.desks.find(
    each => each.chat.platform === desk.chat.platform && each.chat.id === desk.chat.id,
  )
  const next: Desk =
    was === undefined ? { ...desk, onCall: [] } : { ...was, kind: desk.kind, name: desk.name }
  return { ...settings, desks: [...settings.desks.filter(each => each.id !== next.id), next] }
}

const roleAt: Readonly<Record<DeskKind, Role>> = { moderators: 'moderator', hotline: 'hotline' }

/** Roles follow the desks a person still belongs to; who belongs to none and administers nothing is no longer staff. */
const settled = (settings: Settings): Settings => ({
  ...settings,
  staff: settings.staff.flatMap(person => {
    const mine = settings.desks.filter(desk => person.desks.includes(desk.id))
    const own = person.roles.filter(role => role === 'administrator' || role === 'auditor')
    const roles = [...new Set([...own, ...mine.map(desk => roleAt[desk.kind])])]
    return roles.length === 0 && person.channels === undefined
      ? []
      : [{ ...person, roles, desks: mine.map(desk => desk.id) }]
  }),
})

export const withoutDesk = (settings: Settings, id: string): Settings =>
  settled({ ...settings, desks: settings.desks.filter(each => each.id !== id) })

/** Adds a person to a desk, last in its on-call order; one known only by a browser cannot be called. */
export const withStaff = (
  settings: Settings,
  deskId: string,
  person: {
    readonly id: string
    readonly platform: PlatformName
    readonly personId: string
    readonly name?: string
    readonly language?: string
  },
): Settings => {
  const desk = settings.desks.find(each => each.id === deskId)
  if (desk === undefined) return settings
  const was = settings.staff.find(each => each.id === person.id)
  const name = person.name ?? was?.name
  const languages = person.language === undefined ? was?.languages : [person.language]
  const next: Staff = {
    ...was,
    id: person.id,
    platform: person.platform,
    personId: person.personId,
    ...(name === undefined ? {} : { name }),
    roles: [...new Set([...(was?.roles ?? []), roleAt[desk.kind]])],
    desks: [...new Set([...(was?.desks ?? []), deskId])],
    ...(languages === undefined ? {} : { languages }),
    ...(was?.reads === undefined ? {} : { reads: was.reads }),
  }
  const called = person.platform === 'web' ? [] : [person.id]
  return {
    ...settings,
    staff: [...settings.staff.filter(each => each.id !== person.id), next],
    desks: settings.desks.map(each =>
      each.id === deskId ? { ...each, onCall: [...new Set([...each.onCall, ...called])] } : each,
    ),
  }
}

export const withoutStaff = (settings: Settings, id: string): Settings => ({
  ...settings,
  staff: settings.staff.filter(each => each.id !== id),
  desks: settings.desks.map(each => ({ ...each, onCall: each.onCall.filter(member => member !== id) })),
})

/** Takes a person out of one desk, and off the staff where that was their last. */
export const withoutMember = (settings: Settings, deskId: string, id: string): Settings =>
  settled({
    ...settings,
    desks: settings.desks.map(each =>
      each.id === deskId ? { ...each, onCall: each.onCall.filter(member => member !== id) } : each,
    ),
    staff: settings.staff.map(each =>
      each.id === id ? { ...each, desks: each.desks.filter(desk => desk !== deskId) } : each,
    ),
  })

type Person = Pick<Staff, 'id' | 'platform' | 'personId' | 'name'>

/** Gives a role that belongs to no desk. */
export const withRole = (settings: Settings, person: Person, role: 'administrator' | 'auditor'): Settings => {
  const was = settings.staff.find(each => each.id === person.id)
  const next: Staff = {
    ...(was ?? { ...person, desks: [] }),
    roles: [...new Set([...(was?.roles ?? []), role])],
  }
  return {
    ...settings,
    staff: [...settings.staff.filter(each => each.id !== person.id), next],
    proposals: (settings.proposals ?? []).filter(each => each.person.id !== person.id),
  }
}

export const withoutRole = (settings: Settings, id: StaffId, role: 'administrator' | 'auditor'): Settings =>
  settled({
    ...settings,
    staff: settings.staff.map(each =>
      each.id === id ? { ...each, roles: each.roles.filter(has => has !== role) } : each,
    ),
  })

export const withProposal = (settings: Settings, person: Person, by: StaffId, at: number): Settings => ({
  ...settings,
  proposals: [...(settings.proposals ?? []).filter(each => each.person.id !== person.id), { person, by, at }],
})

export const withoutProposal = (settings: Settings, id: StaffId): Settings => ({
  ...settings,
  proposals: (settings.proposals ?? []).filter(each => each.person.id !== id),
})

/** A person's name and the languages they read; none named: any. An administrator of the configuration gets an
 * entry for it, and no role by it. */
export const withReads = (settings: Settings, person: Staff, reads: readonly string[]): Settings => {
  const { reads: _, ...was } = settings.staff.find(each => each.id === person.id) ?? { ...person, roles: [] }
  const named = person.name === undefined ? was : { ...was, name: person.name }
  const next: Staff = reads.length === 0 ? named : { ...named, reads }
  return { ...settings, staff: [...settings.staff.filter(each => each.id !== person.id), next] }
}

/** Moves a person one place in the on-call order: `-1` to be called earlier, `1` later. */
export const withOrder = (settings: Settings, deskId: string, id: string, by: -1 | 1): Settings => ({
  ...settings,
  desks: settings.desks.map(desk => {
    const from = desk.onCall.indexOf(id)
    const to = from + by
    if (desk.id !== deskId || from < 0 || to < 0 || to >= desk.onCall.length) return desk
    const onCall = desk.onCall.filter(member => member !== id)
    return { ...desk, onCall: [...onCall.slice(0, to), id, ...onCall.slice(to)] }
  }),
})

/** A desk as its own page now says it is. Of several there is one default. */
export const withTerms = (settings: Settings, desk: Desk): Settings => ({
  ...settings,
  desks: settings.desks.map(each => {
    if (each.id === desk.id) return desk
    const { isDefault, ...rest } = each
    return isDefault && desk.isDefault && each.kind === desk.kind ? rest : each
  }),
})
