import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DevEdge, startDevEdge } from '../../src/cli/dev-edge.ts'
import type { StoreTask } from '../support/store-worker.ts'
import { systemPackages } from '../support/system-packages.ts'

describe.skipIf(!systemPackages.redis.command)('store and vault in workerd', () => {
  let edge: DevEdge
  let said = ''
  const operator = `It's a "quoted" $HOME \\n = # name, 한`
  beforeAll(async () => {
    edge = await startDevEdge({
      port: 0,
      settings: { OPERATOR_NAME: operator },
      say: text => {
        said += text
      },
      main: fileURLToPath(new URL('../support/store-worker.ts', import.meta.url)),
    })
  }, 70_000)
  afterAll(async () => edge?.stop())

  const ask = async (task: StoreTask): Promise<{ result?: unknown; error?: unknown }> =>
    (await fetch(edge.url, { method: 'POST', body: JSON.stringify(task) })).json()
  const expiresAt = Date.now() + 3_600_000

  it('commits, reads and ranges as in Node, one request each', async () => {
    const value = '캄보디아 \u0000\n'.repeat(16_000)
    edge.bridge.seen.requests = 0
    const change = {
      id: 'first',
      checks: [{ key: 'a', version: null }],
      sets: [{ key: 'a', value, expiresAt }],
      adds: ['m', 'n', '😀'].map(member => ({ index: 'q', member, score: 1, expiresAt })),
      counts: [{ key: 'c', by: 2, expiresAt }],
    }
    expect(await ask({ do: 'commit', change })).toEqual({ result: 'committed' })
    expect(await ask({ do: 'commit', change: { ...change, id: 'second' } })).toEqual({ result: 'conflict' })
    expect(await ask({ do: 'read', keys: ['a', 'none', 'c'] })).toEqual({
      result: [{ value, version: 'first' }, null, { value: '2', version: '' }],
    })
    const query = { order: 'descending', limit: 5, after: { member: '😀', score: 1 } } as const
    expect(await ask({ do: 'range', index: 'q', query })).toEqual({
      result: [
        { member: 'n', score: 1 },
        { member: 'm', score: 1 },
      ],
    })
    expect(edge.bridge.seen.requests).toBe(4)
  })

  it('acts once when the reply is lost', async () => {
    edge.bridge.faults.push('lose-reply')
    const change = { id: 'once', counts: [{ key: 'lost', by: 1, expiresAt }] }
    expect(await ask({ do: 'commit', change })).toEqual({ result: 'committed' })
    expect(await ask({ do: 'read', keys: ['lost'] })).toEqual({ result: [{ value: '1', version: '' }] })
  })

  it.each(['hang', 'refuse', 'cut-reply', { status: 502 }] as const)(
    'fails in time when the store is down (%j)',
    async fault => {
      edge.bridge.breakAll(fault)
      const started = performance.now()
      const outcome = await ask({ do: 'commit', change: { id: `down-${JSON.stringify(fault)}` } })
      edge.bridge.breakAll(undefined)
      expect(outcome).toEqual({ error: 'store/unreachable' })
      expect(performance.now() - started).toBeLessThan(4000)
    },
  )

  it('seals, opens and names', async () => {
    const text = 'planted-word 여권'
    const { result } = await ask({ do: 'seal-and-open', name: 'case:1', text })
    expect(result).toMatchObject({ opened: text, sealed: expect.not.stringContaining('planted') })
    const { result: name } = await ask({ do: 'name', purpose: 'telegram', value: '42' })
    expect(name).toMatch(/^[\w-]{22}$/)
  })

  it('runs its clock when told', async () => {
    const ticks = async () => (await (await fetch(edge.url)).json()) as { ticks: number }
    const before = (await ticks()).ticks
    await edge.tick()
    expect((await ticks()).ticks).toBe(before + 1)
  })

  it('passes settings on as they are', async () => {
    expect(await (await fetch(edge.url)).json()).toMatchObject({ operator })
  })

  it('prints no key and no token', () => {
    expect(said).toContain('DATA_KEY')
    expect(said).not.toContain(edge.bridge.token)
  })
})
