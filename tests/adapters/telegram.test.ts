import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTelegramAdapter } from '../../adapters/telegram/index.ts'
import type { TelegramCall } from '../../adapters/telegram/render.ts'
import { adapterContract } from '../contracts/adapter.contract.ts'
import { type FakeBotApi, type Instead, parseHtml, startFakeBotApi } from '../support/fake-bot-api.ts'

const SECRET = 'a-secret-of-the-test_1'
const TOKEN = '123456:test-token'
const HEADER = 'x-telegram-bot-api-secret-token'

const payload = (name: string) =>
  readFileSync(new URL(`../fixtures/telegram/${name}.json`, import.meta.url), 'utf8')

const post = (body: BodyInit, headers: Record<string, string> = { [HEADER]: SECRET }) =>
  new Request('https://bot.example/webhooks/telegram', { method: 'POST', body, headers })

const FAILURES: Readonly<Record<string, Instead>> = {
  blocked: { error: 403, description: 'Forbidden: bot was blocked by the user' },
  gone: { error: 400, description: 'Bad Request: chat not found' },
  'rate-limited': {
    error: 429,
    description: 'Too Many Requests: retry after 7',
    parameters: { retry_after: 7 },
  },
  refused: {
    error: 400,
    description: "Bad Request: can't parse entities: unexpected end tag at byte offset 4",
  },
  unknown: { error: 500, description: 'Internal Server Error' },
}

let api: FakeBotApi
beforeAll(async () => {
  api = await startFakeBotApi()
})
afterAll(async () => api.close())

const create = () => createTelegramAdapter({ token: TOKEN, secret: SECRET, apiRoot: api.root })
const press = (data: string) => {
  const update = JSON.parse(payload('press'))
  update.callback_query.data = data
  return post(JSON.stringify(update))
}
const textOf = (native: TelegramCall) => ('say' in native ? native.say : undefined)

adapterContract<TelegramCall>({
  name: 'Telegram',
  create,
  requests: {
    text: () => post(payload('text')),
    press,
    unknown: () => post(payload('ignored/kind-to-come')),
    own: () => post(payload('ignored/from-bot')),
    malformed: () => post('{"update_id": 1, "message": {'),
    huge: () => post(`{"update_id": 1, "x": "${'x'.repeat(1_000_000)}"}`),
    forged: body => [
      post(body, {}),
      post(body, { [HEADER]: '' }),
      post(body, { [HEADER]: `${SECRET}x` }),
      post(body, { [HEADER]: SECRET.slice(0, -1) }),
      post(body, { [HEADER]: SECRET.toUpperCase() }),
      post(body, { authorization: SECRET }),
    ],
  },
  text: { says: '캄보디아 TM 월 800, 항공권 지원', body: payload('text') },
  read: native => {
    const say = textOf(native)
    return say === undefined ? '' : parseHtml(say.text)
  },
  buttons: native => textOf(native)?.buttons.map(row => row.map(({ data }) => data)) ?? [],
  deliver: async (message, failing) => {
    if (failing !== undefined) api.answerInstead('sendMessage', FAILURES[failing] ?? 'cut')
    const adapter = create()
    return adapter.deliver({ ref: { platform: 'telegram', id: '700000001' } }, adapter.render(message))
  },
  failures: ['blocked', 'gone', 'rate-limited', 'refused', 'unknown'],
})

describe("Telegram's webhook", () => {
  it('answers nobody while it has no secret', async () => {
    for (const secret of [undefined, '']) {
      const adapter = createTelegramAdapter({
        token: TOKEN,
        apiRoot: api.root,
        ...(secret === undefined ? {} : { secret }),
      })
      for (const headers of [{ [HEADER]: SECRET }, { [HEADER]: '' }, { [HEADER]: 'undefined' }, {}])
        expect(await adapter.receive(post(payload('text'), headers as Record<string, string>))).toMatchObject(
          {
            kind: 'rejected',
            status: 401,
          },
        )
    }
  })

  it('does not read a byte of a forged body', async () => {
    let asked = 0
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          asked += 1
          controller.enqueue(new Uint8Array(1_000))
        },
      },
      { highWaterMark: 0 },
    )
    const request = new Request('https://bot.example/webhooks/telegram', {
      method: 'POST',
      body,
      headers: { [HEADER]: 'wrong' },
      duplex: 'half',
    } as RequestInit)
    expect(await create().receive(request)).toMatchObject({ status: 401 })
    expect(asked).toBe(0)
    expect(request.bodyUsed).toBe(false)
  })

  it('stops reading a body whose length it was not told', async () => {
    let sent = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 100_000
        controller.enqueue(new Uint8Array(100_000).fill(32))
      },
    })
    const request = new Request('https://bot.example/webhooks/telegram', {
      method: 'POST',
      body,
      headers: { [HEADER]: SECRET },
      duplex: 'half',
    } as RequestInit)
    expect(await create().receive(request)).toMatchObject({ status: 413 })
    expect(sent).toBeLessThan(1_500_000)
  })

  it.each(['GET', 'HEAD', 'PUT', 'DELETE'])('knows no %s', async method => {
    const request = new Request('https://bot.example/', { method, headers: { [HEADER]: SECRET } })
    expect(await create().receive(request)).toMatchObject({ kind: 'rejected', status: 404 })
  })

  it.each(['', 'null', '1', '"text"', '[1', '\u0000', 'not json'])('refuses %j', async body => {
    expect(await create().receive(post(body))).toMatchObject({ kind: 'rejected', status: 400 })
  })

  it('acknowledges with an empty 200, and would be sent again what it did not', async () => {
    const reception = await create().receive(post(payload('text')))
    if (reception.kind !== 'accepted' || reception.answer.when !== 'later') throw new Error('not accepted')
    expect(reception.answer.redelivers).toBe(true)
    const ack = reception.answer.ack()
    expect([ack.status, await ack.text()]).toEqual([200, ''])
  })

  it('dates a press by its clock', async () => {
    const adapter = createTelegramAdapter(
      { token: TOKEN, secret: SECRET, apiRoot: api.root },
      { clock: { now: () => 1_795_000_500_000 } },
    )
    const reception = await adapter.receive(post(payload('press')))
    expect(reception).toMatchObject({ received: [{ sentAt: 1_795_000_500_000 }] })
  })
})
