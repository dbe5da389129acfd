import type { StaffId } from '../cases/desk.ts'
import type { Clock, Ids } from '../ports/clock.ts'
import type { Store } from '../ports/store.ts'
import type { Vault } from '../ports/vault.ts'

/** A sign-in link works once and for five minutes. */
const LINK_MS = 5 * 60_000
/** The link printed at start waits a little longer for the operator to find it. */
const FIRST_LINK_MS = 60 * 60_000
const SESSION_MS = 12 * 3_600_000

export interface SignInDeps {
  readonly store: Store
  readonly vault: Vault
  readonly clock: Clock
  readonly ids: Ids
  readonly publicUrl: string
}

/** Only hashes of tokens are kept: what is stored opens no door. */
const nameOf = async (vault: Vault, purpose: 'login' | 'session', token: string) =>
  `${purpose}:${await vault.name(purpose, token)}`

/** A link's record. Older releases kept the staff id alone. */
interface Login {
  readonly v: 1
  readonly staff: StaffId
  readonly until: number
  /** Name of the browser that opened it first; only that one may use it. */
  readonly browser?: string
}

const readLogin = (value: string): Login =>
  value.startsWith('{') ? (JSON.parse(value) as Login) : { v: 1, staff: value, until: 0 }

/** Makes a one-time link to the console. The token is in the fragment-free path of a page that asks for a press. */
export const makeSignInLink = async (deps: SignInDeps, staff: StaffId, first = false): Promise<string> => {
  const token = `${deps.ids.next()}${deps.ids.next()}`
  const until = deps.clock.now() + (first ? FIRST_LINK_MS : LINK_MS)
  const login: Login = { v: 1, staff, until }
  await deps.store.commit({
    id: deps.ids.next(),
    sets: [{ key: await nameOf(deps.vault, 'login', token), value: JSON.stringify(login), expiresAt: until }],
  })
  return `${deps.publicUrl}/console/sign-in?token=${token}`
}

/**
 * Ties a link to the browser that opens it, by a secret only that browser has. `elsewhere`: another one opened it
 * before. Uses nothing up, and what is not there is told when the button is pressed.
 */
export const bindSignInLink = async (
  deps: SignInDeps,
  token: string,
  secret: string,
): Promise<'bound' | 'elsewhere'> => {
  const key = await nameOf(deps.vault, 'login', token)
  const browser = await deps.vault.name('browser', secret)
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const [found] = await deps.store.read([key])
    if (found === undefined) return 'bound'
    const login = readLogin(found.value)
    if (login.browser !== undefined) return login.browser === browser ? 'bound' : 'elsewhere'
    const done = await deps.store.commit({
      id: deps.ids.next(),
      checks: [{ key, version: found.version }],
      sets: [
        {
          key,
          value: JSON.stringify({ ...login, browser }),
          expiresAt: login.until === 0 ? deps.clock.now() + LINK_MS : login.until,
        },
      ],
    })
    if (done === 'committed') return 'bound'
  }
  return 'elsewhere'
}

/** Set once anybody has signed in. */
const ENTERED = 'console:entered'
const ALWAYS_MS = 100 * 365 * 86_400_000

/** Whether somebody has signed in to this console before. */
export const hasBeenEntered = async ({ store }: SignInDeps): Promise<boolean> =>
  (await store.read([ENTERED]))[0] !== undefined

/** A browser somebody is signed in with. */
export interface Session {
  readonly v: 1
  readonly staff: StaffId
  readonly at: number
  /** What it calls itself, in two words; no address. */
  readonly browser: string
}

/** Older releases kept the staff id alone. */
export const readSession = (value: string): Session =>
  value.startsWith('{') ? (JSON.parse(value) as Session) : { v: 1, staff: value, at: 0, browser: '' }

const sessionsIndex = (staff: StaffId): string => `sessions:${staff}`

/** Trades a link's token for a session, once. `undefined`: used, expired, never made, or opened in another browser. */
export const useSignInToken = async (
  deps: SignInDeps,
  token: string,
  secret?: string,
  browser = '',
): Promise<string | undefined> => {
  const key = await nameOf(deps.vault, 'login', token)
  const [found] = await deps.store.read([key])
  if (found === undefined) return undefined
  const login = readLogin(found.value)
  const from = secret === undefined ? undefined : await deps.vault.name('browser', secret)
  if (login.browser !== undefined && login.browser !== from) return undefined
  const session = `${deps.ids.next()}${deps.ids.next()}`
  const now = deps.clock.now()
  const made: Session = { v: 1, staff: login.staff, at: now, browser }
  const name = await sessionKey(deps.vault, session)
  const done = await deps.store.commit({
    id: deps.ids.next(),
    checks: [{ key, version: found.version }],
    deletes: [key],
    sets: [
      { key: ENTERED, value: '1', expiresAt: now + ALWAYS_MS },
      { key: name, value: JSON.stringify(made), expiresAt: now + SESSION_MS },
    ],
    adds: [{ index: sessionsIndex(login.staff), member: name, score: now, expiresAt: now + SESSION_MS }],
  })
  return done === 'committed' ? session : undefined
}

/** Where a session is kept. */
export const sessionKey = (vault: Vault, session: string): Promise<string> =>
  nameOf(vault, 'session', session)

/** The browsers a person is signed in with, the latest first, each by the name it is kept under. */
export const listSessions = async (
  { store }: SignInDeps,
  staff: StaffId,
): Promise<readonly (Session & { readonly name: string })[]> => {
  const rows = await store.range(sessionsIndex(staff), { order: 'descending', limit: 100 })
  const records = rows.length === 0 ? [] : await store.read(rows.map(({ member }) => member))
  return rows.flatMap(({ member }, at) => {
    const found = records[at]
    return found === undefined ? [] : [{ ...readSession(found.value), name: member }]
  })
}

/** Ends sessions of a person by their names; a name that is not theirs ends nothing. */
export const revokeSessions = async (
  deps: SignInDeps,
  staff: StaffId,
  names: readonly string[],
): Promise<number> => {
  const own = (await listSessions(deps, staff)).filter(({ name }) => names.includes(name))
  if (own.length > 0)
    await deps.store.commit({
      id: deps.ids.next(),
      deletes: own.map(({ name }) => name),
      removes: own.map(({ name }) => ({ index: sessionsIndex(staff), member: name })),
    })
  return own.length
}

export const endSession = async (deps: SignInDeps, session: string): Promise<void> => {
  await deps.store.commit({ id: deps.ids.next(), deletes: [await sessionKey(deps.vault, session)] })
}

/** Ties a form to its session, so that another site cannot send it. */
export const formToken = (vault: Vault, session: string): Promise<string> => vault.name('form', session)
