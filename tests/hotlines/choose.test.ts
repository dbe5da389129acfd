import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ContactQuestion, choose } from '../../src/hotlines/choose.ts'
import type { Contact } from '../../src/hotlines/contact.ts'
import { DIRECTORY } from '../../src/hotlines/directory/index.ts'

const TODAY = Date.parse('2026-08-01')
const COUNTRIES = [...new Set(DIRECTORY.map(contact => contact.inCountry)), 'XK', 'CM']
const NEEDS = ['held', 'relative', 'offer'] as const

const ids = (question: Omit<ContactQuestion, 'today'>, today = TODAY) =>
  choose({ ...question, today }).contacts.map(({ contact }) => contact.id)

/** Every nationality by every place by every need, unknown ones among them. */
const everyQuestion = function* (): Generator<ContactQuestion> {
  for (const nationality of [undefined, ...COUNTRIES])
    for (const place of [undefined, ...COUNTRIES])
      for (const need of NEEDS)
        yield {
          need,
          today: TODAY,
          limit: 20,
          ...(nationality === undefined ? {} : { nationality }),
          ...(place === undefined ? {} : { place }),
        }
}

const isOwnMission = ({ kind }: Contact) => kind === 'embassy' || kind === 'consular'

describe('what is shown to whom', () => {
  it('always ends in something, and never in what is unverified or cannot be reached', () => {
    for (const question of everyQuestion()) {
      const { contacts } = choose(question)
      expect(contacts.length, JSON.stringify(question)).toBeGreaterThan(0)
      for (const { contact } of contacts) {
        expect(contact.confidence).not.toBe('unverified')
        expect(
          contact.numbers.length > 0 || contact.textChannels.length > 0 || contact.url !== undefined,
          contact.id,
        ).toBe(true)
      }
    }
  })

  it('gives only numbers that connect from where the caller is', () => {
    for (const question of everyQuestion()) {
      const from = question.need === 'held' ? question.place : question.nationality
      for (const { contact } of choose(question).contacts)
        for (const { dialFrom } of contact.numbers) expect(['anywhere', from]).toContain(dialFrom)
    }
  })

  it('gives police numbers only to someone inside that country, and to no relative about someone abroad', () => {
    for (const question of everyQuestion())
      for (const { contact } of choose(question).contacts.filter(each => each.contact.kind === 'police')) {
        expect(question.place).toBe(contact.inCountry)
        expect(question.need).not.toBe('offer')
        if (question.need === 'relative') expect(question.nationality).toBe(question.place)
        expect(['MM', 'LA']).not.toContain(contact.inCountry)
      }
  })

  it('puts the own embassy and consulate before any local police', () => {
    for (const question of everyQuestion()) {
      const kinds = choose(question).contacts.map(({ contact }) => contact)
      const police = kinds.findIndex(contact => contact.kind === 'police')
      if (police < 0) continue
      expect(kinds.slice(police).some(isOwnMission), JSON.stringify(question)).toBe(false)
    }
  })

  it('leads with the own embassy or consulate for people held abroad, wherever one is known', () => {
    for (const question of everyQuestion()) {
      if (question.need !== 'held' || question.nationality === question.place) continue
      const { contacts } = choose(question)
      if (contacts.some(({ contact }) => isOwnMission(contact)))
        expect(contacts[0] && isOwnMission(contacts[0].contact), JSON.stringify(question)).toBe(true)
    }
  })

  it('puts text before voice among lines that are otherwise alike', () => {
    const line = (id: string, over: Partial<Contact>): Contact => ({
      id,
      name: id,
      kind: 'consular',
      numbers: [{ dial: '+6320000000', dialFrom: 'anywhere' }],
      textChannels: [],
      inCountry: 'PH',
      nationals: ['PH'],
      places: 'any',
      callers: 'anyone',
      reachableFrom: 'anywhere',
      hours: 'unknown',
      languages: [],
      source: { title: 'made for this test', url: 'https://example.org', date: '2026' },
      confidence: 'official',
      verifiedAt: '2026-01-01',
      expiresAt: '2028-01-01',
      ...over,
    })
    const page = line('page', { numbers: [], url: 'https://example.org' })
    const voice = line('voice', {})
    const text = line('text', { textChannels: [{ channel: 'whatsapp', address: '+6320000000' }] })
    const question = { nationality: 'PH', place: 'KH', need: 'held', today: TODAY } as const
    expect(choose(question, [page, voice, text]).contacts.map(({ contact }) => contact.id)).toEqual([
      'text',
      'voice',
      'page',
    ])
  })

  it('marks a line as expired from the day its confirmation runs out, and one without a date always', () => {
    const expired = (today: string) =>
      Object.fromEntries(
        choose({ nationality: 'PH', place: 'MM', need: 'held', today: Date.parse(today) }).contacts.map(
          each => [each.contact.id, each.expired],
        ),
      )
    expect(expired('2027-07-15')).toMatchObject({ 'ph-embassy-yangon': false, 'ph-actionline-1343': true })
    expect(expired('2027-07-17')).toMatchObject({ 'ph-embassy-yangon': true })
  })

  it('answers the same whatever the order of the directory, as far as rank goes', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...DIRECTORY], { minLength: DIRECTORY.length, maxLength: DIRECTORY.length }),
        fc.constantFrom('PH', 'KR', 'VN', 'ID'),
        fc.constantFrom('KH', 'MM', 'LA', 'TH'),
        (shuffled, nationality, place) => {
          const question = { nationality, place, need: 'held', today: TODAY, limit: 1 } as const
          const [first] = choose(question, shuffled).contacts
          expect(first?.contact.kind).toBe(choose(question).contacts[0]?.contact.kind)
        },
      ),
      { numRuns: 50 },
    )
  })
})

describe('moment by moment', () => {
  it('a Filipino held in Myanmar: the embassies in Yangon and Bangkok first, never the police there', () => {
    const chosen = choose({ nationality: 'PH', place: 'MM', need: 'held', today: TODAY, limit: 20 })
    expect(chosen.kind).toBe('direct')
    expect(chosen.contacts.slice(0, 2).map(({ contact }) => contact.id)).toEqual([
      'ph-embassy-yangon',
      'ph-embassy-bangkok',
    ])
    expect(chosen.contacts.some(({ contact }) => contact.kind === 'police')).toBe(false)
  })

  it('a Korean held in Cambodia: the consular centre by chat, the embassy’s page, then the line that takes reports from the held alone', () => {
    expect(ids({ nationality: 'KR', place: 'KH', need: 'held' }).slice(0, 3)).toEqual([
      'kr-consular-call-center',
      'kr-embassy-phnom-penh',
      'kh-police-117',
    ])
    expect(ids({ nationality: 'KR', place: 'KH', need: 'relative' })).not.toContain('kh-police-117')
    expect(ids({ nationality: 'VN', place: 'KH', need: 'held' })).not.toContain('kh-police-117')
  })

  it('a Vietnamese mother, her son in Cambodia: consular line, the home line she can dial, no police', () => {
    const chosen = choose({ nationality: 'VN', place: 'KH', need: 'relative', today: TODAY })
    expect(chosen.contacts.map(({ contact }) => contact.id)).toEqual(
      expect.arrayContaining(['vn-consular-citizen-protection', 'vn-trafficking-111']),
    )
    expect(chosen.contacts[0]?.contact.id).toBe('vn-consular-citizen-protection')
    expect(chosen.contacts.some(({ contact }) => contact.kind === 'police')).toBe(false)
  })

  it('a home line is no use to someone held abroad', () => {
    expect(ids({ nationality: 'VN', place: 'KH', need: 'held' })).not.toContain('vn-trafficking-111')
  })

  it('says so when only the consular line is left, or nothing', () => {
    expect(choose({ nationality: 'TW', place: 'KH', need: 'held', today: TODAY }).kind).toBe(
      'consular-fallback',
    )
    expect(choose({ nationality: 'NG', place: 'KH', need: 'held', today: TODAY }).kind).toBe(
      'nothing-verified',
    )
    expect(choose({ need: 'held', today: TODAY }).kind).toBe('nothing-verified')
  })

  it('an unknown nationality in Myanmar: those who help anyone there', () => {
    const chosen = choose({ place: 'MM', need: 'held', today: TODAY })
    expect(chosen.contacts[0]?.contact.id).toBe('zz-iom-thailand')
    expect(chosen.contacts.some(({ contact }) => contact.kind === 'police')).toBe(false)
  })

  it('an offer in Korea: the home lines, and no emergency number', () => {
    expect(ids({ nationality: 'KR', place: 'KH', need: 'offer' })).toEqual(
      expect.arrayContaining(['kr-phishing-response-center', 'kr-consular-call-center']),
    )
    expect(ids({ nationality: 'KR', place: 'KH', need: 'offer' })).not.toContain('kr-police-emergency')
  })

  it('keeps to the number asked for', () => {
    expect(ids({ nationality: 'PH', place: 'MM', need: 'held', limit: 2 })).toHaveLength(2)
    expect(ids({ nationality: 'PH', place: 'MM', need: 'held', limit: 0 })).toHaveLength(1)
  })
})
