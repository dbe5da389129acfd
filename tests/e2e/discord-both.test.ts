import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import bot from '../../prompts/ko.json' with { type: 'json' }
import { type DevEdge, startDevEdge } from '../../src/cli/dev-edge.ts'
import { readMarkdown } from '../support/discord-markdown.ts'
import { discordPayload } from '../support/discord-payloads.ts'
import { type DiscordPerson, discordPerson } from '../support/discord-person.ts'
import { createDiscordSigner } from '../support/discord-signature.ts'
import { type FakeDiscord, startFakeDiscord } from '../support/fake-discord.ts'
import { type FakeGateway, startFakeGateway } from '../support/fake-gateway.ts'
import { type NodeService, startNodeService } from '../support/node-service.ts'
import { systemPackages } from '../support/system-packages.ts'
import { saidBy } from '../support/telegram-chat.ts'

const ADMIN = '700000000000000042'
const OFFICER = '700000000000000050'
const SERVER = '700000000000000900'
const OFFER =
  '시아누크빌 고객상담 월 500만원, 경력무관, 항공권과 숙소 제공, 관광비자면 돼요. 텔레그램 @goldstar_hr'
const WAIT = { timeout: 20_000 }

/** Buttons come to the worker, direct messages to a process that holds the Gateway; one store lies beneath both. */
describe.skipIf(!systemPackages.redis.command)('Discord by endpoint and Gateway at once', () => {
  const signer = createDiscordSigner()
  let fake: FakeDiscord
  let gateway: FakeGateway
  let edge: DevEdge
  let node: NodeService
  let folder: string
  let said = ''

  beforeAll(async () => {
    fake = await startFakeDiscord()
    gateway = await startFakeGateway(fake)
    fake.setGateway(gateway.url)
    const settings = {
      DISCORD_APPLICATION_ID: fake.applicationId,
      DISCORD_PUBLIC_KEY: signer.publicKey,
      DISCORD_BOT_TOKEN: fake.token,
      DISCORD_API_ROOT: fake.root,
      ADMINS: `discord:${ADMIN}`,
      OPERATOR_NAME: '등대',
    }
    edge = await startDevEdge({
      port: 0,
      settings,
      say: text => {
        said += text
      },
    })
    folder = await mkdtemp(join(tmpdir(), 'offerwatch-both-'))
    const identified = gateway.seen(/identify/)
    const { PORT: _, ...shared } = edge.shared
    node = await startNodeService({ ...settings, ...shared, DATA_DIR: folder })
    await identified
  }, 150_000)
  afterAll(async () => {
    await node?.kill()
    await edge?.stop()
    await gateway?.stop()
    await fake?.stop()
    if (folder !== undefined) await rm(folder, { recursive: true, force: true })
  }, 60_000)

  const endpoint = async (request: Request) => ({
    response: await fetch(`${edge.url}/webhooks/discord`, {
      method: 'POST',
      headers: request.headers,
      body: await request.text(),
    }),
    after: Promise.resolve(),
  })
  /** Someone in their own chat with the bot. */
  const privately = (id: string): DiscordPerson =>
    discordPerson({ fake, signer, endpoint, id, language: 'ko', channel: fake.direct(id) })
  const inDesk = (id: string, channel: string): DiscordPerson =>
    discordPerson({ fake, signer, endpoint, id, language: 'ko', channel, guild: SERVER })
  /** Writes to the bot: Discord hands it to the Gateway. */
  const write = (id: string, content: string, message = fake.nextId()) => {
    const payload = JSON.parse(discordPayload('direct-text'))
    gateway.dispatch('MESSAGE_CREATE', {
      ...payload,
      id: message,
      channel_id: fake.direct(id),
      content,
      author: { ...payload.author, id },
    })
  }
  const seenBy = (id: string) =>
    fake
      .seenBy(id, fake.direct(id))
      .filter(({ application }) => application)
      .map(({ content }) => readMarkdown(content).text)
      .join('\n')
  const sees = (id: string, key: string) => expect.poll(() => seenBy(id), WAIT).toContain(saidBy(key))
  const press = async (person: DiscordPerson, label: string) => {
    const find = () =>
      person
        .all()
        .toReversed()
        .flatMap(({ id, buttons }) =>
          buttons.filter(each => each.label === label).map(each => ({ ...each, id })),
        )
        .at(0)
    await expect.poll(find, WAIT).toBeDefined()
    const button = find()
    if (button !== undefined) await person.press(button.data, button.id)
  }

  it('a conversation goes on wherever the next thing arrives', { timeout: 90_000 }, async () => {
    const id = '700000000000000080'
    const person = privately(id)
    write(id, OFFER)
    await sees(id, bot['advice.critical'])
    await press(person, bot['button.report'])
    await sees(id, bot['stage.ask'])
    await press(person, bot['stage.talking'])
    await sees(id, bot['report.place.ask'])
    write(id, '시아누크빌 시내')
    await sees(id, bot['report.route.ask'])
  })

  it('a message and a press at the same moment: neither is lost, neither acts twice', {
    timeout: 180_000,
  }, async () => {
    for (let round = 0; round < 6; round += 1) {
      const id = `70000000000000010${round}`
      const person = privately(id)
      await person.command('report')
      if (person.modal() !== undefined) await person.submit('')
      await sees(id, bot['stage.ask'])
      await press(person, bot['stage.talking'])
      await sees(id, bot['report.offer.ask'])
      const message = fake.nextId()
      // Discord may hand the same message over twice after a reconnect.
      write(id, OFFER, message)
      write(id, OFFER, message)
      await press(person, bot['button.help'])
      await sees(id, bot['help.first'])
      await sees(id, bot['report.added'])
      const counted = (texts: number) =>
        bot['report.offer.have'].replace('{{texts}}', String(texts)).replace('{{pictures}}', '0')
      await sees(id, counted(1))
      expect(seenBy(id)).not.toContain(counted(2))
      expect(seenBy(id)).not.toContain(saidBy(bot['fault.not-kept']))
    }
  })

  it('two clocks tick over one case: the officer is paged once', { timeout: 120_000 }, async () => {
    const desk = fake.nextId()
    const admin = inDesk(ADMIN, desk)
    await admin.command('desk', [
      { name: 'kind', type: 3, value: 'hotline' },
      { name: 'name', type: 3, value: '긴급팀' },
    ])
    await admin.command('staff', [
      {
        name: 'add',
        type: 1,
        options: [
          { name: 'person', type: 6, value: OFFICER },
          { name: 'name', type: 3, value: '담당' },
        ],
      },
    ])
    const id = '700000000000000090'
    const person = privately(id)
    write(id, '살려주세요 KK파크에 감금됐어요')
    await sees(id, bot['danger.first'])
    await press(person, bot['button.safe-yes'])
    await press(person, bot['button.share'])
    await sees(id, bot['detail.papers.ask'])
    await Promise.all([edge.tick(), edge.tick(), new Promise(resolve => setTimeout(resolve, 12_000))])
    const pages = fake.seenBy(OFFICER, fake.direct(OFFICER)).filter(({ application }) => application)
    expect(pages).toHaveLength(1)
  })

  it('kept to every limit and logged nothing of what was written', () => {
    expect(fake.faults).toEqual([])
    expect(said + node.output()).not.toMatch(/goldstar|감금|Error/)
  })
})
