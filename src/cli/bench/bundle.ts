import { relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'esbuild'
import { slimLibraries } from '../edge/slim-libraries.ts'
import { EDGE_BUILD } from '../edge-build.ts'
import type { Measure } from './measure.ts'

const KB = 1024

/** Texts, rules and the word lists they are read with, contacts and places: data, whatever language it is kept in. */
const DATA =
  /^prompts\/|src\/redflags\/(rules|lexicon|kinds)\/|src\/redflags\/distress\/phrases\/|src\/redflags\/wording\/learned|src\/redflags\/honesty\.ts|src\/hotlines\/directory\/|src\/offers\/(gazetteer\/|roles\.ts)/

/** Code that stands among the data. */
const CODE = /tally-kinds\.ts$|lexicon\/speech\.ts$|directory\/index\.ts$/

/** What stands in the place of data, so that code is measured alone. */
const withoutData: Plugin = {
  name: 'without-data',
  setup({ onLoad }) {
    onLoad({ filter: /\.(ts|json)$/ }, ({ path }) => {
      const file = relative(process.cwd(), path)
      if (!DATA.test(file) || CODE.test(file)) return undefined
      return file.endsWith('.json')
        ? { loader: 'json', contents: '{}' }
        : { loader: 'js', contents: 'module.exports = {}' }
    })
  },
}

const sizeOf = async (plugins: readonly Plugin[]): Promise<number> => {
  const { outputFiles } = await build({
    ...EDGE_BUILD,
    plugins: [...plugins],
    entryPoints: ['src/worker.ts'],
    write: false,
  })
  return gzipSync(outputFiles?.[0]?.contents ?? new Uint8Array()).byteLength
}

/** Size of the edge bundle as it is deployed, gzip, and of the same without its data. */
export const benchBundle = async (): Promise<readonly Measure[]> => {
  const [whole, code] = await Promise.all([
    sizeOf(EDGE_BUILD.plugins ?? []),
    sizeOf([withoutData, slimLibraries]),
  ])
  return [
    { what: 'edge bundle, gzip, with all texts and rules', value: whole / KB, unit: 'KB', budget: 1024 },
    {
      what: 'edge bundle, code alone, gzip',
      value: code / KB,
      unit: 'KB',
      budget: 320,
      note: `texts, rules and word lists ${Math.round((whole - code) / KB)} KB`,
    },
  ]
}
