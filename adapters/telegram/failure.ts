import { GrammyError } from 'grammy/web'
import type { Delivery } from '../../src/ports/platform-adapter.ts'

export type Failed = Extract<Delivery, { ok: false }>

/**
 * What the Bot API meant, from its code and description. The error itself goes no further: it holds everything that
 * was to be said.
 */
export type Failure =
  | { readonly kind: 'failed'; readonly failed: Failed }
  /** The message to edit is already as it should be. */
  | { readonly kind: 'unchanged' }
  /** The message to edit or delete is not there. */
  | { readonly kind: 'missing' }
  /** The message to edit or delete may no longer be touched. */
  | { readonly kind: 'untouchable' }

const failed = (why: Failed['why']): Failure => ({ kind: 'failed', failed: { ok: false, why } })

const limited = (seconds: number | undefined): Failure => ({
  kind: 'failed',
  failed: {
    ok: false,
    why: 'rate-limited',
    ...(seconds === undefined ? {} : { retryAfterMs: seconds * 1000 }),
  },
})

const GONE =
  /chat not found|user not found|peer_id_invalid|upgraded to a supergroup|chat was deleted|group is deactivated/i
const MISSING = /message\b.{0,40}\b(not|wasn't) found|message_id_invalid|message identifier is not specified/i
const UNTOUCHABLE = /message can't be (edited|deleted)/i

export const failureOf = (error: unknown): Failure => {
  // Nothing was answered, or nothing that can be read: it may or may not have been done.
  if (!(error instanceof GrammyError)) return failed('unknown')
  const { error_code: code, description, parameters } = error
  if (typeof code !== 'number' || code < 400 || code >= 500) return failed('unknown')
  if (code === 403) return failed('blocked')
  if (code === 429) return limited(parameters.retry_after)
  if (parameters.migrate_to_chat_id !== undefined || GONE.test(description)) return failed('gone')
  if (/message is not modified/i.test(description)) return { kind: 'unchanged' }
  if (MISSING.test(description)) return { kind: 'missing' }
  return UNTOUCHABLE.test(description) ? { kind: 'untouchable' } : failed('refused')
}
