import type { Level, Urgency } from '../core/words.ts'
import { card, done, type Handler, type Of, refuse, takeBack, without } from './acting.ts'
import type { CaseFacets } from './case.ts'
import { moveUp } from './hand-over.ts'
import { remember } from './history.ts'
import { hasten } from './paging.ts'
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

export const update: Handler<Of<'update'>> = (facets, action, now) => {
  if (facets.state === 'closed' || facets.state === 'withdrawn') return refuse('wrong-state')
  const urgency = higher(URGENCY_ORDER, facets.urgency, action.urgency)
  const next: CaseFacets = {
    ...facets,
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
  const moved = action.desk === undefined ? undefined : moveUp(added, action.desk, now)
  return moved === undefined
    ? done(added, ...card(facets))
    : done(moved.facets, ...moved.tell, ...card(facets))
}
