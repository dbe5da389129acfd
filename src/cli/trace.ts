import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { compose } from '../compose.ts'
import { problemList, readConfig } from '../config.ts'
import { randomIds } from '../random-ids.ts'
import { loadOrMakeKeys } from '../store/local-keys.ts'
import { createSqliteStore } from '../store/sqlite.ts'
import { createUpstashStore } from '../store/upstash.ts'
import { createVault } from '../store/vault.ts'
import { traceCase } from './week/trace-case.ts'

const USAGE = `All that happened to a case, one line a step, and whether its audit chain is whole.

  npm run --silent trace -- K7F3-QX

Reads the store of the settings in force (.env, DATA_DIR or Upstash) and changes nothing.`

const { values, positionals } = parseArgs({
  options: { help: { type: 'boolean' } },
  allowPositionals: true,
})
const [code] = positionals
if (values.help || code === undefined) {
  console.log(USAGE)
  process.exit(values.help ? 0 : 2)
}
const read = readConfig(process.env, 'node')
if (!read.ok) {
  console.error(problemList(read.problems))
  process.exit(1)
}
const { config } = read
const path = join(config.dataDir, 'offerwatch.db')
if (config.upstash === undefined && !existsSync(path)) {
  console.error(`There is no store at ${path}. Set DATA_DIR, or run this where the service runs.`)
  process.exit(1)
}
const local = config.keys === undefined ? loadOrMakeKeys(config.dataDir) : undefined
const clock = { now: () => Date.now() }
const sqlite = config.upstash === undefined ? createSqliteStore({ path, now: clock.now }) : undefined
const { deps } = await compose({
  config,
  store: sqlite ?? createUpstashStore(config.upstash ?? { url: '', token: '' }),
  vault: createVault(
    config.keys === undefined
      ? { dataKeys: [local?.dataKey ?? ''], indexKey: local?.indexKey ?? '' }
      : { dataKeys: config.keys.data, indexKey: config.keys.index },
  ),
  clock,
  ids: randomIds,
  journal: { note: () => {} },
})
const lines = await traceCase(deps, code)
console.log(lines === undefined ? `There is no case ${code}.` : lines.join('\n'))
sqlite?.close()
process.exit(lines === undefined ? 1 : 0)
