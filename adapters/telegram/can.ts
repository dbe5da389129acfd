import type { Capabilities } from '../../src/ports/platform-adapter.ts'

/**
 * Bot API 10.3: text of `sendMessage` after entities parsing; a keyboard shows 8 in a row and takes 100 buttons. Twenty
 * messages a minute in one group: core.telegram.org/bots/faq.
 */
export const TELEGRAM_CAN: Capabilities = {
  maxTextLength: 4096,
  maxButtonsPerRow: 8,
  maxRows: 100,
  freeText: 'always',
  canStartConversation: true,
  canErase: true,
  canReplace: true,
  groupMessagesAMinute: 20,
}
