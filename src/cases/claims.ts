import { card, freed, takeBack } from './acting.ts'
import type { CaseFacets } from './case.ts'
import { remember } from './history.ts'
import type { Tell } from './tell.ts'

/** A claim nobody touches goes back to the queue after this long, unless the operator sets another time. */
export const CLAIM_MS = 30 * 60_000

/** When a claim ends if its holder does nothing more; `undefined` where there is none that ends by itself. */
export const claimEnds = (
  { state, claimedBy, claimedAt, history }: CaseFacets,
  claimMs: number,
): number | undefined => {
  if (state !== 'claimed' || claimedBy === undefined || claimedAt === undefined) return undefined
  const touched = history.findLast(entry => entry.by === claimedBy)?.at ?? claimedAt
  return Math.max(touched, claimedAt) + claimMs
}

/** The clock gives a claim back whose time is over. */
export const expireClaim = (
  facets: CaseFacets,
  claimMs: number,
  now: number,
): { readonly facets: CaseFacets; readonly tell: readonly Tell[] } => {
  const ends = claimEnds(facets, claimMs)
  if (ends === undefined || now < ends) return { facets, tell: [] }
  const next: CaseFacets = { ...freed(facets), state: 'open' }
  return {
    facets: remember(next, { at: now, by: 'clock', act: 'expire' }),
    tell: [...takeBack(facets), ...card(facets)],
  }
}
