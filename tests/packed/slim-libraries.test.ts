import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import fc from 'fast-check'
import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { parse } from 'tldts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EDGE_BUILD } from '../../src/cli/edge-build.ts'

interface Edge {
  readonly parse: typeof parse
  readonly parsePhoneNumberFromString: typeof parsePhoneNumberFromString
}

const resolved = createRequire(import.meta.url).resolve
let folder = ''
let edge: Edge
let suffixes: readonly string[] = []
let examples: Readonly<Record<string, string>> = {}

/** Every suffix of the library's own list, the labels before a wildcard filled in. */
const suffixesOf = async (): Promise<readonly string[]> => {
  const path = join(resolved('tldts'), '../../es6/src/data/trie.js')
  const list = (await import(/* @vite-ignore */ path)) as {
    edgeStart: Uint16Array
    edgeLength: Uint8Array
    edgeChild: Uint16Array
    labelText: string
    rulesRoot: number
    exceptionsRoot: number
  }
  const starts: number[] = []
  let start = 0
  for (const [at, length] of list.edgeLength.entries()) {
    starts[at] = start
    start += length
  }
  const under = (node: number, name: string): string[] => {
    const found = name === '' ? [] : [name]
    for (let at = list.edgeStart[node] ?? 0; at < (list.edgeStart[node + 1] ?? 0); at += 1) {
      const label = list.labelText.slice(starts[at], (starts[at] ?? 0) + (list.edgeLength[at] ?? 0))
      found.push(
        ...under(list.edgeChild[at] ?? 0, `${label.replace('*', 'any')}${name === '' ? '' : '.'}${name}`),
      )
    }
    return found
  }
  return [...under(list.rulesRoot, ''), ...under(list.exceptionsRoot, '')]
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offerwatch-slim-'))
  const outfile = join(folder, 'libraries.mjs')
  const contents = `export { parse } from 'tldts'
export { parsePhoneNumberFromString } from 'libphonenumber-js/min'`
  await build({ ...EDGE_BUILD, stdin: { contents, resolveDir: process.cwd() }, outfile })
  edge = (await import(/* @vite-ignore */ outfile)) as Edge
  suffixes = await suffixesOf()
  examples = JSON.parse(
    await readFile(resolved('libphonenumber-js/examples.mobile.json'), 'utf8'),
  ) as typeof examples
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** What `offers/links.ts` asks of a host name. */
const judged = (read: typeof parse, host: string): readonly unknown[] => {
  const { domain, isIcann } = read(host)
  return [domain, isIcann === true]
}

describe('host names', () => {
  /** As links are written in a text: in these signs alone. */
  const LINK = /^(?:[a-z0-9-]{1,63}\.)+[a-z]{2,18}$/

  it('every suffix, and names beneath it, is read as the whole list reads it', () => {
    const hosts = suffixes
      .flatMap(suffix => [suffix, `one.${suffix}`, `two.one.${suffix}`, `https://one.${suffix}/path`])
      .filter(host => LINK.test(host.replace(/^https:\/\/|\/path$/g, '')))
    expect(hosts.length).toBeGreaterThan(20_000)
    expect(hosts.filter(host => String(judged(edge.parse, host)) !== String(judged(parse, host)))).toEqual([])
  })

  it('any other name too', () => {
    fc.assert(
      fc.property(fc.stringMatching(LINK), host => {
        expect(judged(edge.parse, host)).toEqual(judged(parse, host))
      }),
    )
  })
})

describe('telephone numbers', () => {
  type Country = NonNullable<Parameters<typeof parsePhoneNumberFromString>[1]>
  const read = (by: typeof parsePhoneNumberFromString, written: string, country?: Country) => {
    const number = by(written, country)
    return [number?.number, number?.country, number?.isValid(), number?.isPossible()]
  }

  it('every country’s example, with and without its code, whole and spoilt, is read as with the whole table', () => {
    const countries = Object.entries(examples) as [Country, string][]
    expect(countries.length).toBeGreaterThan(200)
    for (const [country, national] of countries) {
      const whole = parsePhoneNumberFromString(national, country)?.number ?? ''
      expect(whole).toMatch(/^\+\d+$/)
      for (const written of [
        whole,
        whole.slice(0, -1),
        `${whole}7`,
        `${whole.slice(0, -4)}-${whole.slice(-4)}`,
      ])
        expect(read(edge.parsePhoneNumberFromString, written)).toEqual(
          read(parsePhoneNumberFromString, written),
        )
      for (const written of [
        national,
        `0${national}`,
        `1${national}`,
        national.slice(1),
        `(${national.slice(0, 2)}) ${national.slice(2)}`,
      ])
        expect(read(edge.parsePhoneNumberFromString, written, country)).toEqual(
          read(parsePhoneNumberFromString, written, country),
        )
    }
  })
})
