import type { DeskId } from '../cases/desk.ts'
import type { Versioned } from '../ports/store.ts'
import type { Pieces } from '../records/change-pieces.ts'
import type { Notice } from '../records/notice-record.ts'

const MINUTE_MS = 60_000
/** Of what a group takes in a minute so much is kept for calls, which never wait for a count of ours. */
const KEPT_FOR_CALLS = 6
/** What finds no room is looked at again so much later, each a little after the one before. */
const WAIT_MS = 15_000
const APART_MS = 1_000

const keyOf = (desk: DeskId, minute: number): string => `posted:${desk}:${minute}`
const minuteOf = (now: number): number => Math.floor(now / MINUTE_MS)

/** The desks whose groups a notice is posted in, as far as it says so itself. */
const groupsOf = ({ tell }: Notice): readonly DeskId[] => {
  if (tell.notice === 'desk-card' || tell.notice === 'shift-missed') return [tell.desk]
  return (tell.notice === 'page' || tell.notice === 'page-list') && 'desk' in tell.to ? [tell.to.desk] : []
}

/** To be read before a notice is sent: what was posted in its group in this minute and the one before. */
export const budgetKeys = (notice: Notice, now: number): readonly string[] =>
  groupsOf(notice).flatMap(desk => [keyOf(desk, minuteOf(now) - 1), keyOf(desk, minuteOf(now))])

/** How much groups took lately, and what they take now. For the notices of one moment. */
export interface GroupBudget {
  /** When this can be posted, where that is not now; what can is counted. `call`: goes in any case. */
  wait(desk: DeskId, mostAMinute: number, call: boolean): number | undefined
  /** The group said that it takes no more for now: for a minute nothing but calls is tried. */
  full(desk: DeskId, mostAMinute: number): void
  /** The counts to be committed. */
  pieces(): Pieces
}

export const groupBudget = (found: ReadonlyMap<string, Versioned | undefined>, now: number): GroupBudget => {
  const posted = new Map<DeskId, number>()
  const waiting = new Map<DeskId, number>()
  const minute = minuteOf(now)
  const count = (desk: DeskId, at: number) => Number(found.get(keyOf(desk, at))?.value ?? 0)
  /** Of the minute before as much as still lies within sixty seconds. */
  const lately = (desk: DeskId) =>
    count(desk, minute - 1) * (1 - (now % MINUTE_MS) / MINUTE_MS) +
    count(desk, minute) +
    (posted.get(desk) ?? 0)
  const add = (to: Map<DeskId, number>, desk: DeskId, by: number) => to.set(desk, (to.get(desk) ?? 0) + by)
  return {
    wait: (desk, mostAMinute, call) => {
      if (!call && lately(desk) + 1 > mostAMinute - KEPT_FOR_CALLS) {
        add(waiting, desk, 1)
        return now + WAIT_MS + (waiting.get(desk) ?? 0) * APART_MS
      }
      add(posted, desk, 1)
      return undefined
    },
    full: (desk, mostAMinute) => void add(posted, desk, mostAMinute),
    pieces: () => ({
      counts: [...posted].map(([desk, by]) => ({
        key: keyOf(desk, minute),
        by,
        expiresAt: now + 3 * MINUTE_MS,
      })),
    }),
  }
}
