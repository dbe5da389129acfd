import { mayOpen, mayWork } from './access.ts'
import {
  card,
  done,
  freed,
  type Handler,
  HELD,
  notHeld,
  type Of,
  refuse,
  takeBack,
  without,
} from './acting.ts'
import type { CaseFacets } from './case.ts'
import { remember } from './history.ts'

export const claim: Handler<Of<'claim'>> = (facets, { by }, now) => {
  if (!mayWork(facets, by)) return refuse('not-allowed')
  if (facets.state === 'decided') return refuse('already-decided', facets.claimedBy)
  if (facets.claimedBy !== undefined && HELD.includes(facets.state))
    return refuse('already-claimed', facets.claimedBy)
  if (facets.state !== 'open') return refuse('wrong-state')
  const next: CaseFacets = { ...facets, state: 'claimed', claimedBy: by.id, claimedAt: now }
  return done(remember(next, { at: now, by: by.id, act: 'claim' }), ...card(facets))
}

export const release: Handler<Of<'release'>> = (facets, { by }, now) => {
  const held = by.roles.includes('administrator') ? undefined : notHeld(facets, by)
  if (held) return held
  if (facets.state !== 'claimed' && facets.state !== 'needs-more') return refuse('wrong-state')
  const next: CaseFacets = { ...freed(facets), state: 'open' }
  return done(remember(next, { at: now, by: by.id, act: 'release' }), ...takeBack(facets), ...card(facets))
}

export const open: Handler<Of<'open'>> = (facets, { by }, now) => {
  const held = notHeld(facets, by)
  if (held) return held
  if (!mayOpen(facets, by)) return refuse('not-allowed')
  const next: CaseFacets = { ...facets, opened: { by: by.id, at: now } }
  return done(remember(next, { at: now, by: by.id, act: 'open' }))
}

export const decide: Handler<Of<'decide'>> = (facets, { by, decision }, now) => {
  const held = notHeld(facets, by)
  if (held) return held
  const waits = decision === 'needs-more'
  // What a person in danger tells is no offer to be judged; it is answered, handed on and closed.
  if (!waits && facets.kind !== 'offer') return refuse('not-allowed')
  // Asking twice for more, while nothing came, would only write to the reporter again.
  if (waits && facets.state === 'needs-more') return refuse('wrong-state')
  // An acknowledged case stays with its officer while more is awaited.
  const state = waits ? (facets.state === 'acknowledged' ? 'acknowledged' : 'needs-more') : 'decided'
  const next: CaseFacets = { ...(waits ? facets : without(facets, 'opened')), state, decision }
  return done(
    remember(next, { at: now, by: by.id, act: `decide:${decision}` }),
    { notice: 'reporter-outcome', outcome: decision },
    ...(waits ? [] : takeBack(facets)),
    ...card(facets),
  )
}

export const close: Handler<Of<'close'>> = (facets, { by }, now) => {
  const reaches = mayWork(facets, by)
  if (!reaches && !by.roles.includes('administrator')) return refuse('not-allowed')
  if (facets.state !== 'decided') {
    const held = notHeld(facets, by)
    if (held) return held
  }
  const next: CaseFacets = { ...without(facets, 'opened'), state: 'closed' }
  return done(remember(next, { at: now, by: by.id, act: 'close' }), ...takeBack(facets), ...card(facets))
}
