import type { Notice } from '../records/notice-record.ts'

const MOST_ATTEMPTS = 12

const FIRST_MS = 5_000
const LONGEST_MS = 3_600_000
/** An urgent page is never left alone for longer than a minute. */
const LONGEST_URGENT_MS = 60_000

const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000
/** Waits of Standard Webhooks 1.0, three days in all: systems are down for a weekend and come back. */
const HOOK_WAITS_MS: readonly number[] = [
  5_000,
  5 * MINUTE_MS,
  30 * MINUTE_MS,
  2 * HOUR_MS,
  5 * HOUR_MS,
  10 * HOUR_MS,
  14 * HOUR_MS,
  20 * HOUR_MS,
  24 * HOUR_MS,
]

/** After this many attempts a notice goes to the dead letters, where staff see it. */
export const mostAttempts = ({ tell }: Notice): number =>
  tell.notice === 'hook' ? HOOK_WAITS_MS.length + 1 : MOST_ATTEMPTS

/** How long to wait before the next attempt, in milliseconds. */
export const backoffMs = ({ attempts, urgent, tell }: Notice): number =>
  tell.notice === 'hook'
    ? (HOOK_WAITS_MS[attempts - 1] ?? LONGEST_MS)
    : Math.min(FIRST_MS * 2 ** Math.max(0, attempts - 1), urgent ? LONGEST_URGENT_MS : LONGEST_MS)
