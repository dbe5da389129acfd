import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import staff from '../../prompts/console/ko.json' with { type: 'json' }
import bot from '../../prompts/ko.json' with { type: 'json' }
import { type DevEdge, startDevEdge } from '../../src/cli/dev-edge.ts'
import { discordPayload } from '../support/discord-payloads.ts'
import { type DiscordPerson, discordPerson } from '../support/discord-person.ts'
import { createDiscordSigner } from '../support/discord-signature.ts'
import { type FakeDiscord, startFakeDiscord } from '../support/fake-discord.ts'
import { systemPackages } from '../support/system-packages.ts'
import { saidBy } from '../support/telegram-chat.ts'

const OFFER =
  '시아누크빌 고객상담 월 500만원, 경력무관, 항공권과 숙소 제공, 관광비자면 돼요. 텔레그램 @goldstar_hr'
const ADMIN = '700000000000000042'
const REVIEWER = '700000000000000050'
const SEEKER = '700000000000000070'
const SERVER = '700000000000000900'
const RECEIPT = /\b[2-9][0-9A-Z]{3}(?:-[0-9A-Z]{4}){3}\b/

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

describe.skipIf(!systemPackages.redis.command)('Discord by its endpoint, in workerd', () => {
  const signer = createDiscordSigner()
  let fake: FakeDiscord
  let edge: DevEdge
  let desk: string
  let said = ''
  let answered: { readonly status: number; readonly ms: number }[] = []

  const at = (id: string, channel: string): DiscordPerson =>
    discordPerson({
      fake,
      signer,
      endpoint: async request => {
        const start = performance.now()
        const response = await fetch(`${edge.url}/webhooks/discord`, {
          method: 'POST',
          headers: request.headers,
          body: await request.text(),
        })
        answered.push({ status: response.status, ms: performance.now() - start })
        return { response, after: Promise.resolve() }
      },
      id,
      language: 'ko',
      channel,
      guild: SERVER,
    })
  const sees = (person: DiscordPerson, key: string) =>
    expect
      .poll(
        () =>
          person
            .fresh()
            .map(({ text }) => text)
            .join('\n'),
        { timeout: 15_000 },
      )
      .toContain(saidBy(key))
  const press = async (person: DiscordPerson, ...labels: readonly string[]): Promise<string> => {
    const find = () =>
      labels
        .flatMap(label =>
          person
            .all()
            .toReversed()
            .flatMap(({ id, buttons }) =>
              buttons.filter(button => button.label === label).map(button => ({ ...button, id })),
            ),
        )
        .at(0)
    await expect.poll(find, { timeout: 15_000 }).toBeDefined()
    const button = find()
    if (button === undefined) throw new Error('It was there a moment ago.')
    await person.press(button.data, button.id)
    return button.label
  }

  beforeAll(async () => {
    fake = await startFakeDiscord()
    desk = fake.nextId()
    edge = await startDevEdge({
      port: 0,
      settings: {
        DISCORD_APPLICATION_ID: fake.applicationId,
        DISCORD_PUBLIC_KEY: signer.publicKey,
        DISCORD_BOT_TOKEN: fake.token,
        DISCORD_API_ROOT: fake.root,
        ADMINS: `discord:${ADMIN}`,
        OPERATOR_NAME: '등대',
      },
      say: text => {
        said += text
      },
    })
  }, 120_000)
  afterAll(async () => {
    await edge?.stop()
    await fake?.stop()
  }, 30_000)

  const post = (body: string, headers: Readonly<Record<string, string>> = signer.headers(body)) =>
    fetch(`${edge.url}/webhooks/discord`, { method: 'POST', body, headers })

  it('answers pings that are signed, and nothing that is not', { timeout: 60_000 }, async () => {
    const ping = discordPayload('ping')
    const pong = await post(ping)
    expect([pong.status, await pong.json()]).toEqual([200, { type: 1 }])
    const right = signer.headers(ping)
    const { 'x-signature-ed25519': signature = '' } = right
    for (const headers of [
      {},
      { ...right, 'x-signature-ed25519': signature.slice(1) },
      { ...right, 'x-signature-ed25519': `${signature.slice(0, -2)}zz` },
      { ...right, 'x-signature-ed25519': signature.replaceAll(/[0-7]/g, '8') },
      createDiscordSigner().headers(ping),
      signer.headers(ping, String(Math.floor(Date.now() / 1000) - 3_600)),
    ] as Record<string, string>[])
      expect((await post(ping, headers)).status).toBe(401)
    expect((await post('{"type": 2')).status).toBe(400)
    expect((await post(discordPayload('ignored/kind-to-come'))).status).toBe(200)
  })

  it('a command opens a form, the form is answered, a report is made, reviewed and decided', {
    timeout: 240_000,
  }, async () => {
    const admin = at(ADMIN, desk)
    await admin.command('desk', [
      { name: 'kind', type: 3, value: 'moderators' },
      { name: 'name', type: 3, value: '검토팀' },
    ])
    await sees(admin, '검토팀')
    await admin.command('staff', [
      {
        name: 'add',
        type: 1,
        options: [
          { name: 'person', type: 6, value: REVIEWER },
          { name: 'name', type: 3, value: '담당' },
        ],
      },
    ])
    await sees(admin, '담당')

    const seeker = at(SEEKER, fake.nextId())
    await seeker.command('report')
    expect(seeker.modal()).toMatchObject({ title: bot['button.report'] })
    await seeker.submit(OFFER)
    await sees(seeker, bot['advice.critical'])
    await sees(seeker, bot['stage.ask'])
    let receipt: string | undefined
    for (let step = 0; step < 25 && receipt === undefined; step += 1) {
      const pressed = await press(seeker, ...ON)
      if (pressed !== bot['button.submit']) continue
      await sees(seeker, bot['receipt.code'])
      receipt = RECEIPT.exec(
        seeker
          .fresh()
          .map(({ text }) => text)
          .join('\n'),
      )?.[0]
    }
    expect(receipt).toBeDefined()

    const reviewer = at(REVIEWER, desk)
    await expect.poll(() => fake.seenBy('1', desk).length, { timeout: 15_000 }).toBe(1)
    expect(fake.seenBy('1', desk)[0]?.content).not.toMatch(/goldstar|항공권과 숙소/)
    await press(reviewer, staff['do.claim'])
    await sees(reviewer, staff['done.claim'])
    await press(reviewer, staff['do.decide.confirmed'])
    await sees(reviewer, staff['done.decide'])
    await expect
      .poll(() => fake.seenBy(SEEKER, fake.direct(SEEKER)).length, { timeout: 15_000 })
      .toBeGreaterThan(0)
    await seeker.command('status')
    await sees(seeker, bot['status.decided.confirmed'])
    expect(fake.seenBy('anybody else', desk)).toHaveLength(1)
  })

  it('is answered in time also while the store is slow: promised, then there', {
    timeout: 60_000,
  }, async () => {
    const person = at('700000000000000071', fake.nextId())
    answered = []
    edge.bridge.breakAll({ delayMs: 1_200 })
    try {
      await person.command('privacy')
      expect(answered[0]?.ms).toBeLessThan(3_000)
      await sees(person, bot['privacy.kept'])
    } finally {
      edge.bridge.breakAll(undefined)
    }
  })

  it('an interaction that is sent again does nothing again', { timeout: 60_000 }, async () => {
    const body = discordPayload('slash-check')
    for (let count = 0; count < 2; count += 1) {
      const response = await post(body)
      expect(response.status).toBe(200)
      expect(JSON.stringify(await response.json())).toContain(saidBy(bot['advice.checks']))
    }
  })

  it('kept to every limit, answered nothing with an error, and logged nothing of what was written', () => {
    expect(fake.faults).toEqual([])
    expect(answered.filter(({ status }) => status !== 200)).toEqual([])
    expect(said).not.toMatch(/goldstar|항공권|Exception|Error:/)
  })
})
