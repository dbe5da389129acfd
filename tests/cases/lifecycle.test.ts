import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayOpen, maySee } from '../../src/cases/access.ts'
import { type CaseFacets, DECISIONS } from '../../src/cases/case.ts'
import { HISTORY_KEPT } from '../../src/cases/history.ts'
import { act, type CaseAction } from '../../src/cases/lifecycle.ts'
import { administrator, auditor, facets, MINUTE, moderator, NOW, officer } from './facets.ts'

const anna = moderator('anna')
const ben = moderator('ben')
const hana = officer('hana')
const joon = officer('joon')
const line = { id: 'line', kind: 'hotline', onCall: ['hana', 'joon'] } as const

/** The facets after these actions, each of which must be accepted. */
const played = (start: CaseFacets, ...actions: readonly CaseAction[]): CaseFacets =>
  actions.reduce((now, action, index) => {
    const acted = act(now, action, NOW + index)
    if (!acted.ok) throw new Error(`${action.do} refused: ${acted.why}`)
    return acted.facets
  }, start)

const claimed = () => played(facets(), { do: 'claim', by: anna })
const escalated = () =>
  played(facets({ kind: 'danger', urgency: 'now', desk: 'line', deskKind: 'hotline' }), {
    do: 'escalate',
    by: administrator,
    desk: line,
  })

describe('a case under review', () => {
  it('is claimed by one; the other is told who', () => {
    expect(act(claimed(), { do: 'claim', by: ben }, NOW)).toEqual({
      ok: false,
      why: 'already-claimed',
      by: 'anna',
    })
    expect(act(claimed(), { do: 'claim', by: anna }, NOW)).toEqual({
      ok: false,
      why: 'already-claimed',
      by: 'anna',
    })
  })

  it('is decided once, by whoever claimed it', () => {
    const decide = { do: 'decide', decision: 'confirmed' } as const
    expect(act(facets(), { ...decide, by: anna }, NOW)).toEqual({ ok: false, why: 'wrong-state' })
    expect(act(claimed(), { ...decide, by: ben }, NOW)).toEqual({ ok: false, why: 'not-yours', by: 'anna' })
    const decided = act(claimed(), { ...decide, by: anna }, NOW)
    expect(decided).toMatchObject({ ok: true, facets: { state: 'decided', decision: 'confirmed' } })
    if (!decided.ok) return
    expect(decided.tell).toContainEqual({ notice: 'reporter-outcome', outcome: 'confirmed' })
    for (const by of [anna, ben])
      expect(act(decided.facets, { ...decide, decision: 'suspicious', by }, NOW)).toEqual({
        ok: false,
        why: 'already-decided',
        by: 'anna',
      })
  })

  it('is taken away again from the one who opened it, when it is decided or given back', () => {
    const opened = played(claimed(), { do: 'open', by: anna })
    const takeBack = { notice: 'take-back-open', from: 'anna' }
    const decided = act(opened, { do: 'decide', decision: 'not-an-offer', by: anna }, NOW)
    const released = act(opened, { do: 'release', by: anna }, NOW)
    const withdrawn = act(opened, { do: 'withdraw', by: 'reporter' }, NOW)
    for (const acted of [decided, released, withdrawn]) {
      expect(acted).toMatchObject({ ok: true, tell: expect.arrayContaining([takeBack]) })
      expect(acted.ok && acted.facets.opened).toBeUndefined()
    }
    expect(act(claimed(), { do: 'open', by: ben }, NOW)).toEqual({ ok: false, why: 'not-yours', by: 'anna' })
  })

  it('waits for more and comes back to whoever asked, asking the reporter once', () => {
    const asked = played(claimed(), { do: 'decide', decision: 'needs-more', by: anna })
    expect(asked).toMatchObject({ state: 'needs-more', claimedBy: 'anna' })
    expect(act(asked, { do: 'decide', decision: 'needs-more', by: anna }, NOW)).toMatchObject({ ok: false })
    expect(played(asked, { do: 'update', by: 'reporter' })).toMatchObject({
      state: 'claimed',
      claimedBy: 'anna',
    })
  })

  it('can be freed by an administrator, who may not decide it', () => {
    expect(played(claimed(), { do: 'release', by: administrator })).toMatchObject({ state: 'open' })
    expect(act(claimed(), { do: 'decide', decision: 'confirmed', by: administrator }, NOW)).toEqual({
      ok: false,
      why: 'not-allowed',
    })
  })

  it('takes from the reporter a higher urgency, never a lower one', () => {
    const raised = played(facets({ urgency: 'today' }), {
      do: 'update',
      by: 'reporter',
      urgency: 'now',
      level: 'none',
    })
    expect(raised).toMatchObject({ urgency: 'now', level: 'high' })
    expect(played(raised, { do: 'update', by: 'reporter', urgency: 'queue' })).toMatchObject({
      urgency: 'now',
    })
  })

  it('cannot be touched by a desk it is not at', () => {
    const stranger = { id: 'sam', roles: ['moderator'], desks: ['elsewhere'] } as const
    expect(act(facets(), { do: 'claim', by: stranger }, NOW)).toEqual({ ok: false, why: 'not-allowed' })
  })

  it('keeps the latest history and no more', () => {
    let now = facets()
    for (let round = 0; round < 60; round++) now = played(now, { do: 'update', by: 'reporter' })
    expect(now.history).toHaveLength(HISTORY_KEPT)
  })
})

describe('an escalated case', () => {
  it('calls the first on duty, and the reporter hears of it only if someone is', () => {
    const claimedNow = claimed()
    const acted = act(claimedNow, { do: 'escalate', by: anna, desk: line }, NOW)
    expect(acted).toMatchObject({
      ok: true,
      facets: { state: 'escalated', desk: 'line', deskKind: 'hotline', page: { staff: 'hana', step: 0 } },
    })
    expect(acted.ok && acted.tell).toContainEqual({
      notice: 'page',
      to: { staff: 'hana' },
      step: 0,
      again: false,
    })
    expect(acted.ok && acted.tell).toContainEqual({ notice: 'reporter-outcome', outcome: 'escalated' })
    const asleep = act(claimedNow, { do: 'escalate', by: anna, desk: { ...line, onCall: [] } }, NOW)
    expect(asleep.ok && asleep.tell).not.toContainEqual({ notice: 'reporter-outcome', outcome: 'escalated' })
    expect(asleep.ok && asleep.tell).toContainEqual(
      expect.objectContaining({ notice: 'page', to: { administrators: true } }),
    )
  })

  it('goes to hotline desks alone', () => {
    const mods = { id: 'mods', kind: 'moderators', onCall: ['ben'] } as const
    expect(act(claimed(), { do: 'escalate', by: anna, desk: mods }, NOW)).toEqual({
      ok: false,
      why: 'not-allowed',
    })
  })

  it('is acknowledged once; those called before are told who has it', () => {
    const start = escalated()
    const late = {
      ...start,
      page: start.page && { ...start.page, told: ['hana', 'joon'], staff: 'joon', step: 1 },
    }
    const acted = act(late as CaseFacets, { do: 'acknowledge', by: joon }, NOW + MINUTE)
    expect(acted).toMatchObject({
      ok: true,
      facets: {
        state: 'acknowledged',
        claimedBy: 'joon',
        page: { acknowledgedBy: 'joon', acknowledgedAt: NOW + MINUTE },
      },
      tell: expect.arrayContaining([
        { notice: 'page-taken', to: 'hana', by: 'joon' },
        { notice: 'reporter-outcome', outcome: 'seen' },
      ]),
    })
    if (!acted.ok) return
    expect(acted.facets.page?.nextAt).toBeUndefined()
    expect(act(acted.facets, { do: 'acknowledge', by: hana }, NOW)).toEqual({
      ok: false,
      why: 'already-claimed',
      by: 'joon',
    })
  })

  it('goes on at once when the one called declines, or gives it back later', () => {
    const declined = act(escalated(), { do: 'decline', by: hana, desk: line }, NOW)
    expect(declined).toMatchObject({ ok: true, facets: { state: 'escalated', page: { staff: 'joon' } } })
    const taken = played(escalated(), { do: 'acknowledge', by: hana })
    const back = act(taken, { do: 'decline', by: hana, desk: line }, NOW)
    expect(back).toMatchObject({ ok: true, facets: { state: 'escalated', page: { staff: 'joon' } } })
    expect(back.ok && back.facets.claimedBy).toBeUndefined()
    expect(act(taken, { do: 'decline', by: joon, desk: line }, NOW)).toEqual({
      ok: false,
      why: 'not-yours',
      by: 'hana',
    })
  })

  it('can be taken by the fallback desk once that was woken, and is then theirs', () => {
    const night = officer('night', 'fallback')
    expect(act(escalated(), { do: 'acknowledge', by: night }, NOW)).toEqual({ ok: false, why: 'not-allowed' })
    const start = escalated()
    const woken = { ...start, page: { step: 2, told: ['hana', 'joon'], since: NOW, fallback: 'fallback' } }
    expect(act(woken, { do: 'acknowledge', by: night }, NOW)).toMatchObject({
      ok: true,
      facets: { desk: 'fallback', claimedBy: 'night' },
    })
  })

  it('has its clock shortened when the reporter says that it is worse', () => {
    const today = played(facets({ kind: 'relative', urgency: 'today' }), {
      do: 'escalate',
      by: administrator,
      desk: line,
    })
    expect(today.page?.nextAt).toBe(NOW + 60 * MINUTE)
    const worse = act(today, { do: 'update', by: 'reporter', urgency: 'now' }, NOW + MINUTE)
    expect(worse.ok && worse.facets.page?.nextAt).toBe(NOW + 6 * MINUTE)
  })

  it('ends the calls when the reporter takes it back', () => {
    const acted = act(escalated(), { do: 'withdraw', by: 'reporter' }, NOW)
    expect(acted).toMatchObject({
      ok: true,
      facets: { state: 'withdrawn' },
      tell: expect.arrayContaining([{ notice: 'page-withdrawn', to: 'hana' }]),
    })
    expect(acted.ok && acted.facets.page).toBeUndefined()
  })
})

describe('who may see and open', () => {
  it('moderators neither see nor open danger and relative cases; administrators and auditors see codes alone', () => {
    for (const kind of ['danger', 'relative'] as const) {
      const held = facets({
        kind,
        state: 'acknowledged',
        desk: 'line',
        deskKind: 'hotline',
        claimedBy: 'hana',
      })
      expect([maySee(held, anna), mayOpen(held, { ...anna, id: 'hana' })]).toEqual([false, false])
      expect([maySee(held, administrator), mayOpen(held, administrator)]).toEqual([true, false])
      expect([maySee(held, auditor), mayOpen(held, auditor)]).toEqual([true, false])
      expect([maySee(held, hana), mayOpen(held, hana)]).toEqual([true, true])
      expect([maySee(held, joon), mayOpen(held, joon)]).toEqual([true, false])
      expect(maySee(held, officer('eva', 'elsewhere'))).toBe(false)
      // Even at a moderators' desk by mistake, such a case is not theirs.
      const astray = facets({ kind, state: 'claimed', claimedBy: 'anna' })
      expect([maySee(astray, anna), mayOpen(astray, anna)]).toEqual([false, false])
      expect(act(facets({ kind }), { do: 'claim', by: anna }, NOW)).toEqual({ ok: false, why: 'not-allowed' })
    }
  })

  it('an escalated offer leaves the moderators', () => {
    const gone = played(claimed(), { do: 'escalate', by: anna, desk: line })
    expect([maySee(gone, anna), mayOpen(gone, anna)]).toEqual([false, false])
    expect(maySee(gone, hana)).toBe(true)
  })

  it('opening ends with the decision', () => {
    const decided = played(claimed(), { do: 'decide', decision: 'confirmed', by: anna })
    expect([mayOpen(claimed(), anna), mayOpen(decided, anna)]).toEqual([true, false])
  })
})

describe('any sequence of actions', () => {
  const desk = { ...line, fallback: 'fallback' }
  const action = fc.oneof(
    fc.record({
      do: fc.constantFrom('claim', 'release', 'open', 'acknowledge', 'close'),
      by: fc.constantFrom(anna, ben, hana, joon, administrator),
    }),
    fc.record({
      do: fc.constant('decide'),
      by: fc.constantFrom(anna, ben, hana, joon),
      decision: fc.constantFrom(...DECISIONS),
    }),
    fc.record({
      do: fc.constantFrom('escalate', 'decline'),
      by: fc.constantFrom(anna, ben, hana, joon, administrator),
      desk: fc.constant(desk),
    }),
    fc.record({ do: fc.constantFrom('update', 'withdraw'), by: fc.constant('reporter') }),
  ) as fc.Arbitrary<CaseAction>
  const start = fc.constantFrom(
    facets(),
    facets({ urgency: 'now' }),
    facets({ kind: 'danger', desk: 'line', deskKind: 'hotline', urgency: 'now' }),
  )

  it('never decides twice, always has one holder where it is held, and writes down every step', () => {
    fc.assert(
      fc.property(start, fc.array(action, { maxLength: 60 }), (first, actions) => {
        let now = first
        let decided = 0
        for (const [index, each] of actions.entries()) {
          const before = JSON.stringify(now)
          const acted = act(now, each, NOW + index)
          expect(JSON.stringify(now), 'the facets given are left alone').toBe(before)
          if (!acted.ok) {
            if (acted.why === 'already-claimed') expect(acted.by).toBeDefined()
            continue
          }
          if (each.do === 'decide' && each.decision !== 'needs-more') decided++
          // A withdrawn case is gone for good.
          expect(now.state).not.toBe('withdrawn')
          now = acted.facets
          expect(now.history.at(-1)?.at).toBe(NOW + index)
          const held = ['claimed', 'needs-more', 'acknowledged'].includes(now.state)
          if (held) expect(now.claimedBy).toBeDefined()
          if (now.state === 'open' || now.state === 'escalated') expect(now.claimedBy).toBeUndefined()
          // Nobody is left waiting: as long as it is escalated, the clock has a next moment.
          if (now.state === 'escalated') expect(now.page?.nextAt).toBeGreaterThan(NOW + index)
          if (now.state === 'acknowledged') expect(now.page?.nextAt).toBeUndefined()
        }
        expect(decided).toBeLessThanOrEqual(1)
      }),
      { numRuns: 400 },
    )
  })

  it('of two who press the same button one is accepted, and the other told who was first', () => {
    fc.assert(
      fc.property(fc.constantFrom('claim', 'decide'), fc.boolean(), (button, annaFirst) => {
        const [first, second] = annaFirst ? [anna, ben] : [ben, anna]
        const from = button === 'claim' ? facets() : played(facets(), { do: 'claim', by: first })
        const press = (by: typeof anna): CaseAction =>
          button === 'claim' ? { do: 'claim', by } : { do: 'decide', by, decision: 'confirmed' }
        const won = act(from, press(first), NOW)
        if (!won.ok) throw new Error(won.why)
        expect(act(won.facets, press(second), NOW)).toMatchObject({ ok: false, by: first.id })
      }),
    )
  })
})
