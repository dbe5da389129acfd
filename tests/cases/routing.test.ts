import { describe, expect, it } from 'vitest'
import type { Desk } from '../../src/cases/desk.ts'
import { route } from '../../src/cases/routing.ts'

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
    expect(route(ask, [mods, any])).toEqual({ desk: any, because: 'danger', by: 'any' })
    expect(route({ ...ask, kind: 'relative', urgency: 'today' }, [mods, any])?.because).toBe('relative')
    expect(route(ask, [mods])).toBeUndefined()
    expect(route(ask, [])).toBeUndefined()
  })

  it('an urgent offer to a hotline, to the moderators where there is none, the rest to the moderators', () => {
    const offer = { ...ask, kind: 'offer' } as const
    expect(route(offer, [mods, any])).toMatchObject({ desk: any, because: 'urgent' })
    expect(route(offer, [mods])).toMatchObject({ desk: mods, because: 'no-hotline' })
    expect(route({ ...offer, urgency: 'today' }, [mods, any])).toMatchObject({
      desk: mods,
      because: 'review',
    })
    expect(route({ ...offer, urgency: 'queue' }, [any])).toBeUndefined()
  })

  it('to the desk of the nationality, then of the language, then to one for anybody, then to any at all', () => {
    expect(route(ask, [any, vietnamese, korea])).toMatchObject({ desk: korea, by: 'origin' })
    expect(route({ ...ask, origin: 'VN', language: 'vi' }, [any, vietnamese, korea])).toMatchObject({
      desk: vietnamese,
      by: 'language',
    })
    expect(route({ ...ask, origin: 'PH', language: 'tl' }, [korea, any])).toMatchObject({
      desk: any,
      by: 'any',
    })
    expect(route({ ...ask, origin: 'PH', language: 'tl' }, [korea])).toMatchObject({
      desk: korea,
      by: 'none-fits',
    })
  })

  it('of two that fit alike, to the one where someone is on call', () => {
    const asleep = desk('asleep', 'hotline', { onCall: [] })
    expect(route(ask, [asleep, any])?.desk).toBe(any)
    expect(route(ask, [asleep])?.desk).toBe(asleep)
  })
})
