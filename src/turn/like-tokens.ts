import type { CaseFacets } from '../cases/case.ts'
import { identitiesOf } from '../cases/likeness/identities.ts'
import { NEW_ACCOUNT_MS } from '../cases/likeness/independent.ts'
import { sketchOf } from '../cases/likeness/sketch.ts'
import type { NewCase } from '../core/effects.ts'
import type { ConversationRef } from '../ports/platform-adapter.ts'
import { type LikeTokens, makeTokens } from '../records/like-record.ts'
import { findStack } from './find-stack.ts'
import type { TurnDeps } from './turn-deps.ts'

/**
 * What a new report is compared by, and the stack it is proposed for. Of people in danger nothing is compared: such
 * cases are never decided together. A browser is as easily had anew as a tab, so one is never a known account.
 */
export const likenessOf = async (
  { store, vault, clock }: TurnDeps,
  report: NewCase,
  from: ConversationRef,
  since: number | undefined,
): Promise<{ readonly tokens?: LikeTokens; readonly stack: Pick<CaseFacets, 'stack'> }> => {
  if (report.kind !== 'offer') return { stack: {} }
  const { texts } = report.offer
  const known = from.platform !== 'web' && since !== undefined && clock.now() - since >= NEW_ACCOUNT_MS
  const identities = report.assessment === undefined ? [] : identitiesOf(report.assessment.offer, texts)
  const tokens = await makeTokens(vault, sketchOf(texts), identities, from, known)
  // A proposal, no more: a report is kept whether or not it can be compared now.
  const stack = await findStack(store, tokens, report.id).catch(() => undefined)
  return { tokens, stack: stack === undefined ? {} : { stack } }
}
