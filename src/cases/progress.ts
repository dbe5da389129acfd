import { mayWork } from './access.ts'
import { card, done, type Handler, notHeld, type Of, refuse, without } from './acting.ts'
import type { CaseFacets } from './case.ts'
import { remember } from './history.ts'
import { callEntry, startPage } from './paging.ts'
import type { Tell } from './tell.ts'

/** A snooze never outlasts this. */
const LONGEST_SNOOZE_MS = 14 * 86_400_000

export const progress: Handler<Of<'progress'>> = (facets, { by, reached }, now) => {
  const held = notHeld(facets, by)
  if (held) return held
  if (facets.state !== 'acknowledged' || facets.progress === reached) return refuse('wrong-state')
  const next: CaseFacets = { ...facets, progress: reached }
  return done(remember(next, { at: now, by: by.id, act: `progress:${reached}` }), ...card(facets))
}

export const refer: Handler<Of<'refer'>> = (facets, { by, grounds }, now) => {
  const held = notHeld(facets, by)
  if (held) return held
  if (facets.state !== 'acknowledged') return refuse('wrong-state')
  const next: CaseFacets = {
    ...facets,
    progress: 'handed-on',
    ...(grounds === 'agreed' ? {} : { override: { by: by.id, at: now, ground: grounds } }),
  }
  return done(
    remember(next, { at: now, by: by.id, act: `refer:${grounds}` }),
    { notice: 'reporter-outcome', outcome: 'handed-on' },
    ...card(facets),
  )
}

/** Why someone declined, said after it went on: nobody waited for the reason. */
export const sayWhy: Handler<Of<'say-why'>> = (facets, { by, reason }, now) => {
  const declined = facets.history.some(each => each.by === by.id && each.act.startsWith('decline'))
  if (!declined) return refuse('wrong-state')
  return done(remember(facets, { at: now, by: by.id, act: `say-why:${reason}` }))
}

/** Opens a closed case again, held by whoever opened it. Its clocks stay as they were: stopped. */
export const reopen: Handler<Of<'reopen'>> = (facets, { by, reason }, now) => {
  if (!mayWork(facets, by)) return refuse('not-allowed')
  if (facets.state !== 'closed' || facets.consent !== undefined) return refuse('wrong-state')
  // A decision that was told was one all the same: the next one is told as a correction.
  const decided = facets.decision !== undefined && facets.decision !== 'needs-more'
  const next: CaseFacets = {
    ...(decided
      ? { ...without(facets, 'outcome', 'progress', 'decision', 'duplicateOf'), corrects: true }
      : without(facets, 'outcome', 'progress')),
    state: facets.kind === 'offer' && facets.deskKind === 'moderators' ? 'claimed' : 'acknowledged',
    claimedBy: by.id,
    claimedAt: now,
  }
  return done(
    remember(next, { at: now, by: by.id, act: `reopen:${reason}` }),
    { notice: 'reporter-outcome', outcome: 'opened-again' },
    ...card(facets),
  )
}

export const snooze: Handler<Of<'snooze'>> = (facets, { by, reason, until }, now) => {
  const held = notHeld(facets, by)
  if (held) return held
  if (facets.state !== 'acknowledged') return refuse('wrong-state')
  if (!(until > now) || until > now + LONGEST_SNOOZE_MS) return refuse('bad-time')
  const next: CaseFacets = { ...facets, snooze: { until, reason } }
  return done(remember(next, { at: now, by: by.id, act: `snooze:${reason}` }), ...card(facets))
}

export const wake: Handler<Of<'wake'>> = (facets, { by }, now) => {
  const held = notHeld(facets, by)
  if (held) return held
  if (facets.snooze === undefined) return refuse('wrong-state')
  return done(remember(without(facets, 'snooze'), { at: now, by: by.id, act: 'wake' }), ...card(facets))
}

/** Lets the clock end a snooze. */
export const tickSnooze = (
  facets: CaseFacets,
  now: number,
): { readonly facets: CaseFacets; readonly tell: readonly Tell[] } => {
  const { snooze: asleep, ...rest } = facets
  if (asleep === undefined || now < asleep.until) return { facets, tell: [] }
  return {
    facets: remember(rest, { at: now, by: 'clock', act: 'snooze-over' }),
    tell: facets.claimedBy === undefined ? [] : [{ notice: 'snooze-over', to: facets.claimedBy }],
  }
}

/** Someone in danger writes again after the case was closed: it is open again, and the first on call is called. */
export const cryAgain: Handler<Of<'update'>> = (facets, { desk }, now) => {
  if (desk === undefined) return refuse('wrong-state')
  const paged = startPage(desk, now, { urgency: 'now' })
  const next: CaseFacets = {
    ...without(facets, 'outcome', 'claimedBy', 'claimedAt', 'progress', 'snooze'),
    state: 'escalated',
    urgency: 'now',
    answeredAt: facets.answeredAt ?? now,
    page: paged.page,
  }
  return done(
    remember(next, { at: now, by: 'reporter', act: 'reopen:cry' }, callEntry(paged.page, now)),
    ...paged.tell,
    ...card(facets),
  )
}
