import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createBuckets } from '../../adapters/discord/buckets.ts'
import { createDiscordAdapter } from '../../adapters/discord/index.ts'
import { writeReply } from '../../adapters/discord/reply.ts'
import { formWords } from '../../src/i18n/form-words.ts'
import type { Address, OutboundMessage } from '../../src/ports/platform-adapter.ts'
import { say } from '../contracts/adapter.contract.ts'
import { type FakeDiscord, startFakeDiscord } from '../support/fake-discord.ts'

const PERSON = '700000000000000077'
const CHANNEL = '700000000000000100'
const desk: Address = { ref: { platform: 'discord', id: `channel:${CHANNEL}` } }
const person: Address = { ref: { platform: 'discord', id: PERSON } }
const words = (text: string): OutboundMessage => say([[{ t: 'text', text }]])

let fake: FakeDiscord
let now: number
let slept: number[]
beforeEach(async () => {
  fake = await startFakeDiscord()
  now = Date.now()
  slept = []
})
afterEach(async () => {
  expect(fake.faults).toEqual([])
  await fake.stop()
})

const create = (more: { readonly token?: undefined; readonly timeoutMs?: number } = {}) =>
  createDiscordAdapter(
    {
      applicationId: fake.applicationId,
      apiRoot: fake.root,
      ...('token' in more ? {} : { token: fake.token }),
    },
    {
      words: formWords,
      clock: { now: () => now },
      timeoutMs: more.timeoutMs ?? 2_000,
      sleep: async ms => {
        slept.push(ms)
        now += ms
      },
    },
  )

/** An interaction that was answered or promised an answer, and the way back to it. */
const answered = (
  response: object | undefined,
  more: { readonly message?: string; readonly hidden?: boolean } = {},
): Address => {
  const { hidden = true, message } = more
  const known = fake.expect({
    id: fake.nextId(),
    token: `t-${fake.nextId()}`,
    type: message === undefined ? 2 : 3,
    person: PERSON,
    channel: CHANNEL,
    hidden,
    message,
  })
  if (response !== undefined) fake.answer(known, response as Record<string, unknown>)
  return {
    ...person,
    reply: {
      value: writeReply({
        by: 'interaction',
        id: known.id,
        token: known.token,
        channel: CHANNEL,
        ephemeral: hidden,
        ...(message === undefined ? {} : { message }),
      }),
      expiresAt: now + 900_000,
    },
  }
}
const seen = (channel = CHANNEL) => fake.seenBy(PERSON, channel).map(({ content }) => content)

describe('writing to a channel or a person', () => {
  it('gives the number of each message, which can then be changed in place', async () => {
    const adapter = create()
    const sent = await adapter.deliver(desk, adapter.render(words('One')))
    const [reference = ''] = sent.ok ? sent.references : []
    expect(seen()).toEqual(['One'])
    const changed = await adapter.deliver(
      desk,
      adapter.render({ ...words('Two'), replaces: reference } as OutboundMessage),
    )
    expect(changed).toEqual({ ok: true, references: [reference] })
    expect(seen()).toEqual(['Two'])
  })

  it.each([
    ['was deleted', '1504000000000000001'],
    ['is no message', 'nonsense'],
  ])('writes anew where what should be changed %s', async (_, replaces) => {
    const adapter = create()
    const sent = await adapter.deliver(desk, adapter.render({ ...words('New'), replaces } as OutboundMessage))
    expect(sent).toMatchObject({ ok: true, references: [expect.stringMatching(/^\d+$/)] })
    expect(seen()).toEqual(['New'])
  })

  it('opens direct messages once, and writes without a sound where asked', async () => {
    const adapter = create()
    await adapter.deliver(person, adapter.render({ ...words('One'), silent: true } as OutboundMessage))
    await adapter.deliver(person, adapter.render(words('Two')))
    expect(fake.made('POST', /users\/@me\/channels/)).toHaveLength(1)
    expect(fake.seenBy(PERSON, fake.direct(PERSON)).map(({ flags }) => flags)).toEqual([4 | 4_096, 4])
  })

  it('is not done twice when the answer got lost', async () => {
    const adapter = create({ timeoutMs: 300 })
    fake.answerInstead(/^POST \/channels/, 'hang')
    const sent = await adapter.deliver(desk, adapter.render(words('Once')))
    expect(sent).toMatchObject({ ok: true, references: [expect.any(String)] })
    expect(seen()).toEqual(['Once'])
    expect(fake.made('POST', /^\/channels/)).toHaveLength(2)
  })

  it('is not known to be done when nothing was ever answered', async () => {
    const adapter = create({ timeoutMs: 200 })
    fake.answerInstead(/^POST \/channels/, 'cut', 'cut')
    expect(await adapter.deliver(desk, adapter.render(words('Perhaps')))).toEqual({
      ok: false,
      why: 'unknown',
    })
  })

  it.each([
    [{ status: 403, code: 50007 }, 'blocked'],
    [{ status: 403, code: 50001 }, 'blocked'],
    [{ status: 403, code: 50013 }, 'blocked'],
    [{ status: 404, code: 10003 }, 'gone'],
    [{ status: 404, code: 10013 }, 'gone'],
    [{ status: 400, code: 50035 }, 'refused'],
    [{ status: 401 }, 'refused'],
    [{ status: 502 }, 'unknown'],
  ] as const)('%j means %s', async (instead, why) => {
    const adapter = create()
    fake.answerInstead(/^POST \/channels/, instead)
    expect(await adapter.deliver(desk, adapter.render(words('No')))).toEqual({ ok: false, why })
  })

  it('without a token says that it cannot, and calls nobody', async () => {
    const adapter = create({ token: undefined })
    expect(adapter.can).toMatchObject({ canStartConversation: false, canErase: false })
    expect(await adapter.deliver(person, adapter.render(words('No')))).toMatchObject({ ok: false })
    expect(fake.calls).toEqual([])
  })

  it.each(['', 'channel:', 'channel:x', '../7', 'abc'])('refuses the address %j', async id => {
    const adapter = create()
    const to: Address = { ref: { platform: 'discord', id } }
    expect(await adapter.deliver(to, adapter.render(words('No')))).toEqual({ ok: false, why: 'refused' })
    expect(fake.calls).toEqual([])
  })
})

describe('answering an interaction after its response', () => {
  it('puts the first words in the place of what was promised, the rest below, all hidden', async () => {
    const adapter = create()
    const to = answered({ type: 5, data: { flags: 64 } })
    await adapter.deliver(to, [...adapter.render(words('One')), ...adapter.render(words('Two'))])
    expect(seen()).toEqual(['One', 'Two'])
    expect(fake.seenBy('somebody else', CHANNEL)).toEqual([])
  })

  it('changes the message that was pressed', async () => {
    const adapter = create()
    const pressed = fake.put(CHANNEL, { content: 'Old' }, { hiddenFor: PERSON }).id
    const to = answered({ type: 6 }, { message: pressed })
    const message = { ...words('New'), replaces: pressed } as OutboundMessage
    expect(await adapter.deliver(to, adapter.render(message))).toEqual({ ok: true, references: [pressed] })
    expect(seen()).toEqual(['New'])
  })

  it('waits for an answer that is still on its way', async () => {
    const adapter = create()
    const to = answered({ type: 5, data: { flags: 64 } })
    fake.answerInstead(/^POST \/webhooks/, ...Array(3).fill({ status: 404, code: 10015 }))
    expect(await adapter.deliver(to, adapter.render(words('There')))).toMatchObject({ ok: true })
    expect(slept).toEqual([250, 500, 1_000])
    expect(seen()).toEqual(['There'])
  })

  it('gives up after ten seconds', async () => {
    const adapter = create()
    const to = answered(undefined)
    expect(await adapter.deliver(to, adapter.render(words('No')))).toEqual({
      ok: false,
      why: 'window-closed',
    })
    expect(slept.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(10_000)
  })

  it('takes back what was promised when there is nothing to say', async () => {
    const adapter = create()
    const to = answered({ type: 5, data: { flags: 64 } })
    expect(await adapter.deliver(to, [])).toEqual({ ok: true, references: [] })
    expect(fake.made('DELETE', /@original/)).toHaveLength(1)
    const pressed = fake.put(CHANNEL, { content: 'Stays' }, { hiddenFor: PERSON }).id
    await adapter.deliver(answered({ type: 6 }, { message: pressed }), [])
    expect(seen()).toEqual(['Stays'])
  })

  it('of a hidden one over its time never turns up in the open', async () => {
    const adapter = create()
    const to = answered({ type: 5, data: { flags: 64 } })
    now += 901_000
    expect(await adapter.deliver(to, adapter.render(words('Late')))).toEqual({
      ok: false,
      why: 'window-closed',
    })
    expect(seen()).toEqual([])
  })

  it('of an open one over its time goes into the same channel', async () => {
    const adapter = create()
    const to = answered({ type: 5, data: { flags: 0 } }, { hidden: false })
    now += 901_000
    expect(await adapter.deliver(to, adapter.render(words('Late')))).toMatchObject({ ok: true })
    expect(fake.made('POST', /^\/channels\/700000000000000100/)).toHaveLength(1)
  })

  it('waits out a short limit, as nobody would try again', async () => {
    const adapter = create()
    const to = answered({ type: 5, data: { flags: 64 } })
    fake.answerInstead(/^POST \/webhooks/, { status: 429, body: { retry_after: 0.4, global: false } })
    expect(await adapter.deliver(to, adapter.render(words('There')))).toMatchObject({ ok: true })
    expect(slept).toEqual([400])
  })
})

describe("Discord's limits", () => {
  const limited = (headers: Record<string, string> = {}, retry_after = 5) =>
    ({ status: 429, body: { retry_after, global: false, message: 'Slow down' }, headers }) as const

  it('say how long to wait, and are not called again before that', async () => {
    const adapter = create()
    fake.answerInstead(/^POST \/channels/, limited())
    expect(await adapter.deliver(desk, adapter.render(words('One')))).toEqual({
      ok: false,
      why: 'rate-limited',
      retryAfterMs: 5_000,
    })
    now += 2_000
    expect(await adapter.deliver(desk, adapter.render(words('One')))).toEqual({
      ok: false,
      why: 'rate-limited',
      retryAfterMs: 3_000,
    })
    expect(fake.calls).toHaveLength(1)
    now += 3_000
    expect(await adapter.deliver(desk, adapter.render(words('One')))).toMatchObject({ ok: true })
  })

  it('of one channel leave others alone, those of everything do not', async () => {
    const adapter = create()
    const other: Address = { ref: { platform: 'discord', id: 'channel:700000000000000200' } }
    fake.answerInstead(/^POST \/channels/, limited())
    await adapter.deliver(desk, adapter.render(words('One')))
    expect(await adapter.deliver(other, adapter.render(words('Two')))).toMatchObject({ ok: true })
    fake.answerInstead(/^POST \/channels/, limited({ 'x-ratelimit-global': 'true' }))
    await adapter.deliver(other, adapter.render(words('Three')))
    expect(await adapter.deliver(person, adapter.render(words('Four')))).toMatchObject({
      why: 'rate-limited',
    })
  })

  it('are kept before they are reached, by the bucket Discord names', async () => {
    const adapter = create()
    fake.answerInstead(/^POST \/channels/, {
      status: 200,
      body: { id: '1504000000000000001' },
      headers: {
        'x-ratelimit-bucket': 'abcd',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset-after': '1.25',
      },
    })
    expect(await adapter.deliver(desk, adapter.render(words('One')))).toMatchObject({ ok: true })
    expect(await adapter.deliver(desk, adapter.render(words('Two')))).toEqual({
      ok: false,
      why: 'rate-limited',
      retryAfterMs: 1_250,
    })
    expect(fake.calls).toHaveLength(1)
  })

  it('of refused calls are never used up: after five thousand in ten minutes nothing is called', () => {
    const buckets = createBuckets(() => now)
    const refuse = (status: number, headers: Record<string, string> = {}) =>
      buckets.note('GET /x', '', status, new Headers(headers), undefined)
    for (let count = 0; count < 5_000; count += 1) {
      // What others used up, and what was merely wrong, does not count.
      refuse(400)
      refuse(404)
      expect(buckets.wait('GET /x', '')).toBe(0)
      refuse(count % 2 === 0 ? 403 : 401)
    }
    expect(buckets.wait('GET /y', '1')).toBe(600_000)
    now += 600_000
    expect(buckets.wait('GET /y', '1')).toBe(0)
  })
})

describe('erasing a chat', () => {
  it("deletes the bot's own in direct messages, also what it kept no number of, and nothing of others", async () => {
    const adapter = create()
    const direct = fake.direct(PERSON)
    const own = [1, 2, 3].map(number => fake.put(direct, { content: `Own ${number}` }).id)
    fake.put(direct, { content: 'Theirs' }, { application: false })
    const pressed = fake.put(CHANNEL, { content: 'Pressed' }, { hiddenFor: PERSON }).id
    const to = answered({ type: 6 }, { message: pressed })
    const calls = [
      ...adapter.render({ do: 'erase', references: [pressed, own[0] ?? ''] }),
      ...adapter.render(words('Erased')),
    ]
    expect(await adapter.deliver(to, calls)).toMatchObject({ ok: true })
    expect(fake.seenBy(PERSON, direct).map(({ content }) => content)).toEqual(['Theirs'])
    expect(seen()).toEqual(['Erased'])
  })

  it('takes the hidden message away also when the words come on their own', async () => {
    const adapter = create()
    const pressed = fake.put(CHANNEL, { content: 'Pressed' }, { hiddenFor: PERSON }).id
    const to = answered({ type: 6 }, { message: pressed })
    await adapter.deliver(to, adapter.render({ do: 'erase', references: [pressed] }))
    await adapter.deliver(to, adapter.render(words('Erased')))
    expect(seen()).toEqual(['Erased'])
  })

  it('of a channel deletes what is named', async () => {
    const adapter = create()
    const [one, two] = [1, 2].map(number => fake.put(CHANNEL, { content: `Card ${number}` }).id)
    await adapter.deliver(desk, adapter.render({ do: 'erase', references: [one ?? ''] }))
    expect(fake.seenBy('1', CHANNEL).map(({ id }) => id)).toEqual([two])
  })
})
