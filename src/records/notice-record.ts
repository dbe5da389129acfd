import type { StaffChannel } from '../cases/channel.ts'
import type { DeskId } from '../cases/desk.ts'
import type { Tell } from '../cases/tell.ts'
import type { PlatformName } from '../core/words.ts'
import type { Delivery } from '../ports/platform-adapter.ts'
import type { Versioned } from '../ports/store.ts'
import type { Pieces } from './change-pieces.ts'

/** By what something is delivered, without where it leads. */
export type ChannelKind = PlatformName | StaffChannel['kind'] | 'hook'

/** How a notice fared that was given up on. */
export interface GivenUp {
  readonly at: number
  /** What did not take it. */
  readonly by: readonly ChannelKind[]
  readonly why: Extract<Delivery, { ok: false }>['why']
  /** The desk it concerns, where there is one. */
  readonly desk?: DeskId
}

/**
 * A message owed, kept until delivered. It holds references alone; the words are made when it is sent, so that
 * nothing of a report lies in it.
 */
export interface Notice {
  readonly v: 1
  readonly id: string
  readonly caseId: string
  readonly tell: Tell
  /** Belongs to a case of urgency `now`: goes before all others. */
  readonly urgent: boolean
  readonly createdAt: number
  readonly attempts: number
  /** The outcome of an earlier attempt is not known, so this one says that it is a repeat. */
  readonly repeat: boolean
  /** Somebody took it to send it; still so when taken again means that nobody knows whether it arrived. */
  readonly sending: boolean
  /** Not to be taken before, by anybody: its row in the index of what is due may have been read a moment ago. */
  readonly dueAt?: number
  /** Of several ways it goes, those that took it already. */
  readonly reached?: readonly string[]
  /** Only where it was given up on; older records of such do not say. */
  readonly dead?: GivenUp
}

/** Due notices, by when they are due: the urgent ones apart, so that nothing stands before them. */
export const DUE_URGENT = 'outbox:now'
export const DUE_REST = 'outbox:rest'
const KEPT_MS = 14 * 86_400_000
/** Whoever commits or takes a notice has this long to send it before another may. */
const LEASE_MS = 60_000

export const noticeKey = (id: string): string => `notice:${id}`
const indexOf = ({ urgent }: Notice): string => (urgent ? DUE_URGENT : DUE_REST)

export const readNotice = (record: Versioned | undefined): { notice: Notice; version: string } | undefined =>
  record === undefined ? undefined : { notice: JSON.parse(record.value) as Notice, version: record.version }

/**
 * Commits notices with their cause, leased to whoever commits them; those that wait for the clock are due at once, or
 * all at another time, to whoever is first.
 */
export const owe = (notices: readonly Notice[], now: number, dueAt?: number): Pieces => {
  const due = notices.map(notice => ({ ...notice, dueAt: dueAt ?? (notice.sending ? now + LEASE_MS : now) }))
  return {
    sets: due.map(notice => ({
      key: noticeKey(notice.id),
      value: JSON.stringify(notice),
      expiresAt: now + KEPT_MS,
    })),
    adds: due.map(notice => ({
      index: indexOf(notice),
      member: notice.id,
      score: notice.dueAt,
      expiresAt: now + KEPT_MS,
    })),
  }
}

/** A notice as it is while someone sends it. */
export const taken = (notice: Notice): Notice => ({
  ...notice,
  attempts: notice.attempts + 1,
  repeat: notice.repeat || notice.sending,
  sending: true,
})

/** Takes a due notice, so that of several who drive the outbox one sends it. */
export const lease = (notice: Notice, version: string, now: number): Pieces => ({
  checks: [{ key: noticeKey(notice.id), version }],
  ...owe([taken(notice)], now),
})

export const settled = (notice: Notice): Pieces => ({
  deletes: [noticeKey(notice.id)],
  removes: [{ index: indexOf(notice), member: notice.id }],
})

export const postponed = (notice: Notice, until: number, now: number): Pieces => ({
  sets: [
    {
      key: noticeKey(notice.id),
      value: JSON.stringify({ ...notice, sending: false, dueAt: until }),
      expiresAt: now + KEPT_MS,
    },
  ],
  adds: [{ index: indexOf(notice), member: notice.id, score: until, expiresAt: now + KEPT_MS }],
})

/** A notice nobody is sending yet. */
export const unsent = (notice: Notice): Notice => ({ ...notice, attempts: 0, sending: false })

/** Notices a change of a case owes, made from what the rules said must be told. */
export const noticesOf = (
  tells: readonly Tell[],
  caseId: string,
  urgent: boolean,
  now: number,
  nextId: () => string,
): readonly Notice[] =>
  tells.map(tell => {
    // Somebody's own system may be slow: nobody is kept waiting for it, and no page stands behind it.
    const atOnce = tell.notice !== 'hook' && tell.notice !== 'hook-off'
    return {
      v: 1,
      id: nextId(),
      caseId,
      tell,
      urgent: urgent && atOnce,
      createdAt: now,
      attempts: atOnce ? 1 : 0,
      repeat: false,
      sending: atOnce,
    }
  })
