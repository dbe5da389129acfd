import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import type { Store } from '../../src/ports/store.ts'
import { createSqliteStore } from '../../src/store/sqlite.ts'
import { createUpstashStore } from '../../src/store/upstash.ts'
import {
  buttonsOf,
  type EscalationNight,
  escalationNight,
  nightSettings,
  OFFICERS,
} from '../support/escalation-night.ts'
import { type FakeBotApi, startFakeBotApi } from '../support/fake-bot-api.ts'
import { faultsOf, owed, tellOf, waitingCases } from '../support/night-truth.ts'
import { freePort, type NodeService, startNodeService } from '../support/node-service.ts'
import { type RedisBridge, startRedisBridge } from '../support/redis-bridge.ts'
import { startRedis } from '../support/redis-server.ts'
import { systemPackages } from '../support/system-packages.ts'

const PEOPLE = 14
const KILLS = 10
/** `KILL_SEED` runs the same night again. */
const SEED = Number(process.env.KILL_SEED ?? Math.floor(Math.random() * 1e9))

const folders: string[] = []
const stops: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0).toReversed()) await stop()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'kill-escalation-'))
  folders.push(folder)
  return folder
}

/** Services that are killed and come back on the port they had. */
const keepRunning = async (env: Readonly<Record<string, string>>, count: number) => {
  const ports = await Promise.all(Array.from({ length: count }, async () => String(await freePort())))
  const services: (NodeService | undefined)[] = await Promise.all(
    ports.map(PORT => startNodeService({ ...env, PORT })),
  )
  stops.push(async () => {
    for (const service of services) await service?.kill('SIGKILL')
  })
  return {
    running: () => services.filter(each => each !== undefined),
    killOne: async (at: number): Promise<void> => {
      const service = services[at]
      if (service === undefined) return
      services[at] = undefined
      await service.kill('SIGKILL')
      services[at] = await startNodeService({ ...env, PORT: ports[at] ?? '' })
    },
    output: () => services.map(each => each?.output() ?? '').join('\n'),
  }
}
type Running = Awaited<ReturnType<typeof keepRunning>>

/** People call within the first seconds, services are killed all the while, also just as a page arrived. */
const runNight = async (
  night: EscalationNight,
  services: Running,
  api: FakeBotApi,
  count: number,
  disturb: () => Promise<void> = async () => {},
): Promise<{ readonly kills: number }> => {
  const { chance } = night
  let kills = 0
  let killing = Promise.resolve()
  const kill = (): void => {
    kills += 1
    const at = Math.floor(chance.next() * count)
    killing = killing.then(() => services.killOne(at))
  }
  let watched = 0
  api.watch(call => {
    const page = OFFICERS.some(id => id === call.payload.chat_id) && buttonsOf(call).length > 0
    // It has arrived, and nobody will ever know.
    if (page && watched < 3 && chance.next() < 0.15) {
      watched += 1
      kill()
    }
  })
  const calls = Array.from({ length: PEOPLE }, async (_, at) => {
    await sleep(chance.next() * 6_000)
    await night.call(900 + at)
  })
  const killer = (async () => {
    for (let round = 0; round < KILLS; round += 1) {
      await sleep(300 + chance.next() * 2_200)
      kill()
      await killing
    }
  })()
  await Promise.all([...calls, killer, disturb()])
  await killing
  return { kills }
}

/** Resolves when everything was taken and nothing is owed any more. */
const inTheEnd = async (night: EscalationNight, store: Store): Promise<void> => {
  const wait = { timeout: 60_000, interval: 500 }
  await expect.poll(async () => (await waitingCases({ store })).map(({ code }) => code), wait).toEqual([])
  await night.quiet()
  await expect.poll(() => owed({ store }), wait).toBe(0)
}

const judge = async (
  night: EscalationNight,
  store: Store,
  api: FakeBotApi,
  fast: (at: number) => number,
  kills: number,
): Promise<void> => {
  const deps = await night.deps()
  expect(await faultsOf(deps, api, fast)).toEqual([])
  const { pages, repeats, next } = await tellOf(deps, api)
  console.info(
    `Seed ${SEED}: ${kills} kills, ${pages} calls, ${repeats} of them repeats, ${next} to the next one.`,
  )
  expect(kills).toBeGreaterThanOrEqual(KILLS)
  // The first of the order always sleeps.
  expect(next).toBeGreaterThanOrEqual(PEOPLE)
  expect(await store.range('cases:open', { order: 'ascending', limit: 50 })).toHaveLength(PEOPLE)
}

describe(`kill -9 between consent, page, silence, second page and acknowledgement (seed ${SEED})`, () => {
  it('one service on SQLite: nothing owed is lost, nothing acts twice, every repeat says so, every time told is so', {
    timeout: 180_000,
  }, async () => {
    const settings = nightSettings()
    const api = await startFakeBotApi()
    stops.push(() => api.close())
    const folder = newFolder()
    const services = await keepRunning({ ...settings.env, TELEGRAM_API_ROOT: api.root, DATA_DIR: folder }, 1)
    const store = createSqliteStore({ path: join(folder, 'offerwatch.db'), now: () => settings.fast() })
    stops.push(async () => store.close())
    const night = escalationNight(api, settings, services.running, store, SEED)
    await night.open(50)
    const { kills } = await runNight(night, services, api, 1)
    await inTheEnd(night, store)
    await judge(night, store, api, settings.fast, kills)
  })

  it.skipIf(systemPackages.redis.command === undefined)(
    'two services on one Redis that stops, loses answers and is answered for by a proxy: the same holds',
    { timeout: 180_000 },
    async () => {
      const settings = nightSettings()
      const api = await startFakeBotApi()
      stops.push(() => api.close())
      const folder = newFolder()
      const command = systemPackages.redis.command ?? ''
      let redis = await startRedis(command, folder)
      let bridge: RedisBridge = await startRedisBridge({ socket: redis.socket })
      stops.push(async () => {
        await bridge.stop()
        await redis.stop()
      })
      const { url, token } = bridge
      const port = Number(new URL(url).port)
      const services = await keepRunning(
        {
          ...settings.env,
          TELEGRAM_API_ROOT: api.root,
          DATA_DIR: newFolder(),
          UPSTASH_REDIS_REST_URL: url,
          UPSTASH_REDIS_REST_TOKEN: token,
        },
        2,
      )
      const store = createUpstashStore({ url, token })
      const night = escalationNight(api, settings, services.running, store, SEED)
      await night.open(50)
      const { kills } = await runNight(night, services, api, 2, async () => {
        for (const fault of ['lose-reply', 'cut-reply', { status: 503 }, 'refuse'] as const) {
          await sleep(2_000)
          bridge.faults.push(...Array.from({ length: 12 }, (_, at) => (at % 3 === 2 ? undefined : fault)))
        }
        await sleep(1_000)
        bridge.breakAll({ status: 503 })
        await sleep(1_500)
        bridge.breakAll(undefined)
        await sleep(1_500)
        // Stopped for good, and started again on what it has on disk.
        await bridge.stop()
        await redis.stop()
        await sleep(1_000)
        redis = await startRedis(command, folder)
        bridge = await startRedisBridge({ socket: redis.socket, token, port })
      })
      await inTheEnd(night, store)
      await judge(night, store, api, settings.fast, kills)
    },
  )
})
