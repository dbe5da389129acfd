import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { DevEdge, startDevEdge } from '../../src/cli/dev-edge.ts'
import { startBundledEdge } from './bundled-edge.ts'
import { parseHtml, startFakeBotApi } from './fake-bot-api.ts'

const TOKEN = '5550001:test-token'
export const SECRET = 'a-secret-of-the-webhook'
export const ADMINISTRATOR = 42

/** A call the worker made, with what the store had been asked by then. */
interface Said {
  readonly method: string
  readonly chat: number
  readonly text: string
  readonly buttons: readonly { readonly label: string; readonly data: string }[]
  readonly message: number
  readonly storeRequests: number
}

interface Payload {
  readonly chat_id?: number
  readonly text?: string
  readonly message_id?: number
  readonly reply_markup?: { readonly inline_keyboard?: readonly { text: string; callback_data: string }[][] }
}

/**
 * The real worker in workerd, with a small Bot API server behind and a redis-server of its own below it. `start`:
 * what runs the worker.
 */
export const startEdgeService = async (start: typeof startDevEdge = startBundledEdge) => {
  const api = await startFakeBotApi()
  const said: Said[] = []
  let edge: DevEdge | undefined
  let log = ''
  const tap = createServer(async (request, response) => {
    const storeRequests = edge?.bridge.seen.requests ?? 0
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks).toString('utf8')
    try {
      const answer = await fetch(`${api.root}${request.url}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      })
      const text = await answer.text()
      const payload = JSON.parse(body) as Payload
      if (answer.ok)
        said.push({
          method: request.url?.split('/').at(-1) ?? '',
          chat: Number(payload.chat_id),
          text: parseHtml(payload.text ?? '') ?? '',
          buttons: (payload.reply_markup?.inline_keyboard ?? [])
            .flat()
            .map(each => ({ label: each.text, data: each.callback_data })),
          message: JSON.parse(text).result?.message_id ?? 0,
          storeRequests,
        })
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(text)
    } catch {
      response.destroy()
    }
  })
  await new Promise<void>(resolve => tap.listen(0, '127.0.0.1', resolve))
  const stopParts = async () => {
    tap.closeAllConnections()
    tap.close()
    await api.close()
  }
  try {
    edge = await start({
      port: 0,
      settings: {
        TELEGRAM_BOT_TOKEN: TOKEN,
        TELEGRAM_WEBHOOK_SECRET: SECRET,
        TELEGRAM_API_ROOT: `http://127.0.0.1:${(tap.address() as AddressInfo).port}`,
        ADMINS: `telegram:${ADMINISTRATOR}`,
        OPERATOR_NAME: 'Harbour Aid',
      },
      say: text => {
        log += text
      },
    })
  } catch (error) {
    await stopParts()
    throw error
  }
  const { url, bridge } = edge
  const { tick, stop: stopEdge } = edge

  let updates = 0
  const from = (id: number) => ({ id, is_bot: false, first_name: 'A', language_code: 'en' })
  const place = (chat: number) => ({ id: chat, type: chat < 0 ? 'supergroup' : 'private' })
  const post = (
    body: BodyInit,
    headers: Record<string, string> = { 'x-telegram-bot-api-secret-token': SECRET },
  ) => fetch(`${url}/webhooks/telegram`, { method: 'POST', body, headers })

  return {
    url,
    api,
    bridge,
    said,
    tick,
    log: () => log,
    /** What was said in a chat, in words. */
    saidTo: (chat: number) => said.filter(each => each.chat === chat && each.text !== ''),
    post,
    /** Hands an update over as Telegram does, and resolves with the status. */
    deliver: async (update: object): Promise<number> => (await post(JSON.stringify(update))).status,
    /** An update as Telegram makes it; `ageSeconds` is how long ago the message was written. */
    message(
      person: number,
      text: string,
      more: { readonly chat?: number; readonly ageSeconds?: number; readonly to?: number } = {},
    ) {
      updates += 1
      return {
        update_id: updates,
        message: {
          message_id: updates,
          date: Math.floor(Date.now() / 1000) - (more.ageSeconds ?? 0),
          chat: place(more.chat ?? person),
          from: from(person),
          text,
          ...(more.to === undefined
            ? {}
            : { reply_to_message: { message_id: 1, date: 1, from: from(more.to) } }),
        },
      }
    },
    /** A press on the last button with this label in the chat. */
    pressed(person: number, label: string, chat = person) {
      updates += 1
      const found = said
        .filter(each => each.chat === chat)
        .flatMap(({ message, buttons }) => buttons.map(button => ({ ...button, message })))
        .findLast(button => button.label === label)
      if (found === undefined) throw new Error(`No button "${label}" in chat ${chat}.`)
      return {
        update_id: updates,
        callback_query: {
          id: `press-${updates}`,
          from: from(person),
          message: { message_id: found.message, date: 1, chat: place(chat) },
          data: found.data,
        },
      }
    },
    async stop(): Promise<void> {
      await stopEdge()
      await stopParts()
    },
  }
}
export type EdgeService = Awaited<ReturnType<typeof startEdgeService>>
