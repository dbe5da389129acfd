import { gzipSync } from 'node:zlib'
import { type BuildOptions, build } from 'esbuild'
import { EDGE_BUILD } from '../edge-build.ts'
import type { Measure } from './measure.ts'

const KB = 1024

/** Texts, rules and the word lists they are read with, contacts and places: data, whatever language it is kept in. */
const DATA =
  /^prompts\/|src\/redflags\/(rules|lexicon|kinds)\/|src\/redflags\/distress\/phrases\/|src\/redflags\/honesty\.ts|src\/hotlines\/directory\/|src\/offers\/(gazetteer\/|roles\.ts)/

const made = (from: BuildOptions) => build({ ...EDGE_BUILD, ...from, write: false, metafile: true })

/**
 * Size of the edge bundle as it is deployed, gzip. What is code is the rest once the data has been bundled and packed by
 * itself: letters of twenty scripts pack otherwise than code does.
 */
export const benchBundle = async (): Promise<readonly Measure[]> => {
  const whole = await made({ entryPoints: ['src/worker.ts'] })
  const size = gzipSync(whole.outputFiles?.[0]?.contents ?? new Uint8Array()).byteLength
  const files = Object.keys(whole.metafile?.inputs ?? {}).filter(path => DATA.test(path))
  const data = await made({
    stdin: {
      contents: files.map((path, at) => `export * as data${at} from './${path}'`).join('\n'),
      resolveDir: process.cwd(),
    },
  })
  const ofData = gzipSync(data.outputFiles?.[0]?.contents ?? new Uint8Array()).byteLength
  return [
    { what: 'edge bundle, gzip, with all texts and rules', value: size / KB, unit: 'KB', budget: 1024 },
    {
      what: 'edge bundle, code alone, gzip',
      value: (size - ofData) / KB,
      unit: 'KB',
      budget: 320,
      note: `texts, rules and word lists by themselves ${Math.round(ofData / KB)} KB`,
    },
  ]
}
