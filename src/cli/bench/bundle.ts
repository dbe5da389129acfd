import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { Measure } from './measure.ts'

const KB = 1024

/** Size of the edge bundle, minified, gzip; texts and rules counted apart from code. */
export const benchBundle = async (): Promise<readonly Measure[]> => {
  const made = await build({
    entryPoints: ['src/worker.ts'],
    bundle: true,
    minify: true,
    charset: 'utf8',
    write: false,
    metafile: true,
    format: 'esm',
    mainFields: ['module', 'main'],
    conditions: ['workerd', 'worker', 'browser'],
    external: ['node:*'],
    logLevel: 'silent',
  })
  const whole = gzipSync(made.outputFiles[0]?.contents ?? new Uint8Array()).byteLength
  const [output] = Object.values(made.metafile.outputs)
  const inputs = Object.entries(output?.inputs ?? {})
  const isData = (path: string) =>
    /^prompts\/|src\/redflags\/(rules|lexicon)\/|src\/hotlines\/directory\/|src\/offers\/gazetteer\//.test(
      path,
    )
  const bytes = (of: (path: string) => boolean) =>
    inputs.filter(([path]) => of(path)).reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0)
  const data = bytes(isData)
  const code = bytes(path => !isData(path))
  return [
    { what: 'edge bundle, gzip, with all texts and rules', value: whole / KB, unit: 'KB', budget: 1024 },
    {
      what: 'edge bundle, code alone, gzip (by its share)',
      value: (whole * code) / (code + data) / KB,
      unit: 'KB',
      budget: 320,
    },
  ]
}
