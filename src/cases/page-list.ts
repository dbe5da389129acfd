import type { Page } from './case.ts'
import type { DeskId, StaffId } from './desk.ts'
import type { PageGroup } from './page-groups.ts'
import { duePage, type PagingDesk, startPage } from './paging.ts'
import type { PageTarget, Tell } from './tell.ts'

const MINUTE = 60_000
/** Whoever took the list has it for so long; what still stands in it then calls again. */
const HELD_MS = 30 * MINUTE
/** The list in a chat is brought up to date this often. */
const FRESH_MS = 30_000
/** One that nobody touched for longer is of another day: its calls were all taken meanwhile. */
const STALE_MS = 45 * MINUTE

/** The counted list of a desk: one page for all the calls in it, with a clock of its own. */
export interface PageList {
  readonly v: 1
  readonly desk: DeskId
  readonly page: Page
  /** What was shown of it last, and when. */
  readonly groups: readonly string[]
  readonly count: number
  readonly shownAt: number
}

export interface TickedList {
  /** `undefined`: nothing stands in it any more. */
  readonly list: PageList | undefined
  readonly tell: readonly Tell[]
  /** Everybody was called now and nobody had answered: who is in the list since then is given numbers to call themselves. */
  readonly numbersSince?: number
}

const NOW = { urgency: 'now' } as const

/** A page's calls as calls for the list. */
const listTells = (tell: readonly Tell[], desk: DeskId): readonly Tell[] =>
  tell.flatMap((each): readonly Tell[] =>
    each.notice === 'page'
      ? [{ notice: 'page-list', to: each.to, desk, again: each.again, quiet: false }]
      : [],
  )

/** Someone takes the list: its clock stands still, each call in it stays until it is acknowledged by itself. */
export const takeList = (list: PageList, by: StaffId, now: number): PageList => {
  const { nextAt: _nextAt, ringAt: _ringAt, endAt: _endAt, ...page } = list.page
  return { ...list, page: { ...page, acknowledgedBy: by, acknowledgedAt: now } }
}

/** Whose list it is now: whoever took it or is called to it; after that everybody who was called and did not come. */
const readersOf = (page: Page, { fallback }: PagingDesk, isNew: boolean): readonly PageTarget[] => {
  const one = page.acknowledgedBy ?? page.staff
  if (one !== undefined) return [{ staff: one }]
  return [
    ...(fallback === undefined ? [] : [{ desk: fallback }]),
    ...page.told.map(staff => ({ staff })),
    ...(isNew ? [{ administrators: true } as const] : []),
  ]
}

/** Lets the clock act on a desk's list. `groups`: what stands in it now. */
export const tickList = (
  stored: PageList | undefined,
  desk: PagingDesk,
  groups: readonly PageGroup[],
  now: number,
): TickedList => {
  if (groups.length === 0) return { list: undefined, tell: [] }
  const count = groups.reduce((sum, each) => sum + each.cases.length, 0)
  const was = stored !== undefined && now - stored.shownAt > STALE_MS ? undefined : stored
  const shown = { groups: groups.map(each => each.group), count, shownAt: now }
  const taken = was?.page.acknowledgedAt
  if (was === undefined || (taken !== undefined && now >= taken + HELD_MS)) {
    const { page, tell } = startPage(desk, now, NOW)
    return { list: { v: 1, desk: desk.id, page, ...shown }, tell: listTells(tell, desk.id) }
  }
  const { page } = was
  const due = taken === undefined ? duePage(page, desk, NOW, now) : undefined
  if (due !== undefined) {
    const first = due.tell.some(each => each.notice === 'reporter-outcome')
    const again = due.page.staff === undefined && page.staff === undefined && page.told.length > 0
    return {
      list: { ...was, page: due.page, ...shown },
      tell: listTells(due.tell, desk.id),
      // Who came into it since everybody was called last has had none yet.
      ...(first ? { numbersSince: 0 } : again ? { numbersSince: page.since } : {}),
    }
  }
  // Another kind of call than those known stands out at once; more of the same only counts.
  const isNew = shown.groups.some(group => !was.groups.includes(group))
  const changed = isNew || count !== was.count
  if (!changed || now < was.shownAt + FRESH_MS) return { list: was, tell: [] }
  const readers = readersOf(page, desk, isNew)
  return {
    list: { ...was, ...shown },
    tell: readers.map(to => ({ notice: 'page-list', to, desk: desk.id, again: false, quiet: !isNew })),
  }
}
