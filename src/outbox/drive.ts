import { codeOf } from '../core/app-error.ts'
import type { ConversationRef, Delivery } from '../ports/platform-adapter.ts'
import type { Versioned } from '../ports/store.ts'
import { joinPieces, type Pieces } from '../records/change-pieces.ts'
import { conversationNames } from '../records/conversation-record.ts'
import {
  DUE_REST,
  DUE_URGENT,
  givenUp,
  lease,
  type Notice,
  noticeKey,
  postponed,
  readNotice,
  settled,
  taken,
} from '../records/notice-record.ts'
import { backoffMs, mostAttempts } from './backoff.ts'
import type { OutboxDeps } from './outbox-deps.ts'
import type { Post } from './post.ts'
import { keysFor, postsFor } from './posts.ts'
import { turnOffHook, turnOffIfGone } from './turn-off.ts'

/** Trying again would not help. */
const isLasting = (delivery: Delivery): boolean =>
  !delivery.ok && (delivery.why === 'blocked' || delivery.why === 'gone' || delivery.why === 'refused')

const isCall = ({ tell: { notice } }: Notice): boolean => notice === 'page' || notice === 'page-list'

/** How long something waits for a person who has to come by. */
const WAITING_MS = 100 * 86_400_000

/** So many notices are sent at a time, and for so long a tick takes on more; what is left is due at the next. */
const SIDE_BY_SIDE = 8
const DRIVE_MS = 20_000

/** How a notice fared: `accepted` by a channel, nobody there to take it, or to be tried again. */
export type Sent = 'accepted' | 'nobody' | 'later'

export interface Outbox {
  /** Sends notices the caller has just committed (and so holds the lease of). Never throws. */
  send(notices: readonly Notice[]): Promise<readonly Sent[]>
  /** Sends what is due, most urgent first, at most `limit`. Returns how many were taken. */
  drive(limit: number): Promise<number>
}

export const createOutbox = (deps: OutboxDeps): Outbox => {
  const { store, vault, clock, ids, journal } = deps

  /** Where we may not write first, a message waits until the person comes by. */
  const leaveInInbox = async (to: ConversationRef, notice: Notice): Promise<Pieces> => {
    const { inbox } = await conversationNames(vault, to)
    const expiresAt = clock.now() + WAITING_MS
    return {
      adds: [{ index: inbox, member: notice.id, score: notice.createdAt, expiresAt }],
      sets: [{ key: `waiting:${notice.id}`, value: JSON.stringify(notice), expiresAt }],
    }
  }

  /** What waits for its reader anyway need not wait for the morning. */
  const waitsUntil = (post: Post): number =>
    'to' in post && deps.adapters.get(post.to.platform)?.can.canStartConversation ? (post.notBefore ?? 0) : 0

  const deliver = async (post: Post, notice: Notice): Promise<{ delivery: Delivery; keep: Pieces }> => {
    if ('by' in post) {
      const delivery = await deps.ringBy(post.by, post.ring)
      await turnOffIfGone(deps, post, delivery)
      return { delivery, keep: {} }
    }
    if ('hook' in post) return { delivery: await deps.sendHook(post.hook, post.event), keep: {} }
    const adapter = deps.adapters.get(post.to.platform)
    if (adapter === undefined) return { delivery: { ok: false, why: 'gone' }, keep: {} }
    if (!adapter.can.canStartConversation)
      return {
        delivery: { ok: true, references: [] },
        keep: joinPieces('', await leaveInInbox(post.to, notice), post.attempted ?? {}),
      }
    const delivery = await adapter.deliver({ ref: post.to }, adapter.render(post.message))
    const keep = delivery.ok ? (post.keep?.(delivery.references) ?? {}) : {}
    const arrived = delivery.ok || delivery.why === 'unknown'
    return { delivery, keep: joinPieces('', keep, arrived ? (post.attempted ?? {}) : {}) }
  }

  /** How one fared, and what is to be kept of it. */
  const attempt = async (
    notice: Notice,
    found: ReadonlyMap<string, Versioned | undefined>,
  ): Promise<{ readonly sent: Sent; readonly pieces: readonly Pieces[] }> => {
    const all = await postsFor(deps, notice, found)
    const reached = notice.reached ?? []
    const first = all.filter(({ way }) => !reached.includes(way))
    const wake = Math.max(...first.map(post => waitsUntil(post)))
    if (wake > clock.now())
      return {
        sent: 'later',
        pieces: [postponed({ ...notice, attempts: notice.attempts - 1 }, wake, clock.now())],
      }
    const tried = await Promise.all(first.map(post => deliver(post, notice)))
    // Someone on call who never wrote to the bot cannot be written to by it.
    const shut =
      notice.tell.notice === 'page' &&
      'staff' in notice.tell.to &&
      reached.length === 0 &&
      tried.every(({ delivery }) => isLasting(delivery))
    // A call that does not get through at its first attempt goes to the desk's group beside, and is tried again itself.
    const stuck =
      !shut &&
      notice.urgent &&
      notice.attempts === 1 &&
      notice.tell.notice === 'page' &&
      'staff' in notice.tell.to &&
      tried.length > 0 &&
      tried.every(({ delivery }) => !delivery.ok)
    const beside = shut || stuck ? await postsFor(deps, notice, found, true) : []
    const besides = await Promise.all(beside.map(post => deliver(post, notice)))
    const posts = shut ? beside : [...first, ...beside]
    const outcomes = shut ? besides : [...tried, ...besides]
    const now = clock.now()
    const failed = outcomes.flatMap(({ delivery }) => (delivery.ok ? [] : [delivery]))
    const lasting = failed.every(isLasting)
    const taken = posts.filter((_, index) => outcomes[index]?.delivery.ok).map(({ way }) => way)
    // What a group took is passed on to nobody in particular, as long as the one who is called can still be reached.
    const accepted = !stuck && taken.length + reached.length > 0
    if (posts.length === 0 || failed.length === 0 || (accepted && lasting))
      return {
        sent: accepted ? 'accepted' : 'nobody',
        pieces: [settled(notice), ...outcomes.map(({ keep }) => keep)],
      }
    if (lasting || notice.attempts >= mostAttempts(notice)) {
      journal.note('outbox/given-up', {
        notice: notice.id,
        kind: notice.tell.notice,
        attempts: notice.attempts,
      })
      const off = await Promise.all(
        posts.map(post => ('hook' in post ? turnOffHook(deps, post) : Promise.resolve({}))),
      )
      return { sent: 'nobody', pieces: [givenUp(notice, now), ...outcomes.map(({ keep }) => keep), ...off] }
    }
    const wait = Math.max(backoffMs(notice), ...failed.map(({ retryAfterMs }) => retryAfterMs ?? 0))
    const repeat = notice.repeat || failed.some(({ why }) => why === 'unknown')
    // Who was reached is not called again because another channel of theirs failed.
    const next = { ...notice, repeat, reached: [...reached, ...taken] }
    return {
      sent: accepted ? 'accepted' : 'later',
      pieces: [postponed(next, now + wait, now), ...outcomes.map(({ keep }) => keep)],
    }
  }

  /** Their leases run out and they are sent again; whether this attempt arrived is not known then. */
  const noteFailed = (notices: readonly Notice[], error: unknown): void => {
    const code = codeOf(error)
    for (const { id } of notices) journal.note('outbox/attempt-failed', { notice: id, code })
  }

  /** Notices of one moment, sent side by side: one read before them all and one commit after. */
  const sendNow = async (notices: readonly Notice[]): Promise<readonly Sent[]> => {
    if (notices.length === 0) return []
    try {
      const keys = [...new Set(notices.flatMap(keysFor))]
      const records = await store.read(keys)
      const found = new Map(keys.map((key, index) => [key, records[index]]))
      const fared = await Promise.all(
        notices.map(notice =>
          attempt(notice, found).catch((error: unknown) => {
            noteFailed([notice], error)
            return { sent: 'later' as const, pieces: [] }
          }),
        ),
      )
      const pieces = fared.flatMap(each => each.pieces)
      // What a channel took is told, whether it could be noted or not.
      if (pieces.length > 0)
        await store
          .commit(joinPieces(ids.next(), ...pieces))
          .catch((error: unknown) => noteFailed(notices, error))
      return fared.map(({ sent }) => sent)
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

  const take = async (id: string): Promise<Notice | undefined> => {
    const [record] = await store.read([noticeKey(id)])
    const found = readNotice(record)
    if (found === undefined) return undefined
    const change = joinPieces(ids.next(), lease(found.notice, found.version, clock.now()))
    return (await store.commit(change)) === 'committed' ? taken(found.notice) : undefined
  }

  /** Takes what is due in two round trips; where others took some of it meanwhile, one by one. */
  const takeAll = async (due: readonly string[]): Promise<readonly Notice[]> => {
    if (due.length === 0) return []
    const found = (await store.read(due.map(noticeKey))).flatMap(record => readNotice(record) ?? [])
    const now = clock.now()
    const leases = found.map(({ notice, version }) => lease(notice, version, now))
    if (found.length === 0) return []
    if ((await store.commit(joinPieces(ids.next(), ...leases))) === 'committed')
      return found.map(({ notice }) => taken(notice))
    const taking: Notice[] = []
    for (const { notice } of found) taking.push(...[await take(notice.id)].filter(each => each !== undefined))
    return taking
  }

  const drive = async (limit: number): Promise<number> => {
    if (limit < 1) return 0
    const query = { to: clock.now(), order: 'ascending', limit } as const
    const rows = await store.ranges([DUE_URGENT, DUE_REST].map(index => ({ index, ...query })))
    const due = rows
      .flat()
      .slice(0, limit)
      .map(({ member }) => member)
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
