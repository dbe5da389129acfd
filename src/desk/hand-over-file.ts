import { mayOpen } from '../cases/access.ts'
import type { CaseFacets } from '../cases/case.ts'
import type { StaffId } from '../cases/desk.ts'
import { remember } from '../cases/history.ts'
import { AppError } from '../core/app-error.ts'
import type { Locale } from '../core/words.ts'
import { consentProblem, type NoConsent } from '../exports/consent.ts'
import { aboutOf, FORMATS, type Format, makeFile } from '../exports/formats.ts'
import { type HandOver, handOverOf } from '../exports/hand-over.ts'
import { wordsIn } from '../i18n/catalogues.ts'
import { caseKeys, openCase, readCase, type StoredCase, writeCase } from '../records/case-record.ts'
import { joinPieces, type Pieces } from '../records/change-pieces.ts'
import type { HandOverFile } from '../records/file-record.ts'
import { readSettings, SETTINGS_KEYS } from '../records/settings-record.ts'
import { assess } from '../redflags/assess.ts'
import type { DeskDeps } from './desk-deps.ts'
import { noteRefusal } from './note-refusal.ts'
import { actorOf, desksOf, staffOf } from './staff.ts'

/** What somebody asks for: which file, for whom, with what in it. */
export interface FileRequest {
  readonly format: Format
  /** Absent: the desk that has the case. */
  readonly outside?: string
  /** Language of the page that is read by a person. */
  readonly language: Locale
  readonly withWords: boolean
}

export type NoFile = NoConsent | 'not-allowed' | 'unknown-case' | 'report-gone'

export type Prepared =
  | { readonly ok: true; readonly handOver: HandOver; readonly stored: StoredCase }
  | { readonly ok: false; readonly why: NoFile }

/**
 * What would go into a file, for the one who holds the case: a person's case for hotline staff alone, indicators for
 * moderators too. Who may not is noted.
 */
const prepare = async (
  deps: DeskDeps,
  staffId: StaffId,
  caseId: string,
  { format, outside, withWords }: FileRequest,
): Promise<Prepared> => {
  const { store, vault, clock, operator, publicUrl } = deps
  const [record, key, ...settingsRecords] = await store.read([...caseKeys(caseId), ...SETTINGS_KEYS])
  const stored = readCase([record, key])
  if (stored === undefined) return { ok: false, why: 'unknown-case' }
  const { settings } = await readSettings(vault, settingsRecords)
  const person = staffOf(settings, deps.administrators).find(each => each.id === staffId)
  const actor = person === undefined ? undefined : actorOf(person, settings)
  const { facets } = stored
  const about = aboutOf(format)
  if (
    actor === undefined ||
    !mayOpen(facets, actor) ||
    (about === 'case' && (facets.deskKind !== 'hotline' || !actor.roles.includes('hotline')))
  ) {
    await noteRefusal(deps, staffId, caseId, 'hand-over')
    return { ok: false, why: 'not-allowed' }
  }
  const sealed = await openCase(vault, stored)
  if (sealed === undefined) return { ok: false, why: 'report-gone' }
  const desk = desksOf(settings, operator).find(each => each.id === facets.desk)
  const recipient =
    outside === undefined
      ? ({ kind: 'desk', name: desk?.name || operator } as const)
      : ({ kind: 'outside', name: outside } as const)
  const problem = consentProblem(facets, sealed, about, recipient)
  if (problem !== undefined) return { ok: false, why: problem }
  const { wallets } = assess(sealed.texts.join('\n\n')).offer
  const to = { recipient, operator, publicUrl, madeAt: clock.now() }
  return { ok: true, stored, handOver: handOverOf(facets, sealed, wallets, to, { withWords }) }
}

const TRIES = 8

/** Writes into the case's audit chain what was done, and whatever else belongs to it, in one commit. */
const noted = async (
  deps: DeskDeps,
  stored: StoredCase,
  by: StaffId,
  act: string,
  more: Pieces = {},
): Promise<CaseFacets | undefined> => {
  const { updatedAt } = stored.facets
  const facets = { ...remember(stored.facets, { at: deps.clock.now(), by, act }), updatedAt }
  const pieces = await writeCase(deps.vault, stored, facets, undefined, deps)
  const committed = await deps.store.commit(joinPieces(deps.ids.next(), pieces, more))
  return committed === 'committed' ? facets : undefined
}

const contended = (): AppError =>
  new AppError('turn/contended', 'Others acted on this case at the same time. Try again.')

/** What would go in, shown before it is made; the look is in the audit chain. */
export const previewFile = async (
  deps: DeskDeps,
  staffId: StaffId,
  caseId: string,
  request: FileRequest,
): Promise<Prepared> => {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const prepared = await prepare(deps, staffId, caseId, request)
    if (!prepared.ok) return prepared
    if ((await noted(deps, prepared.stored, staffId, `preview:${request.format}`)) !== undefined)
      return prepared
  }
  throw contended()
}

/**
 * Makes a file. `keep` seals it and says what is to be kept of it: that and the entry in the audit chain are one
 * commit, so that no file is there which the chain does not know.
 */
export const makeHandOver = async (
  deps: DeskDeps,
  staffId: StaffId,
  caseId: string,
  request: FileRequest,
  keep: (file: { readonly name: string; readonly text: string }) => Promise<Pieces>,
): Promise<{ readonly ok: true; readonly name: string } | { readonly ok: false; readonly why: NoFile }> => {
  const words = await wordsIn(request.language)
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const prepared = await prepare(deps, staffId, caseId, request)
    if (!prepared.ok) return prepared
    const file = makeFile(request.format, prepared.handOver, words)
    const act = `file:${request.format}`
    if ((await noted(deps, prepared.stored, staffId, act, await keep(file))) !== undefined)
      return { ok: true, name: file.name }
  }
  throw contended()
}

/** Writes down that somebody with the link took the file, and takes it away, in one commit. */
export const noteFetched = async (
  deps: DeskDeps,
  { caseId, format, to }: HandOverFile,
  taken: Pieces,
): Promise<'taken' | 'gone'> => {
  const known = FORMATS.find(each => each === format)
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const stored = readCase(await deps.store.read(caseKeys(caseId)))
    const sealed = stored === undefined ? undefined : await openCase(deps.vault, stored)
    // Withdrawn, erased, or no longer agreed to: what was made of it goes nowhere any more.
    if (
      stored === undefined ||
      sealed === undefined ||
      known === undefined ||
      consentProblem(stored.facets, sealed, aboutOf(known), { kind: to, name: '' }) !== undefined
    )
      return 'gone'
    if ((await noted(deps, stored, 'recipient', `fetched:${format}`, taken)) !== undefined) return 'taken'
  }
  return 'gone'
}
