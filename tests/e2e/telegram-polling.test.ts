import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import staff from '../../prompts/console/ko.json' with { type: 'json' }
import bot from '../../prompts/ko.json' with { type: 'json' }
import { startFakeBotApi } from '../support/fake-bot-api.ts'
import { freePort, type NodeService, startNodeService } from '../support/node-service.ts'
import { saidBy, type TelegramChat, telegramChat } from '../support/telegram-chat.ts'
import { startTelegramEmulator } from '../support/telegram-emulator.ts'

const TOKEN = '123456:test-token'
const OFFER =
  '시아누크빌 고객상담 월 500만원, 경력무관, 항공권과 숙소 제공, 관광비자면 돼요. 텔레그램 @goldstar_hr'
const RECEIPT = /\b[2-9][0-9A-Z]{3}(?:-[0-9A-Z]{4}){3}\b/
const [ADMIN, REVIEWER, REVIEWERS] = [42, 50, -1001]

/** What leads on in a report, the most wanted first. */
const ON = [
  bot['button.submit'],
  bot['button.share'],
  bot['button.reply-yes'],
  bot['button.thats-right'],
  bot['stage.talking'],
  bot['button.skip'],
  bot['button.report'],
]

describe('Telegram by polling, in Node', () => {
  const folder = mkdtempSync(join(tmpdir(), 'polling-'))
  let emulator: Awaited<ReturnType<typeof startTelegramEmulator>>
  let service: NodeService
  let env: Record<string, string>
  const chat = (person: number, group?: number): TelegramChat =>
    telegramChat(emulator.person(TOKEN, person, group), 'ko')
  const restart = async (signal: NodeJS.Signals, meanwhile: () => Promise<void>) => {
    await service.kill(signal)
    await meanwhile()
    service = await startNodeService(env)
  }

  beforeAll(async () => {
    emulator = await startTelegramEmulator()
    env = {
      DATA_DIR: folder,
      TELEGRAM_BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: emulator.root,
      ADMINS: `telegram:${ADMIN}`,
    }
    service = await startNodeService(env)
    const administrator = chat(ADMIN, REVIEWERS)
    await administrator.write('/desk moderators 검토팀')
    await administrator.sees('검토팀')
    await administrator.write('/staff add 지수', {
      reply_to_message: { from: { id: REVIEWER, is_bot: false, language_code: 'ko' } },
    })
    await administrator.sees('지수')
  }, 60_000)
  afterAll(async () => {
    await service?.kill()
    await emulator?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const toReceipt = async (person: TelegramChat, between: (step: number) => Promise<void>) => {
    for (let step = 0; step < 20; step += 1) {
      // Once the answer is there: the emulator forgets an update as soon as it was fetched.
      await person.offered(...ON)
      await between(step)
      const pressed = await person.press(...ON)
      if (pressed === bot['button.submit'])
        return RECEIPT.exec((await person.sees(saidBy(bot['receipt.code']))).text)?.[0]
    }
    return undefined
  }

  it('an offer is reported with buttons, claimed and decided, and the person is told', {
    timeout: 240_000,
  }, async () => {
    const desk = chat(REVIEWER, REVIEWERS)
    const person = chat(70)
    await desk.write('안녕하세요')
    await person.forward(OFFER)
    await person.sees(saidBy(bot['advice.critical']))
    expect(await toReceipt(person, async () => {})).toBeDefined()
    await desk.press(staff['do.claim'])
    await desk.sees('지수')
    await desk.pressThere(staff['do.decide.suspicious'])
    await person.sees(saidBy(bot['status.decided.suspicious']))
  })

  it.each(['SIGTERM', 'SIGKILL'] as const)(
    'a report goes on where it was, whatever step %s came at, and what was written meanwhile is answered',
    { timeout: 400_000 },
    async signal => {
      const desk = chat(REVIEWER, REVIEWERS)
      await desk.write('안녕하세요')
      const person = chat(signal === 'SIGTERM' ? 71 : 72)
      // Written while nobody listens.
      await restart(signal, () => person.forward(OFFER))
      await person.sees(saidBy(bot['advice.critical']))
      const receipt = await toReceipt(person, async step => {
        if (step % 3 === 0) await restart(signal, async () => {})
      })
      expect(receipt).toBeDefined()
      await restart(signal, async () => {
        await person.write('/status')
      })
      await person.sees(saidBy(bot['status.open']))
      await desk.sees(staff['kind.offer'])
      expect((await desk.fresh()).filter(({ text }) => text.includes(staff['state.open']))).toHaveLength(1)
    },
  )
})

describe('killed while updates are under way', () => {
  const folder = mkdtempSync(join(tmpdir(), 'polling-kill-'))
  let service: NodeService | undefined
  afterEach(async () => {
    await service?.kill()
    rmSync(folder, { recursive: true, force: true })
  })

  it('kill -9: every one of 60 is answered in the end, and none is left with Telegram', {
    timeout: 240_000,
  }, async () => {
    // The emulator forgets an update once it was fetched; this one keeps it until it is confirmed, as Telegram does.
    const api = await startFakeBotApi()
    const env = {
      PORT: String(await freePort()),
      DATA_DIR: folder,
      TELEGRAM_BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: api.root,
    }
    const people = Array.from({ length: 60 }, (_, index) => 900 + index)
    const answered = () => new Set(api.made('sendMessage').map(({ payload }) => Number(payload.chat_id)))
    service = await startNodeService(env)
    api.push(
      ...people.map((id, index) => ({
        update_id: index + 1,
        message: {
          message_id: index + 1,
          date: Math.floor(Date.now() / 1000),
          chat: { id, type: 'private' },
          from: { id, is_bot: false, first_name: 'A', language_code: 'ko' },
          text: OFFER,
        },
      })),
    )
    let killedWith: number | undefined
    while (killedWith === undefined) {
      const done = answered().size
      if (done > 0) {
        await service.kill('SIGKILL')
        killedWith = answered().size
      } else await sleep(1)
    }
    expect(killedWith).toBeLessThan(people.length)
    service = await startNodeService(env)
    await expect.poll(() => answered().size, { timeout: 60_000 }).toBe(people.length)
    await expect.poll(() => api.unconfirmed().length, { timeout: 60_000 }).toBe(0)
    await service.kill()
    service = undefined
    await api.close()
  })
})
