/** The words of the project as types. What each means: README, "Words". */

export const STAGES = [
  'looking',
  'talking',
  'papers-sent',
  'paid',
  'ticket-booked',
  'travelling',
  'there-free',
  'there-cannot-leave',
  'relative-there',
  'returned',
] as const
export type Stage = (typeof STAGES)[number]

export const LEVELS = ['none', 'caution', 'high', 'critical'] as const
export type Level = (typeof LEVELS)[number]

export const URGENCIES = ['now', 'today', 'queue'] as const
export type Urgency = (typeof URGENCIES)[number]

export type PlatformName = 'telegram' | 'discord' | 'web'

/** ISO 3166-1 alpha-2, upper case. */
export type Country = string

/** BCP 47, as the catalogues are named: `en`, `ko`, `zh-Hans`. */
export type Locale = string
