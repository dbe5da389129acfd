import type { Notice } from '../records/notice-record.ts'

/** After this many attempts a notice goes to the dead letters, where staff see it. */
export const MOST_ATTEMPTS = 12

const FIRST_MS = 5_000
const LONGEST_MS = 3_600_000
/** An urgent page is never left alone for longer than a minute. */
const LONGEST_URGENT_MS = 60_000

/** How long to wait before the next attempt, in milliseconds. */
export const backoffMs = ({ attempts, urgent }: Notice): number =>
  Math.min(FIRST_MS * 2 ** Math.max(0, attempts - 1), urgent ? LONGEST_URGENT_MS : LONGEST_MS)
