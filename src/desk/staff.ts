import type { Actor, Desk, Staff, StaffId } from '../cases/desk.ts'
import type { PlatformName } from '../core/words.ts'
import type { Vault } from '../ports/vault.ts'
import type { Settings } from '../records/settings-record.ts'

/** A person who works here, by the platform's own id: from `ADMINS`, or added from a chat or the console. */
export interface StaffName {
  readonly platform: PlatformName
  readonly personId: string
}

/** Staff are known in records by a keyed hash, never by the platform's id. */
export const staffIdOf = async (vault: Vault, { platform, personId }: StaffName): Promise<StaffId> =>
  (await vault.name('staff', `${platform}:${personId}`)).slice(0, 12)

/** The one who signs in with the link printed at start, before anyone else is there. */
export const FIRST_ADMINISTRATOR: StaffId = 'operator'
/** Where there is no moderators' desk in a chat yet, whoever signs in to the console is one. */
const CONSOLE_DESK: Desk = {
  id: 'console',
  kind: 'moderators',
  name: '',
  chat: { platform: 'web', id: 'console' },
  onCall: [],
}

/** Who has a channel that rings, rather than showing a line. */
const ringing = ({ staff }: Settings): readonly StaffId[] =>
  staff
    .filter(({ channels = [] }) => channels.some(({ kind }) => kind === 'ntfy' || kind === 'pagerduty'))
    .map(({ id }) => id)

/** Who can agree to a new administrator: the one who started the service counts as long as there is nobody else. */
export const administratorsOf = (staff: readonly Staff[]): readonly Staff[] => {
  const all = staff.filter(each => each.roles.includes('administrator'))
  const named = all.filter(each => each.id !== FIRST_ADMINISTRATOR)
  return named.length > 0 ? named : all
}

/** Desks as they stand, the console's own among them as long as no moderators' desk was made. */
export const desksOf = (settings: Settings, operator: string): readonly Desk[] => {
  const rung = ringing(settings)
  const desks = rung.length === 0 ? settings.desks : settings.desks.map(desk => ({ ...desk, ringing: rung }))
  return desks.some(desk => desk.kind === 'moderators')
    ? desks
    : [...desks, { ...CONSOLE_DESK, name: operator }]
}

/** Everyone on the staff: administrators of the configuration first, with what the settings add to them. */
export const staffOf = (settings: Settings, administrators: readonly Staff[]): readonly Staff[] => {
  const first: Staff = {
    id: FIRST_ADMINISTRATOR,
    platform: 'web',
    personId: FIRST_ADMINISTRATOR,
    roles: ['administrator'],
    desks: [],
  }
  const merged = [...administrators, first].map(administrator => {
    const added = settings.staff.find(each => each.id === administrator.id)
    return added === undefined
      ? administrator
      : { ...added, roles: [...new Set([...administrator.roles, ...added.roles])] }
  })
  // Who lost their last desk may still have channels on record; they are staff no more.
  const rest = settings.staff.filter(
    each => each.roles.length > 0 && !merged.some(known => known.id === each.id),
  )
  return [...merged, ...rest]
}

/**
 * What someone may do. An administrator also moderates where there is no desk but the console's, and whoever
 * moderates may take the cases that came in there before there was another.
 */
export const actorOf = (staff: Staff, settings: Settings): Actor => {
  const alone = !settings.desks.some(desk => desk.kind === 'moderators')
  const roles: Actor['roles'] =
    alone && staff.roles.includes('administrator')
      ? [...new Set([...staff.roles, 'moderator' as const])]
      : staff.roles
  const desks = roles.includes('moderator') ? [...staff.desks, CONSOLE_DESK.id] : staff.desks
  return { id: staff.id, roles, desks }
}
