import { DECLINE_REASONS } from '../cases/reasons.ts'
import { TALK_PHRASES } from '../cases/talk-phrases.ts'
import type { MakeAction } from './act-on-case.ts'

/** What a hotline officer's button does beyond what all staff have. `undefined`: it is none of theirs. */
export const hotlineAction = (verb: string, argument: string | undefined): MakeAction | undefined => {
  switch (verb) {
    case 'say': {
      const phrase = TALK_PHRASES.find(each => each === argument)
      return phrase === undefined ? undefined : by => ({ do: 'talk', by, phrase })
    }
    case 'contact':
      return by => ({ do: 'progress', by, reached: 'in-contact' })
    case 'accept':
      return by => ({ do: 'progress', by, reached: 'accepted' })
    case 'why': {
      const reason = DECLINE_REASONS.find(each => each === argument)
      return reason === undefined ? undefined : by => ({ do: 'say-why', by, reason })
    }
    default:
      return undefined
  }
}
