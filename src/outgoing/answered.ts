import type { OutgoingAnswer } from '../ports/channel.ts'

/** Receivers have this long to answer. */
export const ANSWER_MS = 15_000
const LONGEST_WAIT_MS = 24 * 3_600_000

/** What a response comes to. `retryAfter`: its header, in seconds or as a date. */
export const answered = (status: number, retryAfter: string | null | undefined): OutgoingAnswer => {
  if (retryAfter === null || retryAfter === undefined || retryAfter === '')
    return { kind: 'answered', status }
  const wait = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1_000 : Date.parse(retryAfter) - Date.now()
  return Number.isFinite(wait) && wait > 0
    ? { kind: 'answered', status, retryAfterMs: Math.min(wait, LONGEST_WAIT_MS) }
    : { kind: 'answered', status }
}
