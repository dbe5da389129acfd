import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import type { CaseFacets, CaseSealed } from '../../src/cases/case.ts'
import { htcdsCase } from '../../src/exports/htcds.ts'
import { htcdsCsv } from '../../src/exports/htcds-csv.ts'
import { HTCDS_PICKS, ISO_639_2 } from '../../src/exports/htcds-fields.ts'
import { mispEvent } from '../../src/exports/misp.ts'
import { summaryPage } from '../../src/exports/summary.ts'
import { LOCALES, wordsIn } from '../../src/i18n/catalogues.ts'
import { facetsOf, handOver, sealedOf } from './a-case.ts'

const sealed = sealedOf('2222-2222-2222-2222')
const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true })
const text = { type: 'string', minLength: 1 }
const date = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' }
const country = { type: 'string', pattern: '^[A-Z]{2}$' }

describe('HTCDS 2.0', () => {
  const pick = (field: keyof typeof HTCDS_PICKS) => ({ enum: [...HTCDS_PICKS[field]] })
  const picks = (field: keyof typeof HTCDS_PICKS) => ({ type: 'array', minItems: 1, items: pick(field) })
  const table = (properties: Record<string, object>) => ({
    type: 'array',
    items: { type: 'object', properties, additionalProperties: false },
  })
  /** From the field table of the standard, those fields that may leave; any other is an error. */
  const check = ajv.compile({
    type: 'object',
    properties: {
      standard: { const: 'HTCDS' },
      version: { const: '2.0' },
      cases: table({
        cas_Status: pick('cas_Status'),
        cas_IncomingReferralDate: date,
        cas_OutgoingReferralDate: date,
        cas_ReferringOrganisation: text,
        cas_ReferredOrganisation: text,
        cas_ReasonForOutgoingReferral: pick('cas_ReasonForOutgoingReferral'),
        cas_OutgoingReferralDetails: text,
      }),
      persons: table({
        prs_Citizenship: { type: 'array', items: country },
        prs_PrimaryLanguage: { type: 'string', pattern: '^[a-z]{3}$' },
        vic_TraffickingStatus: { const: 'PossibleVictimOfTrafficking' },
        vic_TraffickingStatusDecisionMakingOrg: pick('vic_TraffickingStatusDecisionMakingOrg'),
        vic_RecruitmentWebsitesAndApps: picks('vic_RecruitmentWebsitesAndApps'),
        vic_MethodOfRecruitment: picks('vic_MethodOfRecruitment'),
        vic_MethodsOfControl: picks('vic_MethodsOfControl'),
      }),
      perpetrators: table({ per_RoleInProcess: picks('per_RoleInProcess') }),
      historicTraffickingEvents: table({
        hte_Type: pick('hte_Type'),
        hte_Date: date,
        hte_Country: country,
        hte_Description: text,
      }),
      consents: table({ con_Consent: { const: true } }),
      organisations: table({ org_Name: text }),
      x_offerwatch: { type: 'object' },
    },
    required: ['standard', 'version', 'cases', 'consents'],
    additionalProperties: false,
  })
  const made = (facets: Partial<CaseFacets> = {}, more: Partial<CaseSealed> = {}) =>
    htcdsCase(handOver(facetsOf(facets), { ...sealed, ...more }))

  it.each([
    {},
    { kind: 'danger', stage: 'there-cannot-leave' },
    { kind: 'relative', stage: 'relative-there' },
    { stage: 'travelling' },
    { state: 'closed' },
    { stage: 'returned' },
  ] as const)('%j: the standard’s own fields and values', facets => {
    expect(check(made(facets)), JSON.stringify(check.errors)).toBe(true)
  })

  it('a victim is possible at most, and one who only holds an offer not even that', () => {
    expect(made({ stage: 'talking' }).persons[0]).not.toHaveProperty('vic_TraffickingStatus')
    const there = made({ kind: 'danger', stage: 'there-cannot-leave', decision: 'confirmed' })
    expect(there.persons[0]).toMatchObject({ vic_TraffickingStatus: 'PossibleVictimOfTrafficking' })
    expect(JSON.stringify(there)).not.toMatch(/ActualVictim|NotAVictim/)
  })

  it('says what was said, not what an offer lets one fear', () => {
    const control = (answers: Record<string, string>, stage: CaseFacets['stage'] = 'talking') =>
      made({ stage, rules: ['exit-debt', 'passport-handover'] }, { answers }).persons[0]?.vic_MethodsOfControl
    expect(control({})).toBeUndefined()
    expect(control({ papers: 'yes' })).toEqual(['WithholdsDocuments'])
    expect(control({ papers: 'no' }, 'there-cannot-leave')).toEqual(['Other'])
  })

  it('a relative’s language is not taken for that of the other person', () => {
    expect(made({ kind: 'relative' }).persons[0]).not.toHaveProperty('prs_PrimaryLanguage')
    expect(made().persons[0]).toMatchObject({ prs_PrimaryLanguage: 'kor' })
  })

  it('has three letters for every language spoken here', () => {
    expect(LOCALES.filter(locale => ISO_639_2[locale.split('-')[0] ?? ''] === undefined)).toEqual([])
  })

  it('as a table: a row an event, cells that no spreadsheet takes for a formula', () => {
    const evil = { ...facetsOf({ stage: 'there-free' }) }
    const from = handOver(evil, { ...sealed, texts: ['=HYPERLINK("http://x")'] }, true)
    const csv = htcdsCsv(htcdsCase({ ...from, recipient: { kind: 'desk', name: '=1+1, "x"\r\n+2' } }))
    expect(csv.startsWith('\u{feff}x_offerwatch_Case,cas_Status')).toBe(true)
    const rows = readCsv(csv.slice(1))
    const [head = [], ...body] = rows
    expect(body).toHaveLength(2)
    for (const row of rows) expect(row).toHaveLength(head.length)
    const cell = (row: number, name: string) => body[row]?.[head.indexOf(name)]
    expect(cell(0, 'cas_ReferredOrganisation')).toBe(`'=1+1, "x"\r\n+2`)
    expect([cell(0, 'hte_Type'), cell(1, 'hte_Type')]).toEqual(['Recruitment', 'Exploitation'])
    expect(cell(0, 'vic_RecruitmentWebsitesAndApps')).toBe('Telegram;Other')
    for (const value of body.flat()) expect(value).not.toMatch(/^[=+\-@]/)
  })
})

/** RFC 4180, read back. */
const readCsv = (csv: string): string[][] => {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
    if (end === '') break
  }
  return rows.slice(0, -1)
}

describe('a MISP event', () => {
  const uuid = { type: 'string', pattern: '^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }
  /** Categories each type may stand in, of MISP's describeTypes, for the types used here. */
  const TYPES: Readonly<Record<string, readonly string[]>> = {
    url: ['Network activity', 'External analysis', 'Payload delivery'],
    domain: ['Network activity', 'External analysis', 'Payload delivery'],
    email: ['Payload delivery', 'Network activity', 'Social network', 'Attribution'],
    'phone-number': ['Person', 'Financial fraud', 'Other', 'Attribution'],
    btc: ['Financial fraud'],
    text: ['Other', 'Internal reference', 'Social network', 'Financial fraud', 'Attribution'],
  }
  const attribute = (relation: boolean) => ({
    type: 'object',
    properties: {
      type: { enum: Object.keys(TYPES) },
      category: text,
      value: text,
      to_ids: { type: 'boolean' },
      uuid,
      distribution: { enum: ['0', '5'] },
      timestamp: { type: 'string', pattern: '^\\d{10}$' },
      comment: { type: 'string' },
      disable_correlation: { type: 'boolean' },
      object_relation: text,
    },
    required: ['type', 'category', 'value', 'to_ids', 'uuid', ...(relation ? ['object_relation'] : [])],
    additionalProperties: false,
  })
  const check = ajv.compile({
    type: 'object',
    required: ['Event'],
    additionalProperties: false,
    properties: {
      Event: {
        type: 'object',
        additionalProperties: false,
        required: [
          'uuid',
          'info',
          'date',
          'threat_level_id',
          'analysis',
          'distribution',
          'Tag',
          'Attribute',
          'Object',
        ],
        properties: {
          uuid,
          info: text,
          date,
          timestamp: { type: 'string', pattern: '^\\d{10}$' },
          threat_level_id: { enum: ['1', '2', '3', '4'] },
          analysis: { enum: ['0', '1', '2'] },
          distribution: { const: '0' },
          published: { const: false },
          Orgc: {
            type: 'object',
            required: ['name', 'uuid'],
            properties: { name: text, uuid },
            additionalProperties: false,
          },
          Tag: {
            type: 'array',
            items: {
              type: 'object',
              required: ['name'],
              properties: { name: text },
              additionalProperties: false,
            },
          },
          Attribute: { type: 'array', items: attribute(false) },
          Object: {
            type: 'array',
            items: {
              type: 'object',
              required: ['name', 'meta-category', 'template_uuid', 'template_version', 'uuid', 'Attribute'],
              properties: {
                name: { enum: ['telegram-account', 'user-account', 'phone-number', 'coin-address'] },
                'meta-category': text,
                template_uuid: uuid,
                template_version: { type: 'string', pattern: '^\\d+$' },
                uuid,
                distribution: { const: '5' },
                timestamp: text,
                comment: { type: 'string' },
                Attribute: { type: 'array', minItems: 1, items: attribute(true) },
              },
              additionalProperties: false,
            },
          },
        },
      },
    },
  })
  interface Attribute {
    readonly type: string
    readonly category: string
    readonly value: string
    readonly uuid: string
    readonly object_relation?: string
  }
  interface MispEvent {
    readonly Event: {
      readonly uuid: string
      readonly Tag: readonly { readonly name: string }[]
      readonly Attribute: readonly Attribute[]
      readonly Object: readonly { readonly name: string; readonly Attribute: readonly Attribute[] }[]
    }
  }
  const made = (facets: Partial<CaseFacets> = {}) =>
    mispEvent(handOver(facetsOf(facets), sealed), 'amber+strict') as MispEvent

  it('has the form that is imported, each type in a category it belongs to', () => {
    for (const facets of [{}, { decision: 'confirmed' as const }]) {
      const event = made(facets)
      expect(check(event), JSON.stringify(check.errors)).toBe(true)
      const all = [...event.Event.Attribute, ...event.Event.Object.flatMap(each => each.Attribute)]
      for (const { type, category } of all) expect(TYPES[type]).toContain(category)
      expect(new Set(all.map(each => each.uuid)).size).toBe(all.length)
    }
  })

  it('holds each thing in the object made for it, marked', () => {
    const { Event } = made()
    expect(Event.Tag.map(({ name }) => name)).toContain('tlp:amber+strict')
    expect(Event.Object.map(({ name }) => name).toSorted()).toEqual([
      'coin-address',
      'coin-address',
      'phone-number',
      'telegram-account',
      'user-account',
    ])
    expect(Event.Object.find(({ name }) => name === 'telegram-account')?.Attribute).toMatchObject([
      { object_relation: 'username', value: 'bavet_jobs' },
    ])
  })

  it('is the same event when it is made again', () => {
    expect(made().Event.uuid).toBe(made({ updatedAt: Date.UTC(2026, 11, 1) }).Event.uuid)
    expect(made().Event.uuid).not.toBe(made({ code: 'AAAA-AA' }).Event.uuid)
  })
})

describe('the one-page summary', () => {
  it.each(LOCALES)('in %s: escaped, without script, nothing fetched', async locale => {
    const evil = { ...sealed, texts: ['<script>alert(1)</script><img src=x onerror=alert(2)>" onload="x'] }
    const page = summaryPage(handOver(facetsOf(), evil, true), await wordsIn(locale), 'red')
    const tags = [...page.matchAll(/<[^>]*>/g)].map(([tag]) => tag).join('\n')
    expect(tags).not.toMatch(/<(?:script|img|b|i|link|iframe)\b|javascript:|\son\w+=|\s(?:src|href)=/i)
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(page).toContain(`lang="${locale}"`)
    expect(page).toContain('TLP:RED')
    expect(page).not.toContain('{{')
    // A text that is not there would show its key.
    const said = page.replace(/<style>.*<\/style>/s, '').replaceAll(/<[^>]*>/g, '\n')
    expect(said).not.toMatch(
      /^(?:case|file|answer|stage|open|urgency|kind|level|decision|person-consent)\.[a-z-]+$/m,
    )
  })

  it('says what was left out, and how the person can be asked', async () => {
    const words = await wordsIn('en')
    const page = summaryPage(handOver(facetsOf(), sealed), words, 'red')
    expect(page).toContain('the way back to them')
    expect(page).toContain('word for word')
    // With the words in it, nobody is told that no name is in it.
    const whole = summaryPage(handOver(facetsOf(), sealed, true), words, 'red')
    expect(whole).not.toContain('addresses of persons')
    expect(whole).toContain('names and places in it stay')
    expect(page).toContain('can be put through')
    const without = { ...sealed, consent: { ...sealed.consent, hotline: 'without-contact' as const } }
    expect(summaryPage(handOver(facetsOf(), without), words, 'red')).toContain(
      'did not leave a way to be asked',
    )
  })
})
