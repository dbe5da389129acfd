import { Api } from 'grammy/web'
import type { TelegramConfig } from './config.ts'

/** Own limit on each call: longer than Telegram ever takes, shorter than what a request of ours may. */
const CALL_TIMEOUT_MS = 8_000

export interface ApiParts {
  readonly fetch?: typeof fetch
  readonly timeoutMs?: number
}

/**
 * grammY's client. The web build everywhere: it calls `fetch` itself, the same at the edge and in Node. Its errors
 * hold the whole payload and must never leave the module that caught them.
 */
export const createApi = ({ token, apiRoot }: TelegramConfig, parts: ApiParts = {}): Api =>
  new Api(token, {
    apiRoot: apiRoot.replace(/\/+$/, ''),
    timeoutSeconds: (parts.timeoutMs ?? CALL_TIMEOUT_MS) / 1000,
    ...(parts.fetch === undefined ? {} : { fetch: parts.fetch }),
  })
