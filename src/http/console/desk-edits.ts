import type { DeskKind, Staff } from '../../cases/desk.ts'
import {
  editSettings,
  withDesk,
  withOrder,
  withoutDesk,
  withoutMember,
  withStaff,
} from '../../desk/edit-settings.ts'
import { letGo } from '../../desk/let-go.ts'
import { desksOf, staffIdOf } from '../../desk/staff.ts'
import { LOCALES } from '../../i18n/catalogues.ts'
import { giveDesks } from '../../outbox/give-desks.ts'
import { deskIndex, OPEN_INDEX } from '../../records/case-index.ts'
import type { Settings } from '../../records/settings-record.ts'
import type { HttpDeps } from '../http-deps.ts'
import { CHANNEL_EDITS } from './channel-edits.ts'
import type { Visitor } from './visitor.ts'
import { editVitalRule } from './vital-edits.ts'

/** What an administrator's form did: the key of what they are told. */
export type Edited =
  | {
      readonly ok: true
      readonly told:
        | 'made'
        | 'removed'
        | 'added'
        | 'left'
        | 'moved'
        | 'channel-added'
        | 'channel-gone'
        | 'channel-secret'
        | 'channel-rang'
        | 'rule-set'
        | 'rule-gone'
      /** Shown once, in the answer itself. */
      readonly secret?: string
    }
  | {
      readonly ok: false
      readonly why:
        | 'bad-person'
        | 'bad-name'
        | 'has-cases'
        | 'unknown'
        | 'bad-address'
        | 'bad-topic'
        | 'bad-key'
        | 'bad-mail'
        | 'no-mail'
        | 'too-many'
        | 'channel-silent'
    }

type Field = (name: string) => string
export type Edit = (deps: HttpDeps, visitor: Visitor, field: Field) => Promise<Edited>

const hasDesk = ({ settings }: Visitor, id: string): boolean => settings.desks.some(desk => desk.id === id)

const done = async (
  deps: HttpDeps,
  { me }: Visitor,
  told: Extract<Edited, { ok: true }>['told'],
  /** Of what: a desk, or a person. */
  of: string,
  edit: (settings: Settings) => Settings,
): Promise<Edited> => {
  await editSettings(deps, edit, { by: me.id, act: `desk-${told}:${of}` })
  return { ok: true, told }
}

const make: Edit = async (deps, visitor, field) => {
  const name = field('name').trim().slice(0, 60)
  if (name === '') return { ok: false, why: 'bad-name' }
  const kind: DeskKind = field('kind') === 'hotline' ? 'hotline' : 'moderators'
  const id = deps.ids.next().slice(0, 8)
  const next = await editSettings(
    deps,
    settings => withDesk(settings, { id, kind, name, chat: { platform: 'web', id } }),
    { by: visitor.me.id, act: `desk-made:${id}` },
  )
  if (kind === 'hotline') await giveDesks(deps, desksOf(next, deps.operator), OPEN_INDEX)
  return { ok: true, told: 'made' }
}

const remove: Edit = async (deps, visitor, field) => {
  const id = field('desk')
  if (!hasDesk(visitor, id)) return { ok: false, why: 'unknown' }
  const open = await deps.store.range(deskIndex(id), { order: 'ascending', limit: 1 })
  if (open.length > 0) return { ok: false, why: 'has-cases' }
  return done(deps, visitor, 'removed', id, settings => withoutDesk(settings, id))
}

const add: Edit = async (deps, visitor, field) => {
  const [desk, personId] = [field('desk'), field('person').trim()]
  if (!hasDesk(visitor, desk)) return { ok: false, why: 'unknown' }
  if (!/^\d{1,20}$/.test(personId)) return { ok: false, why: 'bad-person' }
  const platform: Staff['platform'] = field('platform') === 'discord' ? 'discord' : 'telegram'
  const id = await staffIdOf(deps.vault, { platform, personId })
  const name = field('name').trim().slice(0, 40)
  const language = LOCALES.find(each => each === field('language'))
  const person = {
    id,
    platform,
    personId,
    ...(name === '' ? {} : { name }),
    ...(language === undefined ? {} : { language }),
  }
  return done(deps, visitor, 'added', id, settings => withStaff(settings, desk, person))
}

const join: Edit = async (deps, visitor, field) => {
  const desk = field('desk')
  if (!hasDesk(visitor, desk)) return { ok: false, why: 'unknown' }
  const { id, platform, personId } = visitor.me
  return done(deps, visitor, 'added', id, settings =>
    withStaff(settings, desk, { id, platform, personId, language: visitor.words.locale }),
  )
}

const ofMember =
  (told: 'left' | 'moved', edit: (settings: Settings, desk: string, staff: string) => Settings): Edit =>
  async (deps, visitor, field) => {
    const [desk, staff] = [field('desk'), field('staff')]
    const belongs = visitor.staff.some(each => each.id === staff && each.desks.includes(desk))
    if (!hasDesk(visitor, desk) || !belongs) return { ok: false, why: 'unknown' }
    if (told === 'left') await letGo(deps, visitor.me.id, staff, desk)
    return done(deps, visitor, told, staff, settings => edit(settings, desk, staff))
  }

const EDITS: Readonly<Record<string, Edit>> = {
  make,
  remove,
  add,
  join,
  leave: ofMember('left', withoutMember),
  up: ofMember('moved', (settings, desk, staff) => withOrder(settings, desk, staff, -1)),
  down: ofMember('moved', (settings, desk, staff) => withOrder(settings, desk, staff, 1)),
  'vital-rule': editVitalRule,
  ...CHANNEL_EDITS,
}

/** Carries out one form of the desks page. */
export const editDesks = async (deps: HttpDeps, visitor: Visitor, form: URLSearchParams): Promise<Edited> => {
  const name = form.get('do') ?? ''
  const edit = Object.hasOwn(EDITS, name) ? EDITS[name] : undefined
  return edit === undefined ? { ok: false, why: 'unknown' } : edit(deps, visitor, key => form.get(key) ?? '')
}
