import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import bot from '../../prompts/ko.json' with { type: 'json' }
import { readMarkdown } from '../support/discord-markdown.ts'
import { discordPayload } from '../support/discord-payloads.ts'
import { type FakeDiscord, startFakeDiscord } from '../support/fake-discord.ts'
import { type FakeGateway, startFakeGateway } from '../support/fake-gateway.ts'
import { findInFolder } from '../support/find-in-folder.ts'
import { type NodeService, startNodeService } from '../support/node-service.ts'
import { saidBy } from '../support/telegram-chat.ts'

const PERSON = '700000000000000077'
const OFFER =
  '시아누크빌 고객상담 월 500만원, 경력무관, 항공권과 숙소 제공, 관광비자면 돼요. 텔레그램 @goldstar_hr'
const RECEIPT = /\b[2-9][0-9A-Z]{3}(?:-[0-9A-Z]{4}){3}\b/
const ON = [
  bot['button.submit'],
  bot['button.share'],
  bot['button.reply-yes'],
  bot['button.thats-right'],
  bot['tap.asked.account'],
  bot['stage.talking'],
  bot['button.skip'],
]

describe('Discord by the Gateway alone, the whole service in a process', () => {
  let fake: FakeDiscord
  let gateway: FakeGateway
  let service: NodeService
  let folder: string
  let seen = 0
  const direct = () => fake.direct(PERSON)

  beforeAll(async () => {
    fake = await startFakeDiscord()
    gateway = await startFakeGateway(fake)
    fake.setGateway(gateway.url)
    folder = await mkdtemp(join(tmpdir(), 'offerwatch-discord-'))
    const identified = gateway.seen(/identify/)
    service = await startNodeService({
      DATA_DIR: folder,
      DISCORD_APPLICATION_ID: fake.applicationId,
      DISCORD_BOT_TOKEN: fake.token,
      DISCORD_API_ROOT: fake.root,
    })
    await identified
  }, 60_000)
  afterAll(async () => {
    await service?.kill()
    await gateway?.stop()
    await fake?.stop()
    await rm(folder, { recursive: true, force: true })
  }, 30_000)

  const all = () => fake.seenBy(PERSON, direct()).filter(({ application }) => application)
  const write = (content: string) => {
    seen = all().length
    const id = fake.nextId()
    const message = { ...JSON.parse(discordPayload('direct-text')), id, channel_id: direct(), content }
    gateway.dispatch('MESSAGE_CREATE', message)
  }
  const sees = (key: string) =>
    expect
      .poll(
        () =>
          all()
            .map(({ content }) => readMarkdown(content).text)
            .join('\n'),
        { timeout: 15_000 },
      )
      .toContain(saidBy(key))
  /** Presses the first of these labels on the newest message that has any; by the Gateway, as no endpoint is set. */
  const press = async (...labels: readonly string[]): Promise<string> => {
    const find = () => {
      const message = all().findLast(({ buttons }) =>
        buttons.flat().some(({ label }) => labels.includes(label)),
      )
      const label = labels.find(each => message?.buttons.flat().some(button => button.label === each))
      const button = message?.buttons.flat().find(each => each.label === label)
      return message === undefined || button === undefined ? undefined : { message, button }
    }
    await expect.poll(find, { timeout: 15_000 }).toBeDefined()
    const found = find()
    if (found === undefined) throw new Error('It was there a moment ago.')
    const before = JSON.stringify(all())
    const id = fake.nextId()
    const token = `press-${id}`
    fake.expect({
      id,
      token,
      type: 3,
      person: PERSON,
      channel: direct(),
      hidden: false,
      message: found.message.id,
    })
    gateway.dispatch('INTERACTION_CREATE', {
      ...JSON.parse(discordPayload('button-direct')),
      id,
      token,
      channel_id: direct(),
      channel: { id: direct(), type: 1 },
      data: { id: 2, component_type: 2, custom_id: found.button.custom_id },
      message: { id: found.message.id, channel_id: direct() },
    })
    await expect.poll(() => JSON.stringify(all()) !== before, { timeout: 15_000 }).toBe(true)
    return found.button.label
  }

  it('an offer in free text to the receipt, with the line cut in between', { timeout: 120_000 }, async () => {
    write(OFFER)
    await sees(bot['advice.critical'])
    const resumed = gateway.seen(/resume/)
    gateway.drop()
    write('/report')
    await resumed
    await sees(bot['stage.ask'])
    let receipt: string | undefined
    for (let step = 0; step < 25 && receipt === undefined; step += 1) {
      if ((await press(...ON)) !== bot['button.submit']) continue
      await sees(bot['receipt.code'])
      receipt = RECEIPT.exec(
        all()
          .map(({ content }) => readMarkdown(content).text)
          .join('\n'),
      )?.[0]
    }
    expect(receipt).toBeDefined()
    write(receipt ?? '')
    await sees(bot['status.open'])
    expect(all().length).toBeGreaterThan(seen)
  })

  it('a cry for help in free text: contacts first', { timeout: 60_000 }, async () => {
    write('살려주세요 KK파크에 감금됐어요')
    await sees(bot['danger.first'])
    await press(bot['button.safe-yes'])
    await sees(bot['danger.nobody-told'])
  })

  it('a chat that is erased is gone there and forgotten here', { timeout: 60_000 }, async () => {
    write('/erase')
    await sees(bot['erase.remains'])
    await press(bot['button.erase-now'])
    await expect
      .poll(() => all().map(({ content }) => content), { timeout: 15_000 })
      .toEqual([expect.stringContaining(saidBy(bot.erased))])
  })

  it('kept to every limit, left nothing readable and logged nothing of it', async () => {
    expect(fake.faults).toEqual([])
    expect(service.output()).not.toMatch(/goldstar|감금|Error/)
    for (const word of ['goldstar_hr', '감금됐어요', PERSON, direct()])
      expect(await findInFolder(folder, word)).toEqual([])
  })
})
