import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

export const freePort = (): Promise<number> =>
  new Promise((done, failed) => {
    const probe = createServer()
    probe.once('error', failed)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => done(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

export interface NodeService {
  readonly url: string
  /** What it printed so far. */
  readonly output: () => string
  readonly process: ChildProcess
  kill(signal?: NodeJS.Signals): Promise<void>
}

/** The real service in a process of its own. Resolves when it answers; rejects with what it printed when it ends instead. */
export const startNodeService = async (env: Readonly<Record<string, string>>): Promise<NodeService> => {
  const port = env.PORT ?? String(await freePort())
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, ['src/node.ts'], {
    cwd: root,
    env: { PATH, HOME, PORT: port, ...env },
  })
  let output = ''
  const collect = (chunk: Buffer) => {
    output += chunk.toString('utf8')
  }
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  const url = `http://localhost:${port}`
  const ended = new Promise<void>(done => child.once('exit', () => done()))
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`The service ended: ${output}`)
    try {
      if ((await fetch(`${url}/readyz`)).ok && output.includes('/console')) break
    } catch {
      // Not listening yet.
    }
    await new Promise(done => setTimeout(done, 50))
  }
  return {
    url,
    output: () => output,
    process: child,
    kill: async (signal = 'SIGTERM') => {
      child.kill(signal)
      await ended
    },
  }
}
