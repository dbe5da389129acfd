import { hookTells } from '../cases/hook-event.ts'
import { pagingDesk } from '../cases/paging.ts'
import { unreached, unreachedByList } from '../cases/unreached.ts'
import { desksOf } from '../desk/staff.ts'
import { caseKeys, readCase, writeCase } from '../records/case-record.ts'
import { joinPieces } from '../records/change-pieces.ts'
import { type Notice, noticesOf, owe } from '../records/notice-record.ts'
import { listKey, readList, writeList } from '../records/page-index.ts'
import { readSettings, SETTINGS_KEYS } from '../records/settings-record.ts'
import type { OutboxDeps } from './outbox-deps.ts'

const TRIES = 4

const wakeForList = async ({ store, clock, ids }: OutboxDeps, desk: string, staff: string): Promise<void> => {
  const [record] = await store.read([listKey(desk)])
  const list = readList(record)
  const now = clock.now()
  const next = list && unreachedByList(list, staff, now)
  if (record === undefined || next === undefined) return
  // Where somebody else changed it meanwhile its clock goes on by itself.
  await store.commit({ id: ids.next(), ...writeList(desk, record, next, now) })
}

/**
 * Calls the next one where a call could not be brought to whoever it was for. Returns the notices owed by it, leased to
 * whoever asked; none where it is somebody else's turn by now.
 */
export const wakeNext = async (deps: OutboxDeps, { tell, caseId }: Notice): Promise<readonly Notice[]> => {
  const { store, vault, clock, ids } = deps
  if (tell.notice === 'page-list' && 'staff' in tell.to) await wakeForList(deps, tell.desk, tell.to.staff)
  if (tell.notice !== 'page' || !('staff' in tell.to)) return []
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const [record, key, ...settingsRecords] = await store.read([...caseKeys(caseId), ...SETTINGS_KEYS])
    const stored = readCase([record, key])
    const { settings } = await readSettings(vault, settingsRecords)
    const desks = desksOf(settings, deps.operator)
    const now = clock.now()
    const next = stored && unreached(stored.facets, tell.to.staff, pagingDesk(desks, stored.facets.desk), now)
    if (stored === undefined || next === undefined) return []
    const notices = noticesOf(
      [...next.tell, ...hookTells(stored.facets, next.facets, desks)],
      caseId,
      next.facets.urgency === 'now',
      now,
      () => ids.next(),
    )
    const change = joinPieces(
      ids.next(),
      await writeCase(vault, stored, next.facets, undefined, deps),
      owe(notices, now),
    )
    if ((await store.commit(change)) === 'committed') return notices
  }
  return []
}
