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

/** A system that comes back is not met by everything owed to it at one moment: up to a fifth later, by the event. */
const MOST_JITTER = 0.2

/** A number below one that an event and an attempt always have, and another one has not. FNV-1a. */
const spreadOf = (id: string, attempt: number): number => {
  let hash = 0x811c9dc5
  for (const letter of `${id}:${attempt}`) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  // The last letters would move the upper bits too little.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32
}

/** After this many attempts a notice goes to the dead letters, where staff see it. */
export const mostAttempts = ({ tell }: Notice): number =>
  tell.notice === 'hook' ? HOOK_WAITS_MS.length + 1 : MOST_ATTEMPTS

/** How long to wait before the next attempt, in milliseconds. */
export const backoffMs = ({ id, attempts, urgent, tell }: Notice): number =>
  tell.notice === 'hook'
    ? Math.round((HOOK_WAITS_MS[attempts - 1] ?? LONGEST_MS) * (1 + MOST_JITTER * spreadOf(id, attempts)))
    : Math.min(FIRST_MS * 2 ** Math.max(0, attempts - 1), urgent ? LONGEST_URGENT_MS : LONGEST_MS)
