import { compose } from './compose.ts'
import { problemList, readConfig } from './config.ts'
import { consoleJournal } from './console-journal.ts'
import { randomIds } from './random-ids.ts'
import { createUpstashStore } from './store/upstash.ts'
import { createVault } from './store/vault.ts'

type Env = Readonly<Record<string, unknown>>
interface Context {
  waitUntil(work: Promise<unknown>): void
}

/** A free plan allows fifty outgoing requests an invocation: a notice takes about four. */
const NOTICES_A_TICK = 8

const wire = (env: Env) => {
  const read = readConfig(env, 'edge')
  if (!read.ok) return { problems: problemList(read.problems) }
  const { upstash, keys } = read.config
  if (upstash === undefined || keys === undefined) return { problems: 'The store or its keys are not set.' }
  return {
    service: compose({
      config: read.config,
      store: createUpstashStore(upstash),
      vault: createVault({ dataKeys: keys.data, indexKey: keys.index }),
      clock: { now: () => Date.now() },
      ids: randomIds,
      journal: consoleJournal,
    }),
  }
}

let wired: ReturnType<typeof wire> | undefined

/** Edge entry: requests and the clock, nothing else. */
export default {
  async fetch(request: Request, env: Env, context: Context): Promise<Response> {
    wired ??= wire(env)
    if (wired.service === undefined) {
      consoleJournal.note('config/invalid', { problems: wired.problems })
      return new Response('This service is not set up yet. Its log says what is missing.\n', { status: 503 })
    }
    const { app } = await wired.service
    return app.fetch(request, env, context as never)
  },
  async scheduled(_event: unknown, env: Env): Promise<void> {
    wired ??= wire(env)
    if (wired.service !== undefined) await (await wired.service).tick(NOTICES_A_TICK)
  },
}
