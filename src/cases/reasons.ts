/** Codes instead of words wherever a reason is asked for: the audit chain keeps them, and they tell of nobody. */
export const DECLINE_REASONS = ['busy', 'wrong-desk', 'know-them', 'other'] as const
export const CLOSE_OUTCOMES = [
  'helped',
  'referred',
  'no-contact',
  'no-danger',
  'false-call',
  'other',
] as const
export const REOPEN_REASONS = ['new-facts', 'closed-too-soon', 'asked', 'other'] as const
export const SNOOZE_REASONS = ['waits-for-person', 'waits-for-body', 'agreed-time', 'other'] as const
/** Against a no, by the operator's written rule of vital interest alone. */
export const OVERRIDES = ['life-in-danger', 'child', 'cannot-answer'] as const
/** On what a case goes to an outside body: they agreed, or that rule. */
export const GROUNDS = ['agreed', ...OVERRIDES] as const
/** Hours a case can be laid aside for by one press. */
export const SNOOZE_HOURS = [1, 4, 12, 24, 72, 168] as const

export type DeclineReason = (typeof DECLINE_REASONS)[number]
export type CloseOutcome = (typeof CLOSE_OUTCOMES)[number]
export type ReopenReason = (typeof REOPEN_REASONS)[number]
export type SnoozeReason = (typeof SNOOZE_REASONS)[number]
export type Ground = (typeof GROUNDS)[number]
export type Override = (typeof OVERRIDES)[number]
