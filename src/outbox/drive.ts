import { AppError } from '../core/app-error.ts'
import type { ConversationRef, Delivery } from '../ports/platform-adapter.ts'
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
import { backoffMs, MOST_ATTEMPTS } from './backoff.ts'
import type { OutboxDeps } from './outbox-deps.ts'
import { type Post, postsFor } from './posts.ts'

/** Trying again would not help. */
const isLasting = (delivery: Delivery): boolean =>
  !delivery.ok && (delivery.why === 'blocked' || delivery.why === 'gone' || delivery.why === 'refused')

/** How long something waits for a person who has to come by. */
const WAITING_MS = 100 * 86_400_000

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

  const deliver = async (post: Post, notice: Notice): Promise<{ delivery: Delivery; keep: Pieces }> => {
    const adapter = deps.adapters.get(post.to.platform)
    if (adapter === undefined) return { delivery: { ok: false, why: 'gone' }, keep: {} }
    if (!adapter.can.canStartConversation)
      return { delivery: { ok: true, references: [] }, keep: await leaveInInbox(post.to, notice) }
    const delivery = await adapter.deliver({ ref: post.to }, adapter.render(post.message))
    return { delivery, keep: delivery.ok ? (post.keep?.(delivery.references) ?? {}) : {} }
  }

  const sendOne = async (notice: Notice): Promise<Sent> => {
    const first = await postsFor(deps, notice)
    const tried = await Promise.all(first.map(post => deliver(post, notice)))
    // Someone on call who never wrote to the bot cannot be written to by it.
    const shut =
      notice.tell.notice === 'page' &&
      'staff' in notice.tell.to &&
      tried.every(({ delivery }) => isLasting(delivery))
    const posts = shut ? await postsFor(deps, notice, true) : first
    const outcomes = shut ? await Promise.all(posts.map(post => deliver(post, notice))) : tried
    const now = clock.now()
    const failed = outcomes.flatMap(({ delivery }) => (delivery.ok ? [] : [delivery]))
    const lasting = failed.every(isLasting)
    const accepted = outcomes.some(({ delivery }) => delivery.ok)
    if (posts.length === 0 || failed.length === 0 || (accepted && lasting)) {
      await store.commit(joinPieces(ids.next(), settled(notice), ...outcomes.map(({ keep }) => keep)))
      return accepted ? 'accepted' : 'nobody'
    }
    if (lasting || notice.attempts >= MOST_ATTEMPTS) {
      journal.note('outbox/given-up', {
        notice: notice.id,
        kind: notice.tell.notice,
        attempts: notice.attempts,
      })
      await store.commit(joinPieces(ids.next(), givenUp(notice, now)))
      return 'nobody'
    }
    const wait = Math.max(backoffMs(notice), ...failed.map(({ retryAfterMs }) => retryAfterMs ?? 0))
    const repeat = notice.repeat || failed.some(({ why }) => why === 'unknown')
    await store.commit(joinPieces(ids.next(), postponed({ ...notice, repeat }, now + wait, now)))
    return 'later'
  }

  const sendSafely = async (notice: Notice): Promise<Sent> => {
    try {
      return await sendOne(notice)
    } catch (error) {
      // Its lease runs out and it is sent again; whether this attempt arrived is not known.
      journal.note('outbox/attempt-failed', {
        notice: notice.id,
        code: error instanceof AppError ? error.code : 'unexpected',
      })
      return 'later'
    }
  }

  const take = async (id: string): Promise<Notice | undefined> => {
    const [record] = await store.read([noticeKey(id)])
    const found = readNotice(record)
    if (found === undefined) return undefined
    const change = joinPieces(ids.next(), lease(found.notice, found.version, clock.now()))
    return (await store.commit(change)) === 'committed' ? taken(found.notice) : undefined
  }

  const drive = async (limit: number): Promise<number> => {
    const due: string[] = []
    for (const index of [DUE_URGENT, DUE_REST])
      if (due.length < limit)
        due.push(
          ...(
            await store.range(index, { to: clock.now(), order: 'ascending', limit: limit - due.length })
          ).map(row => row.member),
        )
    let count = 0
    for (const id of due) {
      const notice = await take(id)
      if (notice === undefined) continue
      count += 1
      await sendSafely(notice)
    }
    return count
  }

  return { send: notices => Promise.all(notices.map(sendSafely)), drive }
}
