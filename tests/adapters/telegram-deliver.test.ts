import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createTelegramAdapter } from '../../adapters/telegram/index.ts'
import type { OutboundMessage } from '../../src/ports/platform-adapter.ts'
import { say } from '../contracts/adapter.contract.ts'
import { type FakeBotApi, startFakeBotApi } from '../support/fake-bot-api.ts'

const CHAT = 700000001
const to = { ref: { platform: 'telegram', id: String(CHAT) } } as const
const pressed = (value: string) => ({ ...to, reply: { value, expiresAt: 1_795_000_150_000 } })
const words = (text: string, more?: Parameters<typeof say>[1]) => say([[{ t: 'text', text }]], more)

let api: FakeBotApi
beforeEach(async () => {
  api = await startFakeBotApi()
})
afterEach(async () => api.close())

const connect = (timeoutMs = 8_000) =>
  createTelegramAdapter({ token: '123456:test-token', apiRoot: `${api.root}/` }, { timeoutMs })
const deliver = (
  message: OutboundMessage,
  address: Parameters<ReturnType<typeof connect>['deliver']>[0] = to,
) => {
  const adapter = connect()
  return adapter.deliver(address, adapter.render(message))
}
const methods = () => api.made().map(({ method }) => method)
/** What was called with what, whenever that was. */
const asked = (method?: string) => api.made(method).map(({ method, payload }) => ({ method, payload }))

describe('saying', () => {
  it('is one call with everything Telegram must know', async () => {
    const message = words('Hi', { buttons: [[{ label: 'Go', data: 'g#1' }]], protect: true, silent: true })
    expect(await deliver(message)).toEqual({ ok: true, references: ['1001'] })
    expect(asked()).toEqual([
      {
        method: 'sendMessage',
        payload: {
          chat_id: CHAT,
          text: 'Hi',
          parse_mode: 'HTML',
          link_preview_options: { is_disabled: true },
          protect_content: true,
          disable_notification: true,
          reply_markup: { inline_keyboard: [[{ text: 'Go', callback_data: 'g#1' }]] },
        },
      },
    ])
  })

  it('leaves out what was not asked for', async () => {
    await deliver(words('Hi'))
    expect(Object.keys(api.made()[0]?.payload ?? {}).sort()).toEqual([
      'chat_id',
      'link_preview_options',
      'parse_mode',
      'text',
    ])
  })

  it('goes to groups, whose numbers are below zero', async () => {
    await deliver(words('Hi'), { ref: { platform: 'telegram', id: '-1001500000001' } })
    expect(api.made()[0]?.payload.chat_id).toBe(-1001500000001)
  })

  it.each(['', '@channel', '12a', '0', '1e5', '-'])(
    'never goes to %j, which is no chat of ours',
    async id => {
      expect(await deliver(words('Hi'), { ref: { platform: 'telegram', id } })).toEqual({
        ok: false,
        why: 'refused',
      })
      expect(api.calls).toEqual([])
    },
  )

  it('sends parts one after the other and stops at the first that fails', async () => {
    const parts = say([[{ t: 'text', text: 'x'.repeat(9_000) }]])
    expect(await deliver(parts)).toEqual({ ok: true, references: ['1001', '1002', '1003'] })
    api.answerInstead('sendMessage', { error: 403, description: 'Forbidden: user is deactivated' })
    expect(await deliver(parts)).toEqual({ ok: false, why: 'blocked' })
    expect(methods()).toHaveLength(4)
  })
})

describe('failures', () => {
  it.each([
    [403, 'Forbidden: bot was blocked by the user', {}, { why: 'blocked' }],
    [403, 'Forbidden: bot was kicked from the supergroup chat', {}, { why: 'blocked' }],
    [403, "Forbidden: bot can't initiate conversation with a user", {}, { why: 'blocked' }],
    [400, 'Bad Request: chat not found', {}, { why: 'gone' }],
    [400, 'Bad Request: PEER_ID_INVALID', {}, { why: 'gone' }],
    [
      400,
      'Bad Request: group chat was upgraded to a supergroup chat',
      { migrate_to_chat_id: -1001500000009 },
      { why: 'gone' },
    ],
    [
      429,
      'Too Many Requests: retry after 31',
      { retry_after: 31 },
      { why: 'rate-limited', retryAfterMs: 31_000 },
    ],
    [400, 'Bad Request: message is too long', {}, { why: 'refused' }],
    [400, 'Bad Request: not enough rights to send text messages to the chat', {}, { why: 'refused' }],
    [401, 'Unauthorized', {}, { why: 'refused' }],
    [404, 'Not Found', {}, { why: 'refused' }],
    [500, 'Internal Server Error', {}, { why: 'unknown' }],
    [502, 'Bad Gateway', {}, { why: 'unknown' }],
  ])('%i %s', async (error, description, parameters, failure) => {
    api.answerInstead('sendMessage', { error, description, parameters })
    expect(await deliver(words('Hi'))).toEqual({ ok: false, ...failure })
  })

  it.each([
    ['a cut line', 'cut'],
    ['a page instead of an answer', { status: 502, body: '<html>Bad Gateway</html>' }],
    ['an empty answer', { status: 200, body: '' }],
    ['another kind of answer', { status: 500, body: '{"message":"no"}' }],
    ['null', { status: 200, body: 'null' }],
  ] as const)('%s: unknown, for it may have been sent', async (_, instead) => {
    api.answerInstead('sendMessage', instead)
    expect(await deliver(words('Hi'))).toEqual({ ok: false, why: 'unknown' })
  })

  it('does not wait for ever', async () => {
    api.answerInstead('sendMessage', 'hang')
    const adapter = connect(50)
    expect(await adapter.deliver(to, adapter.render(words('Hi')))).toEqual({ ok: false, why: 'unknown' })
  })

  it('prints nothing, for the errors hold what was said', async () => {
    const prints = (['log', 'info', 'warn', 'error', 'debug'] as const).map(name =>
      vi.spyOn(console, name).mockImplementation(() => {}),
    )
    for (const error of [400, 403, 429, 500]) {
      api.answerInstead('sendMessage', { error, description: 'canary' })
      await deliver(words('canary'))
    }
    for (const print of prints) {
      expect(print).not.toHaveBeenCalled()
      print.mockRestore()
    }
  })
})

describe('replacing', () => {
  const message = words('New', { replaces: '77', buttons: [[{ label: 'Go', data: 'g' }]] })

  it('edits, and the reference stays', async () => {
    expect(await deliver(message)).toEqual({ ok: true, references: ['77'] })
    expect(asked()).toEqual([
      {
        method: 'editMessageText',
        payload: {
          chat_id: CHAT,
          message_id: 77,
          text: 'New',
          parse_mode: 'HTML',
          link_preview_options: { is_disabled: true },
          reply_markup: { inline_keyboard: [[{ text: 'Go', callback_data: 'g' }]] },
        },
      },
    ])
  })

  it('takes the old buttons away where there are no new ones', async () => {
    await deliver(words('New', { replaces: '77' }))
    expect(api.made()[0]?.payload.reply_markup).toEqual({ inline_keyboard: [] })
  })

  it('is done when nothing changed', async () => {
    api.answerInstead('editMessageText', {
      error: 400,
      description: 'Bad Request: message is not modified: specified new message content is the same',
    })
    expect(await deliver(message)).toEqual({ ok: true, references: ['77'] })
    expect(methods()).toEqual(['editMessageText'])
  })

  it.each([
    'Bad Request: message to edit not found',
    "Bad Request: message can't be edited",
    'Bad Request: MESSAGE_ID_INVALID',
  ])('sends anew after: %s', async description => {
    api.answerInstead('editMessageText', { error: 400, description })
    expect(await deliver(message)).toEqual({ ok: true, references: ['1001'] })
    expect(methods()).toEqual(['editMessageText', 'sendMessage'])
    expect(api.made('sendMessage')[0]?.payload).toMatchObject({
      text: 'New',
      reply_markup: { inline_keyboard: [[{ callback_data: 'g' }]] },
    })
  })

  it('does not send anew to whom nothing can be sent, nor when it may have worked', async () => {
    api.answerInstead(
      'editMessageText',
      { error: 403, description: 'Forbidden: bot was blocked by the user' },
      'cut',
    )
    expect(await deliver(message)).toEqual({ ok: false, why: 'blocked' })
    expect(await deliver(message)).toEqual({ ok: false, why: 'unknown' })
    expect(api.made('sendMessage')).toEqual([])
  })

  it('sends anew when the reference is none of Telegram', async () => {
    expect(await deliver(words('New', { replaces: 'abc' }))).toEqual({ ok: true, references: ['1001'] })
    expect(methods()).toEqual(['sendMessage'])
  })

  it('sends what is protected and takes the other away, if it can', async () => {
    api.answerInstead('deleteMessage', { error: 400, description: "Bad Request: message can't be deleted" })
    expect(await deliver(words('New', { replaces: '77', protect: true }))).toEqual({
      ok: true,
      references: ['1001'],
    })
    expect(methods()).toEqual(['sendMessage', 'deleteMessage'])
  })
})

describe('erasing', () => {
  const erase = (...references: string[]) => deliver({ do: 'erase', references })

  it('is one call for many', async () => {
    expect(await erase('1', '2', '3')).toEqual({ ok: true, references: [] })
    expect(asked()).toEqual([
      { method: 'deleteMessages', payload: { chat_id: CHAT, message_ids: [1, 2, 3] } },
    ])
  })

  it.each([
    { error: 400, description: "Bad Request: message can't be deleted for everyone" },
    { error: 404, description: 'Not Found: method not found' },
    { status: 500, body: '{"message":"API method \'deleteMessages\' is not supported."}' },
  ])('goes one by one where many at once are refused: %o', async instead => {
    api.answerInstead('deleteMessages', instead)
    expect(await erase('1', '2', '3')).toEqual({ ok: true, references: [] })
    expect(api.made('deleteMessage').map(({ payload }) => payload.message_id)).toEqual([1, 2, 3])
  })

  it('passes over what is not there, and says when something stays', async () => {
    const gone = { error: 400, description: 'Bad Request: message to delete not found' }
    const old = { error: 400, description: "Bad Request: message can't be deleted" }
    api.answerInstead('deleteMessages', old, old)
    api.answerInstead('deleteMessage', gone, gone, gone)
    expect(await erase('1', '2', '3')).toEqual({ ok: true, references: [] })
    api.answerInstead('deleteMessage', gone, old)
    expect(await erase('1', '2', '3')).toEqual({ ok: false, why: 'refused' })
    expect(api.made('deleteMessage')).toHaveLength(6)
  })

  it('stops when the chat is closed or Telegram asks to wait', async () => {
    api.answerInstead('deleteMessages', {
      error: 429,
      description: 'Too Many Requests',
      parameters: { retry_after: 2 },
    })
    expect(await erase('1', '2')).toEqual({ ok: false, why: 'rate-limited', retryAfterMs: 2_000 })
    expect(methods()).toEqual(['deleteMessages'])
  })

  it('leaves out references that are none', async () => {
    expect(await erase('x', '', '-4', '0')).toEqual({ ok: true, references: [] })
    expect(api.calls).toEqual([])
  })
})

describe('a pressed button', () => {
  it('is answered once, beside the message', async () => {
    const adapter = connect()
    for (const text of ['One', 'Two'])
      expect(await adapter.deliver(pressed('p1'), adapter.render(words(text)))).toMatchObject({ ok: true })
    expect(asked('answerCallbackQuery')).toEqual([
      { method: 'answerCallbackQuery', payload: { callback_query_id: 'p1' } },
    ])
    expect(api.made('sendMessage')).toHaveLength(2)
  })

  it('is answered by the note, where there is one', async () => {
    const adapter = connect()
    const note = adapter.render({ do: 'note', text: 'Taken by Sam', press: 'p1' })
    expect(await adapter.deliver(pressed('p1'), note)).toEqual({ ok: true, references: [] })
    await adapter.deliver(pressed('p1'), adapter.render(words('More')))
    expect(api.made('answerCallbackQuery').map(({ payload }) => payload)).toEqual([
      { callback_query_id: 'p1', text: 'Taken by Sam' },
    ])
  })

  it('that is too old stops nothing', async () => {
    api.answerInstead('answerCallbackQuery', {
      error: 400,
      description: 'Bad Request: query is too old and response timeout expired or query ID is invalid',
    })
    expect(await deliver(words('Hi'), pressed('p1'))).toEqual({ ok: true, references: ['1001'] })
  })

  it('is answered even where nothing is said', async () => {
    expect(await deliver(say([]), pressed('p1'))).toEqual({ ok: true, references: [] })
    expect(methods()).toEqual(['answerCallbackQuery'])
  })

  it('is no reason to answer when somebody wrote', async () => {
    await deliver(words('Hi'))
    expect(api.made('answerCallbackQuery')).toEqual([])
  })
})
