import type { CaseFacets } from '../cases/case.ts'
import { expireClaim } from '../cases/claims.ts'
import { remember } from '../cases/history.ts'
import { hookTells } from '../cases/hook-event.ts'
import { pagingDesk, tickPage } from '../cases/paging.ts'
import { tickSnooze } from '../cases/progress.ts'
import { tickTalk } from '../cases/talk.ts'
import type { Tell } from '../cases/tell.ts'
import type { DeskDeps } from '../desk/desk-deps.ts'
import { runDueStacks } from '../desk/run-stack.ts'
import { desksOf } from '../desk/staff.ts'
import { anchorHeads } from '../records/audit-anchor.ts'
import { deskIndex, NO_DESK } from '../records/case-index.ts'
import { agesOut, CLOCK_INDEX, caseKeys, OPENED_MS, readCase, writeCase } from '../records/case-record.ts'
import { joinPieces } from '../records/change-pieces.ts'
import { noticesOf, owe } from '../records/notice-record.ts'
import { giveDesks } from './give-desks.ts'
import { recountIdentities } from './recount-identities.ts'
import { tickDesks } from './tick-desks.ts'
import { tickLists } from './tick-lists.ts'

/** How much one tick takes on; what is left is due again at the next. */
const CASES_A_TICK = 50
const SWEPT_A_TICK = 500

const takeBack = (facets: CaseFacets, now: number): { facets: CaseFacets; tell: readonly Tell[] } => {
  const { opened, ...rest } = facets
  if (opened === undefined || now < opened.at + OPENED_MS) return { facets, tell: [] }
  return {
    facets: remember(rest, { at: now, by: 'clock', act: 'take-back' }),
    tell: [{ notice: 'take-back-open', from: opened.by }],
  }
}

/** A case nobody came to before its time was over: what it held is destroyed, and it grows no older for that. */
const ageOut = (facets: CaseFacets, now: number): CaseFacets => {
  const { opened: _opened, page: _page, ...rest } = facets
  return {
    ...remember({ ...rest, state: 'closed' }, { at: now, by: 'clock', act: 'age-out' }),
    updatedAt: facets.updatedAt,
  }
}

/**
 * One tick of the clock: pages not acknowledged go on to the next person, opened offers are taken back, owed notices
 * are sent. Several may tick at once; each case is committed by one of them.
 */
export const tick = async (deps: DeskDeps, noticesATick: number): Promise<void> => {
  const { store, vault, clock, ids } = deps
  const desks = desksOf(await tickDesks(deps), deps.operator)
  if (desks.some(desk => desk.kind === 'hotline')) await giveDesks(deps, desks, deskIndex(NO_DESK))
  const due = await store.range(CLOCK_INDEX, { to: clock.now(), order: 'ascending', limit: CASES_A_TICK })
  for (const { member } of due) {
    const stored = readCase(await store.read(caseKeys(member)))
    if (stored === undefined) {
      await store.commit({ id: ids.next(), removes: [{ index: CLOCK_INDEX, member }] })
      continue
    }
    const now = clock.now()
    const ticked = tickPage(stored.facets, pagingDesk(desks, stored.facets.desk), now)
    const quiet = tickTalk(ticked.facets, now)
    const woken = tickSnooze(quiet.facets, now)
    const back = takeBack(woken.facets, now)
    const free = expireClaim(back.facets, deps.claimMs, now)
    const over = now >= (agesOut(free.facets, deps) ?? Number.POSITIVE_INFINITY)
    const next = over ? ageOut(free.facets, now) : free.facets
    if (next === stored.facets) continue
    const notices = noticesOf(
      [
        ...ticked.tell,
        ...quiet.tell,
        ...woken.tell,
        ...back.tell,
        ...free.tell,
        ...hookTells(stored.facets, next, desks),
      ],
      member,
      stored.facets.urgency === 'now',
      now,
      () => ids.next(),
    )
    const change = joinPieces(
      ids.next(),
      await writeCase(vault, stored, next, over ? null : undefined, deps),
      owe(notices, now),
    )
    if ((await store.commit(change)) === 'committed') await deps.outbox.send(notices)
  }
  const anchored = await anchorHeads(store, clock.now(), ids.next())
  // Said in the log too: what stands outside the store cannot be rewritten with it.
  if (anchored !== undefined) deps.journal.note('audit/anchored', anchored)
  await tickLists(deps, desks)
  await recountIdentities(deps)
  await runDueStacks(deps)
  await deps.outbox.drive(noticesATick)
  await store.sweep(SWEPT_A_TICK)
}
