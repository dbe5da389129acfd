import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Store } from '../../src/ports/store.ts'
import { createMemoryStore } from '../../src/store/memory.ts'
import { createSqliteStore } from '../../src/store/sqlite.ts'
import { createUpstashStore } from '../../src/store/upstash.ts'
import { startRedisBridge } from './redis-bridge.ts'
import { startRedis } from './redis-server.ts'
import { systemPackages } from './system-packages.ts'

export interface OpenStore {
  readonly store: Store
  close(): Promise<void> | void
}

const REDIS = systemPackages.redis.command

/** The stores there are, each ready to be opened; the last one only where a redis-server is. `now` near the real time. */
export const everyStore: readonly {
  readonly name: string
  readonly open: (now: () => number) => OpenStore | Promise<OpenStore>
}[] = [
  { name: 'memory', open: now => ({ store: createMemoryStore({ now }), close: () => {} }) },
  {
    name: 'SQLite',
    open: now => {
      const folder = mkdtempSync(join(tmpdir(), 'every-store-'))
      const store = createSqliteStore({ path: join(folder, 'offerwatch.sqlite'), now })
      return {
        store,
        close: () => {
          store.close()
          rmSync(folder, { recursive: true, force: true })
        },
      }
    },
  },
  ...(REDIS === undefined
    ? []
    : [
        {
          name: 'Redis',
          open: async () => {
            const redis = await startRedis(REDIS)
            const bridge = await startRedisBridge({ socket: redis.socket })
            return {
              store: createUpstashStore({ url: bridge.url, token: bridge.token, fetchTimeoutMs: 15_000 }),
              close: async () => {
                await bridge.stop()
                await redis.stop()
              },
            }
          },
        },
      ]),
]
