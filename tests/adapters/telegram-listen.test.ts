import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTelegramListener } from '../../adapters/telegram/listen.ts'
import { AppError } from '../../src/core/app-error.ts'
import type { Received } from '../../src/ports/platform-adapter.ts'
import { type FakeBotApi, startFakeBotApi } from '../support/fake-bot-api.ts'

let api: FakeBotApi
let stop: AbortController
let listening: Promise<void> | undefined
let notes: { code: string; detail?: unknown }[]

beforeEach(async () => {
  api = await startFakeBotApi()
  stop = new AbortController()
  notes = []
})
afterEach(async () => {
  stop.abort()
  await listening
  listening = undefined
  await api.close()
})

const message = (update_id: number, chat: number, text: string) => ({
  update_id,
  message: {
    message_id: update_id,
    date: 1_795_000_000,
    chat: { id: chat, type: 'private' },
    from: { id: chat, is_bot: false, first_name: 'Canary' },
    text,
  },
})
const textOf = ({ event }: Received) => (event.kind === 'text' ? event.text : event.kind)

const listen = (sink: (received: Received) => Promise<void>) => {
  const listener = createTelegramListener(
    { token: '123456:test-token', apiRoot: api.root },
    { note: (code, detail) => void notes.push({ code, ...(detail === undefined ? {} : { detail }) }) },
    { holdSeconds: 2, pauseMs: 5 },
  )
  expect(listener.name).toBe('telegram')
  listening = listener.listen(sink, stop.signal)
}

const until = async (condition: () => boolean): Promise<void> => {
  for (const started = Date.now(); !condition(); ) {
    if (Date.now() - started > 5_000) throw new Error('It did not come to that within five seconds.')
    await new Promise(resolve => setTimeout(resolve, 5))
  }
}
const offsets = () => api.made('getUpdates').map(({ payload }) => payload.offset)
const handled = (count: number) => () => api.unconfirmed().length === 0 && offsets().length > count

describe('polling Telegram', () => {
  it('asks for messages and presses alone, and is held', async () => {
    listen(async () => {})
    await until(() => api.calls.length === 1)
    expect(api.calls[0]).toMatchObject({
      method: 'getUpdates',
      payload: { limit: 100, timeout: 2, allowed_updates: ['message', 'callback_query'] },
    })
    await new Promise(resolve => setTimeout(resolve, 100))
    expect(api.calls).toHaveLength(1)
  })

  it('hands every message on, and moves on once all of the batch are committed', async () => {
    const seen: string[] = []
    let commit = () => {}
    const committing = new Promise<void>(resolve => {
      commit = resolve
    })
    api.push(message(10, 1, 'a'), message(11, 2, 'b'))
    listen(async received => {
      seen.push(textOf(received))
      await committing
    })
    await until(() => seen.length === 2)
    expect(offsets()).toEqual([undefined])
    expect(api.unconfirmed()).toHaveLength(2)
    commit()
    await until(handled(1))
    expect(offsets()).toEqual([undefined, 12])
  })

  it('serves chats side by side, and one chat in order', async () => {
    const log: string[] = []
    let release = () => {}
    const slow = new Promise<void>(resolve => {
      release = resolve
    })
    api.push(
      message(1, 7, 'slow 1'),
      message(2, 7, 'slow 2'),
      message(3, 8, 'fast 1'),
      message(4, 8, 'fast 2'),
    )
    listen(async received => {
      log.push(`start ${textOf(received)}`)
      if (textOf(received) === 'slow 1') await slow
      log.push(`end ${textOf(received)}`)
    })
    await until(() => log.includes('end fast 2'))
    expect(log).not.toContain('start slow 2')
    release()
    await until(() => log.includes('end slow 2'))
    expect(log.filter(line => line.includes('slow'))).toEqual([
      'start slow 1',
      'end slow 1',
      'start slow 2',
      'end slow 2',
    ])
  })

  it('passes over what is none of ours', async () => {
    const seen: string[] = []
    api.push({ update_id: 5 }, message(6, 1, 'a'))
    listen(async received => void seen.push(textOf(received)))
    await until(handled(1))
    expect(seen).toEqual(['a'])
    expect(offsets().at(-1)).toBe(7)
  })

  it('brings back what was not committed, and nothing else', async () => {
    const seen: string[] = []
    let fails = 2
    api.push(message(1, 7, 'first'), message(2, 8, 'second'), message(3, 7, 'third'))
    listen(async received => {
      seen.push(textOf(received))
      if (textOf(received) === 'first' && fails > 0) {
        fails -= 1
        throw new Error('no')
      }
    })
    await until(handled(2))
    expect(seen).toEqual(['first', 'second', 'first', 'first', 'third'])
    expect(offsets().slice(0, 3)).toEqual([undefined, undefined, undefined])
    expect(offsets().at(-1)).toBe(4)
    expect(notes).toEqual([])
  })

  it('gives a poisoned update up after five tries', async () => {
    const seen: string[] = []
    api.push(message(1, 7, 'poison'), message(2, 7, 'after'))
    listen(async received => {
      seen.push(textOf(received))
      if (textOf(received) === 'poison') throw new Error('Canary')
    })
    await until(() => seen.includes('after'))
    expect(seen).toEqual(['poison', 'poison', 'poison', 'poison', 'poison', 'after'])
    await until(handled(2))
    expect(notes).toEqual([{ code: 'telegram/update-given-up' }])
  })

  it('gives nothing up while the store is away', async () => {
    let tries = 0
    api.push(message(1, 7, 'kept'))
    listen(async () => {
      tries += 1
      if (tries < 9) throw new AppError('store/unreachable', 'The store did not answer.')
    })
    await until(handled(9))
    expect(tries).toBe(9)
    expect(notes).toEqual([])
  })

  it('a restart begins behind what was committed, even in the batch that was cut short', async () => {
    const seen: string[] = []
    api.push(message(1, 7, 'done'), message(2, 8, 'stuck'))
    listen(async received => {
      seen.push(textOf(received))
      if (textOf(received) === 'stuck') await new Promise(() => {})
    })
    await until(() => seen.length === 2)
    stop.abort()
    await listening
    expect(api.unconfirmed().map(({ update_id }) => update_id)).toEqual([2])
  })
})

describe('the end', () => {
  it('comes within a second, also while Telegram holds its answer back', async () => {
    listen(async () => {})
    await until(() => api.calls.length === 1)
    const started = Date.now()
    stop.abort()
    await listening
    expect(Date.now() - started).toBeLessThan(1_000)
  })

  it('comes within a second, also with work that never ends and a Telegram that does not answer', async () => {
    const seen: Received[] = []
    api.push(message(1, 6, 'done'), message(2, 7, 'stuck'))
    listen(async received => {
      seen.push(received)
      if (received.to.ref.id === '7') await new Promise(() => {})
    })
    await until(() => seen.length === 2)
    api.answerInstead('getUpdates', 'hang')
    const started = Date.now()
    stop.abort()
    await listening
    expect(Date.now() - started).toBeLessThan(1_000)
  })

  it('comes at once when it was over before it began', async () => {
    stop.abort()
    listen(async () => {})
    await listening
    expect(api.calls).toEqual([])
  })
})

describe('trouble', () => {
  const CONFLICT =
    'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running'
  const WEBHOOK =
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"

  it('with the network is waited out, longer each time, and noted once', async () => {
    api.answerInstead('getUpdates', 'cut', 'cut', 'cut', 'cut')
    const seen: string[] = []
    listen(async received => void seen.push(textOf(received)))
    await until(() => api.calls.length === 5)
    api.push(message(1, 7, 'there again'))
    await until(() => seen.length === 1)
    expect(notes).toEqual([{ code: 'telegram/unreachable' }, { code: 'telegram/polling-again' }])
  })

  it.each([
    ['another process', CONFLICT, 'another process polls this bot with the same token'],
    ['a webhook', WEBHOOK, 'a webhook is set for this bot, so it cannot be polled'],
  ])('of a conflict with %s is explained once, and no webhook is deleted', async (_, description, why) => {
    const conflict = { error: 409, description }
    api.answerInstead('getUpdates', conflict, conflict, conflict)
    listen(async () => {})
    await until(() => api.calls.length === 4)
    expect(notes[0]).toMatchObject({ code: 'telegram/polling-conflict', detail: { why } })
    expect(notes.filter(({ code }) => code === 'telegram/polling-conflict')).toHaveLength(1)
    expect(api.calls.every(({ method }) => method === 'getUpdates')).toBe(true)
  })

  it('of a wrong token names the setting', async () => {
    api.answerInstead('getUpdates', { error: 401, description: 'Unauthorized' })
    listen(async () => {})
    await until(() => notes.length === 1)
    expect(JSON.stringify(notes)).toContain('TELEGRAM_BOT_TOKEN')
    expect(JSON.stringify(notes)).not.toContain('123456')
  })

  it('of another kind is noted with its number, and Telegram is given the time it asks for', async () => {
    api.answerInstead('getUpdates', {
      error: 429,
      description: 'Too Many Requests',
      parameters: { retry_after: 0.2 },
    })
    listen(async () => {})
    await until(() => notes.length === 1)
    const waited = Date.now()
    await until(() => api.calls.length === 2)
    expect(Date.now() - waited).toBeGreaterThan(100)
    expect(notes[0]).toEqual({ code: 'telegram/poll-refused', detail: { status: 429 } })
  })

  it('never puts what people wrote into the journal', async () => {
    api.push(message(1, 7, 'Canary'))
    api.answerInstead(
      'getUpdates',
      'cut',
      { error: 500, description: 'Canary' },
      { error: 409, description: 'Canary' },
    )
    listen(async () => {
      throw new Error('Canary')
    })
    await until(() => notes.some(({ code }) => code === 'telegram/update-given-up'))
    expect(JSON.stringify(notes)).not.toContain('Canary')
  })

  it('of a server that does not hold its answers back is not asked without pause', async () => {
    api.answerInstead(
      'getUpdates',
      ...Array.from({ length: 100 }, () => ({ status: 200, body: '{"ok":true,"result":[]}' })),
    )
    listen(async () => {})
    await until(() => api.calls.length > 2)
    const before = api.calls.length
    await new Promise(resolve => setTimeout(resolve, 350))
    expect(api.calls.length - before).toBeLessThan(6)
  })
})
