import type { Delivery } from '../../src/ports/platform-adapter.ts'
import type { RestAnswer } from './rest.ts'

export type Failed = Extract<Delivery, { ok: false }>
type Refusal = Extract<RestAnswer, { ok: false }>

/** Numbers of Discord's errors. */
const UNKNOWN_CHANNEL = 10003
const UNKNOWN_GUILD = 10004
const UNKNOWN_USER = 10013
const UNKNOWN_MESSAGE = 10008
const UNKNOWN_WEBHOOK = 10015
const UNKNOWN_INTERACTION = 10062
const TOKEN_OVER = 50027
/** Written by somebody else, so not ours to change. */
const NOT_OURS = 50005

/** The way back is not there: not yet, right after the answer it follows, or no more. */
export const isRace = ({ status, code }: Refusal): boolean =>
  status === 404 && (code === UNKNOWN_WEBHOOK || code === UNKNOWN_INTERACTION || code === undefined)

/** The message to change is not there, or not to be changed by us. */
export const isUnchangeable = ({ code }: Refusal): boolean => code === UNKNOWN_MESSAGE || code === NOT_OURS

/** What Discord meant, in the words of the port. */
export const failedOf = ({ status, code, retryAfterMs }: Refusal): Failed => {
  if (status === 429)
    return { ok: false, why: 'rate-limited', ...(retryAfterMs === undefined ? {} : { retryAfterMs }) }
  if (code === UNKNOWN_CHANNEL || code === UNKNOWN_GUILD || code === UNKNOWN_USER)
    return { ok: false, why: 'gone' }
  if (code === TOKEN_OVER || code === UNKNOWN_WEBHOOK || code === UNKNOWN_INTERACTION)
    return { ok: false, why: 'window-closed' }
  // 50007 (their messages are closed), 50001 and 50013 (no access, no permission) alike.
  if (status === 403) return { ok: false, why: 'blocked' }
  if (status === 0 || status >= 500) return { ok: false, why: 'unknown' }
  return { ok: false, why: 'refused' }
}
