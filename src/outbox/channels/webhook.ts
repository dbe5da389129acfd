import type { Hook } from '../../cases/channel.ts'
import type { Reach } from '../../ports/channel.ts'
import type { Delivery } from '../../ports/platform-adapter.ts'
import { delivered } from './delivered.ts'
import { webhookHeaders } from './sign-webhook.ts'

/** What a webhook says: that something happened to which case. Whoever may know more signs in and looks. */
export interface HookEvent {
  /** The same on every attempt. */
  readonly id: string
  /** `case.page`, `case.closed`, … */
  readonly type: string
  /** When it happened, in milliseconds. */
  readonly at: number
  readonly data: Readonly<Record<string, string>>
}

/** Sends one event to a hook. Any answer but 2xx and 410 is worth another attempt, as Standard Webhooks says. */
export const sendHook = async (
  reach: Reach,
  hook: Hook,
  { id, type, at, data }: HookEvent,
  now: number,
): Promise<Delivery> => {
  if (hook.offSince !== undefined) return { ok: false, why: 'gone' }
  const body = JSON.stringify({ type, timestamp: new Date(at).toISOString(), data })
  const headers = await webhookHeaders(hook.secrets, id, now, body)
  const answer = await reach({ url: hook.url, headers, body })
  const delivery = delivered(answer)
  return !delivery.ok && delivery.why === 'refused' && answer.kind === 'answered'
    ? { ok: false, why: 'unknown' }
    : delivery
}
