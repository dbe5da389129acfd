import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { stixBundle } from '../../src/exports/stix.ts'
import { TLP_LEVELS } from '../../src/exports/tlp.ts'
import { facetsOf, handOver, sealedOf } from './a-case.ts'

/**
 * OASIS's own JSON schemas (github.com/oasis-open/cti-stix2-json-schemas, the folder `schemas`) are not part of this
 * project: `STIX_SCHEMAS=/where/they/are npx vitest run tests/exports`. `stix.test.ts` checks without them.
 */
const { STIX_SCHEMAS: folder = '' } = process.env

describe.skipIf(folder === '')('against the schemas of OASIS', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true, unicodeRegExp: false, logger: false })
  addFormats.default(ajv)
  const ids = new Map<string, string>()
  for (const group of folder === '' ? [] : readdirSync(folder))
    for (const file of readdirSync(join(folder, group))) {
      const schema = JSON.parse(readFileSync(join(folder, group, file), 'utf8')) as { $id: string }
      ajv.addSchema(schema)
      ids.set(file.replace('.json', ''), schema.$id)
    }

  it.each(TLP_LEVELS)('the bundle and each object in it, marked %s', tlp => {
    let checked = 0
    for (const decision of [undefined, 'suspicious', 'confirmed'] as const)
      for (const empty of [false, true]) {
        const sealed = sealedOf('', empty ? { contacts: [], links: [] } : {})
        const facets = facetsOf(decision === undefined ? {} : { decision })
        const bundle = stixBundle(handOver(facets, sealed, false, empty ? [] : undefined), tlp) as {
          type: string
          objects: { type: string }[]
        }
        for (const object of [bundle, ...bundle.objects]) {
          // A wallet is an extension: what holds for every observable holds for it.
          const check = ajv.getSchema(ids.get(object.type) ?? ids.get('cyber-observable-core') ?? '')
          expect(check?.(object), `${object.type}: ${ajv.errorsText(check?.errors).slice(0, 400)}`).toBe(true)
          checked += 1
        }
      }
    expect(checked).toBeGreaterThan(100)
  })
})
