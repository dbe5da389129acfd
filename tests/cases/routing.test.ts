import { describe, expect, it } from 'vitest'
import type { Desk } from '../../src/cases/desk.ts'
import { explainDesk, explainRoute, route } from '../../src/cases/routing.ts'
import { MINUTE, NOW } from './facets.ts'

const desk = (id: string, kind: Desk['kind'], over: Partial<Desk> = {}): Desk => ({
  id,
  kind,
  name: id,
  chat: { platform: 'telegram', id: `-${id}` },
  onCall: ['someone'],
  ...over,
})
const mods = desk('mods', 'moderators')
const any = desk('any', 'hotline')
const korea = desk('korea', 'hotline', { origins: ['KR'] })
const vietnamese = desk('vietnamese', 'hotline', { languages: ['vi'] })
const ask = { kind: 'danger', urgency: 'now', language: 'ko', origin: 'KR' } as const

describe('which desk a case goes to', () => {
  it('danger and relatives to a hotline, or to none', () => {
    expect(route(ask, [mods, any], NOW)).toEqual({ desk: any, because: 'danger', by: 'any' })
    expect(route({ ...ask, kind: 'relative', urgency: 'today' }, [mods, any], NOW)?.because).toBe('relative')
    expect(route(ask, [mods], NOW)).toBeUndefined()
    expect(route(ask, [], NOW)).toBeUndefined()
  })

  it('an urgent offer to a hotline, to the moderators where there is none, the rest to the moderators', () => {
    const offer = { ...ask, kind: 'offer' } as const
    expect(route(offer, [mods, any], NOW)).toMatchObject({ desk: any, because: 'urgent' })
    expect(route(offer, [mods], NOW)).toMatchObject({ desk: mods, because: 'no-hotline' })
    expect(route({ ...offer, urgency: 'today' }, [mods, any], NOW)).toMatchObject({
      desk: mods,
      because: 'review',
    })
    expect(route({ ...offer, urgency: 'queue' }, [any], NOW)).toBeUndefined()
  })

  it('to the desk of the nationality, then of the language, then to one for anybody, then to any at all', () => {
    expect(route(ask, [any, vietnamese, korea], NOW)).toMatchObject({ desk: korea, by: 'origin' })
    expect(route({ ...ask, origin: 'VN', language: 'vi' }, [any, vietnamese, korea], NOW)).toMatchObject({
      desk: vietnamese,
      by: 'language',
    })
    expect(route({ ...ask, origin: 'PH', language: 'tl' }, [korea, any], NOW)).toMatchObject({
      desk: any,
      by: 'any',
    })
    expect(route({ ...ask, origin: 'PH', language: 'tl' }, [korea], NOW)).toMatchObject({
      desk: korea,
      by: 'none-fits',
    })
  })

  it('of two that fit alike, to the one where someone is on call', () => {
    const asleep = desk('asleep', 'hotline', { onCall: [] })
    expect(route(ask, [asleep, any], NOW)?.desk).toBe(any)
    expect(route(ask, [asleep], NOW)?.desk).toBe(asleep)
  })

  it('to the desk of the place, and where one serves both ends, to that one', () => {
    const cambodia = desk('cambodia', 'hotline', { destinations: ['KH'] })
    const both = desk('both', 'hotline', { origins: ['KR'], destinations: ['KH'] })
    const there = { ...ask, destination: 'KH' }
    expect(route(there, [any, cambodia, korea], NOW)).toMatchObject({ desk: korea, by: 'origin' })
    expect(route(there, [any, cambodia, korea, both], NOW)).toMatchObject({
      desk: both,
      by: 'origin-and-destination',
    })
    expect(route({ ...there, origin: 'VN' }, [any, cambodia], NOW)).toMatchObject({ by: 'destination' })
    // Who acts for Koreans in Cambodia alone is no desk for Koreans in Laos.
    expect(route({ ...ask, destination: 'LA' }, [both, any], NOW)).toMatchObject({ desk: any, by: 'any' })
  })

  it('to the operator’s default where no desk fits, and says so', () => {
    const chosen = desk('chosen', 'hotline', { origins: ['VN'], isDefault: true })
    expect(route({ ...ask, origin: 'PH' }, [korea, chosen], NOW)).toMatchObject({
      desk: chosen,
      by: 'default',
    })
  })

  it('of two alike, to the one that is open; and explains itself', () => {
    const hours = (from: number, to: number) => ({ week: Array(7).fill({ from, to }), holidays: [] })
    const [shut, open] = [
      desk('shut', 'hotline', { hours: hours(0, 60) }),
      desk('open', 'hotline', {
        origins: [],
        hours: hours(22 * 60, 24 * 60),
        onCall: ['a', 'b'],
        shifts: [{ staff: 'b', days: [0, 1, 2, 3, 4, 5, 6], from: 0, to: 1440 }],
      }),
    ]
    expect(explainRoute({ ...ask, urgency: 'now' }, [shut, open], NOW)).toEqual({
      desk: open,
      because: 'danger',
      by: 'any',
      open: true,
      order: [
        { staff: 'a', standing: 'called' },
        { staff: 'b', standing: 'not-here' },
      ],
    })
    expect(explainRoute(ask, [shut], NOW)).toMatchObject({ open: false, opensAt: NOW + 60 * MINUTE })
    expect(explainRoute(ask, [], NOW)).toBeUndefined()
  })

  it('explains the desk that has a case, and says where the rules alone would have sent it', () => {
    const [korean, other] = [
      desk('korean', 'hotline', { origins: ['KR'] }),
      desk('other', 'hotline', { origins: ['VN'] }),
    ]
    const both = [korean, other]
    expect(explainDesk({ ...ask, origin: 'KR' }, korean, both, NOW)).toMatchObject({
      desk: korean,
      by: 'origin',
    })
    expect(explainDesk({ ...ask, origin: 'KR' }, korean, both, NOW)).not.toHaveProperty('rules')
    expect(explainDesk({ ...ask, origin: 'KR' }, other, both, NOW)).toMatchObject({
      desk: other,
      by: 'none-fits',
      rules: { desk: korean, by: 'origin' },
    })
  })
})
