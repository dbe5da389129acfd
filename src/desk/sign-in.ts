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

/** Makes a one-time link to the console. The token is in the fragment-free path of a page that asks for a press. */
export const makeSignInLink = async (deps: SignInDeps, staff: StaffId, first = false): Promise<string> => {
  const token = `${deps.ids.next()}${deps.ids.next()}`
  await deps.store.commit({
    id: deps.ids.next(),
    sets: [
      {
        key: await nameOf(deps.vault, 'login', token),
        value: staff,
        expiresAt: deps.clock.now() + (first ? FIRST_LINK_MS : LINK_MS),
      },
    ],
  })
  return `${deps.publicUrl}/console/sign-in?token=${token}`
}

/** Set once anybody has signed in. */
const ENTERED = 'console:entered'
const ALWAYS_MS = 100 * 365 * 86_400_000

/** Whether somebody has signed in to this console before. */
export const hasBeenEntered = async ({ store }: SignInDeps): Promise<boolean> =>
  (await store.read([ENTERED]))[0] !== undefined

/** Trades a link's token for a session, once. `undefined`: used, expired or never made. */
export const useSignInToken = async (deps: SignInDeps, token: string): Promise<string | undefined> => {
  const key = await nameOf(deps.vault, 'login', token)
  const [found] = await deps.store.read([key])
  if (found === undefined) return undefined
  const session = `${deps.ids.next()}${deps.ids.next()}`
  const done = await deps.store.commit({
    id: deps.ids.next(),
    checks: [{ key, version: found.version }],
    deletes: [key],
    sets: [
      { key: ENTERED, value: '1', expiresAt: deps.clock.now() + ALWAYS_MS },
      {
        key: await nameOf(deps.vault, 'session', session),
        value: found.value,
        expiresAt: deps.clock.now() + SESSION_MS,
      },
    ],
  })
  return done === 'committed' ? session : undefined
}

/** Where a session is kept: its value is the id of whoever signed in. */
export const sessionKey = (vault: Vault, session: string): Promise<string> =>
  nameOf(vault, 'session', session)

export const endSession = async (deps: SignInDeps, session: string): Promise<void> => {
  await deps.store.commit({ id: deps.ids.next(), deletes: [await sessionKey(deps.vault, session)] })
}

/** Ties a form to its session, so that another site cannot send it. */
export const formToken = (vault: Vault, session: string): Promise<string> => vault.name('form', session)
