import { Redis } from '@upstash/redis/cloudflare'
import { AppError } from '../core/app-error.ts'
import type { IndexRow, RangeQuery, Store } from '../ports/store.ts'
import { refuseCount, rememberedMs, settleAsked, settleChange, settleQuery } from './change.ts'
import { commitScript, rangeScript, sweepScript } from './upstash-script.ts'

/** Between a record's version and its value; no version holds one. A counter is its bare number. */
const cut = '\n'

const unexpected = (): AppError =>
  new AppError('store/unreachable', 'The store gave an answer that is not understood: check its address.')

/** The client's own errors hold the whole command, and so what people wrote: only their kind is looked at. */
const explain = (error: unknown, timeoutMs: number): Error => {
  const name = error instanceof Error ? error.name : ''
  if (name === 'TimeoutError' || name === 'AbortError')
    return new AppError('store/unreachable', `The store did not answer within ${timeoutMs} ms.`)
  if (name === 'UpstashError')
    return new AppError('store/unreachable', 'The store refused a request: check its token, plan and limits.')
  return new AppError('store/unreachable', 'The store cannot be reached: check its address and its status.')
}

/** A name in the expiry index that leads back to index and member, whatever characters they hold. */
const expiryRow = (index: string, member: string): string => `${index.length}:${index}${member}`
const readExpiryRow = (row: string): { index: string; member: string } => {
  const colon = row.indexOf(':')
  const end = colon + 1 + Number(row.slice(0, colon))
  return { index: row.slice(colon + 1, end), member: row.slice(end) }
}

const bound = (score: number): string =>
  score === Number.POSITIVE_INFINITY ? '+inf' : score === Number.NEGATIVE_INFINITY ? '-inf' : String(score)

/**
 * A store on Upstash Redis over HTTPS, for the edge. Every commit is one script, every read and range one request;
 * each call fails within `fetchTimeoutMs` (1,500 unless told) and resends a request whose answer was lost, which the
 * remembered change id makes harmless. Records expire by the clock of the server.
 *
 * `prefix`: put before every key, so that several installations can share a database.
 *
 * Errors: `AppError('config/invalid')` for an address that is none.
 */
export const createUpstashStore = (options: {
  url: string
  token: string
  prefix?: string
  fetchTimeoutMs?: number
}): Store => {
  const { url, token, prefix = 'ow:', fetchTimeoutMs = 1500 } = options
  if (!URL.canParse(url) || token === '')
    throw new AppError(
      'config/invalid',
      'The Upstash address or token is missing or malformed: copy both from its console.',
    )

  const redis = new Redis({
    url,
    token,
    automaticDeserialization: false,
    enableTelemetry: false,
    enableAutoPipelining: false,
    retry: { retries: 2, backoff: again => 100 * (again + 1) },
    // As a function: with a plain signal the client answers an aborted write as if it were done.
    signal: () => AbortSignal.timeout(fetchTimeoutMs),
  })

  const record = (key: string) => `${prefix}r:${key}`
  const list = (index: string) => `${prefix}i:${index}`
  const expiries = `${prefix}x`

  const ask = async <Answer>(question: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await question()
    } catch (error) {
      throw explain(error, fetchTimeoutMs)
    }
  }

  const rangeCall = (index: string, query: RangeQuery) => {
    const { from, to, descending, limit, after } = settleQuery(query)
    const start = after ? [bound(after.score), after.member] : []
    return {
      keys: [list(index.toWellFormed())],
      args: [bound(from), bound(to), descending ? '1' : '0', String(limit), ...start],
      descending,
    }
  }

  const rowsOf = (flat: unknown, descending: boolean): readonly IndexRow[] => {
    if (!Array.isArray(flat) || flat.length % 2 !== 0) throw unexpected()
    const rows: IndexRow[] = []
    for (let at = 0; at < flat.length; at += 2)
      rows.push({ member: String(flat[at]).slice(1), score: Number(flat[at + 1]) })
    return descending ? rows.reverse() : rows
  }

  return {
    async read(keys) {
      if (keys.length === 0) return []
      const found = await ask(() =>
        redis.mget<(string | null)[]>(keys.map(key => record(key.toWellFormed()))),
      )
      if (!Array.isArray(found) || found.length !== keys.length) throw unexpected()
      return found.map(held => {
        if (held === null) return undefined
        const end = held.indexOf(cut)
        return end < 0
          ? { value: held, version: '' }
          : { value: held.slice(end + 1), version: held.slice(0, end) }
      })
    },

    async range(index, query) {
      const { keys, args, descending } = rangeCall(index, query)
      return rowsOf(
        await ask(() => redis.eval<(string | number)[], (string | number)[]>(rangeScript, keys, args)),
        descending,
      )
    },

    async ranges(asked) {
      if (settleAsked(asked).length === 0) return []
      const calls = asked.map(({ index, ...query }) => rangeCall(index, query))
      const found = await ask(() => {
        const pipeline = redis.pipeline()
        for (const { keys, args } of calls) pipeline.eval(rangeScript, keys, args)
        return pipeline.exec<(string | number)[][]>()
      })
      if (!Array.isArray(found) || found.length !== calls.length) throw unexpected()
      return calls.map(({ descending }, at) => rowsOf(found[at], descending))
    },

    async commit(change) {
      const { id, checks, deletes, sets, counts, removes, adds } = settleChange(change)
      const keys = new Map([[`${prefix}c:${id}`, 1]])
      // Each key is declared once, and later named by its position.
      const place = (key: string): string => {
        const position = keys.get(key) ?? keys.size + 1
        keys.set(key, position)
        return String(position)
      }
      const sizes = [checks.size, deletes.size, sets.size, counts.size, removes.length, adds.length]
      const args = [id, String(rememberedMs), ...sizes.map(String)]
      for (const [key, version] of checks)
        args.push(place(record(key)), version === null ? 'n' : `v${version}`)
      for (const key of deletes) args.push(place(record(key)))
      for (const [key, { value, expiresAt }] of sets)
        args.push(place(record(key)), id + cut + value, String(expiresAt))
      for (const [key, { by, expiresAt }] of counts)
        args.push(place(record(key)), String(by), String(expiresAt))
      for (const { index, member } of removes) args.push(place(list(index)), member, expiryRow(index, member))
      for (const { index, member, score, expiresAt } of adds)
        args.push(place(list(index)), member, String(score), expiryRow(index, member), String(expiresAt))
      if (removes.length + adds.length > 0) place(expiries) // last, and only then: it is shared by all

      const outcome = await ask(() => redis.eval<string[], string>(commitScript, [...keys.keys()], args))
      if (outcome === 'committed' || outcome === 'conflict') return outcome
      throw outcome === 'not-a-counter' ? refuseCount() : unexpected()
    },

    /** Two round trips: a script may only touch keys named beforehand, and which they are is what the first one asks. */
    async sweep(limit) {
      const now = Date.now()
      const due = await ask(() =>
        redis.zrange<string[]>(expiries, '-inf', now, { byScore: true, offset: 0, count: limit }),
      )
      if (!Array.isArray(due)) throw unexpected()
      if (due.length === 0) return 0
      const keys = new Map([[expiries, 1]])
      const args = [String(now)]
      for (const row of due) {
        const { index, member } = readExpiryRow(row)
        const key = list(index)
        const position = keys.get(key) ?? keys.size + 1
        keys.set(key, position)
        args.push(row, String(position), member)
      }
      const dropped = await ask(() => redis.eval<string[], number>(sweepScript, [...keys.keys()], args))
      if (typeof dropped !== 'number') throw unexpected()
      return dropped
    },
  }
}
