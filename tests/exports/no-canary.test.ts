import { describe, expect, it } from 'vitest'
import { makeReceipt } from '../../src/cases/codes.ts'
import { consentProblem } from '../../src/exports/consent.ts'
import { FORMATS, makeFile } from '../../src/exports/formats.ts'
import { linesOf } from '../../src/exports/lines.ts'
import { wordsIn } from '../../src/i18n/catalogues.ts'
import { facetsOf, handOver, PLANTED, sealedOf, TO } from './a-case.ts'

const receipt = makeReceipt(Uint8Array.from({ length: 15 }, (_, i) => (i * 37 + 11) & 255))
const sealed = sealedOf(receipt)
const cases = [
  facetsOf(),
  facetsOf({ kind: 'danger', stage: 'there-cannot-leave', urgency: 'now' }),
  facetsOf({ kind: 'relative', stage: 'relative-there' }),
  facetsOf({ decision: 'confirmed', state: 'decided' }),
]
const english = await wordsIn('en')
const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

describe.each(FORMATS)('%s', format => {
  it.each([
    ['platform id', PLANTED.platformId],
    ["reporter's mail", PLANTED.email],
    ["reporter's phone", PLANTED.phone],
    ['passport', PLANTED.passport],
    ['receipt', receipt],
    ['free text', PLANTED.freeText],
    ['address', PLANTED.address],
    ['own handle', PLANTED.ownHandle],
    ['picture', 'file-reference-never-shown'],
    ['internal id', 'case-id-never-shown'],
    ['officer', 'officer-one'],
  ])('never holds the %s', (_what, canary) => {
    for (const facets of cases) {
      const { text } = makeFile(format, handOver(facets, sealed), english)
      expect(plain(text)).not.toContain(plain(canary))
    }
  })

  it.each([
    ['platform id', PLANTED.platformId],
    ["reporter's mail", PLANTED.email],
    ["reporter's phone", PLANTED.phone],
    ['passport', PLANTED.passport],
    ['receipt', receipt],
    ['own handle', PLANTED.ownHandle],
  ])('nor, with the words asked for, the %s, which is masked', (_what, canary) => {
    for (const facets of cases) {
      const { text } = makeFile(format, handOver(facets, sealed, true), english)
      expect(plain(text)).not.toContain(plain(canary))
    }
  })

  it('holds the case number and what the recruiter is reached by', () => {
    const { text, name } = makeFile(format, handOver(facetsOf(), sealed), english)
    expect(name).toContain('K7F3-QX')
    expect(text).toContain('K7F3-QX')
    if (format !== 'htcds-csv') expect(text).toContain('bavet_jobs')
  })

  it('is made of nothing at all without a complaint', () => {
    const none = { texts: [], media: [], contacts: [], links: [], answers: {}, additions: [] }
    const { origin, destination, ...bare } = facetsOf({ rules: [] })
    expect([origin, destination]).toEqual(['KR', 'KH'])
    expect(makeFile(format, handOver(bare, sealedOf(receipt, none), true, []), english).text).toContain(
      'K7F3-QX',
    )
  })
})

it('words of the offer are there when they were asked for, and only then', () => {
  const said = (withWords: boolean) =>
    linesOf(handOver(facetsOf(), sealed, withWords), 'case', english)
      .map(({ text }) => text)
      .join('\n')
  expect(said(true)).toContain('Chat operator in Bavet')
  expect(said(false)).not.toContain('Chat operator')
  expect(makeFile('stix', handOver(facetsOf(), sealed, true), english).text).not.toContain('Chat operator')
})

describe('consent', () => {
  const asked = (desk: 'share' | 'no', hotline: 'share' | 'without-contact' | 'no') =>
    sealedOf(receipt, { consent: { desk, hotline, reply: false } })
  const outside = { kind: 'outside' as const, name: 'Embassy' }
  it.each([
    ['case', asked('share', 'share'), TO.recipient, undefined],
    ['case', asked('share', 'without-contact'), TO.recipient, undefined],
    ['case', asked('share', 'no'), TO.recipient, 'no-consent'],
    ['case', asked('share', 'share'), outside, 'not-asked'],
    ['indicators', asked('share', 'no'), outside, undefined],
    ['indicators', asked('no', 'no'), TO.recipient, 'no-consent'],
  ] as const)('%s', (about, of, to, problem) => {
    expect(consentProblem(facetsOf(), of, about, to)).toBe(problem)
  })
  it('of someone who refused, a relative’s account goes to nobody; unknown is no obstacle', () => {
    const about = (
      personConsent: 'unknown' | 'given' | 'refused',
      kind: 'relative' | 'danger' = 'relative',
    ) => consentProblem(facetsOf({ kind }), sealedOf(receipt, { personConsent }), 'case', TO.recipient)
    expect([about('unknown'), about('given'), about('refused'), about('refused', 'danger')]).toEqual([
      undefined,
      undefined,
      'no-consent',
      undefined,
    ])
  })
  it('a withdrawn report goes nowhere', () => {
    const withdrawn = facetsOf({ state: 'withdrawn' })
    expect(consentProblem(withdrawn, asked('share', 'share'), 'indicators', outside)).toBe('withdrawn')
  })
  it('without their contact nobody is told that they can be asked', () => {
    expect(handOver(facetsOf(), asked('share', 'without-contact')).mayBeAsked).toBe(false)
    expect(handOver(facetsOf(), asked('share', 'share')).mayBeAsked).toBe(true)
  })
})
