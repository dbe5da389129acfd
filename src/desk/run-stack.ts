import type { CaseFacets, CaseSealed } from '../cases/case.ts'
import type { Actor, Desk } from '../cases/desk.ts'
import { hookTells } from '../cases/hook-event.ts'
import { act } from '../cases/lifecycle.ts'
import type { Tell } from '../cases/tell.ts'
import type { IndexRow } from '../ports/store.ts'
import type { Vault } from '../ports/vault.ts'
import { caseKeys, openCase, readCase, type StoredCase, writeCase } from '../records/case-record.ts'
import { joinPieces, type Pieces } from '../records/change-pieces.ts'
import { noticesOf, owe, unsent } from '../records/notice-record.ts'
import { readSettings, SETTINGS_KEYS } from '../records/settings-record.ts'
import {
  answeredKey,
  decidedPieces,
  readStackWork,
  STACK_WORK_INDEX,
  type StackWork,
  stackWorkKey,
  writeStackWork,
} from '../records/stack-record.ts'
import type { DeskDeps } from './desk-deps.ts'
import { actorOf, staffOf } from './staff.ts'

/** Cases in one commit. */
const AT_ONCE = 20
/** Steps a request or a tick takes before it leaves the rest to the next tick. */
const STEPS = 6

/** What stands for a reporter among those one decision answers. */
export const reporterName = (
  vault: Vault,
  id: string,
  to: NonNullable<CaseSealed['reporter']>,
): Promise<string> => vault.name(`stack:${id}`, `${to.platform}:${to.id}`)

interface Changed {
  readonly stored: StoredCase
  readonly facets: CaseFacets
  readonly tell: readonly Tell[]
  readonly reporter: string | undefined
}

const changeOne = async (
  { vault, secondLook }: DeskDeps,
  work: StackWork,
  by: Actor,
  stored: StoredCase,
  now: number,
): Promise<Changed | undefined> => {
  const acted = act(
    stored.facets,
    work.corrects === undefined && work.decision !== undefined
      ? { do: 'decide-alike', by, decision: work.decision, stack: work.id, lead: work.lead, secondLook }
      : { do: 'correct-alike', by, decision: work.decision, stack: work.corrects ?? '' },
    now,
  )
  if (!acted.ok) return undefined
  const sealed = await openCase(vault, stored)
  const reporter =
    sealed?.reporter === undefined || !sealed.consent.reply
      ? undefined
      : await reporterName(vault, work.id, sealed.reporter)
  return { stored, facets: acted.facets, tell: acted.tell, reporter }
}

/** Of several cases of one reporter the first is answered. A correction goes wherever an answer went. */
const tellOf = ({ tell, reporter }: Changed, answered: Set<string>): readonly Tell[] =>
  tell.filter(({ notice }) => {
    if (notice !== 'reporter-outcome') return true
    if (reporter === undefined || answered.has(reporter)) return false
    answered.add(reporter)
    return true
  })

/** The next cases of the work, decided and committed with the place reached; `undefined` where another was faster. */
const stepOn = async (
  deps: DeskDeps,
  { work, version }: { readonly work: StackWork; readonly version: string },
  { by, desks }: { readonly by: Actor; readonly desks: readonly Desk[] },
  atOnce: number,
): Promise<{ readonly work: StackWork; readonly version: string } | 'conflict'> => {
  const { store, clock, ids } = deps
  const now = clock.now()
  const source = work.sources[work.place]
  const { after, ...rest } = work
  const save = async (next: StackWork, pieces: readonly Pieces[]) => {
    const change = joinPieces(ids.next(), writeStackWork(next, version, now), ...pieces)
    return (await store.commit(change)) === 'conflict' ? 'conflict' : { work: next, version: change.id }
  }
  if (source === undefined) return save({ ...rest, finished: true }, [])
  const rows = await store.range(source, {
    order: 'ascending',
    to: work.at,
    limit: atOnce,
    ...(after === undefined ? {} : { after }),
  })
  const last: IndexRow | undefined = rows.at(-1)
  if (last === undefined) return save({ ...rest, place: work.place + 1 }, [])
  const records = await store.read(rows.flatMap(({ member }) => caseKeys(member)))
  const changed = (
    await Promise.all(
      rows.map(async (_row, at) => {
        const stored = readCase([records[2 * at], records[2 * at + 1]])
        return stored === undefined ? undefined : changeOne(deps, work, by, stored, now)
      }),
    )
  ).filter(each => each !== undefined)
  const reporters = [...new Set(changed.flatMap(({ reporter }) => reporter ?? []))]
  const marks = await store.read(reporters.map(reporter => answeredKey(work.id, reporter)))
  const answered = new Set(reporters.filter((_reporter, at) => marks[at] !== undefined))
  const pieces = await Promise.all(
    changed.map(async each => {
      const { id, urgency } = each.facets
      const tell = [...tellOf(each, answered), ...hookTells(each.stored.facets, each.facets, desks)]
      const notices = noticesOf(tell, id, urgency === 'now', now, () => ids.next())
      return joinPieces(
        '',
        await writeCase(deps.vault, each.stored, each.facets, undefined, deps),
        owe(notices.map(unsent), now, now),
      )
    }),
  )
  const next: StackWork = {
    ...rest,
    after: last,
    decided: work.decided + changed.length,
    passed: work.passed + rows.length - changed.length,
  }
  // Cases that are corrected keep to the decision that first decided them.
  const decided = work.corrects === undefined ? changed.map(({ facets }) => facets) : []
  return save(next, [...pieces, decidedPieces(work.id, decided, [...answered], now)])
}

/**
 * Carries a decision on like cases on, at most `steps` commits of bounded size. Each holds the cases it decided, what
 * is owed to their reporters and the place reached, so that after a crash anywhere the next one goes on from there,
 * and every reporter is owed one answer. Where somebody acts on one of the cases meanwhile, smaller steps are taken.
 */
export const runStack = async (deps: DeskDeps, id: string, steps = STEPS): Promise<void> => {
  const { store, vault } = deps
  let atOnce = AT_ONCE
  for (let step = 0; step < steps; step += 1) {
    const [record, ...settingsRecords] = await store.read([stackWorkKey(id), ...SETTINGS_KEYS])
    const found = readStackWork(record)
    if (found === undefined || found.work.finished) {
      if (found === undefined)
        await store.commit({ id: deps.ids.next(), removes: [{ index: STACK_WORK_INDEX, member: id }] })
      return
    }
    const { settings } = await readSettings(vault, settingsRecords)
    const person = staffOf(settings, deps.administrators).find(each => each.id === found.work.by)
    // Who is no longer on the staff decides nothing more.
    const by: Actor =
      person === undefined ? { id: found.work.by, roles: [], desks: [] } : actorOf(person, settings)
    const done = await stepOn(deps, found, { by, desks: settings.desks }, atOnce)
    if (done === 'conflict') atOnce = Math.max(1, Math.floor(atOnce / 4))
    else if (done.work.finished) return
  }
}

/** Goes on with decisions nobody is carrying out at the moment. Returns how many there were. */
export const runDueStacks = async (deps: DeskDeps): Promise<number> => {
  const due = await deps.store.range(STACK_WORK_INDEX, { to: deps.clock.now(), order: 'ascending', limit: 5 })
  for (const { member } of due) await runStack(deps, member)
  return due.length
}
