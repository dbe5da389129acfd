import type { OutgoingAnswer } from '../../ports/channel.ts'
import type { Delivery } from '../../ports/platform-adapter.ts'

const BUSY = new Set([429, 502, 503, 504])

/** What the answer of a web address comes to, for a channel where a refusal stays one. */
export const delivered = (answer: OutgoingAnswer): Delivery => {
  if (answer.kind === 'refused') return { ok: false, why: 'refused' }
  if (answer.kind === 'no-answer') return { ok: false, why: 'unknown' }
  const { status, retryAfterMs } = answer
  if (status >= 200 && status < 300) return { ok: true, references: [] }
  const wait = retryAfterMs === undefined ? {} : { retryAfterMs }
  if (BUSY.has(status)) return { ok: false, why: 'rate-limited', ...wait }
  if (status >= 500) return { ok: false, why: 'unknown', ...wait }
  return { ok: false, why: status === 410 ? 'gone' : 'refused' }
}
