import { AppError } from '../core/app-error.ts'
import { type Conversation, EMPTY_OFFER, type OfferDraft } from '../core/conversation.ts'
import { upgradeConversation } from '../core/upgrade.ts'
import type { ConversationRef } from '../ports/platform-adapter.ts'
import type { Versioned } from '../ports/store.ts'
import type { Vault } from '../ports/vault.ts'
import type { Pieces } from './change-pieces.ts'

/** A conversation, and with it an unsent draft, is kept this long after the last word. */
const CONVERSATION_DAYS = 14
const DAY_MS = 86_400_000

export interface ConversationNames {
  readonly record: string
  readonly key: string
  readonly offer: string
  /** Marks that a page is open for this person, so that there is one at a time. */
  readonly page: string
  /** The case to whose person an officer's words go, while they talk. */
  readonly talking: string
  /** Index of references of messages sent here, for erasing. */
  readonly sent: string
  /** Index of notices that wait for the person to come by, where we cannot write first. */
  readonly inbox: string
}

/** Names under which a conversation is kept: keyed hashes, so that a stolen store does not tell who wrote. */
export const conversationNames = async (
  vault: Vault,
  { platform, id }: ConversationRef,
): Promise<ConversationNames> => {
  const name = await vault.name('conversation', `${platform}:${id}`)
  return {
    record: `conv:${name}`,
    key: `key:conv:${name}`,
    offer: `offer:${name}`,
    page: `page:${name}`,
    talking: `talking:${name}`,
    sent: `sent:${name}`,
    inbox: `inbox:${name}`,
  }
}

/** The offer is sealed under its conversation's key; the form tells the two apart. */
interface SealedOffer {
  readonly offer?: OfferDraft
}

export interface StoredConversation {
  readonly conversation: Conversation | undefined
  readonly offer: OfferDraft
  readonly version: string | null
  readonly wrappedKey: string | undefined
}

const parsed = <T>(text: string): T => {
  try {
    return JSON.parse(text) as T
  } catch (cause) {
    throw new AppError(
      'record/unreadable',
      'A stored conversation is not readable: it was written by a newer release or damaged.',
      { cause },
    )
  }
}

export const readConversation = async (
  vault: Vault,
  names: ConversationNames,
  [record, key, offer]: readonly (Versioned | undefined)[],
): Promise<StoredConversation> => {
  if (record === undefined || key === undefined)
    return {
      conversation: undefined,
      offer: EMPTY_OFFER,
      version: record?.version ?? null,
      wrappedKey: undefined,
    }
  const conversation = upgradeConversation(
    parsed<unknown>(await vault.open(names.record, key.value, record.value)),
  )
  const kept =
    offer === undefined
      ? EMPTY_OFFER
      : (parsed<SealedOffer>(await vault.open(names.record, key.value, offer.value)).offer ?? EMPTY_OFFER)
  return { conversation, offer: kept, version: record.version, wrappedKey: key.value }
}

/** What a step leaves of a conversation, as part of the commit. */
export const writeConversation = async (
  vault: Vault,
  names: ConversationNames,
  was: StoredConversation,
  next: Conversation | null | 'unchanged',
  offer: OfferDraft | null | 'unchanged',
  now: number,
): Promise<Pieces> => {
  const checks = [{ key: names.record, version: was.version }]
  if (next === null) return { checks, deletes: [names.record, names.key, names.offer] }
  const expiresAt = now + CONVERSATION_DAYS * DAY_MS
  if (next === 'unchanged') {
    if (offer === null && was.wrappedKey !== undefined) return { checks, deletes: [names.offer] }
    return {}
  }
  const wrapped = was.wrappedKey ?? (await vault.newKey(names.record))
  const sets = [
    { key: names.record, value: await vault.seal(names.record, wrapped, JSON.stringify(next)), expiresAt },
    { key: names.key, value: wrapped, expiresAt },
  ]
  if (offer === null) return { checks, sets, deletes: [names.offer] }
  const kept =
    offer === 'unchanged'
      ? was.offer.texts.length + was.offer.media.length > 0
        ? was.offer
        : undefined
      : offer
  return {
    checks,
    sets:
      kept === undefined
        ? sets
        : [
            ...sets,
            {
              key: names.offer,
              value: await vault.seal(
                names.record,
                wrapped,
                JSON.stringify({ offer: kept } satisfies SealedOffer),
              ),
              expiresAt,
            },
          ],
  }
}
