import { mayWork } from './access.ts'
import { done, type Handler, notHeld, type Of, refuse } from './acting.ts'
import type { CaseFacets, Talk } from './case.ts'
import { remember } from './history.ts'
import type { Tell } from './tell.ts'

/** A talk closes by itself after so much silence. */
export const TALK_QUIET_MS = 15 * 60_000

const withTalk = (facets: CaseFacets, talk: Talk): CaseFacets => ({ ...facets, talk })

/** The officer writes. Once it closed, it is for the person to write again, never for us. */
export const say: Handler<Of<'talk'>> = (facets, { by, phrase, reads }, now) => {
  const held = notHeld(facets, by)
  if (held) return held
  const { talk } = facets
  if (facets.kind === 'offer') return refuse('not-allowed')
  if (talk !== undefined && !talk.open) return refuse('talk-over')
  // A line is known by its moment, so that no two share one.
  const at = Math.max(now, (talk?.at ?? 0) + 1)
  const next = withTalk(facets, { ...talk, by: by.id, at, open: true })
  const opened = talk === undefined || talk.by !== by.id
  return done(
    remember(
      { ...next, ...(reads ? { readAt: facets.readAt ?? now } : {}) },
      { at: now, by: by.id, act: phrase === undefined ? 'talk' : `talk:${phrase}` },
      ...(reads ? [{ at: now, by: by.id, act: 'listen' }] : []),
    ),
    { notice: 'talk-line', at, opened },
  )
}

export const listen: Handler<Of<'listen'>> = (facets, { by }, now) => {
  const held = notHeld(facets, by)
  if (held) return held
  if (facets.kind === 'offer') return refuse('not-allowed')
  return done(remember({ ...facets, readAt: facets.readAt ?? now }, { at: now, by: by.id, act: 'listen' }))
}

const closed = (facets: CaseFacets, act: string, by: string, now: number, ...tell: readonly Tell[]) =>
  done(
    remember(facets.talk === undefined ? facets : withTalk(facets, { ...facets.talk, open: false }), {
      at: now,
      by,
      act,
    }),
    ...tell,
  )

export const endTalk: Handler<Of<'talk-end'>> = (facets, { by }, now) => {
  if (!mayWork(facets, by)) return refuse('not-allowed')
  if (facets.talk?.open !== true) return refuse('wrong-state')
  if (facets.talk.by !== by.id) return refuse('not-yours', facets.talk.by)
  return closed(facets, 'talk-end', by.id, now, { notice: 'talk-ended' })
}

/** The person stops it, or erased the chat: nothing more is written to them, and nobody has to guess why. */
export const stopTalk: Handler<Of<'talk-stop'>> = (facets, _action, now) =>
  facets.talk?.open === true
    ? closed(facets, 'talk-stop', 'reporter', now, { notice: 'talk-stopped', to: facets.talk.by })
    : refuse('wrong-state')

/** The person writes: to the officer who talks with them, else to whoever has the case. Their words open it again. */
export const heard = (
  facets: CaseFacets,
  now: number,
): { readonly facets: CaseFacets; readonly tell: readonly Tell[] } => {
  const to = facets.claimedBy
  if (facets.talk === undefined || to === undefined || facets.state === 'closed') return { facets, tell: [] }
  return {
    facets: withTalk(facets, { ...facets.talk, by: to, at: now, open: true }),
    tell: [{ notice: 'talk-heard', to, at: now }],
  }
}

/** The person asks for a talk. Whoever is called or has the case is told; nothing is promised. */
export const wanted = (
  facets: CaseFacets,
): { readonly facets: CaseFacets; readonly tell: readonly Tell[] } => {
  const to = facets.claimedBy ?? facets.page?.staff
  const { talk } = facets
  return {
    facets:
      talk === undefined || talk.open || facets.claimedBy === undefined
        ? facets
        : withTalk(facets, { ...talk, open: true, at: facets.updatedAt }),
    tell: to === undefined ? [] : [{ notice: 'talk-wanted', to }],
  }
}

/** Lets the clock close a talk that went quiet. */
export const tickTalk = (
  facets: CaseFacets,
  now: number,
): { readonly facets: CaseFacets; readonly tell: readonly Tell[] } => {
  const { talk } = facets
  if (talk?.open !== true || now < talk.at + TALK_QUIET_MS) return { facets, tell: [] }
  return {
    facets: remember(withTalk(facets, { ...talk, open: false }), { at: now, by: 'clock', act: 'talk-end' }),
    tell: [{ notice: 'talk-ended' }],
  }
}
