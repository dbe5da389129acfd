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
import { type Notice, noticesOf, owe } from '../records/notice-record.ts'
import { addToCase, findCase, statusScreen, withdrawCase } from './case-effects.ts'
import { likenessOf } from './like-tokens.ts'
import { openCaseFrom } from './open-case.ts'
import type { Before } from './read-before.ts'
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
  const carry = async (effect: Effect): Promise<void> => {
    switch (effect.do) {
      case 'say':
        screens.push(effect.screen)
        return
      case 'open-case': {
        const quiet = effect.report.kind !== 'offer' && !effect.report.consent.reply
        // One open page for one person: a second quiet call joins the first.
        if (quiet && spoken.next === 'unchanged' && before.openPage !== undefined) return
        const crowded =
          effect.report.kind === 'offer'
            ? undefined
            : await crowdedDesks(deps.store, before.desks, before.openCalls)
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
        const compared = { ...opened, facets: { ...opened.facets, ...stack } }
        const kept = { ...deps, ...(tokens === undefined ? {} : { tokens }) }
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
        const added = await addToCase(deps, effect, before.desks)
        if (added === undefined) return
        const fresh = oweTo(deps, effect.id, added.facets, [
          ...added.tell,
          ...hookTells(added.was, added.facets, before.desks),
        ])
        notices.push(...fresh)
        pieces.push(added.pieces, owe(fresh, now))
        return
      }
      case 'withdraw': {
        const gone = await withdrawCase(deps, effect.by)
        if (gone !== undefined) {
          pictures.push(...gone.pictures)
          const fresh = oweTo(deps, gone.facets.id, gone.facets, [
            ...gone.tell,
            ...hookTells(gone.was, gone.facets, before.desks),
          ])
          notices.push(...fresh)
          pieces.push(gone.pieces, owe(fresh, now))
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
        screens.push(statusScreen(await findCase(deps, effect.of), before.desks, deps.operator))
        return
      case 'erase-messages':
        return
    }
  }
  for (const effect of spoken.effects) await carry(effect)
  return { pieces, notices, screens, pictures, ...(passing === undefined ? {} : { passing }) }
}
