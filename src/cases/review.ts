import { mayOpen, mayWork } from './access.ts'
import {
  type Acted,
  card,
  done,
  freed,
  type Handler,
  HELD,
  notHeld,
  type Of,
  refuse,
  takeBack,
  without,
} from './acting.ts'
import type { CaseFacets } from './case.ts'
import { remember } from './history.ts'

export const claim: Handler<Of<'claim'>> = (facets, { by }, now) => {
  if (!mayWork(facets, by)) return refuse('not-allowed')
  if (facets.state === 'decided') return refuse('already-decided', facets.claimedBy)
  if (facets.claimedBy !== undefined && HELD.includes(facets.state))
    return refuse('already-claimed', facets.claimedBy)
  if (facets.state !== 'open') return refuse('wrong-state')
  // Four eyes are two people's.
  if (facets.proposed?.by === by.id) return refuse('second-look', by.id)
  const next: CaseFacets = { ...facets, state: 'claimed', claimedBy: by.id, claimedAt: now }
  return done(remember(next, { at: now, by: by.id, act: 'claim' }), ...card(facets))
}

export const release: Handler<Of<'release'>> = (facets, { by }, now) => {
  const held = by.roles.includes('administrator') ? undefined : notHeld(facets, by)
  if (held) return held
  if (facets.state !== 'claimed' && facets.state !== 'needs-more') return refuse('wrong-state')
  const next: CaseFacets = { ...freed(facets), state: 'open' }
  return done(remember(next, { at: now, by: by.id, act: 'release' }), ...takeBack(facets), ...card(facets))
}

export const open: Handler<Of<'open'>> = (facets, { by }, now) => {
  const held = notHeld(facets, by)
  if (held) return held
  if (!mayOpen(facets, by)) return refuse('not-allowed')
  const next: CaseFacets = { ...facets, opened: { by: by.id, at: now }, readAt: facets.readAt ?? now }
  return done(remember(next, { at: now, by: by.id, act: 'open' }))
}

/** Written down as a proposal: the case goes back for somebody else to look at, and the reporter hears nothing yet. */
export const propose = (
  facets: CaseFacets,
  { by, decision, lead }: Pick<Of<'decide'>, 'by' | 'decision'> & { readonly lead?: string },
  now: number,
): Acted => {
  const next: CaseFacets = { ...freed(facets), state: 'open', proposed: { decision, by: by.id, at: now } }
  return done(
    remember(next, { at: now, by: by.id, act: `propose:${decision}${lead === undefined ? '' : `:${lead}`}` }),
    ...takeBack(facets),
    ...card(facets),
  )
}

export const decide: Handler<Of<'decide'>> = (facets, action, now) => {
  const { by, decision, of, ask } = action
  const held = notHeld(facets, by)
  if (held) return held
  const waits = decision === 'needs-more'
  // What a person in danger tells is no offer to be judged; it is answered, handed on and closed.
  if (!waits && facets.kind !== 'offer') return refuse('not-allowed')
  // Asking twice for more, while nothing came, would only write to the reporter again.
  if (waits && facets.state === 'needs-more') return refuse('wrong-state')
  if (waits && facets.canAsk === false) return refuse('no-reply')
  if (decision === 'duplicate' && of === facets.code) return refuse('no-duplicate')
  if (decision === 'confirmed' && action.secondLook && facets.proposed?.decision !== decision)
    return propose(facets, action, now)
  // An acknowledged case stays with its officer while more is awaited.
  const state = waits ? (facets.state === 'acknowledged' ? 'acknowledged' : 'needs-more') : 'decided'
  const next: CaseFacets = {
    ...(waits ? facets : without(facets, 'opened', 'proposed', 'corrects', 'duplicateOf')),
    state,
    decision,
    ...(decision === 'duplicate' && of !== undefined ? { duplicateOf: of } : {}),
  }
  return done(
    remember(next, { at: now, by: by.id, act: ask === undefined ? `decide:${decision}` : `ask:${ask}` }),
    {
      notice: 'reporter-outcome',
      outcome: decision,
      ...(ask === undefined ? {} : { ask }),
      ...(facets.corrects && !waits ? { corrects: true } : {}),
    },
    ...(waits ? [] : takeBack(facets)),
    ...card(facets),
  )
}

export const undo: Handler<Of<'undo'>> = (facets, { by }, now) => {
  if (!mayWork(facets, by)) return refuse('not-allowed')
  if (facets.state !== 'decided') return refuse('wrong-state')
  const next: CaseFacets = {
    ...without(facets, 'decision', 'duplicateOf', 'proposed'),
    state: 'claimed',
    claimedBy: by.id,
    claimedAt: now,
    corrects: true,
  }
  return done(remember(next, { at: now, by: by.id, act: 'undo' }), ...card(facets))
}

export const handOn: Handler<Of<'hand-on'>> = (facets, { by, to }, now) => {
  const held = by.roles.includes('administrator') ? undefined : notHeld(facets, by)
  if (held) return held
  if (facets.state !== 'claimed' && facets.state !== 'needs-more') return refuse('wrong-state')
  if (to.id === facets.claimedBy || !mayWork(facets, to)) return refuse('not-allowed')
  if (facets.proposed?.by === to.id) return refuse('second-look', to.id)
  const next: CaseFacets = { ...without(facets, 'opened'), claimedBy: to.id, claimedAt: now }
  return done(
    remember(next, { at: now, by: by.id, act: `hand-on:${to.id}` }),
    { notice: 'handed-on', to: to.id, by: by.id },
    ...takeBack(facets),
    ...card(facets),
  )
}

export const note: Handler<Of<'note'>> = (facets, { by }, now) => {
  const held = notHeld(facets, by)
  return held ?? done(remember(facets, { at: now, by: by.id, act: 'note' }))
}

export const close: Handler<Of<'close'>> = (facets, { by, outcome }, now) => {
  const reaches = mayWork(facets, by)
  if (!reaches && !by.roles.includes('administrator')) return refuse('not-allowed')
  if (facets.state !== 'decided') {
    const held = notHeld(facets, by)
    if (held) return held
  }
  // A decision says how it ended; whatever a desk was called for ends with a word on how.
  const judged = facets.state === 'decided'
  if (!judged && facets.deskKind === 'hotline' && outcome === undefined) return refuse('needs-reason')
  const { talk } = facets
  const next: CaseFacets = {
    ...without(facets, 'opened', 'snooze'),
    ...(talk === undefined ? {} : { talk: { ...talk, open: false } }),
    ...(outcome === undefined ? {} : { outcome }),
    state: 'closed',
  }
  const act = outcome === undefined ? 'close' : `close:${outcome}`
  return done(
    remember(next, { at: now, by: by.id, act }),
    // One message, not two: somebody may look at that phone.
    ...(talk?.open
      ? [{ notice: 'talk-ended', closed: true } as const]
      : judged
        ? []
        : [{ notice: 'reporter-outcome', outcome: 'closed' } as const]),
    ...takeBack(facets),
    ...card(facets),
  )
}
