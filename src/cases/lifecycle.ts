import type { Acted, CaseAction } from './acting.ts'
import { block, unblock } from './block.ts'
import type { CaseFacets } from './case.ts'
import { personConsent, takeConsentBack } from './consent.ts'
import { acknowledge, decline, escalate } from './hand-over.ts'
import { correctAlike, decideAlike } from './like-acts.ts'
import { progress, refer, reopen, sayWhy, snooze, wake } from './progress.ts'
import { update, withdraw } from './reporter-acts.ts'
import { claim, close, decide, handOn, note, open, release, undo } from './review.ts'
import { endTalk, listen, say, stopTalk } from './talk.ts'

export type { Acted, CaseAction, Refusal } from './acting.ts'

/**
 * What an action does to a case: the new facets and who must be told, or why not. Pure and total; the caller commits
 * the facets against the version it read, so that of two who press at once one is told who was first.
 */
export const act = (facets: CaseFacets, action: CaseAction, now: number): Acted => {
  switch (action.do) {
    case 'claim':
      return claim(facets, action, now)
    case 'release':
      return release(facets, action, now)
    case 'open':
      return open(facets, action, now)
    case 'decide':
      return decide(facets, action, now)
    case 'block':
      return block(facets, action, now)
    case 'unblock':
      return unblock(facets, action, now)
    case 'undo':
      return undo(facets, action, now)
    case 'hand-on':
      return handOn(facets, action, now)
    case 'note':
      return note(facets, action, now)
    case 'decide-alike':
      return decideAlike(facets, action, now)
    case 'correct-alike':
      return correctAlike(facets, action, now)
    case 'escalate':
      return escalate(facets, action, now)
    case 'acknowledge':
      return acknowledge(facets, action, now)
    case 'decline':
      return decline(facets, action, now)
    case 'close':
      return close(facets, action, now)
    case 'withdraw':
      return withdraw(facets, action, now)
    case 'update':
      return update(facets, action, now)
    case 'progress':
      return progress(facets, action, now)
    case 'refer':
      return refer(facets, action, now)
    case 'say-why':
      return sayWhy(facets, action, now)
    case 'reopen':
      return reopen(facets, action, now)
    case 'snooze':
      return snooze(facets, action, now)
    case 'wake':
      return wake(facets, action, now)
    case 'listen':
      return listen(facets, action, now)
    case 'talk':
      return say(facets, action, now)
    case 'talk-end':
      return endTalk(facets, action, now)
    case 'talk-stop':
      return stopTalk(facets, action, now)
    case 'person-consent':
      return personConsent(facets, action, now)
    case 'take-consent-back':
      return takeConsentBack(facets, action, now)
  }
}
