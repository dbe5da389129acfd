import type { AddressInfo } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'

interface Session {
  readonly id: string
  /** Events sent or owed, in order; the sequence number is the place counted from one. */
  readonly events: { readonly t: string; readonly d: unknown }[]
  socket: WebSocket | undefined
}

const [DISPATCH, HEARTBEAT, IDENTIFY, RESUME, RECONNECT, INVALID, HELLO, ACK] = [0, 1, 2, 6, 7, 9, 10, 11]

/**
 * A small Gateway: HELLO, IDENTIFY, READY, heartbeats, RESUME with a replay of what was missed, RECONNECT, INVALID
 * SESSION, and a refused token. Packets are not compressed.
 */
export const startFakeGateway = async ({
  token,
  applicationId,
}: {
  token: string
  applicationId: string
}) => {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
  await new Promise<void>(resolve => server.once('listening', resolve))
  const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}`
  const sessions = new Map<string, Session>()
  const log: string[] = []
  const waiting: { readonly what: RegExp; readonly done: () => void }[] = []
  let current: Session | undefined

  const record = (what: string) => {
    log.push(what)
    for (const each of waiting.splice(0)) {
      if (each.what.test(what)) each.done()
      else waiting.push(each)
    }
  }
  const send = (socket: WebSocket, op: number, d: unknown, more: object = {}) =>
    socket.send(JSON.stringify({ op, d, s: null, t: null, ...more }))
  const replay = (session: Session, after: number) => {
    for (const [index, { t, d }] of session.events.entries())
      if (index + 1 > after && session.socket !== undefined)
        send(session.socket, DISPATCH, d, { s: index + 1, t })
  }

  server.on('connection', socket => {
    socket.on('error', () => {})
    send(socket, HELLO, { heartbeat_interval: 30_000 })
    socket.on('message', raw => {
      const { op, d } = JSON.parse(String(raw)) as { op: number; d: Record<string, unknown> }
      if (op === HEARTBEAT) return send(socket, ACK, null)
      if (op === IDENTIFY) {
        record(`identify ${String(d.intents)}`)
        if (d.token !== token) return socket.close(4004, 'Authentication failed.')
        const session: Session = { id: `session-${sessions.size + 1}`, events: [], socket }
        sessions.set(session.id, session)
        current = session
        session.events.push({
          t: 'READY',
          d: {
            v: 10,
            user: { id: applicationId, username: 'offerwatch', discriminator: '0', avatar: null, bot: true },
            guilds: [],
            session_id: session.id,
            resume_gateway_url: url,
            application: { id: applicationId, flags: 0 },
          },
        })
        return replay(session, 0)
      }
      if (op === RESUME) {
        const session = sessions.get(String(d.session_id))
        record(`resume ${session?.id ?? 'unknown'}`)
        if (session === undefined) return send(socket, INVALID, false)
        session.socket = socket
        current = session
        replay(session, Number(d.seq))
        send(socket, DISPATCH, {}, { s: session.events.length + 1, t: 'RESUMED' })
      }
    })
  })

  return {
    url,
    log,
    /** Resolves when this was recorded, from now on. */
    seen: (what: RegExp): Promise<void> =>
      new Promise(done => {
        waiting.push({ what, done })
      }),
    /** An event for the session there is; kept for a replay where nobody is connected. */
    dispatch(t: string, d: unknown): void {
      if (current === undefined) throw new Error('Nobody has identified yet.')
      current.events.push({ t, d })
      if (current.socket?.readyState === 1) replay(current, current.events.length - 1)
    },
    /** Cuts the line; what is dispatched now is owed. */
    drop(): void {
      const socket = current?.socket
      if (current !== undefined) current.socket = undefined
      socket?.terminate()
    },
    reconnect(): void {
      if (current?.socket !== undefined) send(current.socket, RECONNECT, null)
    },
    /** The session is over: whoever resumes it is told so. */
    forget(): void {
      if (current !== undefined) sessions.delete(current.id)
    },
    async stop(): Promise<void> {
      for (const client of server.clients) client.terminate()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
export type FakeGateway = Awaited<ReturnType<typeof startFakeGateway>>
