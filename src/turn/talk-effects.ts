import type { CaseSealed } from '../cases/case.ts'
import { act, type CaseAction } from '../cases/lifecycle.ts'
import { caseKeys, openCase, readCase, type StoredCase, writeCase } from '../records/case-record.ts'
import type { Changed } from './case-effects.ts'
import type { TurnDeps } from './turn-deps.ts'

const findAll = async ({ store }: TurnDeps, ids: readonly string[]): Promise<readonly StoredCase[]> => {
  if (ids.length === 0) return []
  const records = await store.read(ids.flatMap(id => [...caseKeys(id)]))
  return ids.flatMap((_, at) => readCase(records.slice(at * 2, at * 2 + 2)) ?? [])
}

const changed = async (
  deps: TurnDeps,
  stored: StoredCase,
  action: CaseAction,
  change: (sealed: CaseSealed) => CaseSealed | undefined,
): Promise<Changed | undefined> => {
  const acted = act(stored.facets, action, deps.clock.now())
  if (!acted.ok) return undefined
  const sealed = await openCase(deps.vault, stored)
  const next = sealed === undefined ? undefined : change(sealed)
  const pieces = await writeCase(deps.vault, stored, acted.facets, next, deps)
  return { was: stored.facets, facets: acted.facets, tell: acted.tell, pieces }
}

/** The person stopped: whoever talks with them is told, and writes no more. */
export const endTalkOf = async (deps: TurnDeps, id: string): Promise<Changed | undefined> => {
  const [stored] = await findAll(deps, [id])
  return stored && changed(deps, stored, { do: 'talk-stop', by: 'reporter' }, () => undefined)
}

/** Their yes to a desk is taken back; nothing of the report is destroyed by that. */
export const takeYesBack = async (deps: TurnDeps, id: string): Promise<Changed | undefined> => {
  const [stored] = await findAll(deps, [id])
  return (
    stored &&
    changed(deps, stored, { do: 'take-consent-back', by: 'reporter' }, sealed => ({
      ...sealed,
      consent: { ...sealed.consent, desk: 'no', hotline: 'no' },
    }))
  )
}

/** The chat was erased: the way back to it goes from every report, so that nothing is ever written there again. */
export const unlink = async (deps: TurnDeps, ids: readonly string[]): Promise<readonly Changed[]> => {
  const made: Changed[] = []
  for (const stored of await findAll(deps, ids)) {
    const sealed = await openCase(deps.vault, stored)
    if (sealed?.reporter === undefined) continue
    const { reporter: _, ...rest } = sealed
    const stopped = act(stored.facets, { do: 'talk-stop', by: 'reporter' }, deps.clock.now())
    const facets = { ...(stopped.ok ? stopped.facets : stored.facets), canAsk: false }
    const cut: CaseSealed = { ...rest, consent: { ...rest.consent, reply: false } }
    const pieces = await writeCase(deps.vault, stored, facets, cut, deps)
    made.push({ was: stored.facets, facets, tell: stopped.ok ? stopped.tell : [], pieces })
  }
  return made
}
