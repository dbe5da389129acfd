import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startRedisBridge } from '../../../tests/support/redis-bridge.ts'
import { startRedis } from '../../../tests/support/redis-server.ts'
import { systemPackages } from '../../../tests/support/system-packages.ts'
import type { Store } from '../../ports/store.ts'
import { createSqliteStore } from '../../store/sqlite.ts'
import { createUpstashStore } from '../../store/upstash.ts'
import { type FloodOptions, runFlood } from './flood/run-flood.ts'
import { type Measure, percentile } from './measure.ts'

type Run = Pick<FloodOptions, 'junk' | 'alike' | 'tickMs' | 'noticesATick'>
type Open = (now: () => number) => Store

const CALLS = 500
const REAL_AT = 437
const LASTS_MINUTES = 60
/** As Node and the edge drive their clock. */
const NODE = { tickMs: 10_000, noticesATick: 100 }
const EDGE = { tickMs: 60_000, noticesATick: 20 }
/** What a free plan of the edge allows an invocation to ask of the outside. */
const MOST_REQUESTS = 50

const measured = async (name: string, run: Run, store: Open): Promise<readonly Measure[]> => {
  const flooded = await runFlood({
    ...run,
    store,
    calls: CALLS,
    realAt: REAL_AT,
    lastsMinutes: LASTS_MINUTES,
  })
  const { waited, turns, ticks } = flooded
  const of = `flood, ${name}`
  const p95 = (values: readonly number[]) => percentile(values, 0.95)
  const most = (values: readonly number[]) => values.reduce((so, each) => Math.max(so, each), 0)
  return [
    {
      what: `${of}: from consent to a page with it`,
      value: waited.ms / 1000,
      unit: 's',
      budget: 60,
      note: `${flooded.reports} reports and ${CALLS} false calls within ${LASTS_MINUTES} minutes; ${waited.ticks} ticks`,
    },
    {
      what: `${of}: the work of it, wall / CPU beside`,
      value: waited.wallMs,
      unit: 'ms',
      note: `its own turn and the ticks until then, CPU ${waited.cpuMs.toFixed(0)} ms`,
    },
    {
      what: `${of}: its line in the counted list`,
      value: flooded.line,
      unit: '',
      note: `of ${flooded.lines} lines for ${flooded.listed} calls${flooded.line === 0 ? ', counted with those like it' : ''}`,
    },
    {
      what: `${of}: its place in the queue after Talk`,
      value: flooded.placeAfterTalk,
      unit: '',
      budget: 1,
      note: flooded.calledAtOnce ? 'and called for by itself in that turn' : 'BUT NOT CALLED FOR BY ITSELF',
    },
    { what: `${of}: calls not dropped`, value: flooded.openCalls, unit: '', note: `of ${CALLS + 1}` },
    {
      what: `${of}: a reporter's turn, wall p95`,
      value: p95(turns.map(({ wallMs }) => wallMs)),
      unit: 'ms',
      note: `${turns.length} turns; CPU p95 ${p95(turns.map(({ cpuMs }) => cpuMs)).toFixed(1)} ms; store trips p95 ${p95(turns.map(({ trips }) => trips))}, most ${most(turns.map(({ trips }) => trips))}`,
    },
    {
      what: `${of}: a tick, CPU p95`,
      value: p95(ticks.map(({ cpuMs }) => cpuMs)),
      unit: 'ms',
      note: `${ticks.length} ticks; wall p95 ${p95(ticks.map(({ wallMs }) => wallMs)).toFixed(0)} ms; ${flooded.refused} messages refused by a busy chat meanwhile`,
    },
    {
      what: `${of}: trips and messages of a tick, most`,
      value: most(ticks.map(({ trips, sends }) => trips + sends)),
      unit: '',
      ...(run.tickMs === EDGE.tickMs ? { budget: MOST_REQUESTS } : {}),
      note: `median ${percentile(
        ticks.map(({ trips, sends }) => trips + sends),
        0.5,
      )}`,
    },
  ]
}

const onSqlite = async (name: string, run: Run): Promise<readonly Measure[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-flood-'))
  const opened: { close(): void }[] = []
  try {
    return await measured(name, run, now => {
      const store = createSqliteStore({ path: join(folder, 'offerwatch.db'), now })
      opened.push(store)
      return store
    })
  } finally {
    for (const store of opened) store.close()
    await rm(folder, { recursive: true, force: true })
  }
}

const onRedis = async (name: string, run: Run): Promise<readonly Measure[]> => {
  const { command, install } = systemPackages.redis
  if (command === undefined) {
    console.warn(`flood: Redis left out, redis-server is missing (apt-get install -y ${install}).`)
    return []
  }
  const redis = await startRedis(command)
  const bridge = await startRedisBridge({ socket: redis.socket })
  try {
    return await measured(name, run, () => createUpstashStore(bridge))
  } finally {
    await bridge.stop()
    await redis.stop()
  }
}

/** A flood of junk and of false calls for help, and how long one real call waits in it. */
export const benchFlood = async (): Promise<readonly Measure[]> => [
  ...(await onRedis('Redis, edge', { ...EDGE, junk: 1_000, alike: false })),
  ...(await onSqlite('like all others', { ...NODE, junk: 500, alike: true })),
  ...(await onSqlite('SQLite', { ...NODE, junk: 10_000, alike: false })),
]
