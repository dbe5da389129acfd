import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startRedisBridge } from '../../../tests/support/redis-bridge.ts'
import { startRedis } from '../../../tests/support/redis-server.ts'
import { systemPackages } from '../../../tests/support/system-packages.ts'
import type { Store } from '../../ports/store.ts'
import { createMemoryStore } from '../../store/memory.ts'
import { createSqliteStore } from '../../store/sqlite.ts'
import { createUpstashStore } from '../../store/upstash.ts'
import { type Measure, percentile } from './measure.ts'

const TIMES = 500
const HOUR_MS = 3_600_000

/** A change as a turn of a conversation makes it: a record of 2 KB, its key, an offer, the mark of the update. */
const turnChange = (turn: number) => {
  const expiresAt = Date.now() + HOUR_MS
  const set = (key: string, length: number) => ({ key, value: 'x'.repeat(length), expiresAt })
  return {
    id: `turn-${turn}`,
    checks: [{ key: `upd:${turn}`, version: null }],
    sets: [
      set(`conv:${turn % 50}`, 2000),
      set(`key:conv:${turn % 50}`, 100),
      set(`offer:${turn % 50}`, 500),
      set(`upd:${turn}`, 1),
    ],
    adds: [{ index: 'cases:open', member: String(turn), score: turn, expiresAt }],
  }
}

const timed = async (name: string, store: Store): Promise<readonly Measure[]> => {
  const commits: number[] = []
  const reads: number[] = []
  for (let turn = 0; turn < TIMES; turn += 1) {
    const started = performance.now()
    await store.commit(turnChange(turn))
    const committed = performance.now()
    await store.read([`conv:${turn % 50}`, `key:conv:${turn % 50}`, `offer:${turn % 50}`, `upd:${turn}`])
    commits.push(committed - started)
    reads.push(performance.now() - committed)
  }
  return [
    { what: `one commit of a turn, ${name}, median`, value: percentile(commits, 0.5), unit: 'ms' },
    { what: `one commit of a turn, ${name}, p99`, value: percentile(commits, 0.99), unit: 'ms' },
    { what: `one read of a turn, ${name}, median`, value: percentile(reads, 0.5), unit: 'ms' },
  ]
}

/** How long the stores take for what one turn asks of them, side by side. The bridge's way to Redis is on this machine. */
export const benchStore = async (): Promise<readonly Measure[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'offerwatch-bench-'))
  const sqlite = createSqliteStore({ path: join(folder, 'bench.db'), now: Date.now })
  const measures: Measure[] = []
  try {
    measures.push(...(await timed('in memory', createMemoryStore({ now: Date.now }))))
    measures.push(...(await timed('SQLite', sqlite)))
  } finally {
    sqlite.close()
    await rm(folder, { recursive: true, force: true })
  }
  const { command, install } = systemPackages.redis
  if (command === undefined) {
    console.warn(`store: Upstash left out, redis-server is missing (apt-get install -y ${install}).`)
    return measures
  }
  const redis = await startRedis(command)
  const bridge = await startRedisBridge({ socket: redis.socket })
  try {
    measures.push(...(await timed('Upstash by the bridge', createUpstashStore(bridge))))
  } finally {
    await bridge.stop()
    await redis.stop()
  }
  return measures
}
