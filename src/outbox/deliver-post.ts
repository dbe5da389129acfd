import type { ConversationRef, Delivery } from '../ports/platform-adapter.ts'
import { joinPieces, type Pieces } from '../records/change-pieces.ts'
import { conversationNames } from '../records/conversation-record.ts'
import type { ChannelKind, Notice } from '../records/notice-record.ts'
import type { OutboxDeps } from './outbox-deps.ts'
import type { Post } from './post.ts'
import { turnOffIfGone } from './turn-off.ts'

/** How long something waits for a person who has to come by. */
const WAITING_MS = 100 * 86_400_000

export interface Delivered {
  readonly delivery: Delivery
  readonly keep: Pieces
}

export const channelOf = (post: Post): ChannelKind =>
  'by' in post ? post.by.kind : 'hook' in post ? 'hook' : post.to.platform

/** Where we may not write first, a message waits until the person comes by. */
const leaveInInbox = async (
  { vault, clock }: OutboxDeps,
  to: ConversationRef,
  notice: Notice,
): Promise<Pieces> => {
  const { inbox } = await conversationNames(vault, to)
  const expiresAt = clock.now() + WAITING_MS
  return {
    adds: [{ index: inbox, member: notice.id, score: notice.createdAt, expiresAt }],
    sets: [{ key: `waiting:${notice.id}`, value: JSON.stringify(notice), expiresAt }],
  }
}

/** Sends one message by one way. */
export const deliverPost = async (deps: OutboxDeps, post: Post, notice: Notice): Promise<Delivered> => {
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
      keep: joinPieces('', await leaveInInbox(deps, post.to, notice), post.attempted ?? {}),
    }
  const delivery = await adapter.deliver({ ref: post.to }, adapter.render(post.message))
  const keep = delivery.ok ? (post.keep?.(delivery.references) ?? {}) : {}
  const arrived = delivery.ok || delivery.why === 'unknown'
  return { delivery, keep: joinPieces('', keep, arrived ? (post.attempted ?? {}) : {}) }
}
