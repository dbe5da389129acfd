import type { Desk } from '../cases/desk.ts'
import { giveDesk } from '../cases/hand-over.ts'
import { hookTells } from '../cases/hook-event.ts'
import { pagingDesk } from '../cases/paging.ts'
import { route } from '../cases/routing.ts'
import type { DeskDeps } from '../desk/desk-deps.ts'
import { caseKeys, readCase, writeCase } from '../records/case-record.ts'
import { joinPieces } from '../records/change-pieces.ts'
import { noticesOf, owe } from '../records/notice-record.ts'

/** How many are looked at at a time; what is left waits for the next tick. */
const CASES_AT_ONCE = 100

/** Gives cases of danger that had no desk the one that now exists, the oldest first; each of them once. */
export const giveDesks = async (deps: DeskDeps, desks: readonly Desk[], index: string): Promise<void> => {
  const { store, vault, clock, ids } = deps
  const rows = await store.range(index, { order: 'ascending', limit: CASES_AT_ONCE })
  if (rows.length === 0) return
  const records = await store.read(rows.flatMap(({ member }) => caseKeys(member)))
  for (const [position, { member }] of rows.entries()) {
    const stored = readCase(records.slice(position * 2, position * 2 + 2))
    if (stored === undefined || stored.facets.deskKind !== 'hotline') continue
    const now = clock.now()
    const { facets } = stored
    const routed = route(facets, desks, now)
    if (routed === undefined) continue
    const given = giveDesk(facets, pagingDesk(desks, routed.desk.id), now)
    if (!given.ok) continue
    const notices = noticesOf(
      [...given.tell, ...hookTells(facets, given.facets, desks)],
      member,
      facets.urgency === 'now',
      now,
      () => ids.next(),
    )
    const change = joinPieces(
      ids.next(),
      await writeCase(vault, stored, given.facets, undefined, deps),
      owe(notices, now),
    )
    if ((await store.commit(change)) === 'committed') await deps.outbox.send(notices)
  }
}
