import type { CaseFacets, CaseSealed } from '../cases/case.ts'
import type { Desk } from '../cases/desk.ts'
import { act } from '../cases/lifecycle.ts'
import { pagingDesk } from '../cases/paging.ts'
import type { Tell } from '../cases/tell.ts'
import { urgencyOf } from '../cases/urgency.ts'
import type { Effect } from '../core/effects.ts'
import type { MessageKey } from '../core/message-key.ts'
import type { Screen } from '../core/screen.ts'
import {
  caseKeys,
  openCase,
  readCase,
  receiptKey,
  type StoredCase,
  writeCase,
} from '../records/case-record.ts'
import type { Pieces } from '../records/change-pieces.ts'
import { keptNames } from './take-pictures.ts'
import type { TurnDeps } from './turn-deps.ts'

export interface Changed {
  readonly was: CaseFacets
  readonly facets: CaseFacets
  readonly tell: readonly Tell[]
  readonly pieces: Pieces
}

type Reference = { readonly id: string } | { readonly receipt: string }

const idOf = async ({ store, vault }: TurnDeps, of: Reference): Promise<string | undefined> =>
  'id' in of ? of.id : (await store.read([await receiptKey(vault, of.receipt)]))[0]?.value

export const findCase = async (deps: TurnDeps, of: Reference): Promise<StoredCase | undefined> => {
  const id = await idOf(deps, of)
  return id === undefined ? undefined : readCase(await deps.store.read(caseKeys(id)))
}

/** Something a reporter adds. It may raise the urgency, never lower it; one that becomes `now` is paged. */
export const addToCase = async (
  deps: TurnDeps,
  { id, answers, text }: Extract<Effect, { do: 'add-to-case' }>,
  desks: readonly Desk[],
): Promise<Changed | undefined> => {
  const stored = await findCase(deps, { id })
  const sealed = stored === undefined ? undefined : await openCase(deps.vault, stored)
  if (stored === undefined || sealed === undefined) return undefined
  const now = deps.clock.now()
  const more: CaseSealed = {
    ...sealed,
    answers: { ...sealed.answers, ...answers },
    additions: text === undefined ? sealed.additions : [...sealed.additions, { at: now, text }].slice(-30),
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
  const acted = act(stored.facets, { do: 'update', by: 'reporter', urgency, because, desk }, now)
  if (!acted.ok) return undefined
  return {
    was: stored.facets,
    facets: acted.facets,
    tell: acted.tell,
    pieces: await writeCase(deps.vault, stored, acted.facets, more, deps),
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

const statusKey = (facets: CaseFacets): MessageKey => {
  if (facets.state === 'decided' || facets.state === 'closed')
    return facets.decision === undefined || facets.decision === 'needs-more'
      ? 'status.closed'
      : `status.decided.${facets.decision}`
  if (facets.state === 'open' && (facets.desk === undefined || facets.deskKind === 'hotline'))
    return 'status.unassigned'
  // With nobody on call no named person was told, whoever else was rung.
  if (facets.state === 'escalated' && (facets.page?.told.length ?? 0) === 0) return 'status.waiting'
  return `status.${facets.state}`
}

/** How a report stands, in what is true: who was told, who has seen it, when. */
export const statusScreen = (
  stored: StoredCase | undefined,
  desks: readonly Desk[],
  operator: string,
): Screen => {
  if (stored === undefined) return { id: 'status.unknown', parts: [{ say: 'status.unknown' }], choices: [] }
  const { facets } = stored
  const desk = desks.find(each => each.id === facets.desk)?.name || operator
  const seen = facets.page?.acknowledgedAt
  const key = statusKey(facets)
  return {
    id: key,
    parts: [
      { say: key, with: { desk } },
      ...(seen === undefined
        ? []
        : [{ say: 'danger.seen-at', with: { desk, time: { time: seen } } } as const]),
    ],
    choices: [],
  }
}
