import { describe, expect, it } from 'vitest'
import en from '../../prompts/hotlines/en.json' with { type: 'json' }
import { CONTACT_KINDS } from '../../src/hotlines/contact.ts'
import { CHECKS } from '../../src/hotlines/directory/checks.ts'
import { DIRECTORY } from '../../src/hotlines/directory/index.ts'
import { WITHOUT_A_WAY } from '../../src/hotlines/directory/without-a-way.ts'

const COUNTRY = /^[A-Z]{2}$/
const DAY = /^\d{4}-\d\d-\d\d$/
/** E.164, or the code as it is dialled inside a country. */
const E164 = /^\+[1-9]\d{5,14}$/
const INSIDE = /^[#*]?\d{2,12}$/

const withoutWay = new Set(WITHOUT_A_WAY.map(({ id }) => id))
const verified = DIRECTORY.filter(
  contact => contact.confidence !== 'unverified' && !withoutWay.has(contact.id),
)

describe('the hotline directory', () => {
  it('names every row once', () => {
    const ids = DIRECTORY.map(contact => contact.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThan(80)
  })

  it.each(DIRECTORY.map(contact => [contact.id, contact] as const))('%s is well formed', (_, contact) => {
    expect(CONTACT_KINDS).toContain(contact.kind)
    expect(contact.name).not.toBe('')
    expect(contact.inCountry).toMatch(COUNTRY)
    for (const list of [contact.nationals, contact.places, contact.policeForHeld ?? 'any'])
      if (list !== 'any') for (const country of list) expect(country).toMatch(COUNTRY)
    for (const { dial, dialFrom } of contact.numbers) {
      expect(dial).toMatch(dial.startsWith('+') ? E164 : INSIDE)
      if (dialFrom === 'anywhere') expect(dial).toMatch(E164)
      else expect(dialFrom).toMatch(COUNTRY)
    }
    for (const { channel, address } of contact.textChannels) {
      if (channel === 'email') expect(address).toMatch(/^[^@\s]+@[^@\s]+\.[a-z]+$/)
      if (channel.startsWith('web-')) expect(address).toMatch(/^https?:\/\//)
      if (channel === 'whatsapp' || channel === 'telegram') expect(address).toMatch(E164)
    }
    if (contact.url !== undefined) expect(contact.url).toMatch(/^https?:\/\/[^\s]+$/)
    if (contact.policeForHeld !== undefined) expect(contact.kind).toBe('police')
  })

  it.each(verified.map(contact => [contact.id, contact] as const))(
    '%s has a source and dates',
    (_, contact) => {
      expect(contact.source.title).not.toBe('')
      expect(contact.source.url).toMatch(/^https?:\/\//)
      // Both days or neither; a date that is there comes from a dated source.
      expect(contact.verifiedAt === undefined).toBe(contact.expiresAt === undefined)
      expect(contact.verifiedAt === undefined).toBe(contact.source.date === undefined)
      if (contact.verifiedAt !== undefined && contact.expiresAt !== undefined) {
        expect(contact.verifiedAt).toMatch(DAY)
        expect(contact.expiresAt).toMatch(DAY)
        expect(contact.verifiedAt.startsWith(contact.source.date ?? '?')).toBe(true)
        const years = (Date.parse(contact.expiresAt) - Date.parse(contact.verifiedAt)) / 31_557_600_000
        expect(years).toBeGreaterThan(0.9)
        expect(years).toBeLessThan(5.1)
      }
      expect(
        contact.numbers.length + contact.textChannels.length + (contact.url === undefined ? 0 : 1),
      ).toBeGreaterThan(0)
    },
  )

  it('lets nobody be sent to the police of Myanmar and Laos, and in Cambodia those alone whose ministry says so', () => {
    const forHeld = (country: string) =>
      DIRECTORY.filter(contact => contact.kind === 'police' && contact.inCountry === country).map(
        contact => contact.policeForHeld,
      )
    expect(forHeld('MM')).toEqual([undefined])
    expect(forHeld('LA')).toEqual([undefined])
    expect(forHeld('KH')).toEqual([['KR']])
    expect(DIRECTORY.find(contact => contact.id === 'kh-police-117')?.callers).toBe('self')
  })

  it('has words for every kind, channel, caution and thing asked for, and for every check', () => {
    const words: Readonly<Record<string, string>> = en
    const keys = [
      ...CONTACT_KINDS.map(kind => `kind.${kind}`),
      ...DIRECTORY.flatMap(contact => [
        ...contact.textChannels.map(({ channel }) => `channel.${channel}`),
        ...contact.numbers.flatMap(({ use }) => (use === undefined ? [] : [`use.${use}`])),
        ...(contact.cautions ?? []).map(caution => `caution.${caution}`),
        ...(contact.asksFor ?? []).map(asked => `asks.${asked}`),
      ]),
      ...Object.values(CHECKS).flatMap(checks => checks.map(check => check.label)),
    ]
    expect(keys.filter(key => words[key] === undefined)).toEqual([])
  })
})
