import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import staff from '../../prompts/console/ko.json' with { type: 'json' }
import bot from '../../prompts/ko.json' with { type: 'json' }
import type { DevEdge } from '../../src/cli/dev-edge.ts'
import { startBundledEdge } from '../support/bundled-edge.ts'
import { type SecretProxy, startSecretProxy } from '../support/secret-proxy.ts'
import { systemPackages } from '../support/system-packages.ts'
import { saidBy, type TelegramChat, telegramChat } from '../support/telegram-chat.ts'
import { startTelegramEmulator } from '../support/telegram-emulator.ts'

const TOKEN = '123456:test-token'
const SECRET = 'a-secret-of-the-webhook'
const OFFER =
  '시아누크빌 고객상담 월 500만원, 경력무관, 항공권과 숙소 제공, 관광비자면 돼요. 텔레그램 @goldstar_hr'
const TICK_MS = 10_000
const RECEIPT = /\b[2-9][0-9A-Z]{3}(?:-[0-9A-Z]{4}){3}\b/
const [ADMIN, REVIEWER, OFFICER, SEEKER, HELD] = [42, 50, 51, 70, 71]
const [REVIEWERS, HOTLINE] = [-1001, -1002]

/** What leads on in a report, the most wanted first. */
const ON = [
  bot['button.submit'],
  bot['button.share'],
  bot['button.reply-yes'],
  bot['button.thats-right'],
  bot['tap.asked.account'],
  bot['stage.talking'],
  bot['button.skip'],
]

describe.skipIf(!systemPackages.redis.command)('Telegram by webhook, at the edge', () => {
  let emulator: Awaited<ReturnType<typeof startTelegramEmulator>>
  let edge: DevEdge
  let proxy: SecretProxy
  let said = ''
  const clock = new AbortController()
  let ticking = Promise.resolve()
  const chat = (person: number, group?: number): TelegramChat =>
    telegramChat(emulator.person(TOKEN, person, group), 'ko')

  beforeAll(async () => {
    emulator = await startTelegramEmulator()
    edge = await startBundledEdge({
      port: 0,
      settings: {
        TELEGRAM_BOT_TOKEN: TOKEN,
        TELEGRAM_WEBHOOK_SECRET: SECRET,
        TELEGRAM_API_ROOT: emulator.root,
        ADMINS: `telegram:${ADMIN}`,
        OPERATOR_NAME: '등대',
      },
      say: text => {
        said += text
      },
    })
    proxy = await startSecretProxy({ target: `${edge.url}/webhooks/telegram`, secret: SECRET })
    emulator.setWebhook(TOKEN, proxy.url)
    // Its cron: on a busy machine a send is cut short now and then, and only the clock sends what is left over.
    ticking = (async () => {
      while (!clock.signal.aborted) {
        await sleep(TICK_MS, undefined, { signal: clock.signal }).catch(() => {})
        if (!clock.signal.aborted) await edge.tick().catch(() => {})
      }
    })()
  }, 120_000)
  afterAll(async () => {
    clock.abort()
    await ticking
    await proxy?.stop()
    await edge?.stop()
    await emulator?.close()
  }, 30_000)

  it('an administrator makes two desks in their groups and puts someone on call', {
    timeout: 120_000,
  }, async () => {
    for (const [group, kind, name, person] of [
      [REVIEWERS, 'moderators', '검토팀', REVIEWER],
      [HOTLINE, 'hotline', '긴급팀', OFFICER],
    ] as const) {
      const administrator = chat(ADMIN, group)
      await administrator.write(`/desk ${kind} ${name}`)
      await administrator.sees(name)
      await administrator.write(`/staff add 담당${person}`, {
        reply_to_message: { from: { id: person, is_bot: false, language_code: 'ko' } },
      })
      await administrator.sees(`담당${person}`)
    }
    const stranger = chat(SEEKER, HOTLINE)
    await stranger.write('/desk off')
    await stranger.write('/staff list')
    await chat(ADMIN, HOTLINE).write('/staff list')
    await chat(ADMIN, HOTLINE).sees(`담당${OFFICER}`)
  })

  it('an offer is checked, reported with buttons, claimed and decided', { timeout: 240_000 }, async () => {
    const desk = chat(REVIEWER, REVIEWERS)
    await desk.write('안녕하세요') // Talk of the group is nobody's report.
    const person = chat(SEEKER)
    await person.forward(OFFER)
    const advice = await person.sees(saidBy(bot['advice.critical']))
    expect(advice.text).toContain('“관광비자”')
    await person.press(bot['button.report'])
    let receipt: string | undefined
    for (let step = 0; step < 20 && receipt === undefined; step += 1) {
      const pressed = await person.press(...ON)
      if (pressed === bot['button.submit'])
        receipt = RECEIPT.exec((await person.sees(saidBy(bot['receipt.code']))).text)?.[0]
    }
    expect(receipt).toBeDefined()

    const card = await desk.sees(staff['kind.offer'])
    expect(card.text).not.toMatch(/goldstar|항공권과 숙소 제공|70/)
    await desk.press(staff['do.claim'])
    await desk.sees(`담당${REVIEWER}`)
    await desk.press(staff['do.open'])
    const reviewer = chat(REVIEWER)
    const opened = await reviewer.sees('goldstar_hr')
    expect(opened.protected).toBe(true)
    await person.write('/status')
    await person.sees(saidBy(bot['status.claimed']))
    await desk.pressThere(staff['do.decide.confirmed'])
    await person.sees(saidBy(bot['status.decided.confirmed']))
    // What was opened is taken away again.
    await expect
      .poll(async () => (await reviewer.all()).some(({ id }) => id === opened.id), {
        timeout: 30_000,
      })
      .toBe(false)
  })

  it('danger: contacts, consent, the officer is paged, acknowledges, and the person can see it', {
    timeout: 240_000,
  }, async () => {
    const officer = chat(OFFICER)
    await officer.write('/start')
    await officer.sees(saidBy(bot['welcome.what']))
    await officer.write('.') // Whatever is shown from here on came unasked.
    await proxy.idle()
    const person = chat(HELD)
    await person.write('살려주세요 KK파크에 감금됐어요')
    const first = await person.sees(saidBy(bot['danger.first']))
    expect(first.text).toContain('+')
    await person.press(bot['button.safe-yes'])
    await person.sees(saidBy(bot['danger.consent']))
    await person.press(bot['button.share'])
    await person.sees(saidBy(bot['danger.passed-at']))
    const page = await officer.sees(saidBy(staff['notice.page']))
    expect(page.text).not.toContain('KK')
    await officer.press(staff['do.acknowledge'])
    await person.sees(saidBy(bot['notice.reporter']))
    await person.write('/status')
    const status = await person.sees(saidBy(bot['status.acknowledged']))
    expect(status.text).toContain('긴급팀')
    expect(status.text).toContain(saidBy(bot['danger.seen-at']))
  })

  it('every update was taken, none with an error, and nothing of it stands in the log', async () => {
    await proxy.idle()
    expect(proxy.delivered.filter(({ status }) => status !== 200)).toEqual([])
    expect(said).not.toMatch(/goldstar|감금|Exception|Error:/)
  })
})
