import type { Conversation } from '../core/conversation.ts'
import type { OutboundMessage, Received } from '../ports/platform-adapter.ts'
import type { ConversationNames } from '../records/conversation-record.ts'
import type { TurnDeps } from './turn-deps.ts'

/** Platforms let a bot delete what is younger than this. */
const ERASABLE_MS = 48 * 3_600_000
const MOST = 60
/** References a platform counts upwards; what we are about to send most likely gets the next ones. */
const NUMBER = /^\d{1,15}$/
/** Screens of the danger path are not kept track of; they are found by counting back from the last one. */
const COUNT_BACK = 30

/**
 * Keeps the references of what came and what is about to be sent, so that it can be erased. The guess saves a write
 * after every answer; where it was wrong the turn adds what was really sent.
 */
export const rememberMessages = (
  conversation: Conversation,
  received: Received,
  answers: number,
  now: number,
): Conversation => {
  const { message, event } = received
  if (message === undefined) return conversation
  const guesses =
    event.kind !== 'press' && NUMBER.test(message)
      ? Array.from({ length: answers }, (_, index) => String(Number(message) + index + 1))
      : []
  const seconds = Math.floor(now / 1000)
  const young = conversation.messages.filter(
    ([reference, at]) => now - at * 1000 < ERASABLE_MS && reference !== message,
  )
  const added = [message, ...guesses].map(reference => [reference, seconds] as const)
  return { ...conversation, messages: [...young, ...added].slice(-MOST) }
}

/** Everything of this chat that can still be deleted. */
export const eraseList = async (
  { store, clock }: TurnDeps,
  names: ConversationNames,
  conversation: Conversation,
  received: Received,
  canErase: boolean,
): Promise<readonly OutboundMessage[]> => {
  // A page has no messages to delete, but it can be cleared.
  if (!canErase) return [{ do: 'erase', references: [] }]
  // The chat is forgotten by now; a store that fails here leaves those messages, and takes nothing back.
  const rows = await store.range(names.sent, { order: 'descending', limit: 200 }).catch(() => [])
  const now = clock.now()
  const young = conversation.messages
    .filter(([, at]) => now - at * 1000 < ERASABLE_MS)
    .map(([reference]) => reference)
  const last = received.message
  const near =
    last !== undefined && NUMBER.test(last)
      ? Array.from({ length: COUNT_BACK }, (_, index) => Number(last) - index)
          .filter(id => id > 0)
          .map(String)
      : []
  const references = [
    ...new Set([...(last === undefined ? [] : [last]), ...young, ...rows.map(row => row.member), ...near]),
  ]
  return references.length === 0 ? [] : [{ do: 'erase', references }]
}
