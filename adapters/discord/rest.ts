import { createBuckets } from './buckets.ts'
import type { DiscordConfig } from './config.ts'

export interface RestParts {
  readonly fetch?: typeof fetch
  readonly now?: () => number
  readonly timeoutMs?: number
  /** Waits between tries; milliseconds. */
  readonly sleep?: (ms: number) => Promise<void>
}

export interface RestCall {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Under `/v10`. */
  readonly path: string
  readonly body?: unknown
  /** With the bot's token; an interaction's own token stands in its path. */
  readonly asBot: boolean
}

/** `status` 0: nothing was answered, so whether it was done is not known. `code`: Discord's own number of the error. */
export type RestAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly status: number; readonly code?: number; readonly retryAfterMs?: number }

/** Some calls from the edge are never answered though they were done: own limit on each. */
const CALL_TIMEOUT_MS = 5_000
/** Discord wants to know a library; the address may be any. */
const USER_AGENT = 'DiscordBot (https://github.com/offerwatch, 0.1.0)'

const WEBHOOK = /^\/webhooks\/(\d+)\/([^/?]+)/
const CHANNEL = /^\/channels\/(\d+)/

/** A path without its numbers, and the one whose calls are counted together. */
const routeOf = ({ method, path }: RestCall): { readonly route: string; readonly major: string } => {
  const major = WEBHOOK.exec(path)?.[2] ?? CHANNEL.exec(path)?.[1] ?? ''
  const bare = path
    .replace(/\?.*$/, '')
    .replace(WEBHOOK, '/webhooks/:app/:token')
    .replace(/\d{4,}/g, ':id')
  return { route: `${method} ${bare}`, major }
}

const readJson = async (response: Response): Promise<unknown> => {
  try {
    return await response.json()
  } catch {
    return undefined
  }
}

/**
 * Discord's REST API by `fetch` alone, the same at the edge and in Node. Calls that its counts forbid are not made.
 * What goes wrong is a value; nothing of a body leaves this module but numbers.
 */
export const createRest = (config: DiscordConfig, parts: RestParts = {}) => {
  const { now = Date.now, timeoutMs = CALL_TIMEOUT_MS } = parts
  const send = parts.fetch ?? fetch
  const buckets = createBuckets(now)
  return async (call: RestCall): Promise<RestAnswer> => {
    const { route, major } = routeOf(call)
    const wait = buckets.wait(route, major)
    if (wait > 0) return { ok: false, status: 429, retryAfterMs: wait }
    try {
      const response = await send(`${config.apiRoot}/v10${call.path}`, {
        method: call.method,
        headers: {
          'user-agent': USER_AGENT,
          ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(call.asBot ? { authorization: `Bot ${config.token ?? ''}` } : {}),
        },
        ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
        signal: AbortSignal.timeout(timeoutMs),
      })
      const value = await readJson(response)
      const retryAfterMs = buckets.note(route, major, response.status, response.headers, value)
      if (response.ok) return { ok: true, value }
      const code = typeof value === 'object' && value !== null && 'code' in value ? value.code : undefined
      return {
        ok: false,
        status: response.status,
        ...(typeof code === 'number' ? { code } : {}),
        ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
      }
    } catch {
      return { ok: false, status: 0 }
    }
  }
}
export type Rest = ReturnType<typeof createRest>
