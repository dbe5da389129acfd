import { AppError } from '../core/app-error.ts'
import { withDanger } from '../core/around-screen.ts'
import type { Spoken } from '../core/effects.ts'
import type { InboundEvent } from '../core/events.ts'
import type { Part, Screen } from '../core/screen.ts'
import { prompt, step } from '../core/step.ts'
import type { Capabilities, OutboundMessage, Received } from '../ports/platform-adapter.ts'
import type { Change, Committed, Store } from '../ports/store.ts'
import { joinPieces, type Pieces } from '../records/change-pieces.ts'
import { conversationNames, writeConversation } from '../records/conversation-record.ts'
import type { Notice } from '../records/notice-record.ts'
import { carryOut } from './carry-out.ts'
import { keptAnswer, updateMark } from './kept-answer.ts'
import { eraseList, rememberMessages } from './messages-sent.ts'
import { readBefore } from './read-before.ts'
import { keptNames, namesIn, takePictures } from './take-pictures.ts'
import type { TurnDeps } from './turn-deps.ts'
import { wordAll } from './word-all.ts'

/** An update is remembered longer than the day for which Telegram sends one again. */
const REMEMBERED_MS = 48 * 3_600_000
const TRIES = 8

export interface Turned {
  readonly messages: readonly OutboundMessage[]
  /** Sends what else is owed and remembers what was sent, once the answer is out. */
  readonly settle: (references: readonly string[]) => Promise<void>
}

/** What an officer writes while they talk with somebody: said to that person, and no turn of the officer's own. */
export type Speak = (caseId: string, text: string, mark: Pieces) => Promise<readonly OutboundMessage[]>

/** Stands of an update that was an officer's line. */
const SPOKEN = 'spoken'

const NOTHING: Turned = { messages: [], settle: async () => {} }

/** Calls somebody, so that the answer waits to know whether they were reached. */
const isCall = ({ tell }: Notice): boolean => tell.notice === 'page' || tell.notice === 'talk-wanted'

/** What a screen may say of a page: taken by a channel, not taken yet, or that nobody is on call to be paged. */
const pageLine = (called: boolean, accepted: boolean, desk: string, now: number): Part => {
  if (!called) return { say: 'danger.kept', with: { desk }, strong: true }
  return accepted
    ? { say: 'danger.passed-at', with: { desk, time: { time: now } }, strong: true }
    : { say: 'danger.not-passed', with: { desk }, strong: true }
}

/**
 * "Being passed on" becomes "passed on at" only once a channel took the page for someone on call. The receipt of a
 * report that went to a hotline says so too, and does not name reviewers who do not have it.
 */
const tellTruth = (
  screens: readonly Screen[],
  pages: readonly Notice[],
  accepted: boolean,
  desk: string,
  now: number,
): readonly Screen[] => {
  const called = pages.some(
    ({ tell }) => tell.notice === 'talk-wanted' || (tell.notice === 'page' && 'staff' in tell.to),
  )
  return screens.map(screen => {
    if (screen.id === 'danger.passing')
      return {
        ...screen,
        id: accepted ? 'danger.passed' : called ? 'danger.not-passed' : 'danger.kept',
        parts: [pageLine(called, accepted, desk, now), ...screen.parts.slice(1)],
      }
    // Who asks for a person reads that somebody was told only where somebody was.
    if (screen.id === 'talk.waiting')
      return accepted
        ? { ...screen, parts: [{ say: 'talk.waiting', with: { desk } }] }
        : {
            ...screen,
            id: called ? 'danger.not-passed' : 'danger.kept',
            parts: [pageLine(called, accepted, desk, now)],
          }
    return screen.id === 'receipt' && pages.length > 0
      ? { ...screen, parts: [pageLine(called, accepted, desk, now), ...screen.parts.slice(1)] }
      : screen
  })
}

/** A change whose answer was lost may stand or not; sent again it acts once, and what stands is not called lost. */
const commitSurely = async (store: Store, change: Change): Promise<Committed> => {
  try {
    return await store.commit(change)
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'store/unreachable') throw error
    return store.commit(change)
  }
}

/** How long the answer waits for a page to be taken by its channel. */
const PAGE_WAIT_MS = 4_000

const within = <T>(ms: number, promise: Promise<T>): Promise<T | undefined> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<undefined>(resolve => {
    timer = setTimeout(() => resolve(undefined), ms)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}

/** Pictures an event brought that became part of nothing. */
const unusedOf = (event: InboundEvent, { offer }: Spoken): readonly string[] => {
  const used = new Set(typeof offer === 'object' && offer !== null ? keptNames(offer.media) : [])
  return namesIn(event).filter(name => !used.has(name))
}

/** Their keys are gone already; what cannot be deleted now goes with the next sweep. */
const forgetPictures = async ({ pictures, journal }: TurnDeps, names: readonly string[]): Promise<void> => {
  if (names.length > 0) await pictures?.delete(names).catch(() => journal.note('pictures/not-deleted'))
}

/**
 * One turn of a reporter's conversation: one read, one pure step, one commit, then the words. A redelivered update
 * whose commit stands is answered with its receipt or the current prompt, and acts no second time.
 *
 * Errors: `AppError('store/unreachable')`, `AppError('turn/contended')`; nothing is half written after either.
 */
export const runTurn = async (
  deps: TurnDeps,
  received: Received,
  can: Capabilities,
  speak?: Speak,
): Promise<Turned> => {
  const { store, vault, ids, clock } = deps
  const names = await conversationNames(vault, received.to.ref)
  const update = `upd:${await vault.name('update', `${received.to.ref.platform}:${received.to.ref.id}:${received.id}`)}`
  const changeId = ids.next()
  let event: InboundEvent | undefined
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const before = await readBefore(deps, names, update, received, can)
    const { scene } = before
    if (before.seen === SPOKEN) return NOTHING
    if (before.seen !== undefined)
      return {
        ...NOTHING,
        messages: await wordAll(
          (await keptAnswer(vault, names, before.stored.wrappedKey, before.seen)) ?? [
            withDanger(prompt(scene)),
          ],
          scene.conversation.locale,
          scene.conversation.turn,
          clock.now(),
        ),
      }
    if (before.talking !== undefined && speak !== undefined && received.event.kind === 'text') {
      const expiresAt = clock.now() + REMEMBERED_MS
      const mark: Pieces = {
        checks: [{ key: update, version: null }],
        sets: [{ key: update, value: SPOKEN, expiresAt }],
      }
      return { ...NOTHING, messages: await speak(before.talking, received.event.text, mark) }
    }
    event ??= await takePictures(deps, received, scene.conversation)
    const spoken = step(scene, event)
    const carried = await carryOut(deps, received, before, spoken, names)
    const next =
      typeof spoken.next === 'object' && spoken.next !== null && can.canErase
        ? rememberMessages(spoken.next, received, carried.screens.length, clock.now())
        : spoken.next
    const conversationPieces = await writeConversation(
      vault,
      names,
      before.stored,
      next,
      spoken.offer,
      clock.now(),
    )
    const pieces = joinPieces(`${changeId}:${attempt}`, conversationPieces, ...carried.pieces)
    const writes = (pieces.sets?.length ?? 0) + (pieces.deletes?.length ?? 0) > 0
    if (writes) {
      const marked = joinPieces(pieces.id, pieces, {
        checks: [{ key: update, version: null }],
        sets: [
          {
            key: update,
            value: await updateMark(vault, names, pieces, carried.screens, spoken.next === null),
            expiresAt: clock.now() + REMEMBERED_MS,
          },
        ],
      })
      if ((await commitSurely(store, marked)) === 'conflict') continue
    }
    await forgetPictures(deps, [
      ...carried.pictures,
      ...(spoken.offer === null && spoken.next === null ? keptNames(scene.offer.media) : []),
      ...unusedOf(event, spoken),
    ])
    const turn = typeof next === 'object' && next !== null ? next.turn : scene.conversation.turn
    const pages = carried.notices.filter(isCall)
    const rest = carried.notices.filter(notice => !isCall(notice))
    const sent = pages.length === 0 ? [] : await within(PAGE_WAIT_MS, deps.outbox.send(pages))
    const screens =
      carried.passing === undefined
        ? carried.screens
        : tellTruth(carried.screens, pages, sent?.includes('accepted') === true, carried.passing, clock.now())
    const worded = await wordAll(
      screens,
      spoken.locale,
      turn,
      clock.now(),
      received.event.kind === 'press' ? received.message : undefined,
    )
    const erase = spoken.effects.some(effect => effect.do === 'erase-messages')
    return {
      messages: erase
        ? [...(await eraseList(deps, names, scene.conversation, received, can.canErase)), ...worded]
        : worded,
      settle: async references => {
        await deps.outbox.send(rest)
        if (typeof next === 'object' && next !== null && can.canErase) {
          const known = new Set(next.messages.map(([reference]) => reference))
          const unknown = references.filter(reference => !known.has(reference))
          const expiresAt = clock.now() + REMEMBERED_MS
          if (unknown.length > 0)
            await store.commit(
              joinPieces(ids.next(), {
                adds: unknown.map(member => ({ index: names.sent, member, score: clock.now(), expiresAt })),
              }),
            )
        }
      },
    }
  }
  throw new AppError(
    'turn/contended',
    'This conversation is being answered elsewhere at the same time. The update will be delivered again.',
  )
}
