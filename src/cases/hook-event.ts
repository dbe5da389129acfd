import type { CaseFacets } from './case.ts'
import type { Desk, DeskId } from './desk.ts'
import type { Tell } from './tell.ts'

/** What a hotline's own system is told of: that it happened, and to which case. */
export type HookEventName =
  | 'case.escalated'
  | 'case.acknowledged'
  | 'case.updated'
  | 'case.decided'
  | 'case.closed'
  | 'case.withdrawn'

const BY_STATE: { readonly [S in CaseFacets['state']]?: HookEventName } = {
  escalated: 'case.escalated',
  acknowledged: 'case.acknowledged',
  decided: 'case.decided',
  closed: 'case.closed',
  withdrawn: 'case.withdrawn',
}

const lastUpdate = ({ history }: CaseFacets): number =>
  history.findLast(each => each.act === 'update')?.at ?? 0

const eventOf = (was: CaseFacets | undefined, next: CaseFacets): HookEventName | undefined => {
  if (was?.state !== next.state || was.desk !== next.desk) return BY_STATE[next.state]
  return lastUpdate(was) === lastUpdate(next) ? undefined : 'case.updated'
}

/**
 * What the system of the desk that has a case is owed by a change of it: nothing where it has none, or where nothing
 * happened that it would act on. A desk that loses a case hears of it as of one closed.
 */
export const hookTells = (
  was: CaseFacets | undefined,
  next: CaseFacets,
  desks: readonly Desk[],
): readonly Tell[] => {
  const to = (desk: DeskId | undefined, event: HookEventName | undefined): readonly Tell[] =>
    event !== undefined && desks.some(each => each.id === desk && each.hook !== undefined)
      ? [{ notice: 'hook', desk: desk ?? '', event }]
      : []
  return [
    ...to(next.desk, eventOf(was, next)),
    ...(was === undefined || was.desk === next.desk ? [] : to(was.desk, 'case.closed')),
  ]
}
