import { describe, expect, it } from 'vitest'
import { type UrgencyQuestion, urgencyOf } from '../../src/cases/urgency.ts'
import { LEVELS, STAGES } from '../../src/core/words.ts'

const ask = (over: Partial<UrgencyQuestion>) =>
  urgencyOf({ kind: 'offer', stage: 'talking', level: 'high', ...over })

describe('how soon a human must act', () => {
  it.each<[Partial<UrgencyQuestion>, 'now' | 'today' | 'queue', string]>([
    [{ stage: 'there-cannot-leave' }, 'now', 'cannot-leave'],
    [{ kind: 'danger' }, 'now', 'danger'],
    [{ stage: 'travelling' }, 'now', 'travelling'],
    [{ departure: 'within-24h' }, 'now', 'departure-24h'],
    [{ stage: 'ticket-booked', departure: 'skipped' }, 'now', 'departure-unknown'],
    [{ stage: 'ticket-booked' }, 'now', 'departure-unknown'],
    [{ kind: 'relative', stage: 'relative-there', answersFreely: false }, 'now', 'relative-unreachable'],
    [{ kind: 'relative', stage: 'relative-there' }, 'now', 'relative-unknown'],
    [
      { kind: 'relative', stage: 'relative-there', answersFreely: true, moneyAsked: true },
      'now',
      'relative-money',
    ],
    [{ stage: 'ticket-booked', departure: 'within-7d' }, 'today', 'departure-7d'],
    [{ passportTaken: true }, 'today', 'passport-taken'],
    [{ stage: 'paid', level: 'none' }, 'today', 'paid'],
    [{ stage: 'papers-sent', level: 'high' }, 'today', 'papers-sent'],
    [{ stage: 'papers-sent', level: 'critical' }, 'today', 'papers-sent'],
    [{ stage: 'there-free' }, 'today', 'there-free'],
    [
      { kind: 'relative', stage: 'relative-there', answersFreely: true, moneyAsked: false },
      'today',
      'relative-free',
    ],
    [{ stage: 'papers-sent', level: 'caution' }, 'queue', 'none'],
    [{ stage: 'ticket-booked', departure: 'later' }, 'queue', 'none'],
    [{ stage: 'talking', departure: 'skipped', level: 'critical' }, 'queue', 'none'],
    [{ stage: 'looking' }, 'queue', 'none'],
    [{ stage: 'returned' }, 'queue', 'none'],
  ])('%j is %s (%s)', (question, urgency, because) => {
    expect(ask(question)).toEqual({ urgency, because })
  })

  it('never gets less urgent by knowing worse', () => {
    const order = ['queue', 'today', 'now']
    for (const stage of STAGES)
      for (const level of LEVELS)
        for (const kind of ['offer', 'danger', 'relative'] as const) {
          const plain = order.indexOf(urgencyOf({ kind, stage, level }).urgency)
          for (const worse of [
            { passportTaken: true },
            { moneyAsked: true },
            { departure: 'within-24h' as const },
          ])
            expect(order.indexOf(urgencyOf({ kind, stage, level, ...worse }).urgency)).toBeGreaterThanOrEqual(
              plain,
            )
        }
  })
})
