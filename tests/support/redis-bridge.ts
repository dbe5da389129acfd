import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { guardScript } from './redis-script-guard.ts'
import { openRedisWire, type Reply } from './redis-wire.ts'

/**
 * Upstash's REST protocol in front of a real redis-server, as far as a client of it can tell: `/`, `/pipeline` and
 * `/multi-exec`, base64 answers, error forms, sync token, size limit, scripts that may touch declared keys only.
 */
export interface RedisBridge {
  readonly url: string
  readonly token: string
  /** HTTP requests seen, and the commands in them by name. */
  readonly seen: { requests: number; commands: string[] }
  /** What goes wrong with the requests to come, one entry each; `undefined` leaves that one alone. */
  readonly faults: (Fault | undefined)[]
  /** What goes wrong with every request while set. */
  breakAll(fault: Fault | undefined): void
  stop(): Promise<void>
}

export type Fault =
  /** Carries the command out, then drops the connection without an answer. */
  | 'lose-reply'
  /** Carries the command out, then breaks off in the middle of the answer. */
  | 'cut-reply'
  /** Drops the connection before anything is done. */
  | 'refuse'
  /** Never answers and does nothing. */
  | 'hang'
  /** An answer of a proxy, not of Upstash. */
  | { readonly status: number; readonly body?: string }
  /** Waits before it is carried out. */
  | { readonly delayMs: number }

const requestLimit = 10 * 1024 * 1024

/** Answers as JSON: with base64, every string but a top-level OK is encoded, inside arrays OK too. */
const present = (reply: Reply, base64: boolean, nested = false): unknown => {
  const encode = (bytes: Buffer) => bytes.toString(base64 ? 'base64' : 'utf8')
  if (reply === null || typeof reply === 'number') return reply
  if (Buffer.isBuffer(reply)) return encode(reply)
  if (Array.isArray(reply)) return reply.map(item => present(item, base64, true))
  if ('simple' in reply) return reply.simple === 'OK' && !nested ? 'OK' : encode(Buffer.from(reply.simple))
  return 'error' in reply ? { error: reply.error } : null
}

const errorOf = (reply: Reply | undefined): string | undefined =>
  typeof reply === 'object' && reply !== null && 'error' in reply ? reply.error : undefined

/** `[["SET","k","v"], …]` from a body, or undefined when it is something else. */
const readCommands = (body: unknown): string[][] | undefined => {
  if (!Array.isArray(body)) return undefined
  const commands: string[][] = []
  for (const command of body) {
    if (!Array.isArray(command) || command.length === 0) return undefined
    commands.push(
      command.map(part => (typeof part === 'object' && part !== null ? JSON.stringify(part) : String(part))),
    )
  }
  return commands
}

const readBody = async (request: IncomingMessage): Promise<Buffer | 'too-large'> => {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request) {
    size += part.length
    if (size <= requestLimit) parts.push(part)
  }
  return size > requestLimit ? 'too-large' : Buffer.concat(parts)
}

const parseJson = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}

export const startRedisBridge = async (options: {
  /** Unix socket of the redis-server. */
  socket: string
  token?: string
  port?: number
}): Promise<RedisBridge> => {
  const { socket, token = 'bridge-token', port = 0 } = options
  const wire = await openRedisWire(socket)
  const seen: RedisBridge['seen'] = { requests: 0, commands: [] }
  const faults: (Fault | undefined)[] = []
  let always: Fault | undefined

  const answer = async (request: IncomingMessage, body: Buffer | 'too-large'): Promise<[number, unknown]> => {
    if (request.headers.authorization !== `Bearer ${token}`)
      return [401, { error: 'WRONGPASS invalid or missing auth token' }]
    if (request.method !== 'POST') return [405, { error: 'ERR only POST is bridged' }]
    if (body === 'too-large')
      return [400, { error: `ERR max request size exceeded. Limit: ${requestLimit} bytes` }]
    const base64 = request.headers['upstash-encoding'] === 'base64'
    const parsed = parseJson(body)
    const path = new URL(request.url ?? '/', 'http://bridge').pathname
    const commands = readCommands(path === '/' ? [parsed] : parsed)
    if (commands === undefined) return [400, { error: 'ERR failed to parse command' }]
    seen.commands.push(...commands.map(([name = '']) => name.toUpperCase()))
    const guarded = commands.map(guardScript)

    if (path === '/') {
      const [reply = null] = await wire.ask(guarded)
      const error = errorOf(reply)
      return error ? [400, { error }] : [200, { result: present(reply, base64) }]
    }
    const many = (replies: readonly Reply[]) =>
      replies.map(reply => {
        const error = errorOf(reply)
        return error ? { error } : { result: present(reply, base64) }
      })
    if (path === '/pipeline') return [200, many(await wire.ask(guarded))]
    if (path === '/multi-exec') {
      const done = (await wire.ask([['MULTI'], ...guarded, ['EXEC']])).at(-1) ?? null
      const error = errorOf(done)
      return Array.isArray(done) ? [200, many(done)] : [400, { error: error ?? 'EXECABORT' }]
    }
    return [404, { error: 'ERR no such path' }]
  }

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const fault = faults.shift() ?? always
    const body = await readBody(request)
    seen.requests++
    if (fault === 'hang') return
    if (fault === 'refuse') return void request.socket.destroy()
    if (typeof fault === 'object' && 'status' in fault) {
      response.writeHead(fault.status, { 'content-type': 'text/html' })
      return void response.end(fault.body ?? '<html>Bad gateway</html>')
    }
    if (typeof fault === 'object') await sleep(fault.delayMs)
    const [status, json] = await answer(request, body)
    if (fault === 'lose-reply') return void request.socket.destroy()
    const text = JSON.stringify(json)
    response.writeHead(status, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(text),
      'upstash-sync-token': request.headers['upstash-sync-token'] || 'bridge',
    })
    if (fault === 'cut-reply')
      return void response.write(text.slice(0, text.length / 2), () => request.socket.destroy())
    response.end(text)
  }

  const server = createServer((request, response) => {
    handle(request, response).catch(() => request.socket.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token,
    seen,
    faults,
    breakAll(fault) {
      always = fault
    },
    async stop() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
      wire.close()
    },
  }
}
