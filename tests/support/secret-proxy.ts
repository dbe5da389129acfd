import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

interface Delivered {
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
 * is kept: 0 where nothing was.
 */
export const startSecretProxy = async ({ target, secret }: { target: string; secret: string }) => {
  const delivered: Delivered[] = []
  let open = 0
  const handOn = async (body: string): Promise<void> => {
    const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret }
    const status = await fetch(target, { method: 'POST', headers, body }).then(
      response => response.status,
      () => 0,
    )
    delivered.push({ body, status })
  }
  const idle = async () => {
    while (open > 0) await new Promise(resolve => setTimeout(resolve, 10))
  }
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    open += 1
    try {
      await handOn(Buffer.concat(chunks).toString('utf8'))
      await new Promise<void>(resolve => response.writeHead(200).end(resolve))
    } finally {
      open -= 1
    }
  })
  const port = await listen(server)
  return {
    url: `http://127.0.0.1:${port}/`,
    delivered,
    /** Resolves when no update is with the webhook any more. */
    idle,
    async stop(): Promise<void> {
      await idle()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
export type SecretProxy = Awaited<ReturnType<typeof startSecretProxy>>
