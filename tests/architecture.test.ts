import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')

const filesUnder = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap(entry =>
    entry.isDirectory()
      ? filesUnder(join(folder, entry.name))
      : entry.name.endsWith('.ts')
        ? [join(folder, entry.name)]
        : [],
  )

interface Import {
  readonly target: string
  readonly typeOnly: boolean
}

/** Imports of a file: paths inside the project relative to its root, packages by name. */
const importsOf = (file: string): Import[] => {
  const source = readFileSync(join(root, file), 'utf8')
  const found = [
    ...source.matchAll(
      /(?:^|\n)\s*(import|export)\s+(type\s+)?[^'"\n;]*?(?:\{[^}]*\}[^'"\n;]*?)?from\s+'([^']+)'|import\('([^']+)'/g,
    ),
  ]
  return found.map(match => {
    const target = match[3] ?? match[4] ?? ''
    return {
      target: target.startsWith('.') ? relative(root, resolve(dirname(join(root, file)), target)) : target,
      typeOnly: match[2] !== undefined,
    }
  })
}

const source = [...filesUnder('src'), ...filesUnder('adapters')]
const PURE = ['src/core/', 'src/offers/', 'src/redflags/', 'src/cases/', 'src/hotlines/']
const isPackage = (target: string) =>
  !target.startsWith('src/') && !target.startsWith('adapters/') && !target.startsWith('prompts/')

/** What a folder may not import, and why that matters. */
const FORBIDDEN: readonly {
  readonly from: string
  readonly to: RegExp
  readonly except?: RegExp
  readonly types?: boolean
}[] = [
  ...PURE.map(from => ({
    from,
    to: /^(src\/(ports|turn|desk|outbox|store|http|records|i18n|cli|exports)\/|adapters\/|node:|hono|grammy|discord|@upstash)/,
  })),
  // What goes into a file depends on what it is given and on nothing else.
  {
    from: 'src/exports/',
    to: /^(hono|grammy|discord|@upstash|node:|src\/(store|http|turn|desk|ports|records|outgoing)\/|adapters\/)/,
  },
  { from: 'src/turn/', to: /^(hono|grammy|discord|@upstash|node:|src\/store\/|src\/http\/|adapters\/)/ },
  { from: 'src/desk/', to: /^(hono|grammy|discord|@upstash|node:|src\/store\/|src\/http\/|adapters\/)/ },
  { from: 'src/outbox/', to: /^(hono|grammy|discord|@upstash|node:|src\/store\/|src\/http\/|adapters\/)/ },
  {
    from: 'src/records/',
    to: /^(hono|grammy|discord|@upstash|node:|src\/(store|http|turn|desk|outbox)\/|adapters\/)/,
  },
  { from: 'src/http/', to: /^(grammy|discord|@upstash|node:|src\/store\/|adapters\/(telegram|discord))/ },
  {
    from: 'src/store/',
    to: /^(hono|grammy|discord|adapters\/|src\/(http|turn|desk|outbox|redflags|i18n)\/)/,
  },
  {
    from: 'adapters/telegram/',
    to: /^(adapters\/(web|discord)\/|src\/(turn|store|http|redflags|i18n|desk|outbox|records)\/)/,
  },
  {
    from: 'adapters/discord/',
    to: /^(adapters\/(web|telegram)\/|src\/(turn|store|http|redflags|i18n|desk|outbox|records)\/)/,
  },
  {
    from: 'adapters/web/',
    to: /^(adapters\/(telegram|discord)\/|src\/(turn|store|http|redflags|i18n|desk|outbox|records)\/)/,
  },
]

describe('who may import whom', () => {
  for (const { from, to } of FORBIDDEN)
    it(`${from} keeps away from ${to.source}`, () => {
      const wrong = source
        .filter(file => file.startsWith(from))
        .flatMap(file =>
          importsOf(file)
            .filter(each => to.test(each.target))
            .map(each => `${file} → ${each.target}`),
        )
      expect(wrong).toEqual([])
    })

  it('ports are types only', () => {
    const wrong = source
      .filter(file => file.startsWith('src/ports/'))
      .flatMap(file =>
        importsOf(file)
          .filter(each => !each.typeOnly)
          .map(each => `${file} → ${each.target}`),
      )
    expect(wrong).toEqual([])
    for (const file of source.filter(each => each.startsWith('src/ports/')))
      expect(readFileSync(join(root, file), 'utf8'), file).not.toMatch(/^export (const|function|class)/m)
  })

  it('the pure core asks no clock, no chance and no machine', () => {
    const wrong = source
      .filter(file => PURE.some(folder => file.startsWith(folder)))
      .filter(file =>
        /\bDate\.now\(|new Date\(\)|Math\.random\(|performance\.now\(|\bprocess\.|\bfetch\(/.test(
          readFileSync(join(root, file), 'utf8'),
        ),
      )
    expect(wrong).toEqual([])
  })

  it('only zod/mini is used, and discord.js in no file that the edge can reach', () => {
    const wrong = source.flatMap(file =>
      importsOf(file)
        .filter(
          each => each.target === 'zod' || (each.target === 'discord.js' && !file.endsWith('listen.ts')),
        )
        .map(each => `${file} → ${each.target}`),
    )
    expect(wrong).toEqual([])
  })

  it('finds imports at all', () => {
    expect(importsOf('src/compose.ts').some(each => each.target === 'src/http/app.ts')).toBe(true)
    expect(importsOf('src/http/app.ts').some(each => isPackage(each.target))).toBe(true)
  })
})

describe('the form of an adapter', () => {
  const SIX: Readonly<Record<string, RegExp>> = {
    'config.ts': /export (const|interface) \w*Config/i,
    'receive.ts': /export const receive\b/,
    'decode.ts': /export const decode\b/,
    'render.ts': /export const render\b/,
    'deliver.ts': /export const deliver\b/,
    'index.ts': /export const create\w+Adapter\b/,
  }
  for (const platform of readdirSync(join(root, 'adapters'), { withFileTypes: true }).filter(
    each => each.isDirectory() && each.name !== 'shared',
  ))
    for (const [file, exported] of Object.entries(SIX))
      it(`${platform.name}/${file}`, () => {
        expect(readFileSync(join(root, 'adapters', platform.name, file), 'utf8')).toMatch(exported)
      })
})

describe('modules', () => {
  // Word lists of many languages are data, like the rules that use them.
  const isData = (file: string) =>
    /src\/redflags\/(rules\/|lexicon\/|distress\/phrases\/|wording\/learned|kinds\/|honesty)|src\/offers\/roles|src\/hotlines\/directory\/|src\/offers\/gazetteer\/|src\/http\/assets\//.test(
      file,
    )
  const sizes = source
    .filter(file => !isData(file))
    .map(file => ({ file, size: statSync(join(root, file)).size }))

  it('are at most 12 KB each, and mostly small', () => {
    expect(sizes.filter(each => each.size > 12_288)).toEqual([])
    const sorted = sizes.map(each => each.size).sort((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(3_072)
  })

  it('are not drawers', () => {
    expect(
      source.filter(file => /(^|\/)(utils?|helpers?|common|misc|manager|service)(\.ts|\/)/.test(file)),
    ).toEqual([])
  })
})

describe('the edge bundle', () => {
  it('carries nothing that belongs to Node or to tests', async () => {
    const { metafile } = await build({
      entryPoints: [join(root, 'src/worker.ts')],
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      conditions: ['workerd', 'worker', 'browser'],
      external: ['node:*'],
      absWorkingDir: root,
      logLevel: 'silent',
    })
    const inputs = Object.keys(metafile.inputs)
    const imports = Object.values(metafile.inputs).flatMap(each => each.imports.map(one => one.path))
    expect(
      inputs.filter(path =>
        /examples\.ts|node_modules\/(discord\.js|ws|undici|nodemailer|age-encryption)\/|src\/(node|cli)/.test(
          path,
        ),
      ),
    ).toEqual([])
    expect(imports.filter(path => path.startsWith('node:'))).toEqual([])
    expect(inputs).toContain('src/worker.ts')
  })
})
