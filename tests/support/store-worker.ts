import type { Change, RangeQuery } from '../../src/ports/store.ts'
import { createUpstashStore } from '../../src/store/upstash.ts'
import { createVault } from '../../src/store/vault.ts'

interface Env {
  readonly UPSTASH_REDIS_REST_URL: string
  readonly UPSTASH_REDIS_REST_TOKEN: string
  readonly DATA_KEY: string
  readonly INDEX_KEY: string
  readonly OPERATOR_NAME: string
}

/** What the worker is asked to do, as JSON; it answers with the result, or with the code of the error. */
export type StoreTask =
  | { readonly do: 'read'; readonly keys: readonly string[] }
  | { readonly do: 'range'; readonly index: string; readonly query: RangeQuery }
  | { readonly do: 'commit'; readonly change: Change }
  | { readonly do: 'seal-and-open'; readonly name: string; readonly text: string }
  | { readonly do: 'name'; readonly purpose: string; readonly value: string }

let ticks = 0

/** A worker with nothing but store and vault, to try the two in workerd. */
const worker = {
  async fetch(request: Request, env: Env): Promise<Response> {
    if (request.method === 'GET') return Response.json({ ticks, operator: env.OPERATOR_NAME })
    const task: StoreTask = await request.json()
    const store = createUpstashStore({ url: env.UPSTASH_REDIS_REST_URL, token: env.UPSTASH_REDIS_REST_TOKEN })
    const vault = createVault({ dataKeys: [env.DATA_KEY], indexKey: env.INDEX_KEY })
    const carryOut = async () => {
      switch (task.do) {
        case 'read':
          return (await store.read(task.keys)).map(each => each ?? null)
        case 'range':
          return store.range(task.index, task.query)
        case 'commit':
          return store.commit(task.change)
        case 'seal-and-open': {
          const wrapped = await vault.newKey(task.name)
          const sealed = await vault.seal(task.name, wrapped, task.text)
          const other = createVault({ dataKeys: [env.DATA_KEY], indexKey: env.INDEX_KEY })
          return { sealed, opened: await other.open(task.name, wrapped, sealed) }
        }
        case 'name':
          return vault.name(task.purpose, task.value)
      }
    }
    try {
      return Response.json({ result: await carryOut() })
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : String(error)
      return Response.json({ error: code }, { status: 500 })
    }
  },
  async scheduled(): Promise<void> {
    ticks++
  },
}

// biome-ignore lint/style/noDefaultExport: the form a worker has
export default worker
