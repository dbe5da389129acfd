import type { Context } from 'hono'

const PRIVATE = /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|::1$|::ffff:127\.|f[cd])/i

interface NodeBindings {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } }
}

/**
 * The network a request comes from, to be counted and never kept: at the edge as the platform says, in Node the
 * other end of the connection, or what a proxy on this machine or beside it wrote. `undefined` where that tells
 * nothing.
 */
export const networkOf = (c: Context): string | undefined => {
  const remote = (c.env as NodeBindings | undefined)?.incoming?.socket?.remoteAddress
  if (remote === undefined) return c.req.header('cf-connecting-ip')
  if (!PRIVATE.test(remote)) return remote
  return c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() || undefined
}
