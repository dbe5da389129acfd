import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDiscordSigner } from '../../../tests/support/discord-signature.ts'
import { startFakeDiscord } from '../../../tests/support/fake-discord.ts'
import { systemPackages } from '../../../tests/support/system-packages.ts'
import { startDevEdge } from '../dev-edge.ts'
import { writeWorker } from '../edge-build.ts'
import { type Measure, percentile } from './measure.ts'

const OFFER =
  'Customer service in Sihanoukville, 3,500 USD, no experience, flight paid. Telegram @goldstar_hr'
const WARM_UP = 30
const ROUNDS = 200
const STORE_DELAYS_MS = [0, 20, 200]
/** Discord gives up after this. */
const PATIENCE_MS = 3_000

/** Time from an interaction to its first response in workerd, over the loopback, with a store that waits. */
export const benchDiscord = async (): Promise<readonly Measure[]> => {
  if (systemPackages.redis.command === undefined) {
    console.warn(
      `discord: left out, redis-server is missing (apt-get install -y ${systemPackages.redis.install}).`,
    )
    return []
  }
  const folder = await mkdtemp(join(tmpdir(), 'offerwatch-bench-'))
  const fake = await startFakeDiscord()
  const signer = createDiscordSigner()
  const edge = await startDevEdge({
    port: 0,
    settings: {
      DISCORD_APPLICATION_ID: fake.applicationId,
      DISCORD_PUBLIC_KEY: signer.publicKey,
      DISCORD_BOT_TOKEN: fake.token,
      DISCORD_API_ROOT: fake.root,
    },
    say: () => {},
    main: await writeWorker(join(folder, 'worker.js')),
  })
  let person = 0
  /** One check by one person; milliseconds. */
  const check = async (): Promise<number> => {
    person += 1
    const body = JSON.stringify({
      id: fake.nextId(),
      type: 2,
      token: `bench-${person}`,
      locale: 'en-US',
      guild_id: '700000000000000900',
      context: 0,
      channel_id: '700000000000000100',
      member: { user: { id: String(800_000_000_000_000_000n + BigInt(person)) } },
      data: { type: 1, name: 'check', options: [{ name: 'text', type: 3, value: OFFER }] },
    })
    const headers = signer.headers(body)
    const start = performance.now()
    const response = await fetch(`${edge.url}/webhooks/discord`, { method: 'POST', body, headers })
    await response.arrayBuffer()
    if (response.status !== 200) throw new Error(`The endpoint answered ${response.status}.`)
    return performance.now() - start
  }
  try {
    for (let round = 0; round < WARM_UP; round += 1) await check()
    const measures: Measure[] = []
    for (const delayMs of STORE_DELAYS_MS) {
      edge.bridge.breakAll(delayMs === 0 ? undefined : { delayMs })
      const times: number[] = []
      for (let round = 0; round < ROUNDS; round += 1) times.push(await check())
      edge.bridge.breakAll(undefined)
      const what = `Discord: interaction to response, store at ${delayMs} ms`
      measures.push(
        { what: `${what}, p50`, value: percentile(times, 0.5), unit: 'ms' },
        { what: `${what}, p99`, value: percentile(times, 0.99), unit: 'ms', budget: PATIENCE_MS },
      )
    }
    return measures
  } finally {
    await edge.stop()
    await fake.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
