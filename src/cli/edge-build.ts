import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import { packTexts, type TextTree } from '../i18n/packed-texts.ts'

const UNPACK = fileURLToPath(new URL('../i18n/packed-texts.ts', import.meta.url))
const readTexts = (path: string): TextTree => JSON.parse(readFileSync(path, 'utf8')) as TextTree

/** The catalogues of other languages go without their keys, which are those of the English one beside them. */
const packedCatalogues: Plugin = {
  name: 'packed-catalogues',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]prompts[\\/]([a-z]+[\\/])?[a-z]{2}(-[A-Za-z]+)?\.json$/ }, ({ path }) => {
      const english = join(dirname(path), 'en.json')
      if (path === english) return undefined
      const packed = JSON.stringify(packTexts(readTexts(english), readTexts(path)))
      return {
        loader: 'js',
        contents: `import english from ${JSON.stringify(english)} with { type: 'json' }
import { unpackTexts } from ${JSON.stringify(UNPACK)}
export default unpackTexts(english, ${packed})`,
        watchFiles: [path, english],
      }
    })
  },
}

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
  plugins: [packedCatalogues],
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
