import type { FinalDecision } from '../cases/case.ts'
import type { Actor, Desk, StaffId } from '../cases/desk.ts'
import { hookTells } from '../cases/hook-event.ts'
import { act, type Refusal } from '../cases/lifecycle.ts'
import { AppError } from '../core/app-error.ts'
import { caseKeys, openCase, readCase, type StoredCase, writeCase } from '../records/case-record.ts'
import { joinPieces } from '../records/change-pieces.ts'
import { joinIndex, stackOf } from '../records/like-record.ts'
import { noticesOf, owe, unsent } from '../records/notice-record.ts'
import { readSettings, SETTINGS_KEYS } from '../records/settings-record.ts'
import {
  decidedIndex,
  decidedPieces,
  readStackWork,
  type StackWork,
  stackWorkKey,
  writeStackWork,
} from '../records/stack-record.ts'
import { stateSeen } from './act-on-case.ts'
import type { DeskDeps } from './desk-deps.ts'
import { noteRefusal } from './note-refusal.ts'
import { reporterName, runStack } from './run-stack.ts'
import { actorOf, staffOf } from './staff.ts'

export type Begun =
  | { readonly ok: true; readonly id: string }
  | {
      readonly ok: false
      readonly why: Refusal | 'unknown-case' | 'not-staff' | 'stale'
      readonly by?: StaffId | undefined
    }

const TRIES = 8

/** What the cases of a proposal have in common: the text, or identities by their names. */
const sharedBy = ({ facets, tokens }: StoredCase, chosen: readonly string[]): readonly string[] =>
  [
    ...(tokens === undefined || tokens.values.length === 0 ? [] : [stackOf(facets)]),
    ...(tokens?.identities.map(({ name }) => name) ?? []),
  ].filter(each => chosen.includes(each))

/** Who acts and on what, from one read; a refusal where one of them is not there. */
const readActing = async (
  { store, vault, administrators }: DeskDeps,
  staffId: StaffId,
  caseId: string,
): Promise<
  | { readonly stored: StoredCase; readonly by: Actor; readonly desks: readonly Desk[] }
  | Extract<Begun, { ok: false }>
> => {
  const [record, key, ...settingsRecords] = await store.read([...caseKeys(caseId), ...SETTINGS_KEYS])
  const { settings } = await readSettings(vault, settingsRecords)
  const person = staffOf(settings, administrators).find(each => each.id === staffId)
  if (person === undefined) return { ok: false, why: 'not-staff' }
  const stored = readCase([record, key])
  return stored === undefined
    ? { ok: false, why: 'unknown-case' }
    : { stored, by: actorOf(person, settings), desks: settings.desks }
}

/**
 * Decides every open case that shares with this one what `chosen` names, at the desk of this one. The case itself is
 * decided with the commit that begins it; the rest follows in steps, now and by the clock.
 *
 * Errors: `AppError('store/unreachable')`, after which what was begun goes on by the clock; `AppError('turn/contended')`.
 */
export const decideStack = async (
  deps: DeskDeps,
  staffId: StaffId,
  caseId: string,
  decision: FinalDecision,
  chosen: readonly string[],
  seen: string,
): Promise<Begun> => {
  const { store, vault, clock, ids } = deps
  const id = ids.next()
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const acting = await readActing(deps, staffId, caseId)
    if ('ok' in acting) return acting
    const { stored, by, desks } = acting
    const { code, desk } = stored.facets
    const now = clock.now()
    const acted = act(
      stored.facets,
      { do: 'decide-alike', by, decision, stack: id, lead: code, secondLook: deps.secondLook },
      now,
    )
    if (!acted.ok) {
      if (acted.why === 'not-allowed') await noteRefusal(deps, staffId, caseId, 'decide-alike')
      return { ok: false, why: acted.why, by: acted.by }
    }
    const shared = sharedBy(stored, chosen)
    if (seen !== stateSeen(stored.facets) || shared.length === 0 || desk === undefined)
      return { ok: false, why: 'stale' }
    const sealed = await openCase(vault, stored)
    const answers = sealed?.reporter !== undefined && sealed.consent.reply
    const notices = noticesOf(
      [
        ...acted.tell.filter(({ notice }) => notice !== 'reporter-outcome' || answers),
        ...hookTells(stored.facets, acted.facets, desks),
      ],
      caseId,
      false,
      now,
      () => ids.next(),
    ).map(unsent)
    const work: StackWork = {
      v: 1,
      id,
      by: staffId,
      lead: code,
      decision,
      at: now,
      sources: shared.map(each => joinIndex(desk, each)),
      place: 0,
      decided: 1,
      passed: 0,
      finished: false,
    }
    const reporters = answers && sealed.reporter ? [await reporterName(vault, id, sealed.reporter)] : []
    const change = joinPieces(
      ids.next(),
      await writeCase(vault, stored, acted.facets, undefined, deps),
      writeStackWork(work, null, now),
      decidedPieces(id, [stored.facets], reporters, now),
      owe(notices, now, now),
    )
    if ((await store.commit(change)) === 'conflict') continue
    await runStack(deps, id)
    return { ok: true, id }
  }
  throw new AppError('turn/contended', 'Others acted on this case at the same time. Try again.')
}

/**
 * Corrects a decision on like cases: with another decision, or without one so that they are open again. Everyone who
 * was told of the first is told of this.
 */
export const correctStack = async (
  deps: DeskDeps,
  staffId: StaffId,
  caseId: string,
  decision: FinalDecision | undefined,
): Promise<Begun> => {
  const { store, clock, ids } = deps
  const id = ids.next()
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const acting = await readActing(deps, staffId, caseId)
    if ('ok' in acting) return acting
    const { stored, by } = acting
    const first = stored.facets.stackDecision
    if (first === undefined) return { ok: false, why: 'unknown-case' }
    const now = clock.now()
    const acted = act(stored.facets, { do: 'correct-alike', by, decision, stack: first }, now)
    if (!acted.ok) {
      if (acted.why === 'not-allowed') await noteRefusal(deps, staffId, caseId, 'correct-alike')
      return { ok: false, why: acted.why, by: acted.by }
    }
    if (decision === stored.facets.decision) return { ok: false, why: 'wrong-state' }
    const was = readStackWork((await store.read([stackWorkKey(first)]))[0])
    if (was === undefined) return { ok: false, why: 'unknown-case' }
    const work: StackWork = {
      v: 1,
      id,
      by: staffId,
      lead: stored.facets.code,
      ...(decision === undefined ? {} : { decision }),
      corrects: first,
      at: now,
      sources: [decidedIndex(first)],
      place: 0,
      decided: 0,
      passed: 0,
      finished: false,
    }
    const change = joinPieces(
      ids.next(),
      // A first decision still under way goes no further.
      writeStackWork({ ...was.work, finished: true, correctedBy: id }, was.version, now),
      writeStackWork(work, null, now),
    )
    if ((await store.commit(change)) === 'conflict') continue
    await runStack(deps, id)
    return { ok: true, id }
  }
  throw new AppError('turn/contended', 'Others acted on this case at the same time. Try again.')
}
