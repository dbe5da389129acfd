import type { Context } from 'hono'
import type { Later } from './platform-route.ts'

/** Keeps work going after the response: by `waitUntil` at the edge; in Node the process stays anyway. */
export const later =
  (c: Context): Later =>
  work => {
    try {
      c.executionCtx.waitUntil(work)
    } catch {
      // No execution context in Node.
      void work
    }
  }
