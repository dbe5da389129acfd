import type { Urgency } from '../core/words.ts'
import type { CaseFacets, Page } from './case.ts'
import type { Desk, StaffId } from './desk.ts'
import { remember } from './history.ts'
import type { PageTarget, Tell } from './tell.ts'

const MINUTE = 60_000
/** How long each person has before the next is called. */
const STEP_MS: Readonly<Record<Urgency, number>> = {
  now: 5 * MINUTE,
  today: 60 * MINUTE,
  queue: 60 * MINUTE,
}
/** How often everybody is called again once the order is used up. */
const REPEAT_MS: Readonly<Record<Urgency, number>> = {
  now: 15 * MINUTE,
  today: 60 * MINUTE,
  queue: 60 * MINUTE,
}

export type PagingDesk = Pick<Desk, 'id' | 'onCall' | 'fallback'>

export interface Paged {
  readonly page: Page
  readonly tell: readonly Tell[]
  /** Nobody is on call at the desk; administrators are called, and the reporter must not read that anyone was told. */
  readonly nobody: boolean
}

const call = (to: PageTarget, step: number, again: boolean): Tell => ({ notice: 'page', to, step, again })

const callPerson = (
  page: Omit<Page, 'nextAt' | 'since'>,
  staff: StaffId,
  urgency: Urgency,
  now: number,
): Page => ({
  ...page,
  staff,
  told: [...page.told, staff],
  since: now,
  nextAt: now + STEP_MS[urgency],
})

/** Fallback desk and administrators at once; from here on the clock only repeats. */
const callEverybody = (page: Page, desk: PagingDesk, urgency: Urgency, now: number): Paged => {
  const { staff: last, ...rest } = page
  const again = page.staff === undefined && page.step > 0
  const next: Page = {
    ...rest,
    ...(desk.fallback === undefined ? {} : { fallback: desk.fallback }),
    step: page.step + 1,
    since: now,
    nextAt: now + REPEAT_MS[urgency],
  }
  return {
    page: next,
    tell: [
      ...(desk.fallback === undefined ? [] : [call({ desk: desk.fallback }, next.step, again)]),
      call({ administrators: true }, next.step, again),
      // Whoever slept through it stays called as long as nobody has it.
      ...(again ? desk.onCall.map(staff => call({ staff }, next.step, true)) : []),
      ...(last === undefined ? [] : [{ notice: 'page-passed', to: last } as const]),
    ],
    nobody: desk.onCall.length === 0,
  }
}

/** The first call for a case. `passOver`: who declined and is not to be called. */
export const startPage = (
  desk: PagingDesk,
  now: number,
  urgency: Urgency,
  passOver: readonly StaffId[] = [],
): Paged => {
  const empty: Page = { step: 0, told: passOver, since: now }
  const first = desk.onCall.find(staff => !passOver.includes(staff))
  if (first === undefined) return callEverybody(empty, desk, urgency, now)
  return {
    page: callPerson(empty, first, urgency, now),
    tell: [call({ staff: first }, 0, false)],
    nobody: false,
  }
}

/** The next one in the order is called, whatever the clock says. */
export const passOn = (page: Page, desk: PagingDesk, urgency: Urgency, now: number): Paged => {
  const next = desk.onCall.find(staff => !page.told.includes(staff))
  // The order may have changed since; those not called yet come first, wherever they stand in it.
  if (next === undefined) return callEverybody(page, desk, urgency, now)
  const step = page.step + 1
  return {
    page: callPerson({ ...page, step }, next, urgency, now),
    tell: [
      call({ staff: next }, step, false),
      ...(page.staff === undefined ? [] : [{ notice: 'page-passed', to: page.staff } as const]),
    ],
    nobody: false,
  }
}

/** The page under a higher urgency: whoever is called has no longer than that urgency gives them from now. */
export const hasten = (page: Page, urgency: Urgency, now: number): Page =>
  page.nextAt === undefined ? page : { ...page, nextAt: Math.min(page.nextAt, now + STEP_MS[urgency]) }

export interface Ticked {
  readonly facets: CaseFacets
  readonly tell: readonly Tell[]
  /** When the clock must look again; absent when there is nothing left to wait for. */
  readonly nextAt?: number
  readonly nobody: boolean
}

/** Lets the clock act on a case. Nothing changes before its time, and each call moves one step at most. */
export const tickPage = (facets: CaseFacets, desk: PagingDesk, now: number): Ticked => {
  const { page } = facets
  const waiting = facets.state === 'escalated' && page?.acknowledgedAt === undefined
  if (page?.nextAt === undefined || !waiting) return { facets, tell: [], nobody: false }
  if (now < page.nextAt) return { facets, tell: [], nextAt: page.nextAt, nobody: desk.onCall.length === 0 }
  const paged = passOn(page, desk, facets.urgency, now)
  return {
    facets: remember(
      { ...facets, page: paged.page },
      { at: now, by: 'clock', act: `page:${paged.page.step}` },
    ),
    tell: paged.tell,
    ...(paged.page.nextAt === undefined ? {} : { nextAt: paged.page.nextAt }),
    nobody: paged.nobody,
  }
}
