import type { Delivery } from '../ports/platform-adapter.ts'
import type { Versioned } from '../ports/store.ts'
import { caseKeys, readCase } from '../records/case-record.ts'
import type { Pieces } from '../records/change-pieces.ts'
import { givenUp } from '../records/dead-letter.ts'
import { type Notice, postponed, settled } from '../records/notice-record.ts'
import { backoffMs, mostAttempts } from './backoff.ts'
import { channelOf, deliverPost } from './deliver-post.ts'
import type { GroupBudget } from './group-budget.ts'
import type { OutboxDeps } from './outbox-deps.ts'
import type { Post } from './post.ts'
import { postsFor } from './posts.ts'
import { turnOffHook } from './turn-off.ts'

/** How a notice fared: `accepted` by a channel, nobody there to take it, or to be tried again. */
export type Sent = 'accepted' | 'nobody' | 'later'

/** How one fared, and what is to be kept of it. */
export interface Fared {
  readonly sent: Sent
  readonly pieces: readonly Pieces[]
  /** The one who is called for `now` cannot be reached: the next one is to be called at once. */
  readonly unreached?: true
}

type Found = ReadonlyMap<string, Versioned | undefined>
type Failed = Extract<Delivery, { ok: false }>

/** From this attempt on, a call that reached nobody at all goes to the next person. */
const ENOUGH_OF_A_CALL = 2
/** For so long a chat that takes no more for now is no failure. */
const PATIENCE_MS = 86_400_000

/** Trying again would not help. */
const isLasting = ({ why }: Failed): boolean => why === 'blocked' || why === 'gone' || why === 'refused'

export const isCall = ({ tell: { notice } }: Notice): boolean => notice === 'page' || notice === 'page-list'

const callsOne = ({ tell }: Notice): boolean =>
  (tell.notice === 'page' || tell.notice === 'page-list') && 'staff' in tell.to

export const isPersonsPage = (notice: Notice | undefined): boolean =>
  notice?.tell.notice === 'page' && callsOne(notice)

/** The group a message is posted in, and how much it takes in a minute, where the platform says so. */
const limitedGroup = ({ adapters }: OutboxDeps, post: Post) => {
  if (!('to' in post) || post.group === undefined) return undefined
  const most = adapters.get(post.to.platform)?.can.groupMessagesAMinute
  return most === undefined ? undefined : { desk: post.group, most }
}

/** What waits for its reader anyway need not wait for the morning; a group that took much lately gets calls alone. */
const waitsUntil = (deps: OutboxDeps, budget: GroupBudget, post: Post, notice: Notice): number => {
  const can = 'to' in post ? deps.adapters.get(post.to.platform)?.can : undefined
  if (!('to' in post) || can === undefined) return 0
  const group = limitedGroup(deps, post)
  const room = group && budget.wait(group.desk, group.most, isCall(notice))
  return Math.max(room ?? 0, can.canStartConversation ? (post.notBefore ?? 0) : 0)
}

/** The desk a notice concerns: the one it names, else that of its case. */
const deskOf = ({ tell, caseId }: Notice, found: Found): string | undefined => {
  if ('desk' in tell) return tell.desk
  if (tell.notice === 'page' && 'desk' in tell.to) return tell.to.desk
  return readCase([found.get(caseKeys(caseId)[0]), undefined])?.facets.desk
}

const giveUp = (
  deps: OutboxDeps,
  notice: Notice,
  found: Found,
  missed: readonly { readonly post: Post; readonly failed: Failed }[],
): Pieces => {
  deps.journal.note('outbox/given-up', {
    notice: notice.id,
    kind: notice.tell.notice,
    attempts: notice.attempts,
  })
  const desk = deskOf(notice, found)
  return givenUp(notice, {
    at: deps.clock.now(),
    by: [...new Set(missed.map(({ post }) => channelOf(post)))],
    why: missed.at(-1)?.failed.why ?? 'unknown',
    ...(desk === undefined ? {} : { desk }),
  })
}

interface Try {
  readonly post: Post
  readonly delivery: Delivery
  readonly keep: Pieces
}

const failedOf = (tries: readonly Try[]) =>
  tries.flatMap(({ post, delivery }) => (delivery.ok ? [] : [{ post, failed: delivery }]))

/** The notice as it is tried again. A chat that takes no more for now counts as no attempt, for a day. */
const tryLater = (
  notice: Notice,
  reached: readonly string[],
  missed: ReturnType<typeof failedOf>,
  now: number,
): Pieces => {
  const busy = missed.every(({ post, failed }) => 'to' in post && failed.why === 'rate-limited')
  const patient = busy && now - notice.createdAt < PATIENCE_MS
  const repeat = notice.repeat || missed.some(({ failed }) => failed.why === 'unknown')
  const attempts = patient ? notice.attempts - 1 : notice.attempts
  const wait = Math.max(backoffMs(notice), ...missed.map(({ failed }) => failed.retryAfterMs ?? 0))
  return postponed({ ...notice, attempts, repeat, reached }, now + wait, now)
}

/** Sends one notice by all its ways that have not taken it yet. */
export const attempt = async (
  deps: OutboxDeps,
  notice: Notice,
  found: Found,
  budget: GroupBudget,
): Promise<Fared> => {
  const by = (posts: readonly Post[]): Promise<readonly Try[]> =>
    Promise.all(posts.map(async post => ({ post, ...(await deliverPost(deps, post, notice)) })))
  const all = await postsFor(deps, notice, found)
  const reached = notice.reached ?? []
  const first = all.filter(({ way }) => !reached.includes(way))
  const wake = Math.max(...first.map(post => waitsUntil(deps, budget, post, notice)))
  if (wake > deps.clock.now())
    return {
      sent: 'later',
      pieces: [postponed({ ...notice, attempts: notice.attempts - 1 }, wake, deps.clock.now())],
    }
  const tried = await by(first)
  const inVain = reached.length === 0 && tried.every(({ delivery }) => !delivery.ok)
  const closed = inVain && failedOf(tried).every(({ failed }) => isLasting(failed))
  // Someone on call who never wrote to the bot cannot be written to by it.
  const shut = isPersonsPage(notice) && closed
  // A call that does not get through at its first attempt goes to the desk's group beside, and is tried again itself.
  const stuck =
    isPersonsPage(notice) && !closed && inVain && notice.urgent && notice.attempts === 1 && tried.length > 0
  const besides = shut || stuck ? await by(await postsFor(deps, notice, found, true)) : []
  const tries = shut ? besides : [...tried, ...besides]
  const now = deps.clock.now()
  const missed = failedOf(tries)
  for (const { post, failed } of missed) {
    const group = failed.why === 'rate-limited' ? limitedGroup(deps, post) : undefined
    if (group !== undefined) budget.full(group.desk, group.most)
  }
  const lasting = missed.every(({ failed }) => isLasting(failed))
  const taken = tries.filter(({ delivery }) => delivery.ok).map(({ post }) => post.way)
  // What a group took is passed on to nobody in particular, as long as the one who is called can still be reached.
  const accepted = !stuck && taken.length + reached.length > 0
  const isLost =
    callsOne(notice) && (closed || (inVain && notice.urgent && notice.attempts >= ENOUGH_OF_A_CALL))
  const unreached = isLost ? { unreached: true as const } : {}
  const keeps = tries.map(({ keep }) => keep)
  if (tries.length === 0 || missed.length === 0 || (accepted && lasting))
    return { sent: accepted ? 'accepted' : 'nobody', pieces: [settled(notice), ...keeps], ...unreached }
  if (lasting || notice.attempts >= mostAttempts(notice)) {
    const off = await Promise.all(
      missed.map(({ post }) => ('hook' in post ? turnOffHook(deps, post) : Promise.resolve({}))),
    )
    const repeat = notice.repeat || missed.some(({ failed }) => failed.why === 'unknown')
    const letter = { ...notice, repeat, reached: [...reached, ...taken] }
    return {
      sent: 'nobody',
      pieces: [giveUp(deps, letter, found, missed), ...keeps, ...off],
      ...unreached,
    }
  }
  // Who was reached is not called again because another channel of theirs failed.
  return {
    sent: accepted ? 'accepted' : 'later',
    pieces: [tryLater(notice, [...reached, ...taken], missed, now), ...keeps],
    ...unreached,
  }
}
