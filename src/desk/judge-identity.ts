import { mayWork } from '../cases/access.ts'
import type { StaffId } from '../cases/desk.ts'
import { remember } from '../cases/history.ts'
import type { Identity } from '../cases/likeness/identities.ts'
import { AppError } from '../core/app-error.ts'
import { caseKeys, readCase, writeCase } from '../records/case-record.ts'
import { joinPieces } from '../records/change-pieces.ts'
import {
  countRows,
  type IdentityRecord,
  identityKey,
  isNamed,
  namedPieces,
  readIdentity,
  sightingQueries,
  writeIdentity,
} from '../records/identity-record.ts'
import { readSettings, SETTINGS_KEYS } from '../records/settings-record.ts'
import type { DeskDeps } from './desk-deps.ts'
import { noteRefusal } from './note-refusal.ts'
import { actorOf, staffOf } from './staff.ts'

export const IDENTITY_VERBS = ['confirm', 'take-back', 'appeal'] as const
export type IdentityVerb = (typeof IDENTITY_VERBS)[number]

export type Judged =
  | { readonly ok: true; readonly named: boolean; readonly kind: Identity['kind'] }
  | { readonly ok: false; readonly why: 'unknown-case' | 'not-staff' | 'not-allowed' }

const TRIES = 8

const judged = (
  was: IdentityRecord | undefined,
  verb: IdentityVerb,
  by: StaffId,
  at: number,
): IdentityRecord | undefined => {
  if (verb === 'appeal') return was === undefined ? undefined : { ...was, appeal: { by, at } }
  // An appeal is answered by the next decision, whichever it is.
  return { v: 1, state: verb === 'confirm' ? 'confirmed' : 'taken-back', by, at }
}

/**
 * A moderator says of an identity named in a case that it is used in offers with known scam patterns, or takes that
 * back, or notes that someone appealed. Written into the case's audit chain. It is named to others only once enough
 * independent people reported it.
 *
 * Errors: `AppError('store/unreachable')`; `AppError('turn/contended')`.
 */
export const judgeIdentity = async (
  deps: DeskDeps,
  staffId: StaffId,
  caseId: string,
  name: string,
  verb: IdentityVerb,
): Promise<Judged> => {
  const { store, vault, clock, ids } = deps
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const [record, key, identity, ...settingsRecords] = await store.read([
      ...caseKeys(caseId),
      identityKey(name),
      ...SETTINGS_KEYS,
    ])
    const { settings } = await readSettings(vault, settingsRecords)
    const person = staffOf(settings, deps.administrators).find(each => each.id === staffId)
    if (person === undefined) return { ok: false, why: 'not-staff' }
    const stored = readCase([record, key])
    const of = stored?.tokens?.identities.find(each => each.name === name)
    if (stored === undefined || of === undefined) return { ok: false, why: 'unknown-case' }
    const actor = actorOf(person, settings)
    if (!actor.roles.includes('moderator') || !mayWork(stored.facets, actor)) {
      await noteRefusal(deps, staffId, caseId, `identity-${verb}`)
      return { ok: false, why: 'not-allowed' }
    }
    const now = clock.now()
    const next = judged(readIdentity(identity), verb, staffId, now)
    if (next === undefined) return { ok: false, why: 'unknown-case' }
    const counting = { ...deps, now }
    const rows = await store.ranges(sightingQueries(name))
    const sightings = countRows(rows.flat(), counting)
    const facets = remember(stored.facets, { at: now, by: staffId, act: `identity-${verb}:${of.kind}` })
    const change = joinPieces(
      ids.next(),
      await writeCase(vault, stored, facets, undefined, deps),
      writeIdentity(name, identity, next, now),
      namedPieces(name, next, sightings, counting),
    )
    if ((await store.commit(change)) === 'committed')
      return { ok: true, named: isNamed(next, sightings), kind: of.kind }
  }
  throw new AppError('turn/contended', 'Others acted on this case at the same time. Try again.')
}
