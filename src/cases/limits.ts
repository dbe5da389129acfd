/**
 * Limits on reports of offers. Calls for help, and offers that cannot wait, are never counted and never held up; nor
 * is a check, which costs nobody's time.
 */
const HOUR_MS = 3_600_000

/** Reports in one hour, from one account and from one network: a hostel shares one, so that is generous. */
const MOST_OF_ACCOUNT = 6
const MOST_OF_NETWORK = 60

export const BLOCK_REASONS = ['flood', 'abuse'] as const
export type BlockReason = (typeof BLOCK_REASONS)[number]
/** Days for which a person may block a reporter. */
export const BLOCK_DAYS = [1, 7, 30] as const

export interface Block {
  readonly until: number
  readonly reason: BlockReason
}

/** Why a report is not taken now. */
export type Limit =
  | { readonly kind: 'slowed'; readonly minutes: number }
  | { readonly kind: 'blocked'; readonly until: number; readonly reason: BlockReason }

/** The hour a moment belongs to. */
export const hourOf = (now: number): number => Math.floor(now / HOUR_MS)

/** Whether one more report is taken. `account`, `network`: how many there were this hour. */
export const limitOf = (
  { account, network, block }: { account: number; network: number; block: Block | undefined },
  now: number,
): Limit | undefined => {
  if (block !== undefined && now < block.until) return { kind: 'blocked', ...block }
  if (account < MOST_OF_ACCOUNT && network < MOST_OF_NETWORK) return undefined
  return { kind: 'slowed', minutes: Math.max(1, Math.ceil(((hourOf(now) + 1) * HOUR_MS - now) / 60_000)) }
}
