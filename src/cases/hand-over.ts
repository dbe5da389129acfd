import { mayWork } from './access.ts'
import {
  type Acted,
  card,
  done,
  ENDED,
  endedRefusal,
  freed,
  type Handler,
  HELD,
  type Of,
  refuse,
  takeBack,
  without,
} from './acting.ts'
import type { CaseFacets } from './case.ts'
import type { StaffId } from './desk.ts'
import { remember } from './history.ts'
import { callEntry, type PagingDesk, passOn, startPage } from './paging.ts'
import type { Tell } from './tell.ts'

export const escalate: Handler<Of<'escalate'>> = (facets, { by, desk, override }, now) => {
  const reroutes = by.roles.includes('administrator')
  if (desk.kind !== 'hotline' || !(reroutes || mayWork(facets, by))) return refuse('not-allowed')
  if (ENDED.includes(facets.state))
    return reroutes || mayWork(facets, by) ? endedRefusal(facets) : refuse('not-allowed')
  if (HELD.includes(facets.state) && facets.claimedBy !== by.id && !reroutes)
    return refuse('not-yours', facets.claimedBy)
  if (facets.state === 'escalated' && facets.desk === desk.id) return refuse('wrong-state')
  const paged = startPage(desk, now, facets)
  const next: CaseFacets = {
    // How far one desk came says nothing of the next.
    ...without(freed(facets), 'progress', 'snooze'),
    state: 'escalated',
    desk: desk.id,
    deskKind: 'hotline',
    page: paged.page,
    ...(override === undefined ? {} : { override: { by: by.id, at: now, ground: override } }),
  }
  return done(
    remember(
      override === undefined ? next : remember(next, { at: now, by: by.id, act: `override:${override}` }),
      { at: now, by: by.id, act: `escalate:${desk.id}` },
      callEntry(paged.page, now),
    ),
    ...paged.tell,
    ...(paged.nobody ? [] : [{ notice: 'reporter-outcome', outcome: 'escalated' } as const]),
    ...takeBack(facets),
    ...(facets.state === 'escalated' && facets.page?.staff !== undefined
      ? [{ notice: 'page-passed', to: facets.page.staff } as const]
      : []),
    ...card(facets),
    ...(facets.desk === desk.id ? [] : card(next)),
  )
}

export const acknowledge: Handler<Of<'acknowledge'>> = (facets, { by }, now) => {
  if (!mayWork(facets, by)) return refuse('not-allowed')
  if (facets.state === 'acknowledged') return refuse('already-claimed', facets.claimedBy)
  if (facets.state !== 'escalated') return endedRefusal(facets)
  const { page } = facets
  // Someone of the fallback desk takes the case over to their own.
  const desk = facets.desk !== undefined && by.desks.includes(facets.desk) ? facets.desk : page?.fallback
  const next: CaseFacets = {
    ...facets,
    ...(desk === undefined ? {} : { desk }),
    state: 'acknowledged',
    claimedBy: by.id,
    claimedAt: now,
    page: acknowledged(page ?? { step: 0, told: [], since: now }, by.id, now),
  }
  return done(
    remember(next, { at: now, by: by.id, act: 'acknowledge' }),
    { notice: 'reporter-outcome', outcome: 'seen' },
    ...(page?.told ?? [])
      .filter(staff => staff !== by.id)
      .map((to): Tell => ({ notice: 'page-taken', to, by: by.id })),
    ...card(facets),
    ...(facets.desk === next.desk ? [] : card(next)),
  )
}

const acknowledged = (page: NonNullable<CaseFacets['page']>, by: StaffId, now: number) => {
  const { nextAt: _nextAt, ringAt: _ringAt, endAt: _endAt, listed: _listed, waits: _waits, ...rest } = page
  return { ...rest, acknowledgedBy: by, acknowledgedAt: now }
}

export const decline: Handler<Of<'decline'>> = (facets, { by, desk, reason }, now) => {
  const act = reason === undefined ? 'decline' : `decline:${reason}`
  if (!mayWork(facets, by)) return refuse('not-allowed')
  if (facets.state === 'acknowledged' && facets.claimedBy !== by.id)
    return refuse('not-yours', facets.claimedBy)
  if (facets.state !== 'escalated' && facets.state !== 'acknowledged') return endedRefusal(facets)
  // One who was not called yet only takes themself out of the order; the one called stays called.
  if (facets.state === 'escalated' && facets.page && facets.page.staff !== by.id) {
    const page = { ...facets.page, told: [...new Set([...facets.page.told, by.id])] }
    return done(remember({ ...facets, page }, { at: now, by: by.id, act }))
  }
  const paged =
    facets.state === 'acknowledged' || !facets.page
      ? startPage(desk, now, facets, [by.id])
      : passOn(facets.page, desk, facets, now)
  const next: CaseFacets = {
    ...without(freed(facets), 'progress', 'snooze'),
    state: 'escalated',
    page: paged.page,
  }
  const told = paged.tell.filter(tell => !(tell.notice === 'page-passed' && tell.to === by.id))
  return done(
    remember(next, { at: now, by: by.id, act }, callEntry(paged.page, now)),
    ...told,
    ...takeBack(facets),
    ...card(facets),
  )
}

/** A case that had no desk gets one, and its first person is called: what was filed before there was a desk is not lost. */
export const giveDesk = (facets: CaseFacets, desk: PagingDesk, now: number): Acted => {
  if (facets.state !== 'open' || facets.desk !== undefined) return refuse('wrong-state')
  const paged = startPage(desk, now, facets)
  const next: CaseFacets = {
    ...facets,
    state: 'escalated',
    desk: desk.id,
    deskKind: 'hotline',
    page: paged.page,
  }
  return done(
    remember(next, { at: now, by: 'clock', act: `route:${desk.id}` }, callEntry(paged.page, now)),
    ...paged.tell,
    ...(paged.nobody ? [] : [{ notice: 'reporter-outcome', outcome: 'escalated' } as const]),
    ...card(next),
  )
}

/** A call in the desk's counted list becomes one of its own. `undefined`: it stands in none. */
export const moveUp = (
  facets: CaseFacets,
  desk: PagingDesk,
  now: number,
): { readonly facets: CaseFacets; readonly tell: readonly Tell[] } | undefined => {
  if (facets.state !== 'escalated' || facets.page?.listed !== true) return undefined
  const { page, tell } = startPage(desk, now, facets)
  const entry = { at: now, by: 'clock', act: 'move-up' } as const
  return { facets: remember({ ...facets, page }, entry, callEntry(page, now)), tell }
}
