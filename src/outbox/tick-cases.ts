import type { CaseFacets } from '../cases/case.ts'
import { expireClaim } from '../cases/claims.ts'
import type { Desk } from '../cases/desk.ts'
import { remember } from '../cases/history.ts'
import { hookTells } from '../cases/hook-event.ts'
import { pagingDesk, tickPage } from '../cases/paging.ts'
import { tickSnooze } from '../cases/progress.ts'
import { tickTalk } from '../cases/talk.ts'
import type { Tell } from '../cases/tell.ts'
import type { DeskDeps } from '../desk/desk-deps.ts'
import {
  agesOut,
  caseKeys,
  clockRow,
  OPENED_MS,
  readCase,
  type StoredCase,
  writeCase,
} from '../records/case-record.ts'
import { joinPieces, type Pieces } from '../records/change-pieces.ts'
import { type Notice, noticesOf, owe } from '../records/notice-record.ts'

/** So many cases stand in one commit, and what they owe is sent side by side. */
const AT_ONCE = 8

/** One that cannot be read stands in nobody's way, and is looked at again. */
const LATER_MS = 60_000
/** A row of the clock outlives what it waits for; the case beside it is kept by its own time. */
const KEPT_MS = 90 * 86_400_000

/** What one tick takes on; what is left is due again at the next. */
export interface TickBudget {
  cases: number
  notices: number
}

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

interface Ticked {
  readonly pieces: Pieces
  readonly notices: readonly Notice[]
}

/** What the clock does to one case. A row that is due while nothing of its case is would be due for ever: put right. */
const tickCase = async (
  deps: DeskDeps,
  desks: readonly Desk[],
  index: string,
  stored: StoredCase,
): Promise<Ticked> => {
  const now = deps.clock.now()
  const ticked = tickPage(stored.facets, pagingDesk(desks, stored.facets.desk), now)
  const quiet = tickTalk(ticked.facets, now)
  const woken = tickSnooze(quiet.facets, now)
  const back = takeBack(woken.facets, now)
  const free = expireClaim(back.facets, deps.claimMs, now)
  const over = now >= (agesOut(free.facets, deps) ?? Number.POSITIVE_INFINITY)
  const next = over ? ageOut(free.facets, now) : free.facets
  if (next === stored.facets) {
    const { id } = next
    const row = clockRow(next, deps)
    const stays = row !== undefined && row[0] === index && row[1] > now
    return {
      notices: [],
      pieces: {
        checks: [{ key: caseKeys(id)[0], version: stored.version }],
        ...(stays
          ? { adds: [{ index, member: id, score: row[1], expiresAt: row[1] + KEPT_MS }] }
          : { removes: [{ index, member: id }] }),
      },
    }
  }
  const notices = noticesOf(
    [
      ...ticked.tell,
      ...quiet.tell,
      ...woken.tell,
      ...back.tell,
      ...free.tell,
      ...hookTells(stored.facets, next, desks),
    ],
    next.id,
    stored.facets.urgency === 'now',
    now,
    () => deps.ids.next(),
  )
  const written = await writeCase(deps.vault, stored, next, over ? null : undefined, deps)
  return { notices, pieces: joinPieces('', written, owe(notices, now)) }
}

/** Lets the clock act on these cases. One that cannot be read or written is said in the log and holds up no other. */
const tickSome = async (
  deps: DeskDeps,
  desks: readonly Desk[],
  index: string,
  ids: readonly string[],
): Promise<readonly Notice[]> => {
  const { store, journal } = deps
  const records = await store.read(ids.flatMap(caseKeys))
  const ticked = await Promise.all(
    ids.map(async (id, at): Promise<Ticked> => {
      try {
        const stored = readCase(records.slice(2 * at, 2 * at + 2))
        return stored === undefined
          ? { notices: [], pieces: { removes: [{ index, member: id }] } }
          : await tickCase(deps, desks, index, stored)
      } catch {
        journal.note('tick/case-failed', { case: id })
        const score = deps.clock.now() + LATER_MS
        return { notices: [], pieces: { adds: [{ index, member: id, score, expiresAt: score + KEPT_MS }] } }
      }
    }),
  )
  const change = joinPieces(deps.ids.next(), ...ticked.map(({ pieces }) => pieces))
  if ((await store.commit(change)) === 'committed') return ticked.flatMap(({ notices }) => notices)
  // Somebody acted on one of them meanwhile: the others need not wait for the next tick.
  const sent: Notice[] = []
  if (ticked.length > 1)
    for (const { pieces, notices } of ticked)
      if ((await store.commit(joinPieces(deps.ids.next(), pieces))) === 'committed') sent.push(...notices)
  return sent
}

/** Lets the clock act on what is due in one index, the longest due first, within the budget. */
export const tickCases = async (
  deps: DeskDeps,
  desks: readonly Desk[],
  index: string,
  budget: TickBudget,
): Promise<void> => {
  if (budget.cases <= 0 || budget.notices <= 0) return
  const { store, clock, outbox } = deps
  const due = await store.range(index, { to: clock.now(), order: 'ascending', limit: budget.cases })
  for (let at = 0; at < due.length && budget.notices > 0; at += AT_ONCE) {
    const some = due.slice(at, at + AT_ONCE).map(({ member }) => member)
    budget.cases -= some.length
    const notices = await tickSome(deps, desks, index, some)
    budget.notices -= notices.length
    await outbox.send(notices)
  }
}
