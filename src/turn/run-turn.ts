import type { CaseFacets } from '../cases/case.ts'
import { AppError } from '../core/app-error.ts'
import { type Conversation, EMPTY_OFFER, newConversation } from '../core/conversation.ts'
import type { Effect, Spoken } from '../core/effects.ts'
import type { Scene } from '../core/scene.ts'
import type { Screen } from '../core/screen.ts'
import { prompt, step } from '../core/step.ts'
import { desksOf } from '../desk/staff.ts'
import { LOCALES } from '../i18n/catalogues.ts'
import { countryOfLanguage, nearestLocale } from '../i18n/choose-locale.ts'
import type { Capabilities, OutboundMessage, Received } from '../ports/platform-adapter.ts'
import { newCaseRecord, receiptKey } from '../records/case-record.ts'
import { joinPieces, type Pieces } from '../records/change-pieces.ts'
import {
  type ConversationNames,
  conversationNames,
  readConversation,
  type StoredConversation,
  writeConversation,
} from '../records/conversation-record.ts'
import { type Notice, noticesOf, owe } from '../records/notice-record.ts'
import { readSettings, SETTINGS_KEYS } from '../records/settings-record.ts'
import { addToCase, findCase, statusScreen, withdrawCase } from './case-effects.ts'
import { factsFor } from './facts.ts'
import { eraseList, rememberMessages } from './messages-sent.ts'
import { openCaseFrom } from './open-case.ts'
import type { TurnDeps } from './turn-deps.ts'
import { wordAll } from './word-all.ts'

/** An update is remembered longer than the day for which Telegram sends one again. */
const REMEMBERED_MS = 48 * 3_600_000
const ONE_PAGE_MS = 24 * 3_600_000
const TRIES = 8

export interface Turned {
  readonly messages: readonly OutboundMessage[]
  /** Sends what else is owed and remembers what was sent, once the answer is out. */
  readonly settle: (references: readonly string[]) => Promise<void>
}

const NOTHING: Turned = { messages: [], settle: async () => {} }

const startOf = (received: Received): Conversation => {
  const locale = nearestLocale(received.from.localeHint, LOCALES) ?? 'en'
  return newConversation(locale, countryOfLanguage(received.from.localeHint?.split('-')[0] ?? ''))
}

interface Before {
  readonly seen: string | undefined
  readonly stored: StoredConversation
  readonly scene: Scene
  readonly openPage: string | undefined
  readonly desks: ReturnType<typeof desksOf>
}

const readBefore = async (deps: TurnDeps, names: ConversationNames, update: string, received: Received, can: Capabilities): Promise<Before> => {
  const [seen, record, key, offer, page, ...settingsRecords] = await deps.store.read([
    update,
    names.record,
    names.key,
    names.offer,
    names.page,
    ...SETTINGS_KEYS,
  ])
  const stored = await readConversation(deps.vault, names, [record, key, offer])
  const { settings } = await readSettings(deps.vault, settingsRecords)
  const desks = desksOf(settings, deps.operator)
  const conversation = stored.conversation ?? startOf(received)
  return {
    seen: seen?.value,
    stored,
    scene: { conversation, offer: stored.offer, facts: factsFor(deps, desks, can, conversation) },
    openPage: page?.value,
    desks,
  }
}

interface Carried {
  readonly pieces: readonly Pieces[]
  readonly notices: readonly Notice[]
  readonly screens: readonly Screen[]
  /** The page a "being passed on" speaks of, and to whom. */
  readonly passing?: string
}

const oweTo = (deps: TurnDeps, caseId: string, facets: CaseFacets, tell: Parameters<typeof noticesOf>[0]) =>
  noticesOf(tell, caseId, facets.urgency === 'now', deps.clock.now(), () => deps.ids.next())

/** Carries out what a step asks for, apart from speaking: all of it becomes part of the one commit. */
const carryOut = async (
  deps: TurnDeps,
  received: Received,
  before: Before,
  spoken: Spoken,
  names: ConversationNames,
): Promise<Carried> => {
  const pieces: Pieces[] = []
  const notices: Notice[] = []
  const screens: Screen[] = []
  const now = deps.clock.now()
  let passing: string | undefined
  const carry = async (effect: Effect): Promise<void> => {
    switch (effect.do) {
      case 'say':
        screens.push(effect.screen)
        return
      case 'open-case': {
        const quiet = effect.report.kind !== 'offer' && !effect.report.consent.reply
        // One open page for one person: a second quiet call joins the first.
        if (quiet && spoken.next === 'unchanged' && before.openPage !== undefined) return
        const opened = openCaseFrom(effect.report, received.to.ref, spoken.locale, before.desks, now)
        const fresh = oweTo(deps, opened.facets.id, opened.facets, opened.tell)
        notices.push(...fresh)
        pieces.push(await newCaseRecord(deps.vault, opened, deps), owe(fresh, now), {
          sets: [
            { key: await receiptKey(deps.vault, effect.report.receipt), value: opened.facets.id, expiresAt: now + deps.retentionDays * 86_400_000 },
            ...(effect.report.kind === 'offer' ? [] : [{ key: names.page, value: opened.facets.id, expiresAt: now + ONE_PAGE_MS }]),
          ],
        })
        passing = before.desks.find(desk => desk.id === opened.facets.desk)?.name ?? deps.operator
        return
      }
      case 'add-to-case': {
        const added = await addToCase(deps, effect, before.desks)
        if (added === undefined) return
        const fresh = oweTo(deps, effect.id, added.facets, added.tell)
        notices.push(...fresh)
        pieces.push(added.pieces, owe(fresh, now))
        return
      }
      case 'withdraw': {
        const gone = await withdrawCase(deps, effect.by)
        if (gone !== undefined) {
          const fresh = oweTo(deps, gone.facets.id, gone.facets, gone.tell)
          notices.push(...fresh)
          pieces.push(gone.pieces, owe(fresh, now))
        }
        if (spoken.next !== null)
          screens.push({ id: gone === undefined ? 'status.unknown' : 'withdraw.done', parts: [{ say: gone === undefined ? 'status.unknown' : 'withdraw.done' }], choices: [] })
        return
      }
      case 'tell-status':
        screens.push(statusScreen(await findCase(deps, effect.of), before.desks, deps.operator))
        return
      case 'erase-messages':
        return
    }
  }
  for (const effect of spoken.effects) await carry(effect)
  return { pieces, notices, screens, ...(passing === undefined ? {} : { passing }) }
}

/** "Being passed on" becomes "passed on at" only once a channel took the page for someone on call. */
const tellTruth = (screens: readonly Screen[], accepted: boolean, desk: string, now: number): readonly Screen[] =>
  screens.map(screen =>
    screen.id === 'danger.passing'
      ? {
          ...screen,
          id: accepted ? 'danger.passed' : 'danger.not-passed',
          parts: [
            accepted
              ? { say: 'danger.passed-at', with: { desk, time: { time: now } }, strong: true }
              : { say: 'danger.not-passed', with: { desk }, strong: true },
            ...screen.parts.slice(1),
          ],
        }
      : screen,
  )

/** How long the answer waits for a page to be taken by its channel. */
const PAGE_WAIT_MS = 4_000

const within = <T>(ms: number, promise: Promise<T>): Promise<T | undefined> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<undefined>(resolve => {
    timer = setTimeout(() => resolve(undefined), ms)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}

/**
 * One turn of a reporter's conversation: one read, one pure step, one commit, then the words. A redelivered update
 * whose commit stands is answered with the current prompt and acts no second time.
 *
 * Errors: `AppError('store/unreachable')`, `AppError('turn/contended')`; nothing is half written after either.
 */
export const runTurn = async (deps: TurnDeps, received: Received, can: Capabilities): Promise<Turned> => {
  const { store, vault, ids, clock } = deps
  const names = await conversationNames(vault, received.to.ref)
  const update = `upd:${await vault.name('update', `${received.to.ref.platform}:${received.to.ref.id}:${received.id}`)}`
  const changeId = ids.next()
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const before = await readBefore(deps, names, update, received, can)
    const { scene } = before
    if (before.seen !== undefined)
      return { ...NOTHING, messages: await wordAll(before.seen === 'erased' ? [] : [prompt(scene)], scene.conversation.locale, scene.conversation.turn, clock.now()) }
    const spoken = step(scene, received.event)
    const carried = await carryOut(deps, received, before, spoken, names)
    const next = typeof spoken.next === 'object' && spoken.next !== null && can.canErase ? rememberMessages(spoken.next, received, carried.screens.length, clock.now()) : spoken.next
    const conversationPieces = await writeConversation(vault, names, before.stored, next, spoken.offer, clock.now())
    const pieces = joinPieces(`${changeId}:${attempt}`, conversationPieces, ...carried.pieces)
    const writes = (pieces.sets?.length ?? 0) + (pieces.deletes?.length ?? 0) > 0
    if (writes) {
      const marked = joinPieces(pieces.id, pieces, {
        checks: [{ key: update, version: null }],
        sets: [{ key: update, value: spoken.next === null ? 'erased' : '1', expiresAt: clock.now() + REMEMBERED_MS }],
      })
      if ((await store.commit(marked)) === 'conflict') continue
    }
    const turn = typeof next === 'object' && next !== null ? next.turn : scene.conversation.turn
    const pages = carried.notices.filter(({ tell }) => tell.notice === 'page')
    const rest = carried.notices.filter(({ tell }) => tell.notice !== 'page')
    const sent = pages.length === 0 ? [] : await within(PAGE_WAIT_MS, deps.outbox.send(pages))
    const screens = carried.passing === undefined ? carried.screens : tellTruth(carried.screens, sent?.includes('accepted') === true, carried.passing, clock.now())
    const worded = await wordAll(screens, spoken.locale, turn, clock.now(), received.event.kind === 'press' ? received.message : undefined)
    const erase = spoken.effects.some(effect => effect.do === 'erase-messages')
    return {
      messages: erase ? [...(await eraseList(deps, names, scene.conversation, received, can.canErase)), ...worded] : worded,
      settle: async references => {
        await deps.outbox.send(rest)
        if (typeof next === 'object' && next !== null && can.canErase) {
          const known = new Set(next.messages.map(([reference]) => reference))
          const unknown = references.filter(reference => !known.has(reference))
          const expiresAt = clock.now() + REMEMBERED_MS
          if (unknown.length > 0)
            await store.commit(joinPieces(ids.next(), { adds: unknown.map(member => ({ index: names.sent, member, score: clock.now(), expiresAt })) }))
        }
      },
    }
  }
  throw new AppError('turn/contended', 'This conversation is being answered elsewhere at the same time. The update will be delivered again.')
}

/** What can still be said when the store cannot be asked: contacts, and that nothing was kept. */
export const runWithoutStore = async (deps: TurnDeps, received: Received, can: Capabilities): Promise<readonly OutboundMessage[]> => {
  const conversation = startOf(received)
  const facts = factsFor(deps, [], can, conversation)
  const spoken = step({ conversation, offer: EMPTY_OFFER, facts }, received.event)
  const shown = spoken.effects.flatMap(effect => (effect.do === 'say' && effect.screen.danger ? [effect.screen] : []))
  const fault: Screen = {
    id: 'fault.not-kept',
    danger: true,
    parts: [
      { say: 'fault.not-kept', strong: true },
      ...(shown.length > 0 ? [] : [{ show: 'contacts', nationality: conversation.nationality ?? facts.guessCountry(spoken.locale, received.event.kind === 'text' ? received.event.text : undefined), place: undefined, need: 'held', most: 3 } as const]),
    ],
    choices: [],
  }
  return wordAll([fault, ...shown.filter(screen => screen.parts.some(part => 'show' in part && part.show === 'contacts'))], spoken.locale, 0, deps.clock.now())
}


