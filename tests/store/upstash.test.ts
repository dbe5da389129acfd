import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../src/ports/store.ts'
import { createUpstashStore } from '../../src/store/upstash.ts'
import { storeContract } from '../contracts/store.contract.ts'
import { type Fault, type RedisBridge, startRedisBridge } from '../support/redis-bridge.ts'
import { type RedisServer, startRedis } from '../support/redis-server.ts'
import { openRedisWire, type RedisWire } from '../support/redis-wire.ts'
import { systemPackages } from '../support/system-packages.ts'

const command = systemPackages.redis.command

describe.skipIf(!command)('with a redis-server', () => {
  let redis: RedisServer
  let bridge: RedisBridge
  let wire: RedisWire
  let installations = 0

  beforeAll(async () => {
    redis = await startRedis(command ?? '')
    bridge = await startRedisBridge({ socket: redis.socket })
    wire = await openRedisWire(redis.socket)
  })
  afterAll(async () => {
    wire.close()
    await bridge.stop()
    await redis.stop()
  })

  const open = (options: { fetchTimeoutMs?: number; prefix?: string; token?: string } = {}) =>
    createUpstashStore({ url: bridge.url, token: bridge.token, prefix: `t${++installations}:`, ...options })

  storeContract({
    name: 'the store on Upstash',
    movesClock: false,
    async create() {
      return {
        // No test here is about time running out, and a busy machine can be slow.
        store: open({ fetchTimeoutMs: 15_000 }),
        now: Date.now,
        pass: ms => new Promise(resolve => setTimeout(resolve, ms)),
        async close() {},
      }
    },
  })

  describe('the store on Upstash', () => {
    let store: Store
    let prefix: string
    const expiresAt = Date.now() + 3_600_000
    const set = (key: string, value: string) => ({ key, value, expiresAt })
    const increment = (id: string) => ({ id, counts: [{ key: 'n', by: 1, expiresAt }] })
    const n = async () => (await store.read(['n']))[0]?.value

    beforeEach(() => {
      store = open()
      prefix = `t${installations}:`
      bridge.faults.length = 0
      bridge.breakAll(undefined)
      bridge.seen.requests = 0
      bridge.seen.commands.length = 0
    })

    it('makes one request and one command of a read, a range and a commit', async () => {
      await store.commit({
        id: 'all',
        checks: [{ key: 'a', version: null }],
        sets: [set('a', 'one'), set('b', 'two')],
        deletes: ['c'],
        adds: [{ index: 'q', member: 'm', score: 1, expiresAt }],
        removes: [{ index: 'r', member: 'm' }],
        counts: [{ key: 'n', by: 1, expiresAt }],
      })
      await store.read(['a', 'b', 'c', 'n'])
      await store.range('q', { order: 'descending', limit: 10, after: { member: 'x', score: 5 } })
      expect(bridge.seen).toEqual({ requests: 3, commands: ['EVAL', 'MGET', 'EVAL'] })
      await store.read([])
      expect(bridge.seen.requests).toBe(3)
    })

    it('gives everything an end: records, counters, remembered changes', async () => {
      await store.commit({ ...increment('one'), sets: [set('a', 'b')] })
      const ttl = async (key: string) => (await wire.ask([['PTTL', `${prefix}${key}`]]))[0]
      for (const key of ['r:a', 'r:n']) {
        expect(await ttl(key)).toBeGreaterThan(3_500_000)
        expect(await ttl(key)).toBeLessThanOrEqual(3_600_000)
      }
      expect(await ttl('c:one')).toBeGreaterThan(590_000)
      expect(await ttl('c:one')).toBeLessThanOrEqual(600_000)
    })

    it('touches the shared expiry index only for index rows, and leaves none behind', async () => {
      const keys = async () => {
        const [found] = await wire.ask([['KEYS', `${prefix}*`]])
        return Array.isArray(found) ? found.map(String).sort() : []
      }
      await store.commit({ id: 'one', sets: [set('a', 'b')] })
      expect(await keys()).toEqual([`${prefix}c:one`, `${prefix}r:a`])
      await store.commit({
        id: 'two',
        adds: [{ index: 'q', member: 'm', score: 1, expiresAt: Date.now() + 1 }],
      })
      expect(await keys()).toContain(`${prefix}x`)
      await new Promise(resolve => setTimeout(resolve, 20))
      expect(await store.sweep(10)).toBe(1)
      expect(await keys()).toEqual([`${prefix}c:one`, `${prefix}c:two`, `${prefix}r:a`])
    })

    it('does not sweep a row that is put back while it sweeps', async () => {
      const row = { index: 'q', member: 'm', score: 1 }
      await store.commit({ id: 'one', adds: [{ ...row, expiresAt: Date.now() + 1 }] })
      await new Promise(resolve => setTimeout(resolve, 20))
      bridge.faults.push(undefined, { delayMs: 400 }) // between asking what is due and dropping it
      const sweeping = store.sweep(10)
      await new Promise(resolve => setTimeout(resolve, 150))
      await store.commit({ id: 'two', adds: [{ ...row, expiresAt }] })
      expect(await sweeping).toBe(0)
      expect(await store.range('q', { order: 'ascending', limit: 5 })).toEqual([{ member: 'm', score: 1 }])
    })

    it('counts its time from each call and not from the start', async () => {
      const quick = open({ fetchTimeoutMs: 250 })
      await new Promise(resolve => setTimeout(resolve, 400))
      expect(await quick.commit(increment('later'))).toBe('committed')
    })

    it('keeps installations with different prefixes apart', async () => {
      const other = open()
      await store.commit({ id: 'one', sets: [set('a', 'mine')] })
      expect(await other.read(['a'])).toEqual([undefined])
      expect(await other.commit({ id: 'one', sets: [set('a', 'theirs')] })).toBe('committed')
      expect((await store.read(['a']))[0]?.value).toBe('mine')
    })

    it.each<[string, Fault[]]>([
      ['the reply is lost', ['lose-reply']],
      ['the reply is lost twice', ['lose-reply', 'lose-reply']],
      ['the connection is refused, then the reply lost', ['refuse', 'lose-reply']],
    ])('acts once when %s', async (_, faults) => {
      bridge.faults.push(...faults)
      expect(await store.commit(increment('once'))).toBe('committed')
      expect(bridge.seen.requests).toBe(faults.length + 1)
      expect(await n()).toBe('1')
    })

    it('answers committed when the lost reply was the commit and a check would now fail', async () => {
      bridge.faults.push('lose-reply')
      expect(
        await store.commit({ id: 'new', checks: [{ key: 'a', version: null }], sets: [set('a', 'b')] }),
      ).toBe('committed')
      expect(await store.read(['a'])).toEqual([{ value: 'b', version: 'new' }])
    })

    it('acts once when the caller sends again what ended unknown', async () => {
      bridge.faults.push('cut-reply')
      await expect(store.commit(increment('unknown'))).rejects.toMatchObject({ code: 'store/unreachable' })
      expect(await n()).toBe('1')
      expect(await store.commit(increment('unknown'))).toBe('committed')
      expect(await n()).toBe('1')
    })

    it('rides out a slow answer within its time', async () => {
      bridge.faults.push({ delayMs: 200 })
      expect(await store.commit(increment('slow'))).toBe('committed')
    })

    const secret = 'canary-of-a-reporter'
    const calls: readonly ((on: Store) => Promise<unknown>)[] = [
      on => on.read([`key-${secret}`]),
      on => on.range(`index-${secret}`, { order: 'ascending', limit: 5 }),
      on => on.commit({ id: `id-${secret}`, sets: [set(`key-${secret}`, `value-${secret}`)] }),
      on => on.sweep(5),
    ]
    /** Everything a careless log of the error would show. */
    const allOf = (error: Error) =>
      [
        error.message,
        error.stack,
        String(error.cause),
        JSON.stringify(error, Object.getOwnPropertyNames(error)),
      ].join()

    const down: readonly (readonly [string, Fault])[] = [
      ['refuses connections', 'refuse'],
      ['never answers', 'hang'],
      ['loses every reply', 'lose-reply'],
      ['answers half', 'cut-reply'],
      ['answers 502 in HTML', { status: 502 }],
      ['answers 200 in HTML', { status: 200 }],
      ['answers 500 in JSON', { status: 500, body: `{"error":"ERR ${secret}"}` }],
      ['answers 429', { status: 429, body: '{"error":"ERR max daily request limit exceeded"}' }],
      ['answers nothing sensible', { status: 200, body: '{"result":"c29tZXRoaW5n"}' }],
      ['answers without a result', { status: 200, body: '{}' }],
      ['answers null', { status: 200, body: '{"result":null}' }],
      ['answers late', { delayMs: 2500 }],
    ]
    it.each(down)(
      'fails within two seconds and says nothing of what it held, when the store %s',
      async (_, fault) => {
        const impatient = open({ fetchTimeoutMs: 800 }) // so that a busy machine has time to spare
        bridge.breakAll(fault)
        const started = performance.now()
        const outcomes = await Promise.allSettled(calls.map(call => call(impatient)))
        expect(performance.now() - started).toBeLessThan(2000)
        for (const outcome of outcomes) {
          const error = outcome.status === 'rejected' ? outcome.reason : undefined
          expect(error).toMatchObject({ name: 'AppError', code: 'store/unreachable' })
          expect(allOf(error)).not.toContain(secret)
        }
      },
    )

    it('gives up after a second and a half unless told otherwise', async () => {
      bridge.breakAll('hang')
      await expect(store.read(['a'])).rejects.toMatchObject({
        code: 'store/unreachable',
        message: expect.stringContaining('1500 ms'),
      })
    })

    it('fails as unreachable with nobody at the address', async () => {
      const nobody = createUpstashStore({ url: 'http://127.0.0.1:9', token: 'x' })
      const started = performance.now()
      await expect(nobody.commit(increment('x'))).rejects.toMatchObject({ code: 'store/unreachable' })
      expect(performance.now() - started).toBeLessThan(2000)
    })

    it('says to check the token when it is refused', async () => {
      const stranger = open({ token: 'wrong' })
      await expect(stranger.commit(increment('x'))).rejects.toMatchObject({
        code: 'store/unreachable',
        message: expect.stringContaining('token'),
      })
    })

    it.each([
      ['not an address', 'x'],
      ['https://example.com', ''],
    ])('refuses to be made of %s and %s', (url, token) => {
      expect(() => createUpstashStore({ url, token })).toThrow(
        expect.objectContaining({ code: 'config/invalid' }),
      )
    })

    it('says nothing of a change that is too large', async () => {
      const error = await store
        .commit({ id: 'big', sets: [set('a', secret.repeat(600_000))] })
        .catch((e: unknown) => e)
      expect(error).toMatchObject({ code: 'store/unreachable' })
      expect(allOf(error as Error)).not.toContain(secret)
    })
  })
})
