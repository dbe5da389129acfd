import type { DeskId } from '../cases/desk.ts'
import type { Pieces } from './change-pieces.ts'
import { type GivenUp, type Notice, noticeKey, owe, settled, unsent } from './notice-record.ts'

/** Notices given up on, by when: kept for staff to try again or to put away. */
export const DEAD_INDEX = 'outbox:dead'
/** Those that concern one desk. */
export const deadIndex = (desk: DeskId): string => `${DEAD_INDEX}:${desk}`
/** How many there are, near enough to be shown; put right whenever the list is looked at. */
export const DEAD_COUNT = 'outbox:dead-count'

const KEPT_MS = 14 * 86_400_000
const FOREVER_MS = 100 * 365 * 86_400_000

const indexesOf = ({ dead }: Notice): readonly string[] =>
  dead?.desk === undefined ? [DEAD_INDEX] : [DEAD_INDEX, deadIndex(dead.desk)]

export const countDead = (by: number, now: number): Pieces =>
  by === 0 ? {} : { counts: [{ key: DEAD_COUNT, by, expiresAt: now + FOREVER_MS }] }

/** A notice nobody tries to deliver any more by themselves. */
export const givenUp = (notice: Notice, dead: GivenUp): Pieces => {
  const letter: Notice = { ...notice, sending: false, dead }
  const expiresAt = dead.at + KEPT_MS
  return {
    removes: settled(notice).removes ?? [],
    sets: [{ key: noticeKey(notice.id), value: JSON.stringify(letter), expiresAt }],
    adds: indexesOf(letter).map(index => ({ index, member: notice.id, score: dead.at, expiresAt })),
    ...countDead(1, dead.at),
  }
}

const takenOut = (letter: Notice, version: string, now: number): Pieces => ({
  checks: [{ key: noticeKey(letter.id), version }],
  removes: indexesOf(letter).map(index => ({ index, member: letter.id })),
  ...countDead(-1, now),
})

/** Owed again, to whoever takes it first; whom it reached stays reached, and a repeat stays one. */
export const revived = (letter: Notice, version: string, now: number): readonly Pieces[] => {
  const { dead: _, ...notice } = letter
  return [takenOut(letter, version, now), owe([unsent(notice)], now, now)]
}

export const putAway = (letter: Notice, version: string, now: number): Pieces => ({
  ...takenOut(letter, version, now),
  deletes: [noticeKey(letter.id)],
})
