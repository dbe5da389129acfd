import type { Staff } from '../../cases/desk.ts'
import {
  editSettings,
  withoutProposal,
  withoutRole,
  withoutStaff,
  withProposal,
  withRole,
} from '../../desk/edit-settings.ts'
import { letGo } from '../../desk/let-go.ts'
import { listSessions, revokeSessions } from '../../desk/sign-in.ts'
import { administratorsOf, staffIdOf } from '../../desk/staff.ts'
import type { HttpDeps } from '../http-deps.ts'
import type { Visitor } from './visitor.ts'

export type StaffEdited =
  | {
      readonly ok: true
      readonly told: 'role-given' | 'role-taken' | 'proposed' | 'rejected' | 'removed' | 'signed-out'
    }
  | { readonly ok: false; readonly why: 'bad-person' | 'unknown' | 'own-proposal' | 'not-here' | 'last' }

type Field = (name: string) => string
type Edit = (deps: HttpDeps, visitor: Visitor, field: Field) => Promise<StaffEdited>
type Person = Pick<Staff, 'id' | 'platform' | 'personId' | 'name'>

const UNKNOWN = { ok: false, why: 'unknown' } as const

const found = ({ staff }: Visitor, id: string): Staff | undefined => staff.find(each => each.id === id)

/** Whoever is meant: someone on the staff by their id, or anybody by platform and number. */
const personOf = async (
  { vault }: HttpDeps,
  visitor: Visitor,
  field: Field,
): Promise<Person | 'bad-person'> => {
  const known = found(visitor, field('staff'))
  if (known !== undefined) return known
  const personId = field('person').trim()
  if (!/^\d{1,20}$/.test(personId)) return 'bad-person'
  const platform: Staff['platform'] = field('platform') === 'discord' ? 'discord' : 'telegram'
  const name = field('name').trim().slice(0, 40)
  const id = await staffIdOf(vault, { platform, personId })
  return { id, platform, personId, ...(name === '' ? {} : { name }) }
}

/** An auditor is made by one; an administrator, once there are two, waits for a second to agree. */
const give: Edit = async (deps, visitor, field) => {
  const person = await personOf(deps, visitor, field)
  if (person === 'bad-person') return { ok: false, why: 'bad-person' }
  const { id, platform, personId, name } = person
  const plain: Person = { id, platform, personId, ...(name === undefined ? {} : { name }) }
  const role = field('role') === 'administrator' ? 'administrator' : 'auditor'
  if (role === 'administrator' && administratorsOf(visitor.staff).length > 1) {
    await editSettings(deps, settings => withProposal(settings, plain, visitor.me.id, visitor.now), {
      by: visitor.me.id,
      act: `propose-administrator:${id}`,
    })
    return { ok: true, told: 'proposed' }
  }
  await editSettings(deps, settings => withRole(settings, plain, role), {
    by: visitor.me.id,
    act: `give-${role}:${id}`,
  })
  return { ok: true, told: 'role-given' }
}

const approve: Edit = async (deps, visitor, field) => {
  const proposal = visitor.settings.proposals?.find(each => each.person.id === field('staff'))
  if (proposal === undefined) return UNKNOWN
  if (proposal.by === visitor.me.id) return { ok: false, why: 'own-proposal' }
  await editSettings(
    deps,
    settings =>
      settings.proposals?.some(each => each.person.id === proposal.person.id && each.by === proposal.by)
        ? withRole(settings, proposal.person, 'administrator')
        : settings,
    { by: visitor.me.id, act: `approve-administrator:${proposal.person.id}` },
  )
  return { ok: true, told: 'role-given' }
}

const reject: Edit = async (deps, visitor, field) => {
  const proposal = visitor.settings.proposals?.find(each => each.person.id === field('staff'))
  if (proposal === undefined) return UNKNOWN
  await editSettings(deps, settings => withoutProposal(settings, proposal.person.id), {
    by: visitor.me.id,
    act: `reject-administrator:${proposal.person.id}`,
  })
  return { ok: true, told: 'rejected' }
}

/** Roles of the configuration are the operator's to take away. */
const isHere = ({ settings }: Visitor, id: string, role: 'administrator' | 'auditor'): boolean =>
  settings.staff.some(each => each.id === id && each.roles.includes(role))

const take: Edit = async (deps, visitor, field) => {
  const role = field('role') === 'administrator' ? 'administrator' : 'auditor'
  const id = field('staff')
  if (!isHere(visitor, id, role)) return { ok: false, why: 'not-here' }
  if (role === 'administrator' && administratorsOf(visitor.staff).every(each => each.id === id))
    return { ok: false, why: 'last' }
  await editSettings(deps, settings => withoutRole(settings, id, role), {
    by: visitor.me.id,
    act: `take-${role}:${id}`,
  })
  return { ok: true, told: 'role-taken' }
}

const signOutAll = async (deps: HttpDeps, id: string): Promise<void> => {
  await revokeSessions(
    deps,
    id,
    (await listSessions(deps, id)).map(({ name }) => name),
  )
}

/** Someone leaves: what they hold goes back, their sign-ins end, and they are on no desk any more. */
const remove: Edit = async (deps, visitor, field) => {
  const person = found(visitor, field('staff'))
  if (person === undefined || !visitor.settings.staff.some(each => each.id === person.id))
    return { ok: false, why: 'not-here' }
  await letGo(deps, visitor.me.id, person.id)
  await editSettings(deps, settings => withoutStaff(settings, person.id), {
    by: visitor.me.id,
    act: `leave:${person.id}`,
  })
  await letGo(deps, visitor.me.id, person.id)
  await signOutAll(deps, person.id)
  return { ok: true, told: 'removed' }
}

const signOut: Edit = async (deps, visitor, field) => {
  const person = found(visitor, field('staff'))
  if (person === undefined) return UNKNOWN
  await signOutAll(deps, person.id)
  return { ok: true, told: 'signed-out' }
}

const EDITS: Readonly<Record<string, Edit>> = { give, approve, reject, take, remove, 'sign-out': signOut }

/** Carries out one form of the staff page. */
export const editStaff = async (
  deps: HttpDeps,
  visitor: Visitor,
  form: URLSearchParams,
): Promise<StaffEdited> => {
  const name = form.get('do') ?? ''
  const edit = Object.hasOwn(EDITS, name) ? EDITS[name] : undefined
  return edit === undefined ? UNKNOWN : edit(deps, visitor, key => form.get(key) ?? '')
}
