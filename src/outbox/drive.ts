import type { Staff } from '../cases/desk.ts'
import { AppError } from '../core/app-error.ts'
import { wordsIn } from '../i18n/catalogues.ts'
import { zoneOf } from '../i18n/time-zones.ts'
import type { PlatformName } from '../core/words.ts'
import type { Clock, Ids } from '../ports/clock.ts'
import type { Journal } from '../ports/journal.ts'
import type { ConversationRef, Delivery, OutboundMessage, PlatformAdapter } from '../ports/platform-adapter.ts'
import type { Store } from '../ports/store.ts'
import type { Vault } from '../ports/vault.ts'
import { caseKeys, openCase, readCase } from '../records/case-record.ts'
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
import { readSettings, SETTINGS_KEYS } from '../records/settings-record.ts'
import { desksOf, staffOf } from '../desk/staff.ts'
import { backoffMs, MOST_ATTEMPTS } from './backoff.ts'
import { cardMessage, staffMessage } from './word-notice.ts'
import { openedMessage } from './word-open.ts'
import { outcomeMessage } from './word-outcome.ts'

export interface OutboxDeps {
  readonly store: Store
  readonly vault: Vault
  readonly clock: Clock
  readonly ids: Ids
  readonly journal: Journal
  readonly adapters: ReadonlyMap<PlatformName, PlatformAdapter>
  readonly administrators: readonly Staff[]
  readonly operator: string
}

/** How a notice fared: `accepted` by a channel, nobody there to take it, or to be tried again. */
export type Sent = 'accepted' | 'nobody' | 'later'

export interface Outbox {
  /** Sends notices the caller has just committed (and so holds the lease of). Never throws. */
  send(notices: readonly Notice[]): Promise<readonly Sent[]>
  /** Sends what is due, most urgent first, at most `limit`. Returns how many were taken. */
  drive(limit: number): Promise<number>
}

interface Post {
  readonly to: ConversationRef
  readonly message: OutboundMessage
  /** Where to keep the reference of what was sent. */
  readonly keep?: (references: readonly string[]) => Pieces
}

const CARD_MS = 100 * 86_400_000
export const cardKey = (caseId: string, desk: string): string => `card:${caseId}:${desk}`
export const openedKey = (caseId: string, staff: string): string => `opened:${caseId}:${staff}`

export const createOutbox = (deps: OutboxDeps): Outbox => {
  const { store, vault, clock, ids, journal } = deps

  /** Who is to be written to, and what; made when it is sent, from what stands then. */
  const postsFor = async (notice: Notice): Promise<readonly Post[]> => {
    const { tell } = notice
    const extra =
      tell.notice === 'desk-card'
        ? [cardKey(notice.caseId, tell.desk)]
        : tell.notice === 'take-back-open'
          ? [openedKey(notice.caseId, tell.from)]
          : []
    const [record, key, settingsRecord, settingsKey, kept] = await store.read([...caseKeys(notice.caseId), ...SETTINGS_KEYS, ...extra])
    const stored = readCase([record, key])
    if (stored === undefined) return []
    const { facets } = stored
    const { settings } = await readSettings(vault, [settingsRecord, settingsKey])
    const desks = desksOf(settings, deps.operator)
    const staff = staffOf(settings, deps.administrators)
    const now = clock.now()
    const toStaff = async (each: Staff): Promise<readonly Post[]> =>
      each.platform === 'web'
        ? []
        : [
            {
              to: { platform: each.platform, id: each.personId },
              message: staffMessage(tell, facets, await wordsIn(each.languages?.[0] ?? 'en'), staff, notice.repeat),
            },
          ]
    const toDesk = async (id: string): Promise<readonly Post[]> => {
      const desk = desks.find(each => each.id === id)
      return desk === undefined || desk.chat.platform === 'web'
        ? []
        : [{ to: desk.chat, message: staffMessage(tell, facets, await wordsIn(desk.languages?.[0] ?? 'en'), staff, notice.repeat) }]
    }
    switch (tell.notice) {
      case 'desk-card': {
        const desk = desks.find(each => each.id === tell.desk)
        if (desk === undefined || desk.chat.platform === 'web') return []
        const message = cardMessage(facets, await wordsIn(desk.languages?.[0] ?? 'en'), staff, kept?.value)
        return [
          {
            to: desk.chat,
            message,
            keep: ([reference]) =>
              reference === undefined || reference === kept?.value
                ? {}
                : { sets: [{ key: cardKey(facets.id, desk.id), value: reference, expiresAt: now + CARD_MS }] },
          },
        ]
      }
      case 'page': {
        if (facets.state !== 'escalated') return []
        if ('desk' in tell.to) return toDesk(tell.to.desk)
        const called = 'staff' in tell.to ? [tell.to.staff] : staff.filter(each => each.roles.includes('administrator')).map(each => each.id)
        return (await Promise.all(staff.filter(each => called.includes(each.id)).map(toStaff))).flat()
      }
      case 'page-passed':
      case 'page-taken':
      case 'page-withdrawn':
        return (await Promise.all(staff.filter(each => each.id === tell.to).map(toStaff))).flat()
      case 'show-open': {
        const person = staff.find(each => each.id === tell.to)
        const sealed = facets.claimedBy === tell.to ? await openCase(vault, stored) : undefined
        if (person === undefined || sealed === undefined || person.platform === 'web') return []
        return [
          {
            to: { platform: person.platform, id: person.personId },
            message: openedMessage(facets, sealed, await wordsIn(person.languages?.[0] ?? 'en')),
            keep: references => ({
              sets: [{ key: openedKey(facets.id, tell.to), value: references.join(','), expiresAt: now + CARD_MS }],
            }),
          },
        ]
      }
      case 'take-back-open': {
        const person = staff.find(each => each.id === tell.from)
        if (person === undefined || kept === undefined) return []
        return [
          {
            to: { platform: person.platform, id: person.personId },
            message: { do: 'erase', references: kept.value.split(',') },
            keep: () => ({ deletes: [openedKey(facets.id, tell.from)] }),
          },
        ]
      }
      case 'reporter-outcome': {
        const sealed = await openCase(vault, stored)
        if (sealed?.reporter === undefined || !sealed.consent.reply) return []
        const { locale, platform, id } = sealed.reporter
        const desk = desks.find(each => each.id === facets.desk)?.name ?? deps.operator
        return [
          {
            to: { platform, id },
            message: outcomeMessage(tell.outcome, await wordsIn(locale), desk, notice.createdAt, zoneOf(locale)),
          },
        ]
      }
    }
  }

  /** Where we may not write first, a message waits until the person comes by. */
  const leaveInInbox = async (to: ConversationRef, notice: Notice): Promise<Pieces> => {
    const { inbox } = await conversationNames(vault, to)
    const expiresAt = clock.now() + CARD_MS
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
    const posts = await postsFor(notice)
    const outcomes = await Promise.all(posts.map(post => deliver(post, notice)))
    const now = clock.now()
    const failed = outcomes.flatMap(({ delivery }) => (delivery.ok ? [] : [delivery]))
    const lasting = failed.every(({ why }) => why === 'blocked' || why === 'gone' || why === 'refused')
    const accepted = outcomes.some(({ delivery }) => delivery.ok)
    if (posts.length === 0 || failed.length === 0 || (accepted && lasting)) {
      await store.commit(joinPieces(ids.next(), settled(notice), ...outcomes.map(({ keep }) => keep)))
      return accepted ? 'accepted' : 'nobody'
    }
    if (lasting || notice.attempts >= MOST_ATTEMPTS) {
      journal.note('outbox/given-up', { notice: notice.id, kind: notice.tell.notice, attempts: notice.attempts })
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
      journal.note('outbox/attempt-failed', { notice: notice.id, code: error instanceof AppError ? error.code : 'unexpected' })
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
        due.push(...(await store.range(index, { to: clock.now(), order: 'ascending', limit: limit - due.length })).map(row => row.member))
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
