import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export interface RedisServer {
  /** Path of the Unix socket it listens on: no port to be free, nobody else to reach it. */
  readonly socket: string
  stop(): Promise<void>
}

const accepts = (socket: string): Promise<boolean> =>
  new Promise(resolve => {
    const line = connect(socket)
    line.once('connect', () => {
      line.destroy()
      resolve(true)
    })
    line.once('error', () => resolve(false))
  })

/**
 * Starts a redis-server of its own in a folder of its own, keeping nothing on disk. `command`: path of the binary.
 * `kept`: a folder of the caller's in which every change is on disk at once, to be started again on.
 */
export const startRedis = async (command: string, kept?: string): Promise<RedisServer> => {
  const folder = kept ?? (await mkdtemp(join(tmpdir(), 'offerwatch-redis-')))
  const socket = join(folder, 'redis.sock')
  const settings = [
    '--port',
    '0',
    '--unixsocket',
    socket,
    '--dir',
    folder,
    '--save',
    '',
    '--appendonly',
    kept === undefined ? 'no' : 'yes',
    '--appendfsync',
    'always',
  ]
  const child = spawn(command, settings, { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', part => {
      said = (said + String(part)).slice(-2000)
    })
  const ended = new Promise<void>(resolve => {
    child.once('close', () => resolve())
    child.once('error', error => {
      said += error.message
      resolve()
    })
  })
  const endWithUs = () => child.kill('SIGKILL')
  process.once('exit', endWithUs)

  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    process.off('exit', endWithUs)
    if (kept === undefined) await rm(folder, { recursive: true, force: true })
  }

  for (let waited = 0; waited < 10_000; waited += 25) {
    if (await accepts(socket)) return { socket, stop }
    if (child.exitCode !== null || child.pid === undefined) break
    await sleep(25)
  }
  await stop()
  throw new Error(`redis-server did not start: ${said}`)
}
