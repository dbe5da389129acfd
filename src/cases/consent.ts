import { card, done, ENDED, type Handler, notHeld, type Of, refuse, takeBack, without } from './acting.ts'
import type { CaseFacets } from './case.ts'
import { remember } from './history.ts'
import type { Tell } from './tell.ts'

/** Whether anybody at the desk had it open; what was read cannot be unread. */
const wasRead = ({ readAt, history }: CaseFacets): boolean =>
  readAt !== undefined || history.some(({ act, by }) => act === 'open' && by !== 'reporter')

/**
 * The reporter takes their yes back. Not read yet: it leaves the desk and nobody there can open it. Read already: the
 * one who read it keeps it, and nobody else there can open it from now on.
 */
export const takeConsentBack: Handler<Of<'take-consent-back'>> = (facets, _action, now) => {
  if (ENDED.includes(facets.state) || facets.consent !== undefined) return refuse('wrong-state')
  const entry = { at: now, by: 'reporter', act: 'take-consent-back' } as const
  const told = (facets.page?.told ?? []).map((to): Tell => ({ notice: 'page-withdrawn', to }))
  if (wasRead(facets) && facets.claimedBy !== undefined)
    return done(remember({ ...facets, consent: 'taken-back-late' }, entry), ...card(facets))
  const next: CaseFacets = {
    ...without(facets, 'page', 'opened', 'claimedBy', 'claimedAt', 'talk', 'snooze', 'progress'),
    state: 'closed',
    consent: 'taken-back',
  }
  return done(remember(next, entry), ...takeBack(facets), ...told, ...card(facets))
}

/** The officer learned what the person says whom a relative told about; the caller keeps it with what is sealed. */
export const personConsent: Handler<Of<'person-consent'>> = (facets, { by, answer }, now) => {
  const held = notHeld(facets, by)
  if (held) return held
  if (facets.kind !== 'relative') return refuse('wrong-state')
  return done(remember(facets, { at: now, by: by.id, act: `person-consent:${answer}` }))
}
