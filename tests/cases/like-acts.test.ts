import { describe, expect, it } from 'vitest'
import type { CaseFacets } from '../../src/cases/case.ts'
import { act } from '../../src/cases/lifecycle.ts'
import { facets as made } from './facets.ts'

const ME = { id: 'me', roles: ['moderator'], desks: ['desk'] } as const
const OTHER = { ...ME, id: 'other' } as const
const STRANGER = { id: 'they', roles: ['moderator'], desks: ['elsewhere'] } as const
const NOW = Date.parse('2026-08-03T09:00:00Z')

const offer = (more: Partial<CaseFacets> = {}): CaseFacets =>
  made({ kind: 'offer', state: 'open', desk: 'desk', deskKind: 'moderators', ...more })
const decide = (
  facets: CaseFacets,
  by: { id: string; roles: readonly 'moderator'[]; desks: readonly string[] } = ME,
  secondLook = false,
) =>
  act(
    facets,
    { do: 'decide-alike', by, decision: 'confirmed', stack: 's1', lead: 'K7F3-QX', secondLook },
    NOW,
  )

describe('a decision on like cases, on one of them', () => {
  it.each([
    ['an open case', offer(), true],
    ['one of mine', offer({ state: 'claimed', claimedBy: 'me' }), true],
    ['one I asked more about', offer({ state: 'needs-more', claimedBy: 'me' }), true],
    ['what another holds', offer({ state: 'claimed', claimedBy: 'other' }), 'not-yours'],
    [
      'what is decided',
      offer({ state: 'decided', claimedBy: 'other', decision: 'suspicious' }),
      'already-decided',
    ],
    ['what was withdrawn', offer({ state: 'withdrawn' }), 'wrong-state'],
    ['a case of danger', offer({ kind: 'danger' }), 'not-allowed'],
    ['a relative’s case', offer({ kind: 'relative' }), 'not-allowed'],
    ['what a hotline has', offer({ deskKind: 'hotline', state: 'escalated' }), 'not-allowed'],
    ['another desk’s', offer({ desk: 'elsewhere' }), 'not-allowed'],
  ] as const)('%s', (_name, facets, expected) => {
    const acted = decide(facets)
    if (expected === true) {
      expect(acted).toMatchObject({
        ok: true,
        facets: { state: 'decided', decision: 'confirmed', claimedBy: 'me', stackDecision: 's1' },
      })
      expect(acted.ok && acted.tell).toContainEqual({ notice: 'reporter-outcome', outcome: 'confirmed' })
      expect(acted.ok && acted.facets.history.at(-1)).toEqual({
        at: NOW,
        by: 'me',
        act: 'decide:confirmed:K7F3-QX',
      })
    } else expect(acted).toMatchObject({ ok: false, why: expected })
  })

  it('waits for a second person where four eyes are wanted', () => {
    const first = decide(offer(), ME, true)
    expect(first).toMatchObject({
      ok: true,
      facets: { state: 'open', proposed: { decision: 'confirmed', by: 'me' } },
    })
    expect(first.ok && first.tell.filter(({ notice }) => notice === 'reporter-outcome')).toEqual([])
    const proposed = first.ok ? first.facets : offer()
    expect(decide(proposed, ME, true)).toMatchObject({ ok: false, why: 'second-look' })
    expect(decide(proposed, OTHER, true)).toMatchObject({ ok: true, facets: { state: 'decided' } })
  })
})

describe('its correction', () => {
  const decided = offer({ state: 'decided', decision: 'confirmed', claimedBy: 'me', stackDecision: 's1' })
  const correct = (
    facets: CaseFacets,
    decision: 'suspicious' | undefined,
    by: typeof ME | typeof STRANGER = ME,
  ) => act(facets, { do: 'correct-alike', by, decision, stack: 's1' }, NOW)

  it('puts another decision in its place, or opens the case again', () => {
    expect(correct(decided, 'suspicious')).toMatchObject({
      ok: true,
      facets: { state: 'decided', decision: 'suspicious' },
    })
    const opened = correct(decided, undefined)
    expect(opened).toMatchObject({ ok: true, facets: { state: 'open' } })
    expect(opened.ok && Object.keys(opened.facets)).not.toContain('decision')
    expect(opened.ok && Object.keys(opened.facets)).not.toContain('stackDecision')
    expect(opened.ok && opened.tell).toContainEqual({ notice: 'reporter-corrected' })
  })

  it('leaves alone what was decided by itself, has moved on, or is another desk’s', () => {
    expect(correct({ ...decided, stackDecision: 's2' }, undefined)).toMatchObject({
      ok: false,
      why: 'wrong-state',
    })
    expect(correct({ ...decided, state: 'closed' }, undefined)).toMatchObject({
      ok: false,
      why: 'wrong-state',
    })
    expect(correct(decided, undefined, STRANGER)).toMatchObject({ ok: false, why: 'not-allowed' })
  })
})
