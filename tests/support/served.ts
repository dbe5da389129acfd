import { serve } from '@hono/node-server'
import { type Service, type ServiceOptions, startService } from './service.ts'

export interface Served {
  readonly service: Service
  readonly url: string
  close(): Promise<void>
}

/** The whole service in this process, on a port of its own and the real clock: for a browser that needs cases prepared. */
export const startServed = async (options: ServiceOptions = {}): Promise<Served> => {
  const service = await startService({ ...options, clock: { now: () => Date.now(), forward: () => {} } })
  return new Promise(done => {
    const server = serve({ fetch: service.app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      done({
        service,
        url: `http://127.0.0.1:${port}`,
        close: () => new Promise(closed => server.close(() => closed())),
      }),
    )
  })
}
