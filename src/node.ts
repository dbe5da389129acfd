import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { createListeners } from '../adapters/listeners.ts'
import { compose } from './compose.ts'
import { problemList, readConfig } from './config.ts'
import { consoleJournal } from './console-journal.ts'
import { AppError, codeOf } from './core/app-error.ts'
import { hasBeenEntered, makeSignInLink } from './desk/sign-in.ts'
import { FIRST_ADMINISTRATOR } from './desk/staff.ts'
import { BUILT_IN } from './hotlines/directory/index.ts'
import { OPERATOR_ROWS, operatorRowProblems } from './hotlines/operator-rows.ts'
import { checkOperatorTexts } from './i18n/check-operator.ts'
import { mailBySmtp } from './outgoing/mail-by-smtp.ts'
import { reachInNode } from './outgoing/reach-in-node.ts'
import { sealByAge } from './outgoing/seal-by-age.ts'
import { randomIds } from './random-ids.ts'
import { loadOrMakeKeys } from './store/local-keys.ts'
import { createPictureFiles } from './store/picture-files.ts'
import { createSqliteStore } from './store/sqlite.ts'
import { createUpstashStore } from './store/upstash.ts'
import { createVault } from './store/vault.ts'
import { answerByDelivery } from './turn/answer.ts'

const TICK_MS = 10_000
const NOTICES_A_TICK = 100

const read = readConfig(process.env, 'node')
if (!read.ok) {
  console.error(problemList(read.problems))
  process.exit(1)
}
const { config } = read

const ownLines = await checkOperatorTexts()
if (ownLines.length > 0) {
  console.error('prompts/operator/lines.json cannot be used as it is:')
  for (const { locale, catalogue, key, detail } of ownLines)
    console.error(`- ${locale} ${catalogue} ${key}: ${detail}`)
  process.exit(1)
}

const ownRows = operatorRowProblems(OPERATOR_ROWS, BUILT_IN, Date.now())
if (ownRows.length > 0) {
  console.error('prompts/operator/hotlines.json cannot be used as it is:')
  for (const problem of ownRows) console.error(`- ${problem}`)
  process.exit(1)
}

mkdirSync(config.dataDir, { recursive: true, mode: 0o700 })
const local = config.keys === undefined ? loadOrMakeKeys(config.dataDir) : undefined
if (local !== undefined)
  console.warn(
    `No DATA_KEY is set: keys are kept in ${config.dataDir}, beside what they seal. Good for trying out; set DATA_KEY and INDEX_KEY before people use this.`,
  )
const vault = createVault(
  config.keys === undefined
    ? { dataKeys: [local?.dataKey ?? ''], indexKey: local?.indexKey ?? '' }
    : { dataKeys: config.keys.data, indexKey: config.keys.index },
)
const clock = { now: () => Date.now() }
const sqlite =
  config.upstash === undefined
    ? createSqliteStore({ path: join(config.dataDir, 'offerwatch.db'), now: clock.now })
    : undefined
const store = sqlite ?? createUpstashStore(config.upstash ?? { url: '', token: '' })

const { allowed, mail } = config.outgoing
const { app, deps, tick } = await compose({
  config,
  store,
  vault,
  clock,
  ids: randomIds,
  journal: consoleJournal,
  pictures: createPictureFiles(join(config.dataDir, 'pictures')),
  reach: reachInNode(allowed),
  seal: sealByAge,
  sendMail: mail?.by === 'smtp' ? mailBySmtp(mail) : undefined,
})

const stopping = new AbortController()
const server = serve({ fetch: app.fetch, port: config.port }, ({ port }) => {
  console.log(
    `Offerwatch is at ${config.publicUrl}${config.publicUrl.endsWith(`:${port}`) ? '' : ` (port ${port})`}: /chat for people, /console for staff.`,
  )
})
/** Says how to sign in. Once somebody is in and administrators are named, the bot gives the links: a log is no place for a key to the house. */
const sayWayIn = async (): Promise<void> => {
  try {
    console.log(
      config.administrators.length > 0 && (await hasBeenEntered(deps))
        ? 'Administrators sign in to /console by a link: write /console to the bot in private.'
        : `First administrator, sign in once within the hour: ${await makeSignInLink(deps, FIRST_ADMINISTRATOR, true)}`,
    )
  } catch (error) {
    // Contacts are given without a store, and it may be there in a moment: no reason not to run.
    consoleJournal.note('start/store-away', { code: codeOf(error) })
    if (!stopping.signal.aborted) setTimeout(() => void sayWayIn(), TICK_MS).unref()
  }
}
await sayWayIn()

const listeners = createListeners(config, consoleJournal).map(listener => {
  const adapter = deps.adapters.get(listener.name)
  return listener.listen(async received => {
    if (adapter === undefined) return
    const outcome = await answerByDelivery(deps, deps.handle, received, adapter)
    if (outcome === 'again') throw new AppError('store/unreachable', 'Not kept; to be taken again.')
  }, stopping.signal)
})

let ticking = Promise.resolve()
const timer = setInterval(() => {
  ticking = ticking.then(() => tick(NOTICES_A_TICK)).catch(() => consoleJournal.note('tick/failed'))
}, TICK_MS)

const stop = async (): Promise<void> => {
  stopping.abort()
  clearInterval(timer)
  server.close()
  await Promise.race([
    Promise.allSettled([...listeners, ticking]),
    new Promise(resolve => setTimeout(resolve, 3_000)),
  ])
  sqlite?.close()
  process.exit(0)
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())
