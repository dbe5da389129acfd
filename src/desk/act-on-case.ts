import { maySee } from '../cases/access.ts'
import type { CaseFacets, CaseSealed, StaffNote } from '../cases/case.ts'
import type { Actor, Desk, Staff, StaffId } from '../cases/desk.ts'
import { hookTells } from '../cases/hook-event.ts'
import { act, type CaseAction, type Refusal } from '../cases/lifecycle.ts'
import { AppError } from '../core/app-error.ts'
import { caseKeys, codeKey, openCase, readCase, writeCase } from '../records/case-record.ts'
import { joinPieces, type Pieces } from '../records/change-pieces.ts'
import { noticesOf, owe } from '../records/notice-record.ts'
import { readSettings, SETTINGS_KEYS, type Settings } from '../records/settings-record.ts'
import { blockPiecesOf } from './block-reporter.ts'
import type { DeskDeps } from './desk-deps.ts'
import { keepWords, NEEDS_WORDS } from './keep-words.ts'
import { noteRefusal } from './note-refusal.ts'
import { actorOf, desksOf, staffOf } from './staff.ts'

export type Done =
  | {
      readonly ok: true
      readonly facets: CaseFacets
      readonly sealed?: CaseSealed | undefined
      readonly settings: Settings
      /** What was to be shown in private did not get there. */
      readonly unreached: boolean
    }
  | {
      readonly ok: false
      readonly why:
        | Refusal
        | 'unknown-case'
        | 'not-staff'
        | 'no-desk'
        | 'no-consent'
        | 'no-way-back'
        | 'no-rule'
        | 'rule-not-yours'
        | 'no-need'
        | 'said-already'
        | 'stale'
      readonly by?: Staff | undefined
    }

/** Why an action cannot be made at all: no such desk, or something that must be said with it was left out. */
export type Unmade = 'no-desk' | 'needs-reason'

/** The action, made once the actor and the desks are known; a refusal instead where it cannot be made. */
export type MakeAction = (
  actor: Actor,
  desks: readonly Desk[],
  facets: CaseFacets,
  colleague: (id: StaffId) => Actor | undefined,
) => CaseAction | Unmade

export interface Acting {
  /** What is opened comes to a chat. */
  readonly inChat?: boolean
  /** `stateSeen` of the page the action was taken on, where there was one. */
  readonly seen?: string
  /** What is to be kept beside it for other staff, sealed. */
  readonly note?: string
  /** Committed with it. */
  readonly more?: Pieces
}

const MOST_NOTES = 50

const TRIES = 8

/**
 * What a page showed of a case, as far as an action rests on it. A form made from another state is stale: whoever
 * sends it has not seen what stands there now.
 */
export const stateSeen = ({ state, claimedBy, decision, proposed, desk, history }: CaseFacets): string =>
  [
    state,
    claimedBy ?? '',
    decision ?? '',
    proposed?.by ?? '',
    desk ?? '',
    history.findLast(each => each.act === 'update')?.at ?? 0,
  ].join('|')

const withNote = (sealed: CaseSealed | undefined, note: StaffNote): CaseSealed | undefined =>
  sealed === undefined ? undefined : { ...sealed, notes: [...(sealed.notes ?? []), note].slice(-MOST_NOTES) }

/** Whether a number is that of a case this person may see. */
const isCase = async ({ store }: DeskDeps, code: string, actor: Actor): Promise<boolean> => {
  const [id] = await store.read([codeKey(code)])
  const stored = id === undefined ? undefined : readCase(await store.read(caseKeys(id.value)))
  return stored !== undefined && maySee(stored.facets, actor)
}

/**
 * One staff action on one case, the same from chat buttons, console and API. Of two who act at once one wins: the
 * case is committed against the version read, and the other is judged anew on what the first one left. Who may not
 * act at all leaves a trace of having tried.
 *
 * Errors: `AppError('store/unreachable')`; `AppError('turn/contended')` when others kept getting in first.
 */
export const actOnCase = async (
  deps: DeskDeps,
  staffId: StaffId,
  caseId: string,
  make: MakeAction,
  { inChat = false, seen, note = '', more = {} }: Acting = {},
): Promise<Done> => {
  const { store, vault, clock, ids } = deps
  const changeId = ids.next()
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const [record, key, ...settingsRecords] = await store.read([...caseKeys(caseId), ...SETTINGS_KEYS])
    const { settings } = await readSettings(vault, settingsRecords)
    const staff = staffOf(settings, deps.administrators)
    const person = staff.find(each => each.id === staffId)
    if (person === undefined) return { ok: false, why: 'not-staff' }
    const stored = readCase([record, key])
    if (stored === undefined) return { ok: false, why: 'unknown-case' }
    const colleague = (id: StaffId) => {
      const found = staff.find(each => each.id === id)
      return found === undefined ? undefined : actorOf(found, settings)
    }
    const me = actorOf(person, settings)
    const made = make(me, desksOf(settings, deps.operator), stored.facets, colleague)
    if (typeof made === 'string') return { ok: false, why: made }
    const action = made.do === 'decide' ? { ...made, secondLook: deps.secondLook } : made
    if (action.do === 'decide' && action.of !== undefined && !(await isCase(deps, action.of, me)))
      return { ok: false, why: 'no-duplicate' }
    const now = clock.now()
    const acted = act(stored.facets, action, now)
    if (!acted.ok) {
      if (acted.why === 'not-allowed') await noteRefusal(deps, staffId, caseId, action.do)
      return { ok: false, why: acted.why, by: staff.find(each => each.id === acted.by) }
    }
    if (seen !== undefined && seen !== stateSeen(stored.facets)) return { ok: false, why: 'stale' }
    const written = note.trim().slice(0, 2_000)
    const sealed = NEEDS_WORDS.has(action.do) || written !== '' ? await openCase(vault, stored) : undefined
    const kept = keepWords(action, sealed, settings, written, acted.facets.talk?.at ?? now)
    if (!kept.ok) {
      if (kept.why === 'no-rule' || kept.why === 'rule-not-yours')
        await noteRefusal(deps, staffId, caseId, 'override')
      return kept
    }
    const tell = [
      ...acted.tell,
      ...(inChat && action.do === 'open' ? [{ notice: 'show-open' as const, to: staffId }] : []),
      ...hookTells(stored.facets, acted.facets, settings.desks),
      ...(action.do === 'acknowledge' && person.channels?.some(({ kind }) => kind === 'pagerduty')
        ? [{ notice: 'ring-stop' as const, to: staffId }]
        : []),
    ]
    const notices = noticesOf(tell, caseId, acted.facets.urgency === 'now', now, () => ids.next())
    const change = joinPieces(
      `${changeId}:${attempt}`,
      await writeCase(
        vault,
        stored,
        acted.facets,
        written === ''
          ? kept.sealed
          : withNote(kept.sealed ?? sealed, { at: now, by: staffId, act: action.do, text: written }),
        deps,
      ),
      owe(notices, now),
      more,
      await blockPiecesOf(deps, action, sealed?.reporter, now),
    )
    if ((await store.commit(change)) === 'conflict') continue
    const sent = await deps.outbox.send(notices)
    const unreached = notices.some(
      ({ tell: { notice } }, index) => notice === 'show-open' && sent[index] === 'nobody',
    )
    return { ok: true, facets: acted.facets, sealed: kept.sealed ?? sealed, settings, unreached }
  }
  throw new AppError('turn/contended', 'Others acted on this case at the same time. Try again.')
}

/** The case id behind a code such as `K7F3-QX`. */
export const caseByCode = async (deps: DeskDeps, code: string): Promise<string | undefined> =>
  (await deps.store.read([codeKey(code.trim().toUpperCase())]))[0]?.value
