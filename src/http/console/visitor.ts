import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Actor, Desk, Staff } from '../../cases/desk.ts'
import { formToken, readSession, sessionKey } from '../../desk/sign-in.ts'
import { actorOf, desksOf, staffOf } from '../../desk/staff.ts'
import { type Words, wordsIn } from '../../i18n/catalogues.ts'
import { zoneOf } from '../../i18n/time-zones.ts'
import type { Versioned } from '../../ports/store.ts'
import { readSettings, SETTINGS_KEYS, type Settings } from '../../records/settings-record.ts'
import type { HttpDeps } from '../http-deps.ts'
import { pageLocale } from '../page-locale.ts'

export const SESSION_COOKIE = 'console'

/** How a page speaks to whoever reads it. */
export interface Reader {
  readonly words: Words
  /** IANA zone of the times shown. */
  readonly zone: string
  readonly now: number
}

/** A member of the staff with a page before them. */
export interface Visitor extends Reader {
  readonly session: string
  /** Goes with every form of theirs. */
  readonly form: string
  readonly me: Staff
  readonly actor: Actor
  readonly staff: readonly Staff[]
  readonly desks: readonly Desk[]
  readonly settings: Settings
  /** Another one whenever desks or staff changed. */
  readonly settingsVersion: string
}

export interface Visit {
  readonly reader: Reader
  /** Absent where nobody is signed in. */
  readonly visitor: Visitor | undefined
  /** The records asked for beside, in their order. */
  readonly records: readonly (Versioned | undefined)[]
}

const NO_SESSION = '-'

/** Who is there, with whatever else a page needs to know, in one read. */
export const readVisit = async (deps: HttpDeps, c: Context, keys: readonly string[] = []): Promise<Visit> => {
  const { store, vault } = deps
  const words = await wordsIn(pageLocale(c))
  const reader: Reader = { words, zone: zoneOf(words.locale), now: deps.clock.now() }
  const session = getCookie(c, SESSION_COOKIE) ?? ''
  const known = /^[\w-]{20,128}$/.test(session)
  const [signedIn, record, key, ...records] = await store.read([
    known ? await sessionKey(vault, session) : NO_SESSION,
    ...SETTINGS_KEYS,
    ...keys,
  ])
  if (!known || signedIn === undefined) return { reader, visitor: undefined, records }
  const { settings, version } = await readSettings(vault, [record, key])
  const staff = staffOf(settings, deps.administrators)
  const me = staff.find(each => each.id === readSession(signedIn.value).staff)
  if (me === undefined) return { reader, visitor: undefined, records }
  const visitor: Visitor = {
    ...reader,
    session,
    form: await formToken(vault, session),
    me,
    actor: actorOf(me, settings),
    staff,
    desks: desksOf(settings, deps.operator),
    settings,
    settingsVersion: version ?? '',
  }
  return { reader, visitor, records }
}
