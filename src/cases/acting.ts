import type { Level, Stage, Urgency } from '../core/words.ts'
import { mayWork } from './access.ts'
import type { AskId } from './asks.ts'
import type { CaseFacets, CaseState, Decision, FinalDecision, PersonConsent } from './case.ts'
import type { Actor, DeskKind, StaffId } from './desk.ts'
import type { BlockReason } from './limits.ts'
import type { PagingDesk } from './paging.ts'
import type { CloseOutcome, DeclineReason, Ground, Override, ReopenReason, SnoozeReason } from './reasons.ts'
import type { TalkPhrase } from './talk-phrases.ts'
import type { Tell } from './tell.ts'
import type { UrgencyReason } from './urgency.ts'

export type CaseAction =
  | { readonly do: 'claim'; readonly by: Actor }
  /** Gives a claim back; an administrator may free anybody's. */
  | { readonly do: 'release'; readonly by: Actor }
  /** The sealed part is shown to the one who claimed. */
  | { readonly do: 'open'; readonly by: Actor }
  /** `of`: the number of the case it repeats. `ask`: what the reporter is asked. `secondLook`: the house wants four eyes. */
  | {
      readonly do: 'decide'
      readonly by: Actor
      readonly decision: Decision
      readonly of?: string
      readonly ask?: AskId
      readonly secondLook?: boolean
    }
  /** Takes a decision back; the one who does has the case then. */
  | { readonly do: 'undo'; readonly by: Actor }
  /** Gives a claim to a named colleague. */
  | { readonly do: 'hand-on'; readonly by: Actor; readonly to: Actor }
  /** The reporter's reports are not taken for a time of days. Calls for help always are. */
  | { readonly do: 'block'; readonly by: Actor; readonly days: number; readonly reason: BlockReason }
  | { readonly do: 'unblock'; readonly by: Actor }
  /** Staff wrote something for each other; the caller keeps the words with what is sealed. */
  | { readonly do: 'note'; readonly by: Actor }
  /** Gives the case to a hotline desk and calls its first person. */
  | {
      readonly do: 'escalate'
      readonly by: Actor
      readonly desk: PagingDesk & { readonly kind: DeskKind }
      /** Against the reporter's no, by the operator's written rule of vital interest. */
      readonly override?: Override
    }
  | { readonly do: 'acknowledge'; readonly by: Actor }
  /** Not mine: the next person is called at once. `desk` is the case's desk as it stands now. */
  | {
      readonly do: 'decline'
      readonly by: Actor
      readonly desk: PagingDesk
      readonly reason?: DeclineReason
    }
  | { readonly do: 'say-why'; readonly by: Actor; readonly reason: DeclineReason }
  | { readonly do: 'close'; readonly by: Actor; readonly outcome?: CloseOutcome }
  | { readonly do: 'progress'; readonly by: Actor; readonly reached: 'in-contact' | 'accepted' }
  /** To a body outside. `body` is kept with what is sealed. */
  | { readonly do: 'refer'; readonly by: Actor; readonly body: string; readonly grounds: Ground }
  | { readonly do: 'reopen'; readonly by: Actor; readonly reason: ReopenReason }
  /** `until` in milliseconds. */
  | {
      readonly do: 'snooze'
      readonly by: Actor
      readonly reason: SnoozeReason
      readonly until: number
    }
  /** Taken up again before a snooze is over. */
  | { readonly do: 'wake'; readonly by: Actor }
  /** One line to the person: a phrase, or words that the caller keeps with what is sealed. `reads`: the talk so far is before the officer. */
  | {
      readonly do: 'talk'
      readonly by: Actor
      readonly phrase?: TalkPhrase
      readonly text?: string
      readonly reads?: boolean
      /** What its form is known by, so that it is said once however often it is sent. */
      readonly once?: string
    }
  /** What was written so far is shown to the one who has the case. */
  | { readonly do: 'listen'; readonly by: Actor }
  | { readonly do: 'talk-end'; readonly by: Actor }
  | { readonly do: 'talk-stop'; readonly by: 'reporter' }
  | { readonly do: 'take-consent-back'; readonly by: 'reporter' }
  /** What the officer learned of the other person's own consent, in a relative's report. */
  | { readonly do: 'person-consent'; readonly by: Actor; readonly answer: PersonConsent }
  /** A decision on like cases, carried out on one of them. `stack` names the decision, `lead` the case it was made on. */
  | {
      readonly do: 'decide-alike'
      readonly by: Actor
      readonly decision: FinalDecision
      readonly stack: string
      readonly lead: string
      readonly secondLook?: boolean
    }
  /** Takes that decision back, or puts another in its place. */
  | {
      readonly do: 'correct-alike'
      readonly by: Actor
      readonly decision: FinalDecision | undefined
      readonly stack: string
    }
  | { readonly do: 'withdraw'; readonly by: 'reporter' }
  /** The reporter added something; what it says may raise the urgency, never lower it. */
  | {
      readonly do: 'update'
      readonly by: 'reporter'
      readonly urgency?: Urgency
      readonly because?: UrgencyReason
      readonly level?: Level
      readonly stage?: Stage
      /** The case's desk as it stands: a call in the counted list becomes one of its own. */
      readonly desk?: PagingDesk
      /** They ask to talk to a person. */
      readonly wantsTalk?: boolean
      /** They wrote, rather than tapped. */
      readonly wrote?: boolean
      /** What they wrote is a cry for help; looked at only where the case is closed. */
      readonly cry?: boolean
    }

export type Refusal =
  | 'already-claimed'
  | 'not-yours'
  | 'already-decided'
  | 'wrong-state'
  | 'not-allowed'
  | 'second-look'
  | 'no-duplicate'
  | 'no-reply'
  | 'talk-over'
  | 'needs-reason'
  | 'bad-time'

export type Acted =
  | { readonly ok: true; readonly facets: CaseFacets; readonly tell: readonly Tell[] }
  /** `by`: who was first, where that is the reason. */
  | { readonly ok: false; readonly why: Refusal; readonly by?: StaffId }

export type Handler<A> = (facets: CaseFacets, action: A, now: number) => Acted
export type Of<D extends CaseAction['do']> = Extract<CaseAction, { do: D }>

export const refuse = (why: Refusal, by?: StaffId): Acted =>
  by === undefined ? { ok: false, why } : { ok: false, why, by }
export const done = (facets: CaseFacets, ...tell: readonly Tell[]): Acted => ({ ok: true, facets, tell })

export const card = ({ desk }: CaseFacets): readonly Tell[] =>
  desk === undefined ? [] : [{ notice: 'desk-card', desk }]
export const takeBack = ({ opened }: CaseFacets): readonly Tell[] =>
  opened === undefined ? [] : [{ notice: 'take-back-open', from: opened.by }]

export const without = <K extends keyof CaseFacets>(
  facets: CaseFacets,
  ...keys: readonly K[]
): Omit<CaseFacets, K> => {
  const rest = { ...facets }
  for (const key of keys) delete rest[key]
  return rest
}
/** Nobody holds it and nobody has it open. */
export const freed = (facets: CaseFacets): CaseFacets => without(facets, 'claimedBy', 'claimedAt', 'opened')

export const ENDED: readonly CaseState[] = ['decided', 'closed', 'withdrawn']
export const HELD: readonly CaseState[] = ['claimed', 'needs-more', 'acknowledged']

/** Why someone who does not hold a case cannot go on with it; `undefined` if they hold it. */
export const notHeld = (facets: CaseFacets, actor: Actor): Acted | undefined => {
  if (!mayWork(facets, actor)) return refuse('not-allowed')
  if (ENDED.includes(facets.state))
    return facets.state === 'decided' ? refuse('already-decided', facets.claimedBy) : refuse('wrong-state')
  if (!HELD.includes(facets.state)) return refuse('wrong-state')
  return facets.claimedBy === actor.id ? undefined : refuse('not-yours', facets.claimedBy)
}

export const endedRefusal = (facets: CaseFacets): Acted =>
  facets.state === 'decided' ? refuse('already-decided', facets.claimedBy) : refuse('wrong-state')
