import type { Reach } from '../ports/channel.ts'
import { addressProblem } from './address.ts'
import { ANSWER_MS, answered } from './answered.ts'

/** Sends by `fetch`: for the edge, whose network is apart from any private one and where no name can be looked up. */
export const reachByFetch =
  (allowed: readonly string[]): Reach =>
  async ({ url, headers, body, withinMs = ANSWER_MS }) => {
    if (addressProblem(url, allowed) !== undefined) return { kind: 'refused' }
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers,
        body,
        redirect: 'manual',
        signal: AbortSignal.timeout(withinMs),
      })
      await response.body?.cancel()
      return answered(response.status, response.headers.get('retry-after'))
    } catch {
      return { kind: 'no-answer' }
    }
  }
