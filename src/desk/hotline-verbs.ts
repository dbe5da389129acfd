import { PERSON_CONSENTS } from '../cases/case.ts'
import { pagingDesk } from '../cases/paging.ts'
import {
  CLOSE_OUTCOMES,
  DECLINE_REASONS,
  GROUNDS,
  REOPEN_REASONS,
  SNOOZE_HOURS,
  SNOOZE_REASONS,
} from '../cases/reasons.ts'
import { TALK_PHRASES } from '../cases/talk-phrases.ts'
import type { MakeAction } from './act-on-case.ts'

/** What comes with a verb beside its argument, from whoever has more to fill in than buttons. */
export interface WithVerb {
  /** Own words to the person. */
  readonly text?: string
  /** The outside body. */
  readonly body?: string
  /** When a snooze ends, in milliseconds; by a button it is hours from now, in the argument. */
  readonly until?: number
  /** The talk so far is shown in the answer. */
  readonly reads?: boolean
  /** The form it came by: sent again, it says nothing again. */
  readonly once?: string
}

const HOUR_MS = 3_600_000

const pick = <T extends string>(all: readonly T[], said: string | undefined): T | undefined =>
  all.find(each => each === said)

/** `waits-for-person-4`: why, and for how many hours. */
const snoozeOf = (argument: string, now: number) => {
  const reason = SNOOZE_REASONS.find(each => argument === each || argument.startsWith(`${each}-`))
  const hours = SNOOZE_HOURS.find(each => argument === `${reason}-${each}`)
  return { reason, until: hours === undefined ? undefined : now + hours * HOUR_MS }
}

/**
 * What a hotline officer does beyond what all staff do, the same by a button and by a form. `undefined`: it is none of
 * theirs. `now` in milliseconds.
 */
export const hotlineAction = (
  verb: string,
  argument: string | undefined,
  now: number,
  { text, body = '', until, reads = false, once }: WithVerb = {},
): MakeAction | undefined => {
  switch (verb) {
    case 'say': {
      const phrase = pick(TALK_PHRASES, argument)
      return by =>
        phrase === undefined && text === undefined
          ? 'needs-reason'
          : {
              do: 'talk',
              by,
              reads,
              ...(phrase === undefined ? { text: text ?? '' } : { phrase }),
              ...(once === undefined ? {} : { once }),
            }
    }
    case 'listen':
      return by => ({ do: 'listen', by })
    case 'hush':
      return by => ({ do: 'talk-end', by })
    case 'contact':
      return by => ({ do: 'progress', by, reached: 'in-contact' })
    case 'accept':
      return by => ({ do: 'progress', by, reached: 'accepted' })
    case 'decline': {
      const reason = pick(DECLINE_REASONS, argument)
      return (by, desks, facets) => ({
        do: 'decline',
        by,
        desk: pagingDesk(desks, facets.desk),
        ...(reason === undefined ? {} : { reason }),
      })
    }
    case 'why': {
      const reason = pick(DECLINE_REASONS, argument)
      return by => (reason === undefined ? 'needs-reason' : { do: 'say-why', by, reason })
    }
    case 'close': {
      const outcome = pick(CLOSE_OUTCOMES, argument)
      return by => ({ do: 'close', by, ...(outcome === undefined ? {} : { outcome }) })
    }
    case 'reopen': {
      const reason = pick(REOPEN_REASONS, argument)
      return by => (reason === undefined ? 'needs-reason' : { do: 'reopen', by, reason })
    }
    case 'snooze': {
      const snooze = snoozeOf(argument ?? '', now)
      const { reason } = snooze
      return by =>
        reason === undefined
          ? 'needs-reason'
          : { do: 'snooze', by, reason, until: until ?? snooze.until ?? Number.NaN }
    }
    case 'person-consent': {
      const answer = pick(PERSON_CONSENTS, argument)
      return by => (answer === undefined ? 'needs-reason' : { do: 'person-consent', by, answer })
    }
    case 'wake':
      return by => ({ do: 'wake', by })
    case 'refer': {
      const grounds = pick(GROUNDS, argument)
      return by => (grounds === undefined ? 'needs-reason' : { do: 'refer', by, body, grounds })
    }
    default:
      return undefined
  }
}
