import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface BotApiCall {
  readonly method: string
  readonly payload: Readonly<Record<string, unknown>>
  /** When it came, in milliseconds. */
  readonly at: number
}

/** What a call is answered instead of what it would be: an API error, some bytes, silence, a cut line. */
export type Instead =
  | { readonly error: number; readonly description?: string; readonly parameters?: object }
  | { readonly status: number; readonly body: string }
  | 'hang'
  | 'cut'

export interface FakeUpdate {
  readonly update_id: number
}

const TAG = /<(\/?)(b|i|code|a|blockquote)(?: href="([^"<>]*)")?>/g

/** Text of Telegram's HTML after entities parsing, or `undefined` where Telegram would refuse it. */
export const parseHtml = (html: string): string | undefined => {
  const open: string[] = []
  let right = true
  const text = html.replace(TAG, (_, slash: string, name: string) => {
    if (slash === '') open.push(name)
    else if (open.pop() !== name) right = false
    return ''
  })
  if (!right || open.length > 0 || /[<>]/.test(text) || /&(?!(amp|lt|gt|quot);)/.test(text)) return undefined
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

const bytes = (text: string): number => new TextEncoder().encode(text).length

/** What Telegram refuses in a message that is sent or edited. */
const faultOf = (payload: Record<string, unknown>): string | undefined => {
  const text = parseHtml(String(payload.text ?? ''))
  if (text === undefined) return "can't parse entities"
  if (text.trim() === '') return 'message text is empty'
  if (text.length > 4096) return 'message is too long'
  const { inline_keyboard = [] } = (payload.reply_markup ?? {}) as {
    inline_keyboard?: { text: string; callback_data: string }[][]
  }
  if (
    inline_keyboard.flat().some(({ callback_data }) => bytes(callback_data) < 1 || bytes(callback_data) > 64)
  )
    return 'BUTTON_DATA_INVALID'
  return inline_keyboard.flat().length > 100 ? 'reply markup is too long' : undefined
}

const GROUP_LIMIT = 20
const GROUP_WINDOW_MS = 60_000

/**
 * A small Bot API server on this machine. It keeps to the documented limits, holds updates until they are confirmed
 * by an offset, and does what it is told instead, call by call. `now`: by which clock a group takes twenty messages a
 * minute; left out, it takes any number.
 */
export const startFakeBotApi = async ({ now }: { readonly now?: () => number } = {}) => {
  const lately = new Map<number, number[]>()
  /** Seconds until a group takes another message, where it takes none now. */
  const groupWaits = (chat: unknown): number | undefined => {
    if (now === undefined || typeof chat !== 'number' || chat >= 0) return undefined
    const at = now()
    const within = (lately.get(chat) ?? []).filter(time => at - time < GROUP_WINDOW_MS)
    const [first = at] = within
    if (within.length < GROUP_LIMIT) within.push(at)
    else return Math.max(1, Math.ceil((first + GROUP_WINDOW_MS - at) / 1000))
    lately.set(chat, within)
    return undefined
  }
  const calls: BotApiCall[] = []
  const instead = new Map<string, Instead[]>()
  const held = new Set<() => void>()
  const watching: ((call: BotApiCall) => void)[] = []
  let updates: FakeUpdate[] = []
  let messageId = 1000
  let webhook = ''
  const commands = new Map<string, unknown>()
  const listOf = ({ scope, language_code }: Record<string, unknown>) =>
    `${JSON.stringify(scope ?? { type: 'default' })} ${language_code ?? ''}`

  const getUpdates = async ({ offset, timeout, limit }: Record<string, unknown>) => {
    if (typeof offset === 'number') updates = updates.filter(({ update_id }) => update_id >= offset)
    if (updates.length === 0 && Number(timeout) > 0)
      await new Promise<void>(resolve => {
        const timer = setTimeout(resolve, Number(timeout) * 1000)
        held.add(() => {
          clearTimeout(timer)
          resolve()
        })
      })
    return updates.slice(0, Number(limit ?? 100))
  }

  const answer = async (method: string, payload: Record<string, unknown>) => {
    const ok = (result: unknown) => ({ ok: true, result })
    const refused = (description: string) => ({
      ok: false,
      error_code: 400,
      description: `Bad Request: ${description}`,
    })
    switch (method) {
      case 'getMe':
        return ok({ id: 5550001, is_bot: true, first_name: 'Offerwatch', username: 'offerwatch_example_bot' })
      case 'getMyCommands':
        return ok(commands.get(listOf(payload)) ?? [])
      case 'setMyCommands':
        commands.set(listOf(payload), payload.commands)
        return ok(true)
      case 'getWebhookInfo':
        return ok({ url: webhook, has_custom_certificate: false, pending_update_count: updates.length })
      case 'setWebhook':
        webhook = String(payload.url)
        return ok(true)
      case 'deleteWebhook':
        webhook = ''
        if (payload.drop_pending_updates === true) updates = []
        return ok(true)
      case 'getUpdates':
        return ok(await getUpdates(payload))
      case 'sendMessage':
      case 'editMessageText': {
        const fault = faultOf(payload)
        if (fault !== undefined) return refused(fault)
        messageId += method === 'sendMessage' ? 1 : 0
        const id = method === 'sendMessage' ? messageId : payload.message_id
        return ok({ message_id: id, date: 1_795_000_000, chat: { id: payload.chat_id, type: 'private' } })
      }
      default:
        return ok(true)
    }
  }

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks).toString('utf8')
    const method = request.url?.split('/').at(-1) ?? ''
    const payload = body === '' ? {} : (JSON.parse(body) as Record<string, unknown>)
    const call = { method, payload, at: Date.now() }
    calls.push(call)
    for (const look of watching) look(call)
    const wait = /^(sendMessage|editMessageText)$/.test(method) ? groupWaits(payload.chat_id) : undefined
    const other: Instead | undefined =
      instead.get(method)?.shift() ??
      (wait === undefined ? undefined : { error: 429, parameters: { retry_after: wait } })
    if (other === 'hang') return
    if (other === 'cut') {
      response.destroy()
      return
    }
    if (other !== undefined && 'body' in other) {
      response.writeHead(other.status).end(other.body)
      return
    }
    const result =
      other === undefined
        ? await answer(method, payload)
        : {
            ok: false,
            error_code: other.error,
            description: other.description ?? 'Error',
            ...(other.parameters === undefined ? {} : { parameters: other.parameters }),
          }
    response
      .writeHead(other === undefined ? 200 : other.error, { 'content-type': 'application/json' })
      .end(JSON.stringify(result))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))

  return {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    /** The calls of one method, or of all but polling. */
    made: (method?: string): readonly BotApiCall[] =>
      calls.filter(call => (method === undefined ? call.method !== 'getUpdates' : call.method === method)),
    /** The next calls of this method are answered so, one each. */
    answerInstead(method: string, ...answers: readonly Instead[]): void {
      instead.set(method, [...(instead.get(method) ?? []), ...answers])
    },
    /** Looks at every call as it comes, before it is answered. */
    watch(look: (call: BotApiCall) => void): void {
      watching.push(look)
    },
    push(...more: readonly FakeUpdate[]): void {
      updates.push(...more)
      for (const release of held) release()
      held.clear()
    },
    /** Updates Telegram would still send again. */
    unconfirmed: (): readonly FakeUpdate[] => updates,
    async close(): Promise<void> {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
export type FakeBotApi = Awaited<ReturnType<typeof startFakeBotApi>>
