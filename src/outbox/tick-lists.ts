import type { Desk } from '../cases/desk.ts'
import { moveUp } from '../cases/hand-over.ts'
import { groupPages, type Listed } from '../cases/page-groups.ts'
import { tickList } from '../cases/page-list.ts'
import { pagingDesk } from '../cases/paging.ts'
import type { Tell } from '../cases/tell.ts'
import { codeOf } from '../core/app-error.ts'
import type { DeskDeps } from '../desk/desk-deps.ts'
import { caseKeys, readCase, writeCase } from '../records/case-record.ts'
import { joinPieces } from '../records/change-pieces.ts'
import { noticesOf, owe, unsent } from '../records/notice-record.ts'
import { callsIndex, listedQuery, listKey, readList, wholeList, writeList } from '../records/page-index.ts'
import { mostPagesOf } from './crowded-desks.ts'

/** Calls of the list become calls of their own as room is made for them; the rarest kind first. Returns which did. */
const moveUpSome = async (
  deps: DeskDeps,
  desks: readonly Desk[],
  desk: Desk,
  waiting: readonly Listed[],
): Promise<readonly string[]> => {
  const { store, vault, clock, ids } = deps
  const moved: string[] = []
  for (const { id } of waiting) {
    const stored = readCase(await store.read(caseKeys(id)))
    const now = clock.now()
    const up = stored && moveUp(stored.facets, pagingDesk(desks, desk.id), now)
    if (stored === undefined || up === undefined) continue
    const tell: readonly Tell[] = [...up.tell, { notice: 'desk-card', desk: desk.id }]
    const notices = noticesOf(tell, id, true, now, () => ids.next())
    const pieces = await writeCase(vault, stored, up.facets, undefined, deps)
    if ((await store.commit(joinPieces(ids.next(), pieces, owe(notices, now)))) !== 'committed') continue
    moved.push(id)
    await deps.outbox.send(notices)
  }
  return moved
}

const tickDesk = async (
  deps: DeskDeps,
  desks: readonly Desk[],
  desk: Desk,
  calls: number,
  listed: readonly Listed[],
): Promise<void> => {
  const { store, clock, ids } = deps
  const room = Math.max(0, mostPagesOf(desk) - calls)
  const first = groupPages(listed).flatMap(({ cases }) => cases)
  const moved = room === 0 ? [] : await moveUpSome(deps, desks, desk, first.slice(0, room))
  const rest = listed.filter(({ id }) => !moved.includes(id))
  const [record] = await store.read([listKey(desk.id)])
  const was = readList(record)
  const now = clock.now()
  const { list, tell, numbersSince } = tickList(was, pagingDesk(desks, desk.id), groupPages(rest), now)
  if (list === was) return
  const notices = noticesOf(tell, '', true, now, () => ids.next())
  // They may be hundreds: nobody is kept waiting for them, and they are not sent by whoever commits them.
  const numbers = rest
    .filter(({ at }) => numbersSince !== undefined && at >= numbersSince)
    .flatMap(({ id }) =>
      noticesOf([{ notice: 'reporter-outcome', outcome: 'more-numbers' }], id, false, now, () => ids.next()),
    )
    .map(unsent)
  const change = joinPieces(
    ids.next(),
    writeList(desk.id, record, list, now),
    owe([...notices, ...numbers], now),
  )
  if ((await store.commit(change)) === 'committed') await deps.outbox.send(notices)
}

/** Desks asked about in one trip. */
const DESKS_A_TRIP = 50

/** The counted lists of all hotline desks: brought up to date, rung, passed on, emptied as there is room. */
export const tickLists = async (deps: DeskDeps, desks: readonly Desk[]): Promise<void> => {
  const hotlines = desks.filter(desk => desk.kind === 'hotline')
  for (let from = 0; from < hotlines.length; from += DESKS_A_TRIP) {
    const some = hotlines.slice(from, from + DESKS_A_TRIP)
    const rows = await deps.store.ranges(
      some.flatMap(({ id }) => [
        listedQuery(id),
        { index: callsIndex(id), order: 'ascending' as const, limit: 50 },
      ]),
    )
    for (const [position, desk] of some.entries()) {
      const oldest = rows[position * 2] ?? []
      if (oldest.length === 0) continue
      const calls = rows[position * 2 + 1]?.length ?? 0
      try {
        await tickDesk(deps, desks, desk, calls, await wholeList(deps.store, desk.id, oldest))
      } catch (error) {
        // The desks after it are rung all the same.
        deps.journal.note('tick/list-failed', { desk: desk.id, code: codeOf(error) })
      }
    }
  }
}
