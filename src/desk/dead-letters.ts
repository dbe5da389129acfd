import type { CaseFacets } from '../cases/case.ts'
import type { Actor, StaffId } from '../cases/desk.ts'
import { AppError } from '../core/app-error.ts'
import { HOUSE_KEYS, housePieces } from '../records/audit-record.ts'
import { caseKeys, readCase } from '../records/case-record.ts'
import { joinPieces, type Pieces } from '../records/change-pieces.ts'
import { countDead, DEAD_COUNT, DEAD_INDEX, deadIndex, putAway, revived } from '../records/dead-letter.ts'
import { type ChannelKind, type Notice, noticeKey, readNotice } from '../records/notice-record.ts'
import { readSettings, SETTINGS_KEYS, type Settings } from '../records/settings-record.ts'
import type { DeskDeps } from './desk-deps.ts'
import { actorOf, staffOf } from './staff.ts'

/** Why a message is put away without having been delivered. */
export const AWAY_REASONS = ['told-otherwise', 'not-needed', 'cannot-arrive'] as const
export type AwayReason = (typeof AWAY_REASONS)[number]

/** So many are shown, the latest first, and so many tried again at a time. */
const MOST_LETTERS = 200
const AT_ONCE = 100
const TRIES = 8

/** A message that was given up on, with the plain part of the case it is about. */
export interface Letter {
  readonly notice: Notice
  readonly facets?: CaseFacets | undefined
}

const sees = ({ roles, desks }: Actor, { dead }: Notice): boolean =>
  roles.includes('administrator') || (dead?.desk !== undefined && desks.includes(dead.desk))

/** The lists a person may look at: all of it, or those of their desks. */
export const letterIndexes = ({ roles, desks }: Actor): readonly string[] =>
  roles.includes('administrator') ? [DEAD_INDEX] : desks.slice(0, 20).map(deadIndex)

/** Where there is nothing any more to send to: a desk's system that was taken away or turned off. */
const isShut = ({ tell }: Notice, { desks }: Settings): boolean => {
  if (tell.notice !== 'hook') return false
  const hook = desks.find(each => each.id === tell.desk)?.hook
  return hook === undefined || hook.offSince !== undefined
}

/** What a person may see of what was not delivered, the latest first: three trips. Puts the count right by the way. */
export const readLetters = async (deps: DeskDeps, actor: Actor): Promise<readonly Letter[]> => {
  const { store, clock, ids } = deps
  const indexes = letterIndexes(actor)
  if (indexes.length === 0) return []
  const rows = await store.ranges(
    indexes.map(index => ({ index, order: 'descending', limit: MOST_LETTERS }) as const),
  )
  const letters = [...new Map(rows.flat().map(row => [row.member, row.score]))]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, MOST_LETTERS)
    .map(([id]) => id)
  const [counted, ...records] = await store.read([DEAD_COUNT, ...letters.map(noticeKey)])
  const notices = records.flatMap(record => readNotice(record)?.notice ?? []).filter(({ dead }) => dead)
  const all = indexes.includes(DEAD_INDEX) && letters.length < MOST_LETTERS
  const off = all ? notices.length - Number(counted?.value ?? 0) : 0
  if (off !== 0) await store.commit({ id: ids.next(), ...countDead(off, clock.now()) })
  const about = [...new Set(notices.map(({ caseId }) => caseId).filter(id => id !== ''))]
  const cases = about.length === 0 ? [] : await store.read(about.map(id => caseKeys(id)[0]))
  const facets = new Map(about.map((id, at) => [id, readCase([cases[at], undefined])?.facets]))
  return notices.map(notice => ({ notice, facets: facets.get(notice.caseId) }))
}

export type LetterDone =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: 'not-allowed' | 'letter-gone' | 'letter-off' }

interface Held {
  readonly actor: Actor
  readonly settings: Settings
  readonly letters: readonly { readonly notice: Notice; readonly version: string }[]
}

/** Does something with letters as they stand, with who did it in the chain of the house; again where others were first. */
const change = async (
  { store, vault, clock, ids, administrators }: DeskDeps,
  by: StaffId,
  letterIds: readonly string[],
  make: (
    held: Held,
  ) => { readonly pieces: readonly Pieces[]; readonly act: string } | Extract<LetterDone, { ok: false }>,
): Promise<LetterDone> => {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const [record, key, house, ...records] = await store.read([
      ...SETTINGS_KEYS,
      ...HOUSE_KEYS,
      ...letterIds.map(noticeKey),
    ])
    const { settings } = await readSettings(vault, [record, key])
    const person = staffOf(settings, administrators).find(each => each.id === by)
    if (person === undefined) return { ok: false, why: 'not-allowed' }
    const letters = records.flatMap(each => readNotice(each) ?? []).filter(({ notice }) => notice.dead)
    if (letters.length === 0) return { ok: false, why: 'letter-gone' }
    const made = make({ actor: actorOf(person, settings), settings, letters })
    if ('ok' in made) return made
    const entry = await housePieces(house, { at: clock.now(), by, act: made.act })
    const committed = await store.commit(joinPieces(ids.next(), ...made.pieces, entry))
    if (committed === 'committed') return { ok: true }
  }
  throw new AppError('turn/contended', 'Others acted on these messages at the same time. Try again.')
}

/**
 * Owes messages again that were given up on. Those that others tried again meanwhile are passed over, so that each goes
 * out once; what may have arrived says that it is a repeat. `by`: only what this channel did not take.
 */
export const sendAgain = (
  deps: DeskDeps,
  staff: StaffId,
  letterIds: readonly string[],
  channel?: ChannelKind,
): Promise<LetterDone> =>
  change(deps, staff, letterIds.slice(0, AT_ONCE), ({ actor, settings, letters }) => {
    const mine = letters.filter(({ notice }) => sees(actor, notice))
    if (mine.length === 0) return { ok: false, why: 'not-allowed' }
    const open = mine.filter(({ notice }) => !isShut(notice, settings))
    const [first] = open
    if (first === undefined) return { ok: false, why: 'letter-off' }
    const now = deps.clock.now()
    return {
      pieces: open.flatMap(({ notice, version }) => revived(notice, version, now)),
      act:
        channel === undefined
          ? `letter-again:${first.notice.tell.notice}:${first.notice.caseId}`
          : `letters-again:${channel}:${open.length}`,
    }
  })

/** Takes a message out of the list for good, for a reason. Administrators alone. */
export const putLetterAway = (
  deps: DeskDeps,
  staff: StaffId,
  letterId: string,
  reason: AwayReason,
): Promise<LetterDone> =>
  change(deps, staff, [letterId], ({ actor, letters: [letter] }) =>
    letter === undefined || !actor.roles.includes('administrator')
      ? { ok: false, why: 'not-allowed' }
      : {
          pieces: [putAway(letter.notice, letter.version, deps.clock.now())],
          act: `letter-away:${letter.notice.tell.notice}:${letter.notice.caseId}:${reason}`,
        },
  )
