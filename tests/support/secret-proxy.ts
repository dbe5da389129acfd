import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Delivered {
  readonly body: string
  readonly status: number
}

/** Port it listens on; one of this machine's, by the system's choice. */
const listen = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  return (server.address() as AddressInfo).port
}

/**
 * Between an emulator that knows no secrets and a webhook that wants one: hands each update on with Telegram's
 * secret header. The emulator is always answered 200, as it ends on anything else; what the webhook really answered
 * is kept, and an update can be sent again as Telegram does.
 */
export const startSecretProxy = async ({ target, secret }: { target: string; secret: string }) => {
  const delivered: Delivered[] = []
  let open = 0
  const send = async (body: string): Promise<Delivered> => {
    open += 1
    try {
      const { status } = await fetch(target, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
        body,
      })
      delivered.push({ body, status })
      return { body, status }
    } finally {
      open -= 1
    }
  }
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    await send(Buffer.concat(chunks).toString('utf8')).catch(() => delivered.push({ body: '', status: 0 }))
    response.writeHead(200).end()
  })
  const port = await listen(server)
  return {
    url: `http://127.0.0.1:${port}/`,
    delivered,
    /** Sends an update once more, as it was, or another one. */
    send,
    /** Whether an update is with the webhook right now. */
    busy: () => open > 0,
    async stop(): Promise<void> {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
export type SecretProxy = Awaited<ReturnType<typeof startSecretProxy>>
