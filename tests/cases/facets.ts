import type { CaseFacets } from '../../src/cases/case.ts'
import type { Actor } from '../../src/cases/desk.ts'

export const NOW = Date.parse('2026-08-02T23:00:00Z')
export const MINUTE = 60_000

/** A case as a report opened it, at the moderators' desk. */
export const facets = (over: Partial<CaseFacets> = {}): CaseFacets => ({
  id: 'c1',
  code: 'K7F3-QX',
  kind: 'offer',
  level: 'high',
  urgency: 'queue',
  state: 'open',
  stage: 'talking',
  language: 'en',
  platform: 'web',
  desk: 'mods',
  deskKind: 'moderators',
  createdAt: NOW,
  updatedAt: NOW,
  rules: ['account-lending'],
  history: [],
  audit: { head: '', count: 0 },
  ...over,
})

export const moderator = (id: string): Actor => ({ id, roles: ['moderator'], desks: ['mods'] })
export const officer = (id: string, desk = 'line'): Actor => ({ id, roles: ['hotline'], desks: [desk] })
export const administrator: Actor = { id: 'admin', roles: ['administrator'], desks: [] }
export const auditor: Actor = { id: 'auditor', roles: ['auditor'], desks: [] }
