/** What Discord counts together: a route with its own number of calls, under a name it gives in each answer. */
interface Bucket {
  readonly remaining: number
  readonly resetAt: number
}

const REMEMBERED = 500
/** Discord shuts out an address after 10,000 refused calls in ten minutes; we stop well before. */
const INVALID_MS = 600_000
const MOST_INVALID = 5_000

const seconds = (text: string | null): number | undefined => {
  const value = text === null || text === '' ? Number.NaN : Number(text)
  return Number.isFinite(value) && value >= 0 ? value * 1000 : undefined
}

/**
 * Keeps Discord's count of calls, so that a call that would be refused is not made. `route`: method and path without
 * the small numbers; `major`: the channel or webhook it belongs to.
 */
export const createBuckets = (now: () => number) => {
  const names = new Map<string, string>()
  const buckets = new Map<string, Bucket>()
  let everythingAt = 0
  let invalid: number[] = []

  const put = <V>(map: Map<string, V>, key: string, value: V) => {
    map.delete(key)
    map.set(key, value)
    for (const oldest of map.keys()) {
      if (map.size <= REMEMBERED) break
      map.delete(oldest)
    }
  }
  const keyOf = (route: string, major: string) => `${names.get(route) ?? route} ${major}`

  return {
    /** Milliseconds until a call of this route may be made; 0 for now. */
    wait(route: string, major: string): number {
      const at = now()
      invalid = invalid.filter(time => at - time < INVALID_MS)
      if (invalid.length >= MOST_INVALID) return (invalid[0] ?? at) + INVALID_MS - at
      const bucket = buckets.get(keyOf(route, major))
      const own = bucket !== undefined && bucket.remaining <= 0 ? bucket.resetAt : 0
      return Math.max(0, own - at, everythingAt - at)
    },
    /** Takes note of an answer; resolves to how long to wait where it said so. */
    note(route: string, major: string, status: number, headers: Headers, body: unknown): number | undefined {
      const at = now()
      const name = headers.get('x-ratelimit-bucket')
      if (name !== null) put(names, route, name)
      const reset = seconds(headers.get('x-ratelimit-reset-after'))
      const remaining = Number(headers.get('x-ratelimit-remaining') ?? Number.NaN)
      if (reset !== undefined && Number.isInteger(remaining))
        put(buckets, keyOf(route, major), { remaining, resetAt: at + reset })
      const shared = headers.get('x-ratelimit-scope') === 'shared'
      if (status === 401 || status === 403 || (status === 429 && !shared)) invalid.push(at)
      if (status !== 429) return undefined
      const said =
        typeof body === 'object' && body !== null && 'retry_after' in body ? body.retry_after : null
      const waitMs = Math.ceil(
        (typeof said === 'number' ? said * 1000 : seconds(headers.get('retry-after'))) ?? 1_000,
      )
      if (headers.get('x-ratelimit-global') === 'true') everythingAt = at + waitMs
      else put(buckets, keyOf(route, major), { remaining: 0, resetAt: at + waitMs })
      return waitMs
    },
  }
}
