/** Codes instead of words wherever a reason is asked for: the audit chain keeps them, and they tell of nobody. */
export const DECLINE_REASONS = ['busy', 'wrong-desk', 'know-them', 'other'] as const
const CLOSE_OUTCOMES = ['helped', 'referred', 'no-contact', 'no-danger', 'false-call', 'other'] as const
const REOPEN_REASONS = ['new-facts', 'closed-too-soon', 'asked', 'other'] as const
const SNOOZE_REASONS = ['waits-for-person', 'waits-for-body', 'agreed-time', 'other'] as const
/** On what a case goes to an outside body: they agreed, or the operator's written rule of vital interest. */
const GROUNDS = ['agreed', 'life-in-danger', 'child', 'cannot-answer'] as const

export type DeclineReason = (typeof DECLINE_REASONS)[number]
export type CloseOutcome = (typeof CLOSE_OUTCOMES)[number]
export type ReopenReason = (typeof REOPEN_REASONS)[number]
export type SnoozeReason = (typeof SNOOZE_REASONS)[number]
export type Ground = (typeof GROUNDS)[number]
