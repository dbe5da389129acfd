import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type BuildOptions, build } from 'esbuild'
import { packedData } from './edge/packed-data.ts'
import { slimLibraries } from './edge/slim-libraries.ts'

/**
 * How the worker is made into one file. Its letters stay as they are: escaped, as bundlers write them unless told, the
 * texts of twenty scripts would be half as large again.
 */
export const EDGE_BUILD: BuildOptions = {
  bundle: true,
  minify: true,
  charset: 'utf8',
  format: 'esm',
  mainFields: ['module', 'main'],
  conditions: ['workerd', 'worker', 'browser'],
  external: ['node:*'],
  logLevel: 'silent',
  plugins: [packedData, slimLibraries],
}

/** The worker in one file. Of its sources wrangler would also start a new one whenever one of them is saved. */
export const writeWorker = async (outfile: string): Promise<string> => {
  await build({
    ...EDGE_BUILD,
    entryPoints: [fileURLToPath(new URL('../worker.ts', import.meta.url))],
    outfile,
  })
  return outfile
}

if (import.meta.main) {
  const { positionals } = parseArgs({ allowPositionals: true })
  await writeWorker(positionals[0] ?? 'dist/worker.js')
}
