import type { Level, Urgency } from '../core/words.ts'
import { card, done, type Handler, type Of, refuse, takeBack, without } from './acting.ts'
import type { CaseFacets } from './case.ts'
import { moveUp } from './hand-over.ts'
import { remember } from './history.ts'
import { hasten } from './paging.ts'
import { cryAgain } from './progress.ts'
import { heard, wanted } from './talk.ts'
import type { Tell } from './tell.ts'

export const withdraw: Handler<Of<'withdraw'>> = (facets, _action, now) => {
  if (facets.state === 'withdrawn') return refuse('wrong-state')
  const next: CaseFacets = { ...without(facets, 'opened', 'page', 'stack'), state: 'withdrawn' }
  return done(
    remember(next, { at: now, by: 'reporter', act: 'withdraw' }),
    ...takeBack(facets),
    ...(facets.page?.told ?? []).map((to): Tell => ({ notice: 'page-withdrawn', to })),
    ...card(facets),
  )
}

const URGENCY_ORDER: readonly Urgency[] = ['queue', 'today', 'now']
const LEVEL_ORDER: readonly Level[] = ['none', 'caution', 'high', 'critical']
const higher = <T>(order: readonly T[], a: T, b: T | undefined): T =>
  b !== undefined && order.indexOf(b) > order.indexOf(a) ? b : a

/** A case that was closed stays so for a thank-you: what was written is kept, whoever had it is told, no clock starts. */
const afterwards: Handler<Of<'update'>> = (facets, _action, now) =>
  done(
    remember(facets, { at: now, by: 'reporter', act: 'update' }),
    ...(facets.claimedBy === undefined ? [] : [{ notice: 'wrote-again', to: facets.claimedBy } as const]),
    ...card(facets),
  )

export const update: Handler<Of<'update'>> = (facets, action, now) => {
  if (facets.state === 'withdrawn' || facets.consent === 'taken-back') return refuse('wrong-state')
  if (facets.state === 'closed')
    return action.cry ? cryAgain(facets, action, now) : afterwards(facets, action, now)
  const urgency = higher(URGENCY_ORDER, facets.urgency, action.urgency)
  const { snooze: _, ...awake } = facets
  const next: CaseFacets = {
    ...awake,
    // What was asked for has come: back to whoever asked.
    ...(facets.state === 'needs-more' ? { state: 'claimed' as const, claimedAt: now } : {}),
    urgency,
    ...(urgency === facets.urgency || action.because === undefined ? {} : { because: action.because }),
    level: higher(LEVEL_ORDER, facets.level, action.level),
    stage: action.stage ?? facets.stage,
    ...(facets.kind === 'offer' ? {} : { answeredAt: facets.answeredAt ?? now }),
    ...(facets.page === undefined || urgency === facets.urgency
      ? {}
      : { page: hasten(facets.page, urgency, now) }),
  }
  const added = remember(next, { at: now, by: 'reporter', act: 'update' })
  // Whoever answers is called for by themself: a flood does not answer.
  const moved = (action.desk === undefined ? undefined : moveUp(added, action.desk, now)) ?? {
    facets: added,
    tell: [],
  }
  const talked = action.wrote ? heard(moved.facets, now) : { facets: moved.facets, tell: [] }
  const asked = action.wantsTalk ? wanted(talked.facets) : { facets: talked.facets, tell: [] }
  return done(asked.facets, ...moved.tell, ...talked.tell, ...asked.tell, ...card(facets))
}
