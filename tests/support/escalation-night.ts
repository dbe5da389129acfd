import { setTimeout as sleep } from 'node:timers/promises'
import bot from '../../prompts/en.json' with { type: 'json' }
import { type Chance, chanceOf } from '../../src/cli/week/chance.ts'
import { compose } from '../../src/compose.ts'
import { editSettings } from '../../src/desk/edit-settings.ts'
import type { Store } from '../../src/ports/store.ts'
import { randomIds } from '../../src/random-ids.ts'
import { createVault } from '../../src/store/vault.ts'
import { type BotApiCall, type FakeBotApi, parseHtml } from './fake-bot-api.ts'
import type { NodeService } from './node-service.ts'
import { testConfig } from './service.ts'
import { saidBy } from './telegram-chat.ts'

const SECRET = 'a-secret-of-the-webhook'
const [ADMIN, GROUP] = [42, -100]
/** The first sleeps, the second sometimes, the third never. */
export const OFFICERS = [50, 51, 52] as const
const SECOND = 1_000
const CONSENT = 'C:share:s:KR:KH'
const NOTHING: BotApiCall = { method: '', payload: {}, at: 0 }

export const buttonsOf = ({ payload }: BotApiCall): readonly string[] => {
  const { inline_keyboard = [] } = (payload.reply_markup ?? {}) as {
    inline_keyboard?: { callback_data: string }[][]
  }
  return inline_keyboard.flat().map(({ callback_data }) => callback_data)
}
export const saidIn = ({ payload }: BotApiCall): string => parseHtml(String(payload.text ?? '')) ?? ''

/**
 * The keys, the clock and the settings of services that are to be killed and started again. `times`: how many times as
 * fast as ours their clock runs.
 */
export const nightSettings = (times = 20) => {
  const from = Date.now()
  const keys = { data: btoa('k'.repeat(32)), index: 'i'.repeat(32) }
  return {
    times,
    /** What the clock of the services shows at a moment of ours. */
    fast: (at = Date.now()) => Math.round(from + (at - from) * times),
    vault: createVault({ dataKeys: [keys.data], indexKey: keys.index }),
    env: {
      NODE_OPTIONS: '--import=./tests/support/fast-clock.ts',
      FAST_CLOCK: `${from},${times}`,
      DATA_KEY: keys.data,
      INDEX_KEY: keys.index,
      TELEGRAM_BOT_TOKEN: '5550001:test-token',
      TELEGRAM_MODE: 'webhook',
      TELEGRAM_WEBHOOK_SECRET: SECRET,
      ADMINS: `telegram:${ADMIN}`,
    },
  }
}

/** A desk with three officers, people who ask it for help, and Telegram, which sends an update until it is taken. */
export const escalationNight = (
  api: FakeBotApi,
  { fast, times, vault }: ReturnType<typeof nightSettings>,
  /** Whoever runs now; an update goes to one of them. */
  running: () => readonly NodeService[],
  store: Store,
  seed: number,
) => {
  const chance: Chance = chanceOf(seed)
  let count = 0
  const under = new Set<Promise<void>>()
  const post = async (update: object): Promise<void> => {
    count += 1
    const body = JSON.stringify({ update_id: count, ...update })
    for (let attempt = 0; attempt < 600; attempt += 1) {
      const services = running()
      const to = services[(attempt + count) % Math.max(1, services.length)]
      const taken = await (to === undefined
        ? Promise.resolve(false)
        : fetch(`${to.url}/webhooks/telegram`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': SECRET },
            body,
            signal: AbortSignal.timeout(10_000),
          }).then(
            async answer => {
              await answer.text()
              return answer.status === 200
            },
            () => false,
          ))
      if (taken) return
      await sleep(50)
    }
    throw new Error('An update was never taken.')
  }
  const deliver = (update: object): Promise<void> => {
    const delivery = post(update)
    under.add(delivery)
    void delivery.finally(() => under.delete(delivery)).catch(() => {})
    return delivery
  }
  const person = (id: number) => ({ id, is_bot: false, first_name: 'A', language_code: 'en' })
  const chatOf = (id: number) => ({ id, type: id < 0 ? 'supergroup' : 'private' })
  let message = 1
  const write = (from: number, text: string, chat = from, more: object = {}) => {
    message += 1
    const date = Math.floor(fast() / SECOND)
    const entities = text.startsWith('/')
      ? { entities: [{ type: 'bot_command', offset: 0, length: text.split(' ')[0]?.length ?? 0 }] }
      : {}
    return deliver({
      message: {
        message_id: message,
        date,
        chat: chatOf(chat),
        from: person(from),
        text,
        ...entities,
        ...more,
      },
    })
  }
  const press = (from: number, data: string) => {
    message += 1
    return deliver({
      callback_query: {
        id: `q${message}`,
        from: person(from),
        data,
        message: { message_id: 1000 + message, chat: chatOf(from) },
      },
    })
  }

  /** What an officer does about a page: decided once a case, pressed a while later, sometimes twice at once. */
  const decided = new Set<string>()
  api.watch(call => {
    const officer = OFFICERS.find(id => id === call.payload.chat_id)
    const data = buttonsOf(call).find(each => each.startsWith('desk:acknowledge:'))
    if (call.method !== 'sendMessage' || officer === undefined || data === undefined) return
    const key = `${officer} ${data}`
    if (decided.has(key)) return
    decided.add(key)
    const awake = officer === OFFICERS[2] || (officer === OFFICERS[1] && chance.next() < 0.5)
    if (!awake) return
    const twice = chance.next() < 0.3
    const wait = (10 + chance.next() * 170) * SECOND
    setTimeout(() => {
      void press(officer, data).catch(() => {})
      if (twice) void press(officer, data).catch(() => {})
    }, wait / times)
  })

  const clock = { now: () => fast() }
  const wired = compose({
    config: testConfig(),
    store,
    vault,
    clock,
    ids: randomIds,
    journal: { note: () => {} },
    adapters: new Map(),
  })
  return {
    chance,
    deps: async () => (await wired).deps,
    /** Makes the desk as an administrator does; so many calls may be open by themselves. */
    async open(mostPages: number): Promise<void> {
      await write(ADMIN, '/desk hotline Line', GROUP)
      for (const id of OFFICERS)
        await write(ADMIN, `/staff add Officer${id}`, GROUP, {
          reply_to_message: { from: person(id) },
        })
      await editSettings((await wired).deps, settings => ({
        ...settings,
        desks: settings.desks.map(desk => ({ ...desk, mostPages })),
      }))
    },
    async call(id: number): Promise<void> {
      const before = api.calls.length
      await write(id, '/danger')
      for (let attempt = 0; attempt < 20; attempt += 1) {
        await press(id, CONSENT)
        const told = api.calls.slice(before).filter(call => call.payload.chat_id === id)
        // Who reads that it could not be kept presses again, as they are asked to.
        if (!saidIn(told.at(-1) ?? NOTHING).includes(saidBy(bot['fault.not-kept']))) return
        await sleep(SECOND)
      }
      throw new Error('A call for help could not be kept.')
    },
    write,
    press,
    /** Resolves when all that was sent was taken. */
    async quiet(): Promise<void> {
      while (under.size > 0) await Promise.all(under)
    },
  }
}
export type EscalationNight = ReturnType<typeof escalationNight>
