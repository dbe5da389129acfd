import * as z from 'zod/mini'

const text = z.string().check(z.trim())

/** Settings of the moderators' desk. */
export const DESK_SETTINGS = {
  CLAIM_MINUTES: z._default(text, ''),
  SECOND_LOOK: z._default(text, ''),
}

export interface DeskConfig {
  /** Minutes after which an untouched claim goes back to the queue. */
  readonly claimMinutes: number
  /** Whether a confirmed scam pattern needs a second person. */
  readonly secondLook: boolean
}

export const readDesk = (
  set: Readonly<Record<keyof typeof DESK_SETTINGS, string>>,
  wrong: (variable: string, reason: string, remedy: string) => void,
): DeskConfig => {
  const claimMinutes = set.CLAIM_MINUTES === '' ? 30 : Number(set.CLAIM_MINUTES)
  if (!Number.isInteger(claimMinutes) || claimMinutes < 1 || claimMinutes > 1_440)
    wrong(
      'CLAIM_MINUTES',
      `"${set.CLAIM_MINUTES}" is not a number of minutes from 1 to 1440.`,
      'Leave it out for 30.',
    )
  if (set.SECOND_LOOK !== '' && set.SECOND_LOOK !== 'yes' && set.SECOND_LOOK !== 'no')
    wrong('SECOND_LOOK', `"${set.SECOND_LOOK}" is neither yes nor no.`, 'Leave it out for no.')
  return { claimMinutes, secondLook: set.SECOND_LOOK === 'yes' }
}
