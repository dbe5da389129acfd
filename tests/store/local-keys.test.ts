import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { loadOrMakeKeys } from '../../src/store/local-keys.ts'
import { createVault } from '../../src/store/vault.ts'

let folder: string
const dataDir = () => join(folder, 'data')
const file = () => join(dataDir(), 'keys.json')

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offerwatch-keys-'))
})
afterEach(async () => rm(folder, { recursive: true }))

it('makes keys once and finds them afterwards', () => {
  const made = loadOrMakeKeys(dataDir())
  expect(made.made).toBe(true)
  expect(made.dataKey).not.toBe(made.indexKey)
  createVault({ dataKeys: [made.dataKey], indexKey: made.indexKey })
  expect(loadOrMakeKeys(dataDir())).toEqual({ ...made, made: false })
})

it('keeps them for their owner alone', async () => {
  loadOrMakeKeys(dataDir())
  expect((await stat(file())).mode & 0o777).toBe(0o600)
  expect((await stat(dataDir())).mode & 0o777).toBe(0o700)
  expect(await readdir(dataDir())).toEqual(['keys.json'])
})

it.each(['', '{', '{}', 'null', '{"dataKey":"AA","indexKey":"AA"}'])(
  'refuses a damaged file and leaves it: %j',
  async text => {
    loadOrMakeKeys(dataDir())
    await writeFile(file(), text)
    expect(() => loadOrMakeKeys(dataDir())).toThrow(expect.objectContaining({ code: 'config/invalid' }))
    expect(await readFile(file(), 'utf8')).toBe(text)
  },
)

it('gives processes that start at once the same keys, made by one of them', async () => {
  const script =
    "import { loadOrMakeKeys } from './src/store/local-keys.ts'\n" +
    'console.log(JSON.stringify(loadOrMakeKeys(process.argv[1])))'
  const start = () => promisify(execFile)(process.execPath, ['--input-type=module', '-e', script, dataDir()])
  const found = (await Promise.all(Array.from({ length: 6 }, start))).map(({ stdout }) => JSON.parse(stdout))
  expect(new Set(found.map(keys => keys.dataKey)).size).toBe(1)
  expect(new Set(found.map(keys => keys.indexKey)).size).toBe(1)
  expect(found.filter(keys => keys.made)).toHaveLength(1)
})
