import type { StaffId } from '../cases/desk.ts'
import { remember } from '../cases/history.ts'
import { caseKeys, readCase, writeCase } from '../records/case-record.ts'
import { joinPieces } from '../records/change-pieces.ts'
import type { DeskDeps } from './desk-deps.ts'

const TRIES = 8

/**
 * Writes into a case's audit chain that someone tried what is not theirs to do, `open` for a look. Nothing else of
 * the case changes: it grows no younger, and of one person's refusals the history beside it shows the last.
 */
export const noteRefusal = async (
  deps: DeskDeps,
  by: StaffId,
  caseId: string,
  tried: string,
): Promise<void> => {
  const { store, vault, clock, ids } = deps
  const act = `refused:${tried}`
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const stored = readCase(await store.read(caseKeys(caseId)))
    if (stored === undefined) return
    const { facets } = stored
    const history = facets.history.filter(each => each.by !== by || each.act !== act)
    const next = {
      ...remember({ ...facets, history }, { at: clock.now(), by, act }),
      updatedAt: facets.updatedAt,
    }
    const change = joinPieces(ids.next(), await writeCase(vault, stored, next, undefined, deps))
    if ((await store.commit(change)) === 'committed') return
  }
  deps.journal.note('desk/refusal-not-noted')
}
