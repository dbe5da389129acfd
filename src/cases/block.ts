import { mayWork } from './access.ts'
import { done, type Handler, notHeld, type Of, refuse, without } from './acting.ts'
import type { CaseFacets } from './case.ts'
import { remember } from './history.ts'

const DAY_MS = 86_400_000

/** Whoever holds a report that misuses the service may stop the next ones for a time. Only where there is a way to say so. */
export const block: Handler<Of<'block'>> = (facets, { by, days, reason }, now) => {
  const held = notHeld(facets, by)
  if (held) return held
  if (facets.kind !== 'offer') return refuse('not-allowed')
  if (facets.canAsk === false) return refuse('no-reply')
  const next: CaseFacets = { ...facets, blockedUntil: now + days * DAY_MS }
  return done(remember(next, { at: now, by: by.id, act: `block:${reason}` }))
}

/** After an appeal, or a mistake: anyone who works on the case, and an administrator. */
export const unblock: Handler<Of<'unblock'>> = (facets, { by }, now) => {
  if (!mayWork(facets, by) && !by.roles.includes('administrator')) return refuse('not-allowed')
  if (facets.blockedUntil === undefined || facets.blockedUntil <= now) return refuse('wrong-state')
  return done(remember(without(facets, 'blockedUntil'), { at: now, by: by.id, act: 'unblock' }))
}
