import type { StaffId } from '../cases/desk.ts'
import { TALK_QUIET_MS } from '../cases/talk.ts'
import type { ConversationRef } from '../ports/platform-adapter.ts'
import { caseKeys, readCase } from '../records/case-record.ts'
import { joinPieces, type Pieces } from '../records/change-pieces.ts'
import { conversationNames } from '../records/conversation-record.ts'
import { noticesOf, owe } from '../records/notice-record.ts'
import { readSettings, SETTINGS_KEYS } from '../records/settings-record.ts'
import { actOnCase, type Done } from './act-on-case.ts'
import type { DeskDeps } from './desk-deps.ts'
import { actorOf, staffOf } from './staff.ts'

/** What an officer writes in their own chat goes to the person of this case, for as long as this stands. */
const stands = (key: string, caseId: string, now: number): Pieces => ({
  sets: [{ key, value: caseId, expiresAt: now + TALK_QUIET_MS }],
})

const talkKey = async (deps: DeskDeps, chat: ConversationRef): Promise<string> =>
  (await conversationNames(deps.vault, chat)).talking

/** Gives the officer the phrases in their own chat, and lets what they write there go to the person. */
export const openPanel = async (
  deps: DeskDeps,
  me: StaffId,
  caseId: string,
): Promise<'shown' | 'unreached' | 'not-yours' | 'wrong-state'> => {
  const { store, vault, clock, ids } = deps
  const [record, key, ...settingsRecords] = await store.read([...caseKeys(caseId), ...SETTINGS_KEYS])
  const facets = readCase([record, key])?.facets
  const { settings } = await readSettings(vault, settingsRecords)
  const person = staffOf(settings, deps.administrators).find(each => each.id === me)
  if (facets === undefined || person === undefined) return 'wrong-state'
  const mine = facets.claimedBy === me && actorOf(person, settings).roles.includes('hotline')
  if (!mine) return 'not-yours'
  if (facets.state !== 'acknowledged' || facets.kind === 'offer') return 'wrong-state'
  const now = clock.now()
  const notices = noticesOf([{ notice: 'talk-panel', to: me }], caseId, true, now, () => ids.next())
  const chat = { platform: person.platform, id: person.personId }
  const change = joinPieces(ids.next(), owe(notices, now), stands(await talkKey(deps, chat), caseId, now))
  await store.commit(change)
  return (await deps.outbox.send(notices))[0] === 'nobody' ? 'unreached' : 'shown'
}

/** The officer's own words, as they were written. `mark`: what makes sure that they are said once. */
export const sayInWords = async (
  deps: DeskDeps,
  me: StaffId,
  chat: ConversationRef,
  caseId: string,
  text: string,
  mark: Pieces,
): Promise<Done> => {
  const more = joinPieces('', mark, stands(await talkKey(deps, chat), caseId, deps.clock.now()))
  return actOnCase(deps, me, caseId, by => ({ do: 'talk', by, text }), { more })
}

/** Ends the talk, and with it that written words go to the person. */
export const hush = async (
  deps: DeskDeps,
  me: StaffId,
  chat: ConversationRef,
  caseId: string,
): Promise<Done> =>
  actOnCase(deps, me, caseId, by => ({ do: 'talk-end', by }), {
    more: { deletes: [await talkKey(deps, chat)] },
  })
