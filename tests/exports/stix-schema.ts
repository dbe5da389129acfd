import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

/**
 * Checks written from the property tables of STIX 2.1 (OASIS, sections 3, 4, 6, 7 and 8), for the objects a bundle of
 * ours may hold. Nothing beside what the tables name is let through.
 */
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}'
const id = (type = '[a-z][a-z0-9-]+') => ({ type: 'string', pattern: `^${type}--${UUID}$` })
/** Deterministic: version 5. */
const id5 = (type: string) => ({ type: 'string', pattern: `^${type}--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-` })
const timestamp = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$' }
const text = { type: 'string', minLength: 1 }
const refs = (items: object = id()) => ({ type: 'array', minItems: 1, uniqueItems: true, items })
const marked = refs(id('marking-definition'))

const object = (
  type: string,
  properties: Record<string, object>,
  required: readonly string[] = [],
  ids: object = id(type),
) => ({
  type: 'object',
  properties: { type: { const: type }, spec_version: { const: '2.1' }, id: ids, ...properties },
  required: ['type', 'spec_version', 'id', ...required],
  additionalProperties: false,
})

const domain = (type: string, properties: Record<string, object>, required: readonly string[] = []) =>
  object(
    type,
    {
      created_by_ref: id('identity'),
      created: timestamp,
      modified: timestamp,
      revoked: { type: 'boolean' },
      labels: { type: 'array', minItems: 1, items: text },
      confidence: { type: 'integer', minimum: 0, maximum: 100 },
      lang: text,
      object_marking_refs: marked,
      ...properties,
    },
    ['created', 'modified', ...required],
  )

const observable = (type: string, properties: Record<string, object>, required: readonly string[]) =>
  object(type, { object_marking_refs: marked, ...properties }, required, id5(type))

const extension = (name: string, value: object) => ({
  type: 'object',
  properties: { [name]: value },
  required: [name],
  additionalProperties: false,
})

const OBJECTS = {
  'marking-definition': object(
    'marking-definition',
    {
      created: { const: '2022-10-01T00:00:00.000Z' },
      name: { enum: ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'] },
      extensions: extension('extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d', {
        type: 'object',
        properties: {
          extension_type: { const: 'property-extension' },
          tlp_2_0: { enum: ['clear', 'green', 'amber', 'amber+strict', 'red'] },
        },
        required: ['extension_type', 'tlp_2_0'],
        additionalProperties: false,
      }),
    },
    ['created', 'name', 'extensions'],
  ),
  identity: domain(
    'identity',
    {
      name: text,
      identity_class: { enum: ['individual', 'group', 'system', 'organization', 'class', 'unknown'] },
    },
    ['name'],
  ),
  indicator: domain(
    'indicator',
    {
      name: text,
      indicator_types: {
        type: 'array',
        minItems: 1,
        items: {
          enum: [
            'anomalous-activity',
            'anonymization',
            'benign',
            'compromised',
            'malicious-activity',
            'attribution',
            'unknown',
          ],
        },
      },
      pattern: text,
      pattern_type: { const: 'stix' },
      pattern_version: { const: '2.1' },
      valid_from: timestamp,
      valid_until: timestamp,
    },
    ['pattern', 'pattern_type', 'valid_from'],
  ),
  'observed-data': domain(
    'observed-data',
    {
      first_observed: timestamp,
      last_observed: timestamp,
      number_observed: { type: 'integer', minimum: 1, maximum: 999_999_999 },
      object_refs: refs(),
    },
    ['first_observed', 'last_observed', 'number_observed', 'object_refs'],
  ),
  relationship: domain(
    'relationship',
    {
      relationship_type: { const: 'based-on' },
      source_ref: id('indicator'),
      target_ref: id('observed-data'),
    },
    ['relationship_type', 'source_ref', 'target_ref'],
  ),
  report: domain(
    'report',
    {
      name: text,
      report_types: { type: 'array', minItems: 1, items: text },
      published: timestamp,
      object_refs: refs(),
    },
    ['name', 'published', 'object_refs'],
  ),
  url: observable('url', { value: { type: 'string', format: 'uri' } }, ['value']),
  'domain-name': observable('domain-name', { value: { type: 'string', format: 'hostname' } }, ['value']),
  'email-addr': observable('email-addr', { value: text, display_name: text }, ['value']),
  'user-account': {
    ...observable(
      'user-account',
      { user_id: text, account_login: text, account_type: text, display_name: text },
      [],
    ),
    anyOf: [{ required: ['user_id'] }, { required: ['account_login'] }],
  },
  'cryptocurrency-wallet': observable(
    'cryptocurrency-wallet',
    {
      value: text,
      extensions: extension('extension-definition--be78509e-6958-51b1-8b26-d17ee0eba2d7', {
        type: 'object',
        properties: { extension_type: { const: 'new-sco' } },
        required: ['extension_type'],
        additionalProperties: false,
      }),
    },
    ['value', 'extensions'],
  ),
}

const BUNDLE = {
  type: 'object',
  properties: {
    type: { const: 'bundle' },
    id: id('bundle'),
    objects: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['type'],
        properties: { type: { enum: Object.keys(OBJECTS) } },
        allOf: Object.entries(OBJECTS).map(([type, schema]) => ({
          if: { properties: { type: { const: type } } },
          // biome-ignore lint/suspicious/noThenProperty: JSON schema calls it so
          then: schema,
        })),
      },
    },
  },
  required: ['type', 'id', 'objects'],
  additionalProperties: false,
}

const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true })
addFormats.default(ajv)
const check = ajv.compile(BUNDLE)

/** What is wrong with a bundle; empty where nothing is. */
export const stixErrors = (bundle: unknown): readonly string[] =>
  check(bundle) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)

export interface StixObject {
  readonly type: string
  readonly id: string
  readonly [property: string]: unknown
}

/** The comparisons of a STIX pattern of the kind used here, read back by its grammar: `[type:path = 'text' AND …]`. */
export const readPattern = (pattern: string): readonly (readonly [path: string, value: string])[] => {
  const found: (readonly [string, string])[] = []
  let rest = pattern
  const take = (part: RegExp): string => {
    const match = part.exec(rest)
    if (match === null) throw new Error(`Not a pattern at: ${rest}`)
    rest = rest.slice(match[0].length)
    return match[0]
  }
  take(/^\[/)
  do {
    const path = take(/^[a-z-]+:[a-z_]+/)
    take(/^ = '/)
    const value = take(/^(?:[^'\\]|\\['\\])*/)
    take(/^'/)
    found.push([path, value.replace(/\\(['\\])/g, '$1')])
  } while (/^ AND /.test(rest) && take(/^ AND /) !== '')
  take(/^\]$/)
  return found
}
