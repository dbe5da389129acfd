import type { CaseSealed } from '../cases/case.ts'
import type { CaseAction } from '../cases/lifecycle.ts'
import type { Pieces } from '../records/change-pieces.ts'
import { conversationNames } from '../records/conversation-record.ts'
import { blockKey, blockPieces } from '../records/limit-record.ts'
import type { DeskDeps } from './desk-deps.ts'

/** What stops the next reports of whoever sent this one, or lets them in again; nothing for any other action. */
export const blockPiecesOf = async (
  { vault }: DeskDeps,
  action: CaseAction,
  reporter: CaseSealed['reporter'],
  now: number,
): Promise<Pieces> => {
  if (reporter === undefined || (action.do !== 'block' && action.do !== 'unblock')) return {}
  const { record } = await conversationNames(vault, reporter)
  return action.do === 'block'
    ? blockPieces(record, { until: now + action.days * 86_400_000, reason: action.reason })
    : { deletes: [blockKey(record)] }
}
