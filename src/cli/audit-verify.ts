import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { problemList, readConfig } from '../config.ts'
import { type AuditProblem, verifyAudit } from '../desk/verify-audit.ts'
import { createSqliteStore } from '../store/sqlite.ts'
import { createUpstashStore } from '../store/upstash.ts'

const USAGE = `Reads every audit chain and says where it is not what was written.

  npm run audit:verify [-- --anchor HASH] [--json]

--anchor  the hash of an anchor as the log of the service, or an earlier run of this command, gave it: whoever
          rewrote everything in the store cannot know that it was written down elsewhere.

Ends with 1 where an entry was changed, dropped or moved. Needs no key: the audit holds nothing of a report.`

const WORDS: Readonly<Record<AuditProblem['what'], string>> = {
  missing: 'is missing',
  changed: 'was changed',
  moved: 'stands in another place than it was written',
  unreadable: 'cannot be read',
  'not-anchored-so': 'is not what was anchored',
  'anchor-changed': 'is not the anchor that was made',
}

const main = async (): Promise<number> => {
  const { values } = parseArgs({
    options: { anchor: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
  })
  if (values.help) {
    console.log(USAGE)
    return 0
  }
  const read = readConfig(process.env, 'node')
  if (!read.ok) {
    console.error(problemList(read.problems))
    return 1
  }
  const { upstash, dataDir } = read.config
  const sqlite =
    upstash === undefined
      ? createSqliteStore({ path: join(dataDir, 'offerwatch.db'), now: () => Date.now() })
      : undefined
  const store = sqlite ?? createUpstashStore(upstash ?? { url: '', token: '' })
  const result = await verifyAudit(store, values.anchor)
  sqlite?.close()
  if (values.json) console.log(JSON.stringify(result, null, 2))
  else {
    const { chains, entries, anchors, lastAnchor, problems } = result
    for (const { chain, n, what } of problems) console.log(`${chain}, number ${n}: ${WORDS[what]}`)
    console.log(
      `${entries} entries in ${chains} chains, ${anchors} anchors${lastAnchor === '' ? '' : `, the last ${lastAnchor}`}: ${problems.length === 0 ? 'all as they were written.' : `${problems.length} problems.`}`,
    )
  }
  return result.problems.length === 0 ? 0 : 1
}

process.exitCode = await main()
