import type { CaseFacets } from './case.ts'
import type { Actor, DeskId } from './desk.ts'

/** The desks whose people may take the case now: its own, and the fallback desk once that was called. */
const desksOf = ({ desk, page }: CaseFacets): readonly DeskId[] =>
  [desk, page?.fallback].filter(id => id !== undefined)

/**
 * Called because nobody before them came: every administrator, once everybody else was called and as long as nobody
 * has it. Whoever of them took it keeps it.
 */
const calledLast = ({ page, claimedBy }: CaseFacets, actor: Actor): boolean =>
  actor.roles.includes('administrator') &&
  page !== undefined &&
  page.step > 0 &&
  page.staff === undefined &&
  page.waits === undefined &&
  (page.acknowledgedBy === undefined || claimedBy === actor.id)

/**
 * Belongs to the people who work on this case. Danger and relative cases, and all that went to a hotline desk, are
 * the hotline role's alone, and an administrator's who was called last.
 */
export const mayWork = (facets: CaseFacets, actor: Actor): boolean => {
  // Whose yes was taken back is nobody's, but for the one who had read it before.
  if (facets.consent === 'taken-back') return false
  if (facets.consent === 'taken-back-late' && facets.claimedBy !== actor.id) return false
  const hotline = facets.kind !== 'offer' || facets.deskKind === 'hotline'
  if (hotline && calledLast(facets, actor)) return true
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
