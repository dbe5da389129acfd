import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDiscordListener } from '../../adapters/discord/listen.ts'
import { formWords } from '../../src/i18n/form-words.ts'
import type { Received } from '../../src/ports/platform-adapter.ts'
import { discordPayload as payload } from '../support/discord-payloads.ts'
import { type FakeDiscord, startFakeDiscord } from '../support/fake-discord.ts'
import { type FakeGateway, startFakeGateway } from '../support/fake-gateway.ts'

let fake: FakeDiscord
let gateway: FakeGateway
let stopping: AbortController
let listening: Promise<void>
let notes: string[]
beforeEach(async () => {
  fake = await startFakeDiscord()
  gateway = await startFakeGateway(fake)
  fake.setGateway(gateway.url)
  stopping = new AbortController()
  notes = []
})
afterEach(async () => {
  stopping.abort()
  await listening
  await gateway.stop()
  await fake.stop()
})

const start = (sink: (received: Received) => Promise<void>, token = fake.token) => {
  const listener = createDiscordListener(
    { applicationId: fake.applicationId, token, apiRoot: fake.root },
    { note: code => void notes.push(code) },
    { words: formWords, pauseMs: 20 },
  )
  listening = listener.listen(sink, stopping.signal)
}

/** Starts with a sink that keeps what it is given; resolves once it is connected. */
const connected = async () => {
  const identified = gateway.seen(/identify/)
  const received: Received[] = []
  start(async each => void received.push(each))
  await identified
  return received
}
const message = (content: string, id: string) => ({ ...JSON.parse(payload('direct-text')), id, content })
const textOf = ({ event }: Received) => ('text' in event ? event.text : event.kind)
const ID = (last: number) => String(1_504_000_000_000_001_000n + BigInt(last))

describe('discord.js, unmodified, at a Gateway', () => {
  it('asks for direct messages alone and hands them over in order', async () => {
    const received = await connected()
    expect(gateway.log).toEqual(['identify 4096'])
    for (const [index, text] of ['one', 'two', 'three'].entries())
      gateway.dispatch('MESSAGE_CREATE', message(text, ID(index)))
    await expect.poll(() => received.map(textOf)).toEqual(['one', 'two', 'three'])
    expect(received[0]).toMatchObject({
      id: ID(0),
      to: { ref: { platform: 'discord', id: '700000000000000077' } },
      where: 'private',
    })
  })

  it('passes over bots, servers and everything else', async () => {
    const received = await connected()
    for (const name of ['direct-from-bot', 'server-message', 'direct-pin'])
      gateway.dispatch('MESSAGE_CREATE', JSON.parse(payload(`ignored/${name}`)))
    gateway.dispatch('TYPING_START', { channel_id: '1', user_id: '2', timestamp: 1 })
    gateway.dispatch('MESSAGE_CREATE', message('last', ID(9)))
    await expect.poll(() => received.map(textOf)).toEqual(['last'])
  })

  it('resumes after a cut line, and what came meanwhile is not lost', async () => {
    const received = await connected()
    gateway.dispatch('MESSAGE_CREATE', message('before', ID(1)))
    await expect.poll(() => received.length).toBe(1)
    const resumed = gateway.seen(/resume session-1/)
    gateway.drop()
    gateway.dispatch('MESSAGE_CREATE', message('meanwhile', ID(2)))
    await resumed
    gateway.dispatch('MESSAGE_CREATE', message('after', ID(3)))
    await expect
      .poll(() => received.map(textOf), { timeout: 10_000 })
      .toEqual(['before', 'meanwhile', 'after'])
  })

  it('reconnects when it is asked to', async () => {
    const received = await connected()
    gateway.dispatch('MESSAGE_CREATE', message('before', ID(1)))
    await expect.poll(() => received.length).toBe(1)
    const resumed = gateway.seen(/resume session-1/)
    gateway.reconnect()
    await resumed
    gateway.dispatch('MESSAGE_CREATE', message('after', ID(2)))
    await expect.poll(() => received.map(textOf), { timeout: 10_000 }).toEqual(['before', 'after'])
  })

  it('identifies anew when its session is over', { timeout: 30_000 }, async () => {
    const received = await connected()
    gateway.dispatch('MESSAGE_CREATE', message('before', ID(1)))
    await expect.poll(() => received.length).toBe(1)
    const again = gateway.seen(/identify/)
    gateway.forget()
    gateway.drop()
    await again
    gateway.dispatch('MESSAGE_CREATE', message('after', ID(2)))
    await expect.poll(() => received.map(textOf), { timeout: 10_000 }).toEqual(['before', 'after'])
  })

  it('tries again what could not be kept, and gives it up after six times', async () => {
    const tried: string[] = []
    const identified = gateway.seen(/identify/)
    start(async each => {
      tried.push(textOf(each))
      if (textOf(each) === 'poison' || tried.length === 1) throw new Error('not kept')
    })
    await identified
    gateway.dispatch('MESSAGE_CREATE', message('first', ID(1)))
    gateway.dispatch('MESSAGE_CREATE', message('poison', ID(2)))
    gateway.dispatch('MESSAGE_CREATE', message('last', ID(3)))
    await expect.poll(() => tried.at(-1), { timeout: 10_000 }).toBe('last')
    expect(tried).toEqual(['first', 'first', ...Array<string>(6).fill('poison'), 'last'])
    expect(notes).toContain('discord/update-given-up')
  })

  it('promises an answer to a button before it is served, and opens a form at once', async () => {
    const received = await connected()
    for (const name of ['button', 'button-form', 'slash-danger', 'slash-check-empty'] as const) {
      const sent = JSON.parse(payload(name))
      fake.put('700000000000000100', { content: 'Pressed' })
      fake.expect({
        id: sent.id,
        token: sent.token,
        type: sent.type,
        person: '700000000000000077',
        channel: sent.channel_id,
        hidden: true,
        message: sent.message?.id,
      })
      gateway.dispatch('INTERACTION_CREATE', sent)
    }
    await expect.poll(() => received.length).toBe(2)
    expect(received.map(({ event }) => event)).toEqual([
      { kind: 'press', data: 's:talking#4' },
      { kind: 'command', name: 'danger', argument: '' },
    ])
    await expect
      .poll(() =>
        fake
          .made('POST', /callback/)
          .map(({ body }) => body.type)
          .toSorted(),
      )
      .toEqual([5, 6, 9, 9])
    expect(fake.faults).toEqual([])
  })

  it('says what is wrong with a refused token, once, and goes on trying', async () => {
    const twice = gateway.seen(/identify/).then(() => gateway.seen(/identify/))
    start(async () => {}, 'wrong.token.here')
    fake.answerInstead(
      /^GET \/gateway\/bot/,
      ...Array.from({ length: 4 }, () => ({ status: 401, body: { message: '401: Unauthorized', code: 0 } })),
    )
    void twice
    await expect.poll(() => fake.made('GET', /gateway/).length, { timeout: 10_000 }).toBeGreaterThan(2)
    expect(notes).toEqual(['discord/token-refused'])
  })
})
