import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** The worker in one file: of its sources wrangler would start a new one whenever one of them is saved. */
export const writeWorker = async (outfile: string): Promise<string> => {
  await build({
    entryPoints: [fileURLToPath(new URL('../../worker.ts', import.meta.url))],
    outfile,
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    mainFields: ['module', 'main'],
    conditions: ['workerd', 'worker', 'browser'],
    external: ['node:*'],
    logLevel: 'silent',
  })
  return outfile
}
