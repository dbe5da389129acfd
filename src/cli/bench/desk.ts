import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startRedisBridge } from '../../../tests/support/redis-bridge.ts'
import { startRedis } from '../../../tests/support/redis-server.ts'
import { systemPackages } from '../../../tests/support/system-packages.ts'
import type { CaseFacets } from '../../cases/case.ts'
import { compose } from '../../compose.ts'
import { readConfig } from '../../config.ts'
import { makeSignInLink, useSignInToken } from '../../desk/sign-in.ts'
import { FIRST_ADMINISTRATOR } from '../../desk/staff.ts'
import type { Store } from '../../ports/store.ts'
import { randomIds } from '../../random-ids.ts'
import { newCaseRecord } from '../../records/case-record.ts'
import { joinPieces } from '../../records/change-pieces.ts'
import { createSqliteStore } from '../../store/sqlite.ts'
import { createUpstashStore } from '../../store/upstash.ts'
import { createVault } from '../../store/vault.ts'
import { madeUpReport } from '../made-up-report.ts'
import { type Measure, percentile } from './measure.ts'

const CASES = 100_000
/** On Redis behind its bridge, seeding takes most of the time. */
const REDIS_CASES = 20_000
/** One in twenty is open: most of what a desk ever had is closed. */
const OPEN_EACH = 20
const BATCH = 50
const TIMES = 60
/** Asked before it counts, so that it is not the loading that is measured. */
const WARM = 30
const LANGUAGES = ['ko', 'vi', 'th', 'en', 'tl', 'hi', 'km', 'my', 'ru', 'pt-BR']
const HOMES = ['KR', 'VN', 'TH', 'PH', 'IN', 'KH', 'MM', 'RU', 'BR']

const facetsOf = (number: number, now: number): CaseFacets => {
  const open = number % OPEN_EACH === 0
  return {
    id: `seed${number}`,
    code: `S-${number}`,
    kind: 'offer',
    level: (['caution', 'high', 'critical', 'none'] as const)[number % 4] ?? 'none',
    urgency: number % 200 === 0 ? 'today' : 'queue',
    state: open ? 'open' : 'decided',
    ...(open ? {} : { decision: 'suspicious' as const }),
    stage: number % 3 === 0 ? 'talking' : 'papers-sent',
    language: LANGUAGES[Math.floor(number / OPEN_EACH) % LANGUAGES.length] ?? 'en',
    origin: HOMES[number % HOMES.length] ?? 'KR',
    destination: 'KH',
    platform: 'telegram',
    desk: 'console',
    deskKind: 'moderators',
    createdAt: now - number * 1000,
    updatedAt: now,
    rules: ['account-lending'],
    history: [{ at: now - number * 1000, by: 'reporter', act: 'open' }],
    audit: { head: '', count: 0 },
  }
}

const TEXT =
  'Chat operator in Bavet, 4,000 USD a month, flight paid, bring your bank card. Telegram @bavet_jobs. '

const measureOn = async (name: string, store: Store, cases: number): Promise<readonly Measure[]> => {
  const read = readConfig({ OPERATOR_NAME: 'Bench' }, 'node')
  if (!read.ok) throw new Error('The settings of the bench are wrong.')
  const now = Date.now()
  const clock = { now: () => now }
  const vault = createVault({ dataKeys: [btoa('k'.repeat(32))], indexKey: 'i'.repeat(32) })
  const journal = { note: () => {} }
  const { app, deps } = await compose({ config: read.config, store, vault, clock, ids: randomIds, journal })
  const sealed = madeUpReport(TEXT.repeat(6))
  const began = performance.now()
  for (let from = 0; from < cases; from += BATCH) {
    const pieces = await Promise.all(
      Array.from({ length: Math.min(BATCH, cases - from) }, (_, at) =>
        newCaseRecord(vault, { facets: facetsOf(from + at, now), sealed }, deps),
      ),
    )
    await store.commit(joinPieces(`seed-${from}`, ...pieces))
  }
  const seeding = (performance.now() - began) / 1000
  const link = await makeSignInLink(deps, FIRST_ADMINISTRATOR)
  const session = await useSignInToken(deps, new URL(link).searchParams.get('token') ?? '')
  const headers = { cookie: `console=${session}`, 'accept-language': 'en' }
  const timed = async (path: string, more: Record<string, string> = {}, status = 200): Promise<number> => {
    const taken: number[] = []
    for (let time = -WARM; time < TIMES; time += 1) {
      const start = performance.now()
      const response = await app.request(path, { headers: { ...headers, ...more } })
      await response.text()
      if (time >= 0) taken.push(performance.now() - start)
      if (response.status !== status) throw new Error(`${path}: ${response.status}`)
    }
    return percentile(taken, 0.95)
  }
  const tag = (await app.request('/console', { headers })).headers.get('etag') ?? ''
  const of = `${cases} cases, ${name}`
  const note = `one in ${OPEN_EACH} open; seeded in ${seeding.toFixed(0)} s`
  return [
    { what: `Desk: queue page p95 (${of})`, value: await timed('/console'), unit: 'ms', note },
    {
      what: `Desk: queue of one language p95 (${of})`,
      value: await timed('/console?language=th'),
      unit: 'ms',
    },
    {
      what: `Desk: refresh without news p95 (${of})`,
      value: await timed('/console', { 'if-none-match': tag }, 304),
      unit: 'ms',
    },
    { what: `Desk: case page p95 (${of})`, value: await timed('/console/cases/S-400'), unit: 'ms' },
  ]
}

const onSqlite = async (cases: number): Promise<readonly Measure[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-desk-'))
  const store = createSqliteStore({ path: join(folder, 'offerwatch.db'), now: () => Date.now() })
  try {
    return await measureOn('SQLite', store, cases)
  } finally {
    store.close()
    await rm(folder, { recursive: true, force: true })
  }
}

const onRedis = async (): Promise<readonly Measure[]> => {
  const { command } = systemPackages.redis
  if (command === undefined) return []
  const redis = await startRedis(command)
  const bridge = await startRedisBridge({ socket: redis.socket })
  try {
    return await measureOn('Redis', createUpstashStore(bridge), REDIS_CASES)
  } finally {
    await bridge.stop()
    await redis.stop()
  }
}

/** Pages of the console with many cases, most of them closed; the same with few, to see that those cost nothing. */
export const benchDesk = async (): Promise<readonly Measure[]> => [
  ...(await onSqlite(CASES / 10)),
  ...(await onSqlite(CASES)),
  ...(await onRedis()),
]
