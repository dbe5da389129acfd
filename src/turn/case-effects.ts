import type { CaseFacets, CaseSealed } from '../cases/case.ts'
import type { Desk } from '../cases/desk.ts'
import { act } from '../cases/lifecycle.ts'
import { pagingDesk } from '../cases/paging.ts'
import type { Tell } from '../cases/tell.ts'
import { toldStatus as statusOf } from '../cases/told-status.ts'
import { urgencyOf } from '../cases/urgency.ts'
import { action } from '../core/action.ts'
import type { Effect } from '../core/effects.ts'
import type { Choice, Screen } from '../core/screen.ts'
import type { Locale } from '../core/words.ts'
import type { ConversationRef } from '../ports/platform-adapter.ts'
import { isDone } from '../records/case-index.ts'
import {
  caseKeys,
  openCase,
  readCase,
  receiptKey,
  type StoredCase,
  writeCase,
} from '../records/case-record.ts'
import type { Pieces } from '../records/change-pieces.ts'
import { assess } from '../redflags/assess.ts'
import { keptNames } from './take-pictures.ts'
import type { TurnDeps } from './turn-deps.ts'

export interface Changed {
  readonly was: CaseFacets
  readonly facets: CaseFacets
  readonly tell: readonly Tell[]
  readonly pieces: Pieces
}

const MOST_LINES = 200

type Reference = { readonly id: string } | { readonly receipt: string }

const idOf = async ({ store, vault }: TurnDeps, of: Reference): Promise<string | undefined> =>
  'id' in of ? of.id : (await store.read([await receiptKey(vault, of.receipt)]))[0]?.value

const findCase = async (deps: TurnDeps, of: Reference): Promise<StoredCase | undefined> => {
  const id = await idOf(deps, of)
  return id === undefined ? undefined : readCase(await deps.store.read(caseKeys(id)))
}

/** Something a reporter adds. It may raise the urgency, never lower it; one that becomes `now` is paged. */
export const addToCase = async (
  deps: TurnDeps,
  { id, answers, text, wantsTalk = false }: Extract<Effect, { do: 'add-to-case' }>,
  desks: readonly Desk[],
  from: ConversationRef,
  locale: Locale,
): Promise<Changed | undefined> => {
  const stored = await findCase(deps, { id })
  const sealed = stored === undefined ? undefined : await openCase(deps.vault, stored)
  if (stored === undefined || sealed === undefined) return undefined
  const now = deps.clock.now()
  const line = text === undefined ? [] : [{ at: now, text }]
  const talks = stored.facets.talk !== undefined
  const more: CaseSealed = {
    ...sealed,
    answers: { ...sealed.answers, ...answers },
    additions: talks ? sealed.additions : [...sealed.additions, ...line].slice(-30),
    ...(talks && text !== undefined
      ? { talk: [...(sealed.talk ?? []), { at: now, from: 'person' as const, text }].slice(-MOST_LINES) }
      : {}),
    // Who asks for a person asks to be written to.
    ...(wantsTalk && sealed.reporter === undefined
      ? {
          consent: { ...sealed.consent, reply: true },
          reporter: { platform: from.platform, id: from.id, locale },
        }
      : {}),
  }
  const { urgency, because } = urgencyOf({
    kind: stored.facets.kind,
    stage: stored.facets.stage,
    level: stored.facets.level,
    passportTaken: more.answers.papers === 'yes',
    ...(more.answers.free === 'yes' || more.answers.free === 'no'
      ? { answersFreely: more.answers.free === 'yes' }
      : {}),
    moneyAsked: more.answers.money === 'yes',
  })
  const desk = pagingDesk(desks, stored.facets.desk)
  const wrote = text !== undefined
  const cry = wrote && stored.facets.state === 'closed' && assess(text).distress === 'certain'
  const acted = act(
    stored.facets,
    { do: 'update', by: 'reporter', urgency, because, desk, wrote, wantsTalk, cry },
    now,
  )
  if (!acted.ok) return undefined
  const facets = wantsTalk ? { ...acted.facets, canAsk: true } : acted.facets
  return {
    was: stored.facets,
    facets,
    tell: acted.tell,
    pieces: await writeCase(deps.vault, stored, facets, more, deps),
  }
}

/** Takes a report back: its text is destroyed with its key; the empty case stays so that staff see why it is gone. */
export const withdrawCase = async (
  deps: TurnDeps,
  by: Reference,
): Promise<(Changed & { readonly pictures: readonly string[] }) | undefined> => {
  const stored = await findCase(deps, by)
  if (stored === undefined) return undefined
  const sealed = await openCase(deps.vault, stored)
  const acted = act(stored.facets, { do: 'withdraw', by: 'reporter' }, deps.clock.now())
  if (!acted.ok) return undefined
  return {
    was: stored.facets,
    facets: acted.facets,
    tell: acted.tell,
    pieces: await writeCase(deps.vault, stored, acted.facets, null, deps),
    pictures: keptNames(sealed?.media ?? []),
  }
}

/** Of a call for a person: talk to them, or take the yes back as long as it is with them. */
const choicesFor = (facets: CaseFacets): readonly (readonly Choice[])[] =>
  facets.deskKind !== 'hotline' || isDone(facets) || facets.consent !== undefined
    ? []
    : [
        [{ label: 'button.talk', action: action('talk') }],
        ...(facets.desk === undefined
          ? []
          : [[{ label: 'button.take-back-consent' as const, action: action('unshare') }]]),
      ]

/** How a report stands, in what is true: who was told, who has seen it, when. */
const statusScreen = (
  stored: StoredCase | undefined,
  desks: readonly Desk[],
  operator: string,
  /** Asked from the chat it came from, so that there is something to do with it here. */
  own = false,
  body = '',
): Screen => {
  if (stored === undefined) return { id: 'status.unknown', parts: [{ say: 'status.unknown' }], choices: [] }
  const { facets } = stored
  const desk = desks.find(each => each.id === facets.desk)?.name || operator
  const seen = facets.page?.acknowledgedAt
  const key = statusOf(facets)
  return {
    id: key,
    parts: [
      { say: key, with: { desk, body } },
      ...(seen === undefined
        ? []
        : [{ say: 'danger.seen-at', with: { desk, time: { time: seen } } } as const]),
    ],
    choices: own ? choicesFor(facets) : [],
  }
}

/** The status of the report a person asks about. */
export const toldStatus = async (deps: TurnDeps, of: Reference, desks: readonly Desk[]): Promise<Screen> => {
  const stored = await findCase(deps, of)
  const sealed = stored?.facets.progress === 'handed-on' ? await openCase(deps.vault, stored) : undefined
  return statusScreen(stored, desks, deps.operator, 'id' in of, sealed?.body)
}
