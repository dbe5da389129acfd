import { Redis } from '@upstash/redis/cloudflare'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RedisBridge, startRedisBridge } from '../support/redis-bridge.ts'
import { type RedisServer, startRedis } from '../support/redis-server.ts'
import { systemPackages } from '../support/system-packages.ts'

/** The bridge stands in for Upstash in every other test: what it must do as Upstash does is held here. */
describe.skipIf(!systemPackages.redis.command)('the bridge speaks as Upstash does', () => {
  let redis: RedisServer
  let bridge: RedisBridge
  let client: Redis
  beforeAll(async () => {
    redis = await startRedis(systemPackages.redis.command ?? '')
    bridge = await startRedisBridge({ socket: redis.socket })
    client = new Redis({
      url: bridge.url,
      token: bridge.token,
      automaticDeserialization: false,
      enableTelemetry: false,
      enableAutoPipelining: false,
    })
  })
  afterAll(async () => {
    await bridge.stop()
    await redis.stop()
  })

  const post = async (path: string, body: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${bridge.url}${path}`, {
      method: 'POST',
      body,
      headers: { authorization: `Bearer ${bridge.token}`, ...headers },
    })
    return {
      status: response.status,
      json: await response.json(),
      sync: response.headers.get('upstash-sync-token'),
    }
  }
  const base64 = { 'upstash-encoding': 'base64' }

  it('answers values, numbers, null and OK', async () => {
    expect(await client.set('k', '캄보디아 "\u0000"')).toBe('OK')
    expect(await client.get('k')).toBe('캄보디아 "\u0000"')
    expect(await client.get('none')).toBeNull()
    expect(await client.incr('n')).toBe(1)
    expect(await client.mget('k', 'none', 'n')).toEqual(['캄보디아 "\u0000"', null, '1'])
  })

  it('encodes every string but a top-level OK', async () => {
    expect((await post('/', '["SET","k","OK"]', base64)).json).toEqual({ result: 'OK' })
    expect((await post('/', '["GET","k"]', base64)).json).toEqual({ result: 'T0s=' })
    expect((await post('/', '["MGET","k","none"]', base64)).json).toEqual({ result: ['T0s=', null] })
    expect(
      (await post('/', '["EVAL","return {redis.status_reply(\'OK\'),{1,\'a\'}}",0]', base64)).json,
    ).toEqual({
      result: ['T0s=', [1, 'YQ==']],
    })
    expect((await post('/', '["GET","k"]')).json).toEqual({ result: 'OK' })
  })

  it('answers an error of a command with 400, and in a pipeline in its place', async () => {
    await client.set('text', 'x')
    expect(await post('/', '["INCR","text"]')).toMatchObject({
      status: 400,
      json: { error: expect.stringContaining('not an integer') },
    })
    expect(await post('/pipeline', '[["SET","a","1"],["INCR","text"],["GET","a"]]')).toMatchObject({
      status: 200,
      json: [{ result: 'OK' }, { error: expect.stringContaining('not an integer') }, { result: '1' }],
    })
    expect(await post('/multi-exec', '[["INCR","m"],["INCR","m"]]')).toMatchObject({
      status: 200,
      json: [{ result: 1 }, { result: 2 }],
    })
    expect(await post('/multi-exec', '[["INCR","m"],["NOSUCH"]]')).toMatchObject({
      status: 400,
      json: { error: expect.stringContaining('EXECABORT') },
    })
    expect(await client.get('m')).toBe('2')
  })

  it('refuses a wrong token, a body that is no command and one over 10 MB', async () => {
    const stranger = await post('/', '["GET","k"]', { authorization: 'Bearer wrong' })
    expect(stranger).toMatchObject({ status: 401, json: { error: expect.any(String) } })
    for (const body of ['', '{', '{}', '[]', '"GET"']) expect((await post('/', body)).status).toBe(400)
    const large = JSON.stringify(['SET', 'large', 'x'.repeat(10 * 1024 * 1024)])
    expect((await post('/', large)).status).toBe(400)
    expect(await client.get('large')).toBeNull()
    expect((await fetch(bridge.url, { headers: { authorization: `Bearer ${bridge.token}` } })).status).toBe(
      405,
    )
  })

  it('gives a sync token and takes it back', async () => {
    expect((await post('/', '["PING"]')).sync).toBeTruthy()
    expect((await post('/', '["PING"]', { 'upstash-sync-token': 'mine' })).sync).toBe('mine')
  })

  describe('scripts that lock their keys', () => {
    const flag = '#!lua flags=allow-key-locking\n'
    it('run, with the keys they declared', async () => {
      const script = `${flag}redis.call('SET', KEYS[1], ARGV[1]) return redis.call('MGET', KEYS[1], KEYS[2])`
      expect(await client.eval(script, ['s1', 's2'], ['v'])).toEqual(['v', null])
    })

    it.each([
      ["redis.call('GET', 'other')", 'undeclared key'],
      ["redis.call('DEL', KEYS[1], 'other')", 'undeclared key'],
      ["redis.call('set', ARGV[1], 'x')", 'undeclared key'],
      ["redis.call('KEYS', '*')", 'does not know'],
    ])('may not touch others: %s', async (call, said) => {
      await expect(client.eval(`${flag}return ${call}`, ['s1'], ['other'])).rejects.toThrow(said)
    })

    it('say the right line when they fail', async () => {
      await expect(client.eval(`${flag}local a = 1\nlocal b = 2\nerror('here')`, [], [])).rejects.toThrow(
        /:4: here/,
      )
    })
  })
})
