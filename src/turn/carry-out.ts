import type { CaseFacets } from '../cases/case.ts'
import { hookTells } from '../cases/hook-event.ts'
import type { Tell } from '../cases/tell.ts'
import type { Effect, Spoken } from '../core/effects.ts'
import type { Screen } from '../core/screen.ts'
import { crowdedDesks } from '../outbox/crowded-desks.ts'
import type { Received } from '../ports/platform-adapter.ts'
import { newCaseRecord, receiptKey } from '../records/case-record.ts'
import type { Pieces } from '../records/change-pieces.ts'
import type { ConversationNames } from '../records/conversation-record.ts'
import { countReport } from '../records/limit-record.ts'
import { type Notice, noticesOf, owe } from '../records/notice-record.ts'
import { addToCase, type Changed, toldStatus, withdrawCase } from './case-effects.ts'
import { likenessOf } from './like-tokens.ts'
import { openCaseFrom, urgencyOfReport } from './open-case.ts'
import type { Before } from './read-before.ts'
import { endTalkOf, takeYesBack, unlink } from './talk-effects.ts'
import type { TurnDeps } from './turn-deps.ts'

const ONE_PAGE_MS = 24 * 3_600_000

export interface Carried {
  readonly pieces: readonly Pieces[]
  readonly notices: readonly Notice[]
  readonly screens: readonly Screen[]
  /** Names of pictures that go with what was withdrawn. */
  readonly pictures: readonly string[]
  /** The page a "being passed on" speaks of, and to whom. */
  readonly passing?: string
}

const oweTo = (deps: TurnDeps, caseId: string, facets: CaseFacets, tell: readonly Tell[]) =>
  noticesOf(tell, caseId, facets.urgency === 'now', deps.clock.now(), () => deps.ids.next())

/** What became of something the reporter added. */
interface Addition {
  readonly talkingTo?: string
  /** There is no case any more that it could be added to. */
  readonly lost?: true
}

/** "Added" is said where it was, "passed on to the person" where somebody is there to read it. */
const afterAdding = (screen: Screen, addition: Addition | undefined): Screen => {
  if (screen.id !== 'danger.added' || addition === undefined) return screen
  if (addition.lost) return { ...screen, id: 'status.withdrawn', parts: [{ say: 'status.withdrawn' }] }
  return addition.talkingTo === undefined
    ? screen
    : { ...screen, id: 'talk.sent', parts: [{ say: 'talk.sent', with: { desk: addition.talkingTo } }] }
}

/** Carries out what a step asks for, apart from speaking: all of it becomes part of the one commit. */
export const carryOut = async (
  deps: TurnDeps,
  received: Received,
  before: Before,
  spoken: Spoken,
  names: ConversationNames,
): Promise<Carried> => {
  const pieces: Pieces[] = []
  const notices: Notice[] = []
  const screens: Screen[] = []
  const pictures: string[] = []
  const now = deps.clock.now()
  let passing: string | undefined
  let addition: Addition | undefined
  const nameOf = (desk: string | undefined): string =>
    before.desks.find(each => each.id === desk)?.name || deps.operator
  const owes = (caseId: string, change: Changed): void => {
    const hooks = hookTells(change.was, change.facets, before.desks)
    const fresh = oweTo(deps, caseId, change.facets, [...change.tell, ...hooks])
    notices.push(...fresh)
    pieces.push(change.pieces, owe(fresh, now))
  }
  const carry = async (effect: Effect): Promise<void> => {
    switch (effect.do) {
      case 'say':
        screens.push(afterAdding(effect.screen, addition))
        return
      case 'open-case': {
        const quiet = effect.report.kind !== 'offer' && !effect.report.consent.reply
        // One open page for one person: a second quiet call joins the first.
        if (quiet && spoken.next === 'unchanged' && before.openPage !== undefined) return
        // An offer that cannot wait calls somebody too.
        const crowded =
          urgencyOfReport(effect.report).urgency === 'now'
            ? await crowdedDesks(deps.store, before.desks, before.openCalls)
            : undefined
        const opened = openCaseFrom(effect.report, received.to.ref, spoken.locale, before.desks, now, crowded)
        const fresh = oweTo(deps, opened.facets.id, opened.facets, [
          ...opened.tell,
          ...hookTells(undefined, opened.facets, before.desks),
        ])
        notices.push(...fresh)
        const { tokens, stack } = await likenessOf(
          deps,
          effect.report,
          received.to.ref,
          before.scene.conversation.since,
        )
        const { networkMark: network } = before.limits
        const from = network === undefined ? {} : { network }
        const compared = { ...opened, facets: { ...opened.facets, ...stack, ...from } }
        const kept = { ...deps, ...(tokens === undefined ? {} : { tokens }) }
        // A call for help is not counted: nobody is ever kept from another.
        if (effect.report.kind === 'offer') pieces.push(countReport(before.limits, now))
        pieces.push(await newCaseRecord(deps.vault, compared, kept), owe(fresh, now), {
          sets: [
            {
              key: await receiptKey(deps.vault, effect.report.receipt),
              value: opened.facets.id,
              expiresAt: now + deps.retentionDays * 86_400_000,
            },
            ...(effect.report.kind === 'offer'
              ? []
              : [{ key: names.page, value: opened.facets.id, expiresAt: now + ONE_PAGE_MS }]),
          ],
        })
        passing = before.desks.find(desk => desk.id === opened.facets.desk)?.name ?? deps.operator
        return
      }
      case 'add-to-case': {
        const added = await addToCase(deps, effect, before.desks, received.to.ref, spoken.locale)
        if (added === undefined) {
          addition = { lost: true }
          return
        }
        owes(effect.id, added)
        const desk = nameOf(added.facets.desk)
        const talking = added.tell.some(({ notice }) => notice === 'talk-heard')
        addition = talking ? { talkingTo: desk } : {}
        if (effect.wantsTalk) passing = desk
        return
      }
      case 'end-talk': {
        const ended = await endTalkOf(deps, effect.id)
        if (ended !== undefined) owes(effect.id, ended)
        return
      }
      case 'take-consent-back': {
        const taken = await takeYesBack(deps, effect.id)
        if (taken !== undefined) owes(effect.id, taken)
        const say =
          taken === undefined
            ? 'status.unknown'
            : taken.facets.consent === 'taken-back'
              ? 'consent.taken-back'
              : 'consent.too-late'
        const desk = nameOf(taken?.facets.desk)
        screens.push({ id: say, danger: true, parts: [{ say, with: { desk } }], choices: [] })
        return
      }
      case 'withdraw': {
        const gone = await withdrawCase(deps, effect.by)
        if (gone !== undefined) {
          pictures.push(...gone.pictures)
          owes(gone.facets.id, gone)
        }
        if (spoken.next !== null)
          screens.push({
            id: gone === undefined ? 'status.unknown' : 'withdraw.done',
            parts: [{ say: gone === undefined ? 'status.unknown' : 'withdraw.done' }],
            choices: [],
          })
        return
      }
      case 'tell-status':
        screens.push(await toldStatus(deps, effect.of, before.desks))
        return
      case 'erase-messages': {
        const withdrawn = spoken.effects.some(each => each.do === 'withdraw')
        const cases = withdrawn ? [] : before.scene.conversation.cases.map(({ id }) => id)
        for (const cut of await unlink(deps, cases)) owes(cut.facets.id, cut)
        return
      }
    }
  }
  for (const effect of spoken.effects) await carry(effect)
  return { pieces, notices, screens, pictures, ...(passing === undefined ? {} : { passing }) }
}
