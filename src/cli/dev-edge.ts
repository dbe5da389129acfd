import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type RedisBridge, startRedisBridge } from '../../tests/support/redis-bridge.ts'
import { startRedis } from '../../tests/support/redis-server.ts'
import { systemPackages } from '../../tests/support/system-packages.ts'
import { SETTING_NAMES } from '../config.ts'

const help = `npm run dev:edge -- [--port N] [--tick SECONDS]

Runs the edge deployment on this machine, offline: the worker in workerd, and a redis-server of its own
behind Upstash's REST protocol. Everything it stored is gone when it stops.

  --port N         where it listens on 127.0.0.1 (8787; 0 takes a free one)
  --tick SECONDS   how often its clock runs (60; 0 for never)
  --help           this

Settings such as TELEGRAM_BOT_TOKEN are passed on from the environment; store and keys are made for the run.`

export interface DevEdge {
  /** Where the worker answers, without a slash at the end. */
  readonly url: string
  /** The store's side: what it was asked, and faults to put in its way. */
  readonly bridge: RedisBridge
  /** The settings with which another process shares the store: its address and the keys. */
  readonly shared: Readonly<Record<string, string>>
  /** Runs the worker's clock once. */
  tick(): Promise<void>
  /** Resolves when the worker has ended, by itself or by `stop`. */
  readonly ended: Promise<void>
  stop(): Promise<void>
}

const complain = (error: unknown): void => console.error(error instanceof Error ? error.message : error)

/** Resolves when the time is over, or at once when the signal comes. */
const wait = (ms: number, signal?: AbortSignal): Promise<void> =>
  sleep(ms, undefined, signal && { signal }).catch(() => undefined)

const root = fileURLToPath(new URL('../..', import.meta.url))

/** As wrangler reads it: no escapes, so in a quotation mark the value has not; and `$` not for another variable. */
const envLine = ([name, value]: readonly [string, string]): string => {
  const mark = ["'", '`', '"'].find(each => !value.includes(each))
  if (mark === undefined || value.endsWith('\\'))
    throw new Error(`${name} cannot be passed to the worker: too many quotation marks.`)
  return `${name}=${mark}${value.replaceAll('$', '\\$')}${mark}\n`
}

/**
 * Starts redis-server, bridge and worker. `port` 0 takes a free one; `settings` go to the worker; `say` gets what it
 * prints; `main` runs another worker than the project's; `signal` gives up the start.
 *
 * Errors: `Error` with what to install when redis-server is missing, or with the worker's last words when it does
 * not start within a minute.
 */
export const startDevEdge = async (options: {
  port: number
  settings: Readonly<Record<string, string>>
  say: (text: string) => void
  main?: string
  signal?: AbortSignal
}): Promise<DevEdge> => {
  const { port, settings, say } = options
  const { command, install } = systemPackages.redis
  if (command === undefined)
    throw new Error(
      `redis-server is needed for this and was not found. Install it: apt-get install -y ${install}`,
    )

  const settingLines = Object.entries(settings).map(envLine)
  const folder = await mkdtemp(join(tmpdir(), 'offerwatch-edge-'))
  const redis = await startRedis(command)
  const bridge = await startRedisBridge({ socket: redis.socket, token: randomBytes(16).toString('hex') })
  const made = {
    UPSTASH_REDIS_REST_URL: bridge.url,
    UPSTASH_REDIS_REST_TOKEN: bridge.token,
    DATA_KEY: randomBytes(32).toString('base64'),
    INDEX_KEY: randomBytes(32).toString('base64'),
    ...(port > 0 && { PORT: String(port) }),
  }
  // In a file and not as arguments, which every user of the machine can read.
  const envFile = join(folder, 'settings.env')
  await writeFile(envFile, [...settingLines, ...Object.entries(made).map(envLine)].join(''), { mode: 0o600 })

  const child = spawn(
    process.execPath,
    [
      ...[join(root, 'node_modules/wrangler/bin/wrangler.js'), 'dev'],
      ...(options.main ? [options.main] : []),
      // A worker of a test is bundled by wrangler; ours comes in one file.
      ...(options.main?.endsWith('.ts') ? ['--bundle'] : []),
      ...['--env-file', envFile],
      ...['--ip', '127.0.0.1', '--port', String(port), '--inspector-port', '0'],
      ...['--show-interactive-dev-session=false'],
      ...['--persist-to', join(folder, 'state')],
    ],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        CLOUDFLARE_CF_FETCH_ENABLED: 'false',
        WRANGLER_SEND_METRICS: 'false',
        WRANGLER_SEND_ERROR_REPORTS: 'false',
      },
    },
  )
  const ended = new Promise<void>(resolve => {
    child.once('close', () => resolve())
    child.once('error', () => resolve())
  })
  const stop = async () => {
    child.kill('SIGTERM')
    await Promise.race([ended, wait(5000).then(() => child.kill('SIGKILL'))])
    await bridge.stop()
    await redis.stop()
    await rm(folder, { recursive: true, force: true })
  }

  let said = ''
  const ready = new Promise<string>(resolve => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', part => {
        said = (said + String(part)).slice(-4000)
        const address = /Ready on (http:\/\/[\w.:]+)/.exec(said)?.[1]
        if (address) resolve(address)
        say(String(part))
      })
  })
  const url = await Promise.race([ready, ended, wait(60_000, options.signal)])
  if (typeof url !== 'string') {
    await stop()
    throw new Error(`The worker did not start:\n${said}`)
  }

  return {
    url,
    bridge,
    shared: made,
    async tick() {
      const response = await fetch(`${url}/cdn-cgi/handler/scheduled?cron=*+*+*+*+*`)
      if (!response.ok) throw new Error(`The clock failed: ${response.status}`)
    },
    ended,
    stop,
  }
}

const run = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8787' },
      tick: { type: 'string', default: '60' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return console.log(help)
  const [port, tickSeconds] = [Number(values.port), Number(values.tick)]
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error('--port takes a number from 0 to 65535.')
  if (!(tickSeconds >= 0 && tickSeconds <= 86_400)) throw new Error('--tick takes a number of seconds, or 0.')

  const over = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => over.abort())
  const given = SETTING_NAMES.flatMap(name => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  const edge = await startDevEdge({
    port,
    settings: Object.fromEntries(given),
    say: text => process.stdout.write(text),
    signal: over.signal,
  }).catch((error: unknown) => {
    if (!over.signal.aborted) throw error
  })
  if (edge === undefined) return // stopped by hand before it was up
  console.log(`Offerwatch at the edge, on this machine: ${edge.url}`)

  const ended = edge.ended.then(() => over.abort())
  while (!over.signal.aborted) {
    await wait(tickSeconds === 0 ? 86_400_000 : tickSeconds * 1000, over.signal)
    if (tickSeconds > 0 && !over.signal.aborted) await edge.tick().catch(complain)
  }
  await edge.stop()
  await ended
}

if (import.meta.main)
  await run().catch((error: unknown) => {
    complain(error)
    process.exitCode = 1
  })
