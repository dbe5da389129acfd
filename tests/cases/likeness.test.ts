import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identitiesOf } from '../../src/cases/likeness/identities.ts'
import { countSightings, type Sighting } from '../../src/cases/likeness/independent.ts'
import { isAlike, sketchOf } from '../../src/cases/likeness/sketch.ts'
import { assess } from '../../src/redflags/assess.ts'
import { rewrittenOffers } from '../support/like-families.ts'

describe('near-same offers', () => {
  const offers = rewrittenOffers(8).map(each => ({ ...each, sketch: sketchOf([each.text]) }))
  const languages = [...new Set(offers.map(each => each.language))]

  it.each(languages)('%s: rewritten offers are found, unlike ones of the same trade are not', language => {
    const own = offers.filter(each => each.language === language)
    const pairs = own.flatMap((a, at) => own.slice(at + 1).map(b => [a, b] as const))
    const same = pairs.filter(([a, b]) => a.family === b.family)
    const unlike = pairs.filter(([a, b]) => a.family !== b.family)
    expect(same.filter(([a, b]) => isAlike(a.sketch, b.sketch)).length / same.length).toBeGreaterThan(0.9)
    expect(unlike.filter(([a, b]) => isAlike(a.sketch, b.sketch))).toEqual([])
  })

  it('looks past names, numbers, handles, spacing and look-alike letters', () => {
    const offer =
      'Chat operators wanted in Bavet, 4,000 USD a month, flight and room are paid by the company. Bring your bank card, no experience needed. Telegram @bavet_jobs'
    const disguised =
      'Сhat operаtors w a n t e d in Poipet, 6 500 USD a month, flight and room are pаid by the company! Bring your b4nk card, no experience needed. Telegram @new_boss77 +855 12 345 678'
    expect(isAlike(sketchOf([offer]), sketchOf([disguised]))).toBe(true)
  })

  it('compares nothing that is too short to say anything', () => {
    for (const text of ['', 'hello', '@gold_hr88', '통장 있어요?', '🙂🙂🙂', '\ud800'])
      expect(sketchOf([text])).toEqual([])
  })

  it('takes any text, and the same for the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), text => {
        const sketch = sketchOf([text])
        expect([0, 32]).toContain(sketch.length)
        expect(sketchOf([text])).toEqual(sketch)
      }),
      { numRuns: 200 },
    )
  })
})

describe('recruiter identities', () => {
  const of = (text: string) =>
    identitiesOf(assess(text).offer, [text]).map(({ kind, value }) => `${kind}:${value}`)

  it('are one form of handles, numbers, links, wallets and accounts', () => {
    expect(of('Write on telegram: @Gold_Star88 now')).toEqual(['telegram:gold_star88'])
    expect(of('https://t.me/gold_star88')).toEqual(['telegram:gold_star88'])
    expect(of('Whatsapp +855 12 345 678')).toEqual(['phone:+85512345678'])
    expect(of('Phone: +855-12-345-678')).toEqual(['phone:+85512345678'])
    expect(of('Apply at https://WWW.Work-Jobs.com/apply/?ref=9#top')).toEqual(['link:work-jobs.com/apply'])
    expect(of('USDT to 0xde0B295669a9FD93d5F28D9Ec85E40f4cb697BAe')).toEqual([
      'wallet:0xde0b295669a9fd93d5f28d9ec85e40f4cb697bae',
    ])
    expect(of('국민은행 123456-04-567890 로 보증금 입금')).toEqual(['account:12345604567890'])
    expect(of('Bank transfer to GB33 BUKB 2020 1555 5555 55')).toEqual(['account:GB33BUKB20201555555555'])
  })

  it('folds letters that only look alike, and keeps apart what are two handles', () => {
    expect(of('telegram @gоld_star')).toEqual(['telegram:gold_star'])
    expect(of('telegram @g0ld_star')).toEqual(['telegram:g0ld_star'])
  })

  it('finds none in figures that are no account', () => {
    expect(of('Pay 1,200,000 a month, 10 000 places, since 2019')).toEqual([])
  })
})

describe('independent reporters', () => {
  const HOUR = 3_600_000
  const sighting = (reporter: string, hours: number, known = false): Sighting => ({
    caseId: `${reporter}-${hours}`,
    reporter,
    known,
    at: hours * HOUR,
  })

  it('300 denunciations of one afternoon from new accounts are one voice', () => {
    const crowd = Array.from({ length: 300 }, (_, at) => sighting(`new${at}`, at / 60))
    expect(countSightings(crowd)).toMatchObject({ reporters: 1, cases: 300 })
  })

  it('one account is one voice, however often it reports', () => {
    const often = [0, 30, 60, 90].map(hours => sighting('same', hours, true))
    expect(countSightings(often)).toMatchObject({ reporters: 1, cases: 4 })
  })

  it('counts new accounts a day apart, and known ones at once', () => {
    expect(countSightings([sighting('a', 0), sighting('b', 25)])?.reporters).toBe(2)
    expect(countSightings([sighting('a', 0), sighting('b', 23)])?.reporters).toBe(1)
    expect(countSightings([sighting('a', 0, true), sighting('b', 1)])?.reporters).toBe(2)
  })

  it('counts an account later that was passed over as new', () => {
    const later = [sighting('a', 0), sighting('b', 1), sighting('b', 80, true)]
    expect(countSightings(later)).toMatchObject({ reporters: 2, secondLast: 0 })
  })

  it('is nothing for nothing', () => {
    expect(countSightings([])).toBeUndefined()
  })
})
