import type { MessageKey } from '../core/message-key.ts'
import type { CaseFacets } from './case.ts'

/** What a reporter who asks reads of how their report stands: who was told, who has seen it, and nothing that is not so. */
export const toldStatus = (facets: CaseFacets): MessageKey => {
  const { state, decision, desk, deskKind, page, progress, readAt, history } = facets
  if (state === 'decided' || state === 'closed')
    return decision === undefined || decision === 'needs-more'
      ? 'status.closed'
      : `status.decided.${decision}`
  if (state === 'open' && (desk === undefined || deskKind === 'hotline')) return 'status.unassigned'
  if (state === 'escalated') {
    // Declined by one who had seen it: it goes on, and nobody can say that no one saw it.
    if (readAt !== undefined || history.some(({ act }) => act === 'acknowledge')) return 'danger.passing'
    // With nobody on call no named person was told, whoever else was rung.
    if ((page?.told.length ?? 0) === 0) return 'status.waiting'
  }
  if (state === 'acknowledged' && progress !== undefined) return `status.${progress}`
  return `status.${state}`
}
