import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EDGE_BUILD } from '../../src/cli/edge-build.ts'
import { LOADERS } from '../../src/i18n/loaders.ts'
import { DISTRESS } from '../../src/redflags/distress/phrases/index.ts'
import { HONESTY } from '../../src/redflags/honesty.ts'
import { KIND_SIGNS } from '../../src/redflags/kinds/index.ts'
import { SPOKEN, speechOf } from '../../src/redflags/lexicon/speech.ts'
import { rules, SECOND } from '../../src/redflags/rules/index.ts'

/** The same modules as the edge has them. */
interface Edge {
  readonly LOADERS: typeof LOADERS
  readonly DISTRESS: typeof DISTRESS
  readonly HONESTY: typeof HONESTY
  readonly KIND_SIGNS: typeof KIND_SIGNS
  readonly speechOf: typeof speechOf
  readonly rules: typeof rules
  readonly SECOND: typeof SECOND
}

const ENTRY = `export { LOADERS } from './src/i18n/loaders.ts'
export { DISTRESS } from './src/redflags/distress/phrases/index.ts'
export { HONESTY } from './src/redflags/honesty.ts'
export { KIND_SIGNS } from './src/redflags/kinds/index.ts'
export { speechOf } from './src/redflags/lexicon/speech.ts'
export { rules, SECOND } from './src/redflags/rules/index.ts'`

let folder = ''
let edge: Edge

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offerwatch-packed-'))
  const outfile = join(folder, 'data.mjs')
  await build({ ...EDGE_BUILD, stdin: { contents: ENTRY, resolveDir: process.cwd() }, outfile })
  edge = (await import(/* @vite-ignore */ outfile)) as Edge
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** As data: what is made when asked for is asked for. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown

describe('what the edge carries is what stands in the sources', () => {
  it.each(rules.map(({ id }) => id))('rule %s', id => {
    const own = edge.rules.find(rule => rule.id === id)
    expect(plain(own)).toEqual(plain(rules.find(rule => rule.id === id)))
  })

  it('rules in their order, and which of them come second', () => {
    expect(edge.rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id))
    expect(edge.SECOND).toEqual(SECOND)
  })

  it.each(Object.keys(DISTRESS) as (keyof typeof DISTRESS)[])('%s: distress, kinds, word lists', language => {
    expect(plain(edge.DISTRESS[language])).toEqual(plain(DISTRESS[language]))
    expect(plain(edge.KIND_SIGNS[language])).toEqual(plain(KIND_SIGNS[language]))
    expect(SPOKEN).toContain(language)
    expect(plain(edge.speechOf(language))).toEqual(plain(speechOf(language)))
  })

  it('languages in their order, and signs of honesty', () => {
    expect(Object.keys(edge.DISTRESS)).toEqual(Object.keys(DISTRESS))
    expect(Object.keys(edge.KIND_SIGNS)).toEqual(Object.keys(KIND_SIGNS))
    expect(plain(edge.HONESTY)).toEqual(plain(HONESTY))
  })

  it.each(Object.keys(LOADERS))('%s: every set of texts', async locale => {
    expect(await edge.LOADERS[locale]?.()).toEqual(await LOADERS[locale]?.())
  })
})
