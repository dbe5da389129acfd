import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../../tests/support/node-service.ts'
import { startRedisBridge } from '../../../tests/support/redis-bridge.ts'
import { startRedis } from '../../../tests/support/redis-server.ts'
import { systemPackages } from '../../../tests/support/system-packages.ts'
import type { DevEdge } from '../dev-edge.ts'
import { writeWorker } from '../edge-build.ts'

/** The workerd that wrangler brings, which is a dependency of its own. */
const binary = (): string => {
  const wrangler = createRequire(import.meta.url).resolve('wrangler')
  return (createRequire(wrangler)('workerd') as { default: string }).default
}

const configOf = (port: number, date: string, bindings: Readonly<Record<string, string>>): string => `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker.js", esModule = embed "worker.js")],
      compatibilityDate = "${date}",
      bindings = [${Object.entries(bindings)
        .map(([name, value]) => `(name = "${name}", text = ${JSON.stringify(value)})`)
        .join(', ')}],
    )),
    (name = "internet", network = (allow = ["public", "private", "local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`

/**
 * The worker in a workerd of its own, as `startDevEdge` starts it but with nothing of wrangler around or inside it:
 * no second workerd before it, no debugger in it. Its clock does not tick. `pid` is that of the process.
 */
export const startPlainWorkerd = async ({
  settings,
}: {
  readonly settings: Readonly<Record<string, string>>
}): Promise<DevEdge & { readonly pid: number }> => {
  const { command } = systemPackages.redis
  if (command === undefined) throw new Error('redis-server is needed for this.')
  const folder = await mkdtemp(join(tmpdir(), 'offerwatch-workerd-'))
  const redis = await startRedis(command)
  const bridge = await startRedisBridge({ socket: redis.socket })
  const port = await freePort()
  await writeWorker(join(folder, 'worker.js'))
  const bindings = {
    ...settings,
    UPSTASH_REDIS_REST_URL: bridge.url,
    UPSTASH_REDIS_REST_TOKEN: bridge.token,
    DATA_KEY: randomBytes(32).toString('base64'),
    INDEX_KEY: randomBytes(32).toString('base64'),
  }
  await writeFile(join(folder, 'config.capnp'), configOf(port, '2026-11-01', bindings), { mode: 0o600 })
  const child = spawn(binary(), ['serve', join(folder, 'config.capnp')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', part => {
    said = (said + String(part)).slice(-2000)
  })
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  const stop = async () => {
    child.kill('SIGKILL')
    await ended
    await bridge.stop()
    await redis.stop()
    await rm(folder, { recursive: true, force: true })
  }
  const url = `http://127.0.0.1:${port}`
  for (let attempt = 0; attempt < 200 && child.exitCode === null; attempt += 1) {
    const answered = await fetch(`${url}/healthz`).then(
      response => response.ok,
      () => false,
    )
    if (answered && child.pid !== undefined)
      return { url, bridge, shared: bindings, tick: async () => {}, ended, stop, pid: child.pid }
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  await stop()
  throw new Error(`workerd did not start: ${said}`)
}
