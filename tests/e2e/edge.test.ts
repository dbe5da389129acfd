import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import staff from '../../prompts/console/en.json' with { type: 'json' }
import bot from '../../prompts/en.json' with { type: 'json' }
import { type EdgeService, SECRET, startEdgeService } from '../support/edge-service.ts'
import { systemPackages } from '../support/system-packages.ts'
import { saidBy } from '../support/telegram-chat.ts'

const HEADER = 'x-telegram-bot-api-secret-token'
const IGNORED = new URL('../fixtures/telegram/ignored/', import.meta.url)
const OFFER =
  'Chat operator in Bavet, Cambodia, 4,000 USD a month, no experience, flight paid, bring your bank card. Telegram @bavet_jobs'

describe.skipIf(!systemPackages.redis.command)('the worker in workerd', { timeout: 60_000 }, () => {
  let service: EdgeService
  beforeAll(async () => {
    service = await startEdgeService()
  }, 120_000)
  afterAll(async () => service?.stop(), 30_000)

  /** Does something, and says how often the store was asked and what was said because of it. */
  const watching = async <T>(act: () => Promise<T>) => {
    const [requests, said] = [service.bridge.seen.requests, service.said.length]
    const result = await act()
    return { result, asked: service.bridge.seen.requests - requests, said: service.said.slice(said) }
  }
  const update = () => JSON.stringify(service.message(7, OFFER))

  it.each([
    ['without a secret', {}],
    ['with an empty secret', { [HEADER]: '' }],
    ['with a wrong secret', { [HEADER]: `${SECRET}x` }],
    ['with the secret in other letters', { [HEADER]: SECRET.toUpperCase() }],
    ['with the secret where it does not belong', { authorization: `Bearer ${SECRET}` }],
  ])('refuses a webhook %s and asks the store nothing', async (_, headers) => {
    const { result, asked, said } = await watching(() => service.post(update(), headers))
    expect([result.status, asked, said]).toEqual([401, 0, []])
  })

  it.each([
    ['half an update', '{"update_id": 1, "message": {', 400],
    ['no JSON', 'hello', 400],
    ['nothing', '', 400],
    ['a number', '7', 400],
    ['bytes that are no text', new Uint8Array([0x7b, 0xff, 0xfe]), 400],
    ['1.5 MB', JSON.stringify({ update_id: 1, x: 'x'.repeat(1_500_000) }), 413],
  ])('refuses %s and asks the store nothing', async (_, body, status) => {
    const { result, asked, said } = await watching(() => service.post(body))
    expect([result.status, asked, said]).toEqual([status, 0, []])
  })

  it('without the secret, size and form of a body are not looked at', async () => {
    for (const body of ['hello', 'x'.repeat(1_500_000)])
      expect((await service.post(body, {})).status).toBe(401)
  })

  it.each(readdirSync(IGNORED))('takes %s without storing or saying anything', async name => {
    const body = readFileSync(new URL(name, IGNORED))
    const { result, asked, said } = await watching(() => service.post(new Uint8Array(body)))
    expect([result.status, asked, said]).toEqual([200, 0, []])
  })

  it('knows no webhook by GET, and none of another name', async () => {
    for (const [path, init] of [
      ['telegram', {}],
      ['web', { method: 'POST', body: '{}' }],
      ['nobody', { method: 'POST', body: '{}' }],
    ] as const) {
      const { result, asked } = await watching(() => fetch(`${service.url}/webhooks/${path}`, init))
      expect([path, result.status, asked]).toEqual([path, 404, 0])
    }
  })

  it('answers hostile updates with something that is no fault of ours', async () => {
    for (const text of [
      'a'.repeat(100_000),
      '\u0000\u202e\ud800',
      `/${'x'.repeat(5_000)}`,
      '<b>&amp;</b>[x](javascript:alert(1))',
      '{{operator}} $t(advice.none)',
    ]) {
      const { result, said } = await watching(() => service.deliver(service.message(8, text)))
      expect(result).toBe(200)
      expect(said.length).toBeGreaterThan(0)
    }
    const long = await watching(() => service.deliver(service.message(8, OFFER.padEnd(100_000, ' work'))))
    expect(long.said.map(({ text }) => text).join('\n')).toContain(saidBy(bot['advice.cut']))
  })

  it.each([
    ['/', 200, 'Harbour Aid'],
    ['/chat', 200, '<form'],
    ['/patterns', 200, '<h2'],
    ['/console', 401, staff['sign-in.needed']],
    ['/console/sign-in?token=x', 400, staff['sign-in.used']],
    [`/console/sign-in?token=${'x'.repeat(44)}`, 200, '<form'],
    ['/api/v1/openapi.json', 200, '/api/v1/check'],
    ['/assets/chat.js', 200, 'fetch'],
    ['/healthz', 200, 'ok'],
    ['/readyz', 200, 'ready'],
    ['/nothing', 404, 'Not found'],
  ])('answers %s', async (path, status, holds) => {
    const response = await fetch(`${service.url}${path}`)
    expect(await response.text()).toContain(holds)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-security-policy')).toBeTruthy()
  })

  it('checks a text by the API, and stores nothing of it', async () => {
    const { result, asked } = await watching(() =>
      fetch(`${service.url}/api/v1/check`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ id: 'a', text: OFFER }),
      }),
    )
    expect(result.status).toBe(200)
    expect(await result.json()).toMatchObject({ id: 'a', kind: 'offer', level: 'critical' })
    // One read: whether a person confirmed the handle in it.
    expect(asked).toBe(1)
  })

  it('answers in the web chat and keeps the place', async () => {
    const ask = async (body: object, cookie?: string) => {
      const response = await fetch(`${service.url}/chat`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(cookie === undefined ? {} : { cookie }) },
        body: JSON.stringify(body),
      })
      return {
        text: await response.text(),
        cookie: response.headers.get('set-cookie')?.split(';')[0] ?? cookie,
        status: response.status,
      }
    }
    const first = await ask({ id: 'request-1', text: OFFER })
    expect([first.status, first.cookie]).toEqual([200, expect.stringMatching(/^chat=./)])
    expect(first.text).toContain(saidBy(bot['advice.critical']))
    const second = await ask({ id: 'request-2', text: '/report' }, first.cookie)
    expect(second.text).toContain(saidBy(bot['stage.ask']))
    const page = await fetch(`${service.url}/chat`, { headers: { cookie: first.cookie ?? '' } })
    expect(await page.text()).toContain(saidBy(bot['stage.ask']))
    expect(page.headers.get('cache-control')).toBe('no-store')
  })

  it('prints nothing of what it was sent', () => {
    expect(service.log()).not.toMatch(/bavet|bank card|javascript:/i)
  })
})
