import type { CaseFacets } from './case.ts'
import type { Actor, DeskId } from './desk.ts'

/** The desks whose people may take the case now: its own, and the fallback desk once that was called. */
const desksOf = ({ desk, page }: CaseFacets): readonly DeskId[] =>
  [desk, page?.fallback].filter(id => id !== undefined)

/**
 * Belongs to the people who work on this case. Danger and relative cases, and all that went to a hotline desk, are
 * the hotline role's alone.
 */
export const mayWork = (facets: CaseFacets, actor: Actor): boolean => {
  // Whose yes was taken back is nobody's, but for the one who had read it before.
  if (facets.consent === 'taken-back') return false
  if (facets.consent === 'taken-back-late' && facets.claimedBy !== actor.id) return false
  const hotline = facets.kind !== 'offer' || facets.deskKind === 'hotline'
  return (
    actor.roles.includes(hotline ? 'hotline' : 'moderator') &&
    desksOf(facets).some(desk => actor.desks.includes(desk))
  )
}

/** May see the plain facets: number, level, rules, countries, stage, urgency. */
export const maySee = (facets: CaseFacets, actor: Actor): boolean =>
  mayWork(facets, actor) || actor.roles.includes('administrator') || actor.roles.includes('auditor')

/** May read what is sealed: the one who holds the case, while they hold it. */
export const mayOpen = (facets: CaseFacets, actor: Actor): boolean =>
  mayWork(facets, actor) &&
  facets.claimedBy === actor.id &&
  (facets.state === 'claimed' || facets.state === 'needs-more' || facets.state === 'acknowledged')
