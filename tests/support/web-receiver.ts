import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Taken {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** A real HTTP server that takes what is sent to it and answers as told, per path; 200 unless told. */
export const startReceiver = async () => {
  const taken: Taken[] = []
  const answers = new Map<string, { status: number; headers?: Record<string, string> } | 'hang-up' | 'hang'>()
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const path = request.url ?? ''
      const answer = answers.get(path) ?? { status: 200 }
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      )
      taken.push({ path, headers, body: Buffer.concat(chunks).toString('utf8') })
      if (answer === 'hang') return
      if (answer === 'hang-up') return void request.socket.destroy()
      response.writeHead(answer.status, answer.headers).end('ok')
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const stop = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { origin, taken, answers, stop }
}
