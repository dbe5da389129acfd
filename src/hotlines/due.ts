import type { Contact } from './contact.ts'

export interface DueRow {
  readonly contact: Contact
  /** Days until it counts as not confirmed lately: below 0 for one that does already; absent where no date is known. */
  readonly days?: number
}

const DAY_MS = 86_400_000

/** Rows that are shown and run out within so many days, the longest overdue first; those without a date at the end. */
export const dueRows = (directory: readonly Contact[], today: number, within: number): readonly DueRow[] =>
  directory
    .filter(
      ({ confidence, numbers, textChannels, url }) =>
        confidence !== 'unverified' && numbers.length + textChannels.length + (url === undefined ? 0 : 1) > 0,
    )
    .map(
      (contact): DueRow =>
        contact.expiresAt === undefined
          ? { contact }
          : { contact, days: Math.floor((Date.parse(contact.expiresAt) - today) / DAY_MS) },
    )
    .filter(({ days }) => days === undefined || days <= within)
    .toSorted((a, b) => (a.days ?? Number.MAX_SAFE_INTEGER) - (b.days ?? Number.MAX_SAFE_INTEGER))
