import { compose } from './compose.ts'
import { problemList, readConfig } from './config.ts'
import { consoleJournal } from './console-journal.ts'
import { randomIds } from './random-ids.ts'
import { type Bucket, createPictureBucket } from './store/picture-bucket.ts'
import { createUpstashStore } from './store/upstash.ts'
import { createVault } from './store/vault.ts'

type Env = Readonly<Record<string, unknown>>
interface Context {
  waitUntil(work: Promise<unknown>): void
}

/** A free plan allows fifty outgoing requests an invocation: a notice takes one, and what goes around them about ten. */
const NOTICES_A_TICK = 20

const isBucket = (binding: unknown): binding is Bucket =>
  typeof binding === 'object' && binding !== null && 'put' in binding && 'list' in binding

const wire = async (env: Env) => {
  const read = readConfig(env, 'edge')
  if (!read.ok) return { problems: problemList(read.problems) }
  const { upstash, keys } = read.config
  if (upstash === undefined || keys === undefined) return { problems: 'The store or its keys are not set.' }
  return {
    service: await compose({
      config: read.config,
      store: createUpstashStore(upstash),
      vault: createVault({ dataKeys: keys.data, indexKey: keys.index }),
      clock: { now: () => Date.now() },
      ids: randomIds,
      journal: consoleJournal,
      ...(isBucket(env.PICTURES) ? { pictures: createPictureBucket(env.PICTURES) } : {}),
    }),
  }
}

/** Kept for the isolate once it is whole: a promise of one request must not be waited for by another. */
let wired: Awaited<ReturnType<typeof wire>> | undefined

const service = async (env: Env) => {
  wired ??= await wire(env)
  return wired
}

/** Edge entry: requests and the clock, nothing else. */
export default {
  async fetch(request: Request, env: Env, context: Context): Promise<Response> {
    const { service: ready, problems } = await service(env)
    if (ready === undefined) {
      consoleJournal.note('config/invalid', { problems: problems ?? '' })
      return new Response('This service is not set up yet. Its log says what is missing.\n', { status: 503 })
    }
    return ready.app.fetch(request, env, context as never)
  },
  async scheduled(_event: unknown, env: Env): Promise<void> {
    await (await service(env)).service?.tick(NOTICES_A_TICK)
  },
}
