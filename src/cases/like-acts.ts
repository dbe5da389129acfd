import { mayWork } from './access.ts'
import {
  card,
  done,
  ENDED,
  endedRefusal,
  freed,
  type Handler,
  type Of,
  refuse,
  takeBack,
  without,
} from './acting.ts'
import type { CaseFacets } from './case.ts'
import { remember } from './history.ts'
import { propose } from './review.ts'

/** Only what is a moderators' matter is ever decided together: nobody in danger, and nothing a hotline has. */
const isReviewed = ({ kind, deskKind }: CaseFacets): boolean => kind === 'offer' && deskKind === 'moderators'

/** Decides one case of a stack. What somebody else holds stays theirs; four eyes are two people's here too. */
export const decideAlike: Handler<Of<'decide-alike'>> = (facets, action, now) => {
  const { by, decision, stack, lead } = action
  if (!isReviewed(facets) || !mayWork(facets, by)) return refuse('not-allowed')
  if (ENDED.includes(facets.state)) return endedRefusal(facets)
  if (facets.claimedBy !== undefined && facets.claimedBy !== by.id)
    return refuse('not-yours', facets.claimedBy)
  if (facets.proposed?.by === by.id) return refuse('second-look', by.id)
  if (decision === 'confirmed' && action.secondLook && facets.proposed?.decision !== decision)
    return propose(facets, { by, decision, lead }, now)
  const next: CaseFacets = {
    ...without(facets, 'opened', 'proposed', 'corrects', 'duplicateOf'),
    state: 'decided',
    decision,
    claimedBy: by.id,
    claimedAt: facets.claimedAt ?? now,
    stackDecision: stack,
  }
  return done(
    remember(next, { at: now, by: by.id, act: `decide:${decision}:${lead}` }),
    { notice: 'reporter-outcome', outcome: decision, ...(facets.corrects ? { corrects: true } : {}) },
    ...takeBack(facets),
    ...card(facets),
  )
}

/** Takes a stack's decision back from one of its cases, or puts another in its place; whoever was told is told so. */
export const correctAlike: Handler<Of<'correct-alike'>> = (facets, { by, decision, stack }, now) => {
  if (!isReviewed(facets) || !mayWork(facets, by)) return refuse('not-allowed')
  if (facets.state !== 'decided' || facets.stackDecision !== stack) return refuse('wrong-state')
  const next: CaseFacets =
    decision === undefined
      ? { ...without(freed(facets), 'decision', 'stackDecision'), state: 'open' }
      : { ...facets, decision, claimedBy: by.id }
  return done(
    remember(next, { at: now, by: by.id, act: `correct:${decision ?? 'reopened'}` }),
    { notice: 'reporter-corrected' },
    ...card(facets),
  )
}
