import type { Capabilities } from '../../src/ports/platform-adapter.ts'

/** Limits of Discord's API v10 (2026-11). */
export const LIMITS = {
  content: 2_000,
  rows: 5,
  buttonsPerRow: 5,
  label: 80,
  customId: 100,
  modalTitle: 45,
  fieldLabel: 45,
  fieldText: 4_000,
  optionLabel: 100,
} as const

/** Without a bot token only interactions can be answered. */
export const discordCan = (hasToken: boolean): Capabilities => ({
  maxTextLength: LIMITS.content,
  maxButtonsPerRow: LIMITS.buttonsPerRow,
  maxRows: LIMITS.rows,
  // Direct messages hold free text where the Gateway listens; in a server, and at the edge, a form does.
  freeText: 'by-form',
  canStartConversation: hasToken,
  canErase: hasToken,
  canReplace: true,
})
