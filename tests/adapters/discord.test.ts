import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { modal } from '../../adapters/discord/form.ts'
import { createDiscordAdapter } from '../../adapters/discord/index.ts'
import type { DiscordCall } from '../../adapters/discord/render.ts'
import { LOCALES } from '../../src/i18n/catalogues.ts'
import { formWords } from '../../src/i18n/form-words.ts'
import { adapterContract } from '../contracts/adapter.contract.ts'
import { modalFaults } from '../support/discord-limits.ts'
import { readMarkdown } from '../support/discord-markdown.ts'
import { discordPayload as payload } from '../support/discord-payloads.ts'
import { createDiscordSigner } from '../support/discord-signature.ts'
import { type DiscordInstead, type FakeDiscord, startFakeDiscord } from '../support/fake-discord.ts'

const signer = createDiscordSigner()
const stranger = createDiscordSigner()
const CHANNEL = '700000000000000100'
const PERSON = '700000000000000077'

const post = (body: string, headers: Readonly<Record<string, string>> = signer.headers(body)) =>
  new Request('https://bot.example/webhooks/discord', { method: 'POST', body, headers })

let fake: FakeDiscord
beforeAll(async () => {
  fake = await startFakeDiscord()
})
afterEach(() => expect(fake.faults).toEqual([]))
afterAll(() => fake.stop())

const create = (more: { readonly timeoutMs?: number } = {}) =>
  createDiscordAdapter(
    {
      applicationId: fake.applicationId,
      publicKey: signer.publicKey,
      token: fake.token,
      apiRoot: fake.root,
    },
    { words: formWords, ...more },
  )

const FAILURES: Readonly<Record<string, DiscordInstead>> = {
  blocked: { status: 403, code: 50007 },
  gone: { status: 404, code: 10003 },
  'rate-limited': {
    status: 429,
    body: { retry_after: 7.5, global: false, message: 'You are being rate limited.' },
  },
  refused: { status: 400, code: 50035 },
  unknown: { status: 500 },
}

adapterContract<DiscordCall>({
  name: 'Discord',
  create,
  requests: {
    text: () => post(payload('modal-offer')),
    press: data => {
      const press = JSON.parse(payload('button'))
      press.data.custom_id = data
      return post(JSON.stringify(press))
    },
    unknown: () => post(payload('ignored/kind-to-come')),
    own: () => post(payload('ignored/from-bot')),
    malformed: () => post('{"type": 2, "data": {'),
    huge: () => post(`{"type": 2, "x": "${'x'.repeat(1_000_000)}"}`),
    forged: body => {
      const right = signer.headers(body)
      const { 'x-signature-ed25519': signature = '', 'x-signature-timestamp': timestamp = '' } = right
      const old = String(Number(timestamp) - 900)
      const with_ = (headers: Record<string, string>) => post(body, { ...right, ...headers })
      return [
        post(body, {}),
        with_({ 'x-signature-ed25519': '' }),
        with_({ 'x-signature-ed25519': signature.slice(0, -2) }),
        with_({ 'x-signature-ed25519': `${signature}00` }),
        with_({ 'x-signature-ed25519': 'z'.repeat(128) }),
        with_({ 'x-signature-ed25519': signature.replace(/^../, pair => (pair === '00' ? '01' : '00')) }),
        with_({ 'x-signature-ed25519': '0'.repeat(128) }),
        post(body, stranger.headers(body)),
        with_({ 'x-signature-timestamp': String(Number(timestamp) + 1) }),
        with_({ 'x-signature-timestamp': 'now' }),
        post(body, signer.headers(body, old)),
        post(`${body} `, right),
      ]
    },
  },
  text: { says: '캄보디아 TM 월 800, 항공권 지원', body: payload('modal-offer') },
  read: native => ('say' in native ? readMarkdown(native.say.content).text : ''),
  buttons: native =>
    'say' in native ? native.say.components.map(row => row.components.map(({ custom_id }) => custom_id)) : [],
  deliver: async (message, failing) => {
    if (failing !== undefined) fake.answerInstead(/^POST \/channels/, FAILURES[failing] ?? 'cut')
    const adapter = create()
    return adapter.deliver(
      { ref: { platform: 'discord', id: failing === undefined ? PERSON : `channel:${CHANNEL}` } },
      adapter.render(message),
    )
  },
  failures: ['blocked', 'gone', 'rate-limited', 'refused', 'unknown'],
})

const handshake = async (body: string) => {
  const reception = await create().receive(post(body))
  if (reception.kind !== 'handshake') throw new Error(`${reception.kind}, not a handshake`)
  return { type: reception.response.headers.get('content-type'), body: await reception.response.json() }
}

describe("Discord's endpoint", () => {
  it('answers a ping', async () => {
    expect(await handshake(payload('ping'))).toEqual({ type: 'application/json', body: { type: 1 } })
  })

  it('refuses a ping that is not signed', async () => {
    expect(await create().receive(post(payload('ping'), stranger.headers(payload('ping'))))).toMatchObject({
      kind: 'rejected',
      status: 401,
    })
  })

  it('answers nobody while it has no public key', async () => {
    const adapter = createDiscordAdapter(
      { applicationId: fake.applicationId, token: fake.token, apiRoot: fake.root },
      { words: formWords },
    )
    expect(await adapter.receive(post(payload('ping')))).toMatchObject({ kind: 'rejected', status: 401 })
  })

  it('does not read a byte of what cannot be signed', async () => {
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
    const request = new Request('https://bot.example/', {
      method: 'POST',
      body,
      headers: { 'x-signature-ed25519': 'ab', 'x-signature-timestamp': '1' },
      duplex: 'half',
    } as RequestInit)
    expect(await create().receive(request)).toMatchObject({ status: 401 })
    expect(asked).toBe(0)
  })

  it.each(['GET', 'HEAD', 'PUT', 'DELETE'])('knows no %s', async method => {
    const request = new Request('https://bot.example/', { method, headers: signer.headers('') })
    expect(await create().receive(request)).toMatchObject({ kind: 'rejected', status: 404 })
  })

  it.each(['null', '1', '"text"', '[1', '{}', '{"type": "2"}'])('refuses %j, signed as it is', async body => {
    expect(await create().receive(post(body))).toMatchObject({ kind: 'rejected', status: 400 })
  })

  it.each([
    ['slash-check-empty', 'form:offer:ko', '받은 제안 그대로'],
    ['button-form', 'form:line:ko', '답'],
  ])('opens a form at once for %s', async (name, id, label) => {
    const { body } = await handshake(payload(name))
    expect(body).toMatchObject({
      type: 9,
      data: { custom_id: id, components: [{ type: 18, label, component: { type: 4 } }] },
    })
  })

  it('opens the form of a report with its offer, the stage and pictures, none of them required', async () => {
    const { body } = await handshake(payload('slash-report'))
    expect(body).toMatchObject({
      type: 9,
      data: {
        custom_id: 'form:report:ko',
        components: [
          { label: '받은 제안 그대로', component: { type: 4, required: false } },
          { component: { type: 3, custom_id: 'stage', required: false } },
          { label: '받은 제안의 사진', component: { type: 19, custom_id: 'pictures', required: false } },
        ],
      },
    })
    expect(modalFaults((body as { data: unknown }).data)).toEqual([])
  })

  it.each(LOCALES)('fits the form of a report in what Discord takes, in %s', async locale => {
    expect(modalFaults(modal({ purpose: 'report', locale }, await formWords(locale)))).toEqual([])
  })

  it('gives a command that waits for choices none', async () => {
    expect((await handshake(payload('autocomplete'))).body).toEqual({ type: 8, data: { choices: [] } })
  })
})

const answerTo = async (name: string) => {
  const adapter = create()
  const reception = await adapter.receive(post(payload(name)))
  if (reception.kind !== 'accepted' || reception.answer.when !== 'either') throw new Error('not accepted')
  return { adapter, answer: reception.answer, received: reception.received }
}
const TEXT = { do: 'say', body: [[{ t: 'text', text: 'Words' }]], buttons: [] } as const

describe('the answer in the response', () => {
  it('is hidden in a server, open in a direct message, and never pings', async () => {
    for (const [name, flags] of [
      ['slash-danger', 4 | 64],
      ['slash-danger-direct', 4],
      ['slash-danger-group', 4 | 64],
    ] as const) {
      const { adapter, answer } = await answerTo(name)
      const { response, rest } = answer.respond(adapter.render(TEXT))
      expect(await response.json()).toEqual({
        type: 4,
        data: { content: 'Words', components: [], flags, allowed_mentions: { parse: [] } },
      })
      expect(rest).toEqual([])
    }
  })

  it('takes the place of the message that was pressed, and only of it', async () => {
    const { adapter, answer, received } = await answerTo('button')
    const pressed = received[0]?.message ?? ''
    const update = answer.respond(adapter.render({ ...TEXT, replaces: pressed }))
    expect(await update.response.json()).toMatchObject({ type: 7, data: { content: 'Words' } })
    const other = answer.respond(adapter.render({ ...TEXT, replaces: '1' }))
    expect(await other.response.json()).toMatchObject({ type: 4 })
  })

  it('holds the first of several, the rest comes after', async () => {
    const { adapter, answer } = await answerTo('button')
    const second = { ...TEXT, body: [[{ t: 'text', text: 'More' }]] } as const
    const { response, rest } = answer.respond([...adapter.render(TEXT), ...adapter.render(second)])
    expect(await response.json()).toMatchObject({ data: { content: 'Words' } })
    expect(rest).toEqual(adapter.render(second))
  })

  it('with nothing to say lets a button rest and tells a command so', async () => {
    expect(await (await answerTo('button')).answer.respond([]).response.json()).toEqual({ type: 6 })
    expect(await (await answerTo('slash-desk')).answer.respond([]).response.json()).toMatchObject({
      type: 4,
      data: { flags: 4 | 64 },
    })
  })

  it('is promised without changing what is seen', async () => {
    expect(await (await answerTo('button')).answer.late().json()).toEqual({ type: 6 })
    expect(await (await answerTo('slash-danger')).answer.late().json()).toEqual({
      type: 5,
      data: { flags: 64 },
    })
    expect(await (await answerTo('slash-danger-direct')).answer.late().json()).toEqual({
      type: 5,
      data: { flags: 0 },
    })
  })

  it('gives a note to the one who pressed alone', async () => {
    const { adapter, answer } = await answerTo('button-desk')
    const note = adapter.render({ do: 'note', text: 'Too late: *somebody* has it.', press: 'x' })
    expect(await answer.respond(note).response.json()).toEqual({
      type: 4,
      data: { content: 'Too late: \\*somebody\\* has it.', flags: 4 | 64, allowed_mentions: { parse: [] } },
    })
  })

  it('overwrites what is hidden and to be erased, as it cannot be deleted later', async () => {
    const { adapter, answer, received } = await answerTo('button')
    const erase = adapter.render({ do: 'erase', references: [received[0]?.message ?? '', '5'] })
    const { response, rest } = answer.respond([...erase, ...adapter.render(TEXT)])
    expect(await response.json()).toMatchObject({ type: 7, data: { content: 'Words', components: [] } })
    expect(rest).toEqual([{ call: 'delete', messages: ['5'] }])
  })
})
