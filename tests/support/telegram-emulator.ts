import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'

/** telegram-test-api is CommonJS with types of its own that name packages it does not bring; the part used is told here. */
interface Emulator {
  start(): Promise<void>
  stop(): Promise<boolean>
  getClient(
    token: string,
    options?: { userId?: number; chatId?: number; type?: string; timeout?: number; interval?: number },
  ): EmulatedPerson
  setWebhook(webhook: { url: string }, token: string): void
}

interface SentByBot {
  readonly messageId: number
  readonly message: {
    readonly chat_id: string | number
    readonly text: string
    readonly reply_markup?: {
      readonly inline_keyboard?: readonly (readonly { text: string; callback_data: string }[])[]
    }
  }
}

export interface EmulatedPerson {
  readonly chatId: number
  makeMessage(text: string, options?: object): object
  makeCommand(text: string, options?: object): object
  makeCallbackQuery(data: string, options?: object): object
  sendMessage(message: object): Promise<unknown>
  sendCommand(command: object): Promise<unknown>
  sendCallback(query: object): Promise<unknown>
  /** What the bot sent and this person has not seen. Rejects when there is nothing in time. */
  getUpdates(): Promise<{ readonly result: readonly SentByBot[] }>
  getUpdatesHistory(): Promise<readonly SentByBot[]>
}

const freePort = async (): Promise<number> => {
  const probe = createServer()
  await new Promise<void>(resolve => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise(resolve => probe.close(resolve))
  return port
}

/** telegram-test-api, unmodified, on a free port of this machine. */
export const startTelegramEmulator = async () => {
  const port = await freePort()
  const { TelegramServer } = createRequire(import.meta.url)('telegram-test-api/lib/telegramServer.js') as {
    TelegramServer: new (config: { port: number; host: string; storeTimeout: number }) => Emulator
  }
  // It forgets messages after this many seconds.
  const server = new TelegramServer({ port, host: '127.0.0.1', storeTimeout: 3600 })
  await server.start()
  return {
    root: `http://127.0.0.1:${port}`,
    /** Someone in their private chat with the bot, or in a group. */
    person: (token: string, id: number, group?: number): EmulatedPerson =>
      server.getClient(token, {
        userId: id,
        chatId: group ?? id,
        type: group === undefined ? 'private' : 'supergroup',
        timeout: 5_000,
        interval: 20,
      }),
    setWebhook: (token: string, url: string): void => server.setWebhook({ url }, token),
    async close(): Promise<void> {
      await server.stop()
    },
  }
}
