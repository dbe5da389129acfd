import { codeOf } from '../core/app-error.ts'
import type { DeskDeps } from '../desk/desk-deps.ts'
import { runDueStacks } from '../desk/run-stack.ts'
import { desksOf } from '../desk/staff.ts'
import { anchorHeads } from '../records/audit-anchor.ts'
import { deskIndex, NO_DESK } from '../records/case-index.ts'
import { CLOCK_INDEX, CLOCK_URGENT } from '../records/case-record.ts'
import { RECOUNT_INDEX } from '../records/like-record.ts'
import { STACK_WORK_INDEX } from '../records/stack-record.ts'
import { giveDesks } from './give-desks.ts'
import { recountIdentities } from './recount-identities.ts'
import { type TickBudget, tickCases } from './tick-cases.ts'
import { tickDesks } from './tick-desks.ts'
import { tickLists } from './tick-lists.ts'

/** How many cases one tick takes on at most; what is left is due again at the next. */
const CASES_A_TICK = 50
const SWEPT_A_TICK = 500

/** Part of what may be sent in a tick is for what is owed, however many cases are due. */
const OWED_SHARE = 4

/** Cases of danger that no desk has yet. */
const UNGIVEN = deskIndex(NO_DESK)
const PARTS = [UNGIVEN, CLOCK_URGENT, CLOCK_INDEX, RECOUNT_INDEX, STACK_WORK_INDEX] as const

/**
 * One tick of the clock, the most urgent first: pages of `now` not acknowledged go on to the next person, counted lists
 * are rung, owed notices sent; then what can wait. A part that fails is said in the log and holds up no other.
 * Several may tick at once; each case is committed by one of them.
 *
 * Errors: `AppError('store/unreachable')` where the settings could not be read; what is owed was tried all the same.
 */
export const tick = async (deps: DeskDeps, noticesATick: number): Promise<void> => {
  const { store, clock, ids, journal, outbox } = deps
  const part = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    try {
      await work()
    } catch (error) {
      journal.note('tick/part-failed', { part: name, code: codeOf(error) })
    }
  }
  const owed = Math.max(1, Math.floor(noticesATick / OWED_SHARE))
  const budget: TickBudget = { cases: CASES_A_TICK, notices: noticesATick - owed }
  let left = 0
  const drive = async () => {
    left = Math.max(0, budget.notices) + owed
    left -= await outbox.drive(left)
  }
  const desks = await tickDesks(deps)
    .then(settings => desksOf(settings, deps.operator))
    .catch(async (error: unknown) => {
      await part('owed', drive)
      throw error
    })
  // One trip says which of the parts have anything to do.
  const waiting = new Set<string>(PARTS)
  await part('look', async () => {
    const query = { to: clock.now(), order: 'ascending', limit: 1 } as const
    const rows = await store.ranges(
      PARTS.map(index =>
        index === UNGIVEN ? { ...query, to: Number.POSITIVE_INFINITY, index } : { ...query, index },
      ),
    )
    for (const [at, index] of PARTS.entries()) if (rows[at]?.length === 0) waiting.delete(index)
  })
  const due = async (index: string, name: string, work: () => Promise<unknown>): Promise<void> => {
    if (waiting.has(index)) await part(name, work)
  }
  if (desks.some(desk => desk.kind === 'hotline'))
    await due(UNGIVEN, 'desks', () => giveDesks(deps, desks, UNGIVEN))
  await due(CLOCK_URGENT, 'calls', () => tickCases(deps, desks, CLOCK_URGENT, budget))
  await part('lists', () => tickLists(deps, desks))
  await part('owed', drive)
  budget.notices = left
  await due(CLOCK_INDEX, 'cases', () => tickCases(deps, desks, CLOCK_INDEX, budget))
  await part('anchor', async () => {
    const anchored = await anchorHeads(store, clock.now(), ids.next())
    // Said in the log too: what stands outside the store cannot be rewritten with it.
    if (anchored !== undefined) journal.note('audit/anchored', anchored)
  })
  await due(RECOUNT_INDEX, 'identities', () => recountIdentities(deps))
  await due(STACK_WORK_INDEX, 'stacks', async () => {
    if ((await runDueStacks(deps)) > 0 && budget.notices > 0) await outbox.drive(budget.notices)
  })
  await part('sweep', () => store.sweep(SWEPT_A_TICK))
}
