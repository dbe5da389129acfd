import type { Conversation } from './conversation.ts'

/**
 * Reads a conversation as any release wrote it. A record of an unknown newer form is treated as none: the person is
 * welcomed again rather than shown a state this release does not know.
 */
export const upgradeConversation = (stored: unknown): Conversation | undefined => {
  if (typeof stored !== 'object' || stored === null || !('v' in stored)) return undefined
  return stored.v === 1 ? (stored as Conversation) : undefined
}
