import { codeOf } from '../core/app-error.ts'
import { joinPieces } from '../records/change-pieces.ts'
import {
  DUE_REST,
  DUE_URGENT,
  lease,
  type Notice,
  noticeKey,
  readNotice,
  taken,
} from '../records/notice-record.ts'
import { attempt, type Fared, isCall, isPersonsPage, type Sent } from './attempt.ts'
import { budgetKeys, groupBudget } from './group-budget.ts'
import type { OutboxDeps } from './outbox-deps.ts'
import { keysFor } from './posts.ts'
import { wakeNext } from './wake-next.ts'

/** So many notices are sent at a time, and for so long a tick takes on more; what is left is due at the next. */
const SIDE_BY_SIDE = 8
const DRIVE_MS = 20_000
/** Among so many that are urgent the calls are looked for, however late they became due. */
const LOOKED_THROUGH = 200

export type { Sent } from './attempt.ts'

export interface Outbox {
  /** Sends notices the caller has just committed (and so holds the lease of). Never throws. */
  send(notices: readonly Notice[]): Promise<readonly Sent[]>
  /** Sends what is due, most urgent first, at most `limit`. Returns how many were taken. */
  drive(limit: number): Promise<number>
}

export const createOutbox = (deps: OutboxDeps): Outbox => {
  const { store, clock, ids, journal } = deps

  /** Their leases run out and they are sent again; whether this attempt arrived is not known then. */
  const noteFailed = (notices: readonly Notice[], error: unknown): void => {
    const code = codeOf(error)
    for (const { id } of notices) journal.note('outbox/attempt-failed', { notice: id, code })
  }

  /** Whoever is called next because this one cannot be reached; how that call fared, where there was one. */
  const callNext = async (notice: Notice): Promise<Sent | undefined> => {
    try {
      const owed = await wakeNext(deps, notice)
      const fared = await send(owed)
      const calls = fared.filter((_, index) => isPersonsPage(owed[index]))
      return calls.find(sent => sent === 'accepted') ?? calls[0]
    } catch (error) {
      noteFailed([notice], error)
      return undefined
    }
  }

  /** Notices of one moment, sent side by side: one read before them all and one commit after. */
  const sendNow = async (notices: readonly Notice[]): Promise<readonly Sent[]> => {
    if (notices.length === 0) return []
    try {
      const now = clock.now()
      const keys = [...new Set(notices.flatMap(notice => [...keysFor(notice), ...budgetKeys(notice, now)]))]
      const records = await store.read(keys)
      const found = new Map(keys.map((key, index) => [key, records[index]]))
      const budget = groupBudget(found, now)
      const fared: readonly Fared[] = await Promise.all(
        notices.map(notice =>
          attempt(deps, notice, found, budget).catch((error: unknown) => {
            noteFailed([notice], error)
            return { sent: 'later' as const, pieces: [] }
          }),
        ),
      )
      const pieces = fared.flatMap(each => each.pieces)
      // What a channel took is told, whether it could be noted or not.
      if (pieces.length > 0)
        await store
          .commit(joinPieces(ids.next(), ...pieces, budget.pieces()))
          .catch((error: unknown) => noteFailed(notices, error))
      return await Promise.all(
        notices.map(async (notice, at) => {
          const { sent = 'later', unreached } = fared[at] ?? {}
          if (!unreached) return sent
          const next = await callNext(notice)
          return sent === 'accepted' ? sent : (next ?? sent)
        }),
      )
    } catch (error) {
      noteFailed(notices, error)
      return notices.map(() => 'later')
    }
  }

  /** What waits for the clock is left to it. */
  const send = async (notices: readonly Notice[]): Promise<readonly Sent[]> => {
    const mine = notices.filter(({ sending }) => sending)
    const fared = await sendNow(mine)
    return notices.map(notice => fared[mine.indexOf(notice)] ?? 'later')
  }

  /** Takes what is due in two round trips; where others took some of it meanwhile, one by one. */
  const takeAll = async (due: readonly string[]): Promise<readonly Notice[]> => {
    if (due.length === 0) return []
    const now = clock.now()
    const found = (await store.read(due.map(noticeKey)))
      .flatMap(record => readNotice(record) ?? [])
      // Somebody may have taken it since it was seen to be due.
      .filter(({ notice: { dueAt = 0 } }) => dueAt <= now)
    const leases = found.map(({ notice, version }) => lease(notice, version, now))
    if (found.length === 0) return []
    if ((await store.commit(joinPieces(ids.next(), ...leases))) === 'committed')
      return found.map(({ notice }) => taken(notice))
    // Only as it was when it was due: what others took meanwhile is theirs.
    const taking: Notice[] = []
    for (const [at, { notice }] of found.entries())
      if ((await store.commit(joinPieces(ids.next(), leases[at] ?? {}))) === 'committed')
        taking.push(taken(notice))
    return taking
  }

  /** Calls before the rest of what is urgent, however late they became due. */
  const callsFirst = async (due: readonly string[]): Promise<readonly string[]> => {
    if (due.length <= SIDE_BY_SIDE) return due
    const records = await store.read(due.map(noticeKey))
    const calls = new Set(
      records.flatMap(record => {
        const notice = readNotice(record)?.notice
        return notice !== undefined && isCall(notice) ? [notice.id] : []
      }),
    )
    return [...due.filter(id => calls.has(id)), ...due.filter(id => !calls.has(id))]
  }

  const drive = async (limit: number): Promise<number> => {
    if (limit < 1) return 0
    const query = { to: clock.now(), order: 'ascending' } as const
    const [urgent = [], rest = []] = await store.ranges([
      { index: DUE_URGENT, limit: LOOKED_THROUGH, ...query },
      { index: DUE_REST, limit, ...query },
    ])
    const first = await callsFirst(urgent.map(({ member }) => member))
    const due = [...first, ...rest.map(({ member }) => member)].slice(0, limit)
    const until = clock.now() + DRIVE_MS
    let count = 0
    // A receiver that hangs holds up those beside it, and no tick for longer than a few of them may.
    for (let at = 0; at < due.length && clock.now() < until; at += SIDE_BY_SIDE) {
      const notices = await takeAll(due.slice(at, at + SIDE_BY_SIDE))
      count += notices.length
      // A group that takes only so many messages a minute gets the calls first.
      await send(notices.filter(isCall))
      await send(notices.filter(notice => !isCall(notice)))
    }
    return count
  }

  return { send, drive }
}
