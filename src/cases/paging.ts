import type { Urgency } from '../core/words.ts'
import type { CaseFacets, HistoryEntry, Page } from './case.ts'
import { type Desk, hoursOf, type StaffId } from './desk.ts'
import { remember } from './history.ts'
import { afterOpenTime, isOpen } from './hours.ts'
import { onCallAt } from './shifts.ts'
import type { PageTarget, Tell } from './tell.ts'

const MINUTE = 60_000
/** How long each person has before the next is called, where the desk does not say. */
const STEP_MINUTES: Readonly<Record<Urgency, number>> = { now: 5, today: 60, queue: 60 }
/** How often everybody is called again once the order is used up. */
const REPEAT_MS: Readonly<Record<Urgency, number>> = {
  now: 15 * MINUTE,
  today: 60 * MINUTE,
  queue: 60 * MINUTE,
}
/** A device that rings is rung every minute; in a chat one reminder is enough. */
const RING_MS = MINUTE
const REMIND_MS = 150_000

type OnCall = Pick<Desk, 'id' | 'onCall' | 'zone' | 'shifts' | 'duty'>

/** A desk as paging needs it. */
export type PagingDesk = OnCall &
  Pick<Desk, 'fallback' | 'hours' | 'limits' | 'ringing'> & { readonly fallbackDesk?: OnCall }

/** How much a page hurries. */
export type Haste = Pick<CaseFacets, 'urgency' | 'because'>

/** The desk with this id, its fallback beside it; one that is gone has nobody on call. */
export const pagingDesk = (desks: readonly Desk[], id: string | undefined): PagingDesk => {
  const desk = desks.find(each => each.id === id)
  if (desk === undefined) return { id: id ?? '', onCall: [] }
  const fallbackDesk = desks.find(each => each.id === desk.fallback)
  return { ...desk, ...(fallbackDesk === undefined ? {} : { fallbackDesk }) }
}

export interface Paged {
  readonly page: Page
  readonly tell: readonly Tell[]
  /** No named person is called; the reporter must not read that anyone was told. */
  readonly nobody: boolean
}

const call = (to: PageTarget, step: number, again: boolean): Tell => ({ notice: 'page', to, step, again })

/** Opening hours count only for what can wait: never for `now`, never where somebody is about to leave. */
const waitsForHours = ({ urgency, because }: Haste): boolean =>
  urgency !== 'now' && because !== 'departure-7d'

const stepEnd = (desk: PagingDesk, haste: Haste, now: number): number => {
  const { urgency } = haste
  const minutes = (urgency === 'now' ? desk.limits?.now : desk.limits?.today) ?? STEP_MINUTES[urgency]
  return afterOpenTime(waitsForHours(haste) ? hoursOf(desk) : undefined, now, minutes * MINUTE)
}

type Begun = Pick<Page, 'step' | 'told'> & Partial<Page>

const callPerson = (page: Begun, desk: PagingDesk, staff: StaffId, haste: Haste, now: number): Page => {
  const { waits: _waits, listed: _listed, ringAt: _ringAt, ...rest } = page
  const endAt = stepEnd(desk, haste, now)
  const ringAt = now + (desk.ringing?.includes(staff) ? RING_MS : REMIND_MS)
  const rings = haste.urgency === 'now' && ringAt < endAt
  return {
    ...rest,
    staff,
    told: [...page.told, staff],
    since: now,
    endAt,
    rings: 0,
    ...(rings ? { ringAt } : {}),
    nextAt: rings ? ringAt : endAt,
  }
}

/** Fallback desk and administrators at once; from here on the clock only repeats. */
const callEverybody = (page: Page, desk: PagingDesk, haste: Haste, now: number): Paged => {
  const { staff: last, ringAt: _ringAt, endAt: _endAt, waits: _waits, listed: _listed, ...rest } = page
  const again = page.staff === undefined && page.step > 0
  const others = desk.fallbackDesk === undefined ? [] : onCallAt(desk.fallbackDesk, now)
  const woken = others.filter(staff => again || !page.told.includes(staff))
  const next: Page = {
    ...rest,
    ...(desk.fallback === undefined ? {} : { fallback: desk.fallback }),
    told: [...new Set([...page.told, ...woken])],
    step: page.step + 1,
    since: now,
    nextAt: afterOpenTime(waitsForHours(haste) ? hoursOf(desk) : undefined, now, REPEAT_MS[haste.urgency]),
  }
  return {
    page: next,
    tell: [
      ...(desk.fallback === undefined ? [] : [call({ desk: desk.fallback }, next.step, again)]),
      ...woken.map(staff => call({ staff }, next.step, again)),
      call({ administrators: true }, next.step, again),
      // Whoever slept through it stays called as long as nobody has it.
      ...(again
        ? desk.onCall.filter(staff => !woken.includes(staff)).map(staff => call({ staff }, next.step, true))
        : []),
      ...(last === undefined ? [] : [{ notice: 'page-passed', to: last } as const]),
      // Those who were counted on have slept; the person is given numbers to call themselves. Once.
      ...(again || page.told.length === 0
        ? []
        : [{ notice: 'reporter-outcome', outcome: 'more-numbers' } as const]),
    ],
    nobody: onCallAt(desk, now).length === 0,
  }
}

/** The first call for a case. `passOver`: who declined and is not to be called. */
export const startPage = (
  desk: PagingDesk,
  now: number,
  haste: Haste,
  passOver: readonly StaffId[] = [],
): Paged => {
  const empty: Page = { step: 0, told: passOver, since: now }
  const hours = hoursOf(desk)
  if (waitsForHours(haste) && !isOpen(hours, now))
    return {
      page: { ...empty, waits: true, nextAt: afterOpenTime(hours, now, 0) },
      tell: [],
      nobody: true,
    }
  const first = onCallAt(desk, now).find(staff => !passOver.includes(staff))
  if (first === undefined) return callEverybody(empty, desk, haste, now)
  return {
    page: callPerson(empty, desk, first, haste, now),
    tell: [call({ staff: first }, 0, false)],
    nobody: false,
  }
}

/** The next one in the order is called, whatever the clock says. */
export const passOn = (page: Page, desk: PagingDesk, haste: Haste, now: number): Paged => {
  if (page.waits) return startPage(desk, now, haste, page.told)
  const next = onCallAt(desk, now).find(staff => !page.told.includes(staff))
  // The order may have changed since; those not called yet come first, wherever they stand in it.
  if (next === undefined) return callEverybody(page, desk, haste, now)
  const step = page.step + 1
  return {
    page: callPerson({ ...page, step }, desk, next, haste, now),
    tell: [
      call({ staff: next }, step, false),
      ...(page.staff === undefined ? [] : [{ notice: 'page-passed', to: page.staff } as const]),
    ],
    nobody: false,
  }
}

/** The page under a higher urgency: whoever is called has no longer than that urgency gives them from now. */
export const hasten = (page: Page, urgency: Urgency, now: number): Page => {
  if (page.nextAt === undefined) return page
  if (page.waits) return { ...page, nextAt: now }
  const endAt = Math.min(page.endAt ?? page.nextAt, now + STEP_MINUTES[urgency] * MINUTE)
  return { ...page, endAt, nextAt: Math.min(page.nextAt, endAt) }
}

/** A step of a page in the history: which one it was, and who was called. */
export const callEntry = (page: Page, now: number): HistoryEntry => ({
  at: now,
  by: 'clock',
  act: `page:${page.step}:${page.waits ? 'waits' : page.listed ? 'listed' : (page.staff ?? 'everybody')}`,
})

export interface Ticked {
  readonly facets: CaseFacets
  readonly tell: readonly Tell[]
  /** When the clock must look again; absent when there is nothing left to wait for. */
  readonly nextAt?: number
  readonly nobody: boolean
}

/** The same person is called again within their time. */
const ring = (page: Page, staff: StaffId, desk: PagingDesk, now: number): Page => {
  const { ringAt: _, ...rest } = page
  const endAt = page.endAt ?? now
  const next = now + RING_MS
  const again = desk.ringing?.includes(staff) === true && next < endAt
  return {
    ...rest,
    rings: (page.rings ?? 0) + 1,
    ...(again ? { ringAt: next } : {}),
    nextAt: again ? next : endAt,
  }
}

/** What is due of a page: the same person once more, or the next one. `undefined`: nothing yet. */
export const duePage = (
  page: Page,
  desk: PagingDesk,
  haste: Haste,
  now: number,
): (Paged & { readonly rung: boolean }) | undefined => {
  if (page.nextAt === undefined || now < page.nextAt) return undefined
  if (page.ringAt !== undefined && page.staff !== undefined && now < (page.endAt ?? 0))
    return {
      page: ring(page, page.staff, desk, now),
      tell: [
        {
          notice: 'page',
          to: { staff: page.staff },
          step: page.step,
          again: true,
          ring: (page.rings ?? 0) + 1,
        },
      ],
      nobody: false,
      rung: true,
    }
  return { ...passOn(page, desk, haste, now), rung: false }
}

/** Lets the clock act on a case. Nothing changes before its time, and each call moves one step at most. */
export const tickPage = (facets: CaseFacets, desk: PagingDesk, now: number): Ticked => {
  const { page } = facets
  const waiting = facets.state === 'escalated' && page?.acknowledgedAt === undefined
  if (page?.nextAt === undefined || !waiting) return { facets, tell: [], nobody: false }
  const due = duePage(page, desk, facets, now)
  if (due === undefined)
    return { facets, tell: [], nextAt: page.nextAt, nobody: onCallAt(desk, now).length === 0 }
  const next = { ...facets, page: due.page }
  return {
    facets: due.rung ? next : remember(next, callEntry(due.page, now)),
    tell: due.tell,
    ...(due.page.nextAt === undefined ? {} : { nextAt: due.page.nextAt }),
    nobody: due.nobody,
  }
}
