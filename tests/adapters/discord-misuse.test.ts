import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { decode } from '../../adapters/discord/decode.ts'
import { createDiscordAdapter } from '../../adapters/discord/index.ts'
import bot from '../../prompts/en.json' with { type: 'json' }
import { formWords } from '../../src/i18n/form-words.ts'
import type { PlatformAdapter } from '../../src/ports/platform-adapter.ts'
import { createMemoryStore } from '../../src/store/memory.ts'
import { answerByDelivery } from '../../src/turn/answer.ts'
import { discordPayload } from '../support/discord-payloads.ts'
import { type DiscordPerson, discordPerson } from '../support/discord-person.ts'
import { createDiscordSigner } from '../support/discord-signature.ts'
import { endpointOf } from '../support/discord-visitor.ts'
import { type FakeDiscord, startFakeDiscord } from '../support/fake-discord.ts'
import { manualClock, type Service, startService } from '../support/service.ts'

const SEEKER = '700000000000000070'
const SERVER = '700000000000000900'
const OFFER =
  'Customer service in Sihanoukville, 3,500 USD, no experience, flight paid. Telegram @goldstar_hr'

const signer = createDiscordSigner()
let fake: FakeDiscord
let adapter: PlatformAdapter
let service: Service
const clock = manualClock()
let store = createMemoryStore({ now: clock.now })
beforeEach(async () => {
  fake = await startFakeDiscord()
  adapter = createDiscordAdapter(
    { applicationId: fake.applicationId, publicKey: signer.publicKey, token: fake.token, apiRoot: fake.root },
    { words: formWords },
  ) as PlatformAdapter
  store = createMemoryStore({ now: clock.now })
  service = await startService({ more: [adapter], store, clock })
})
afterEach(async () => {
  expect(fake.faults).toEqual([])
  expect(service.notes.filter(({ code }) => code === 'turn/failed')).toEqual([])
  await fake.stop()
})

const at = (channel = fake.nextId()): DiscordPerson =>
  discordPerson({
    fake,
    signer,
    endpoint: endpointOf(service),
    id: SEEKER,
    language: 'en-US',
    channel,
    guild: SERVER,
  })
const post = (body: string) =>
  service.app.request('/webhooks/discord', { method: 'POST', body, headers: signer.headers(body) })
const texts = (person: DiscordPerson) =>
  person
    .fresh()
    .map(({ text }) => text)
    .join('\n')
const press = async (person: DiscordPerson, label: string) => {
  const message = person.all().findLast(({ buttons }) => buttons.some(button => button.label === label))
  const button = message?.buttons.find(each => each.label === label)
  if (message === undefined || button === undefined) throw new Error(`No button "${label}".`)
  await person.press(button.data, message.id)
}
const openCases = () => store.range('cases:open', { order: 'ascending', limit: 10 })

const toSummary = async (person: DiscordPerson) => {
  await person.checkMessage(OFFER)
  await press(person, bot['button.report'])
  await press(person, bot['stage.talking'])
  for (let step = 0; step < 15; step += 1) {
    const labels = person.all().findLast(({ buttons }) => buttons.length > 0)?.buttons ?? []
    if (labels.some(({ label }) => label === bot['button.submit'])) return
    await press(
      person,
      labels.some(({ label }) => label === bot['button.share']) ? bot['button.share'] : bot['button.skip'],
    )
  }
}

describe('what should not be done on Discord', () => {
  it('a button of another release, or made up, is answered kindly and changes nothing', async () => {
    const person = at()
    await person.checkMessage(OFFER)
    const [message] = person.fresh()
    for (const data of [
      'report-v0',
      'x',
      'r'.repeat(100),
      'form:unknown:ko',
      '../..',
      'desk:',
      'desk:claim:x',
    ]) {
      await person.press(data, message?.id ?? '')
      expect(texts(person).length, data).toBeGreaterThan(0)
    }
    expect(await openCases()).toEqual([])
  })

  it('a form that is sent twice is two answers, no fault', async () => {
    const person = at()
    await person.command('check')
    const form = person.modal()
    expect(form).toBeDefined()
    for (let count = 0; count < 2; count += 1) {
      const open = person.modal()
      if (open === undefined) await person.command('check')
      await person.submit(OFFER)
      expect(texts(person)).toContain(bot['advice.checks'])
    }
  })

  it('a report that is sent twice by the same press is one', async () => {
    const person = at()
    await toSummary(person)
    const message = person.all().findLast(({ buttons }) => buttons.length > 0)
    const submit = message?.buttons.find(({ label }) => label === bot['button.submit'])
    const sent = {
      ...JSON.parse(discordPayload('button')),
      id: fake.nextId(),
      locale: 'en-US',
      member: { user: { id: SEEKER } },
      data: { component_type: 2, custom_id: submit?.data },
      message: { id: message?.id },
    }
    const answers = await Promise.all([post(JSON.stringify(sent)), post(JSON.stringify(sent))])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(await openCases()).toHaveLength(1)
  })

  it('ten files with a message are taken, answered once, and no more', async () => {
    const person = at()
    const files = Array.from({ length: 12 }, (_, index) => ({
      id: String(index),
      filename: `${index}.png`,
      content_type: 'image/png',
      url: `https://cdn.example/${'x'.repeat(300)}/${index}.png`,
    }))
    await person.checkMessage('', files)
    expect(person.fresh()).toHaveLength(1)
    expect(texts(person)).toContain(bot['taps.intro'])
  })

  it('every kind of interaction, and each with its parts taken away, is answered without an error', async () => {
    for (const name of [
      'slash-check',
      'slash-staff-add',
      'message-command-pictures',
      'button',
      'select',
      'modal-offer',
    ]) {
      const payload = JSON.parse(discordPayload(name))
      const broken = Object.keys(payload).map(key => ({ ...payload, [key]: null }))
      const data = Object.keys(payload.data).map(key => ({ ...payload, data: { ...payload.data, [key]: 7 } }))
      for (const each of [payload, ...broken, ...data]) {
        const { status } = await post(JSON.stringify(each))
        expect([200, 400], `${name} ${status}`).toContain(status)
      }
    }
  })
})

describe('the Gateway beside the endpoint, on one store', () => {
  it('is one conversation, and a message and presses at the same moment lose nothing', async () => {
    const beside = await startService({ more: [adapter], store, clock })
    const person = at()
    await toSummary(person)
    const direct = fake.direct(SEEKER)
    const written = (content: string) => ({
      ...JSON.parse(discordPayload('direct-text')),
      id: fake.nextId(),
      channel_id: direct,
      author: { id: SEEKER },
      content,
    })
    const byGateway = async (content: string) => {
      const payload = written(content)
      // Handed over twice, as after a reconnect.
      for (const received of [...decode(payload), ...decode(payload)])
        await answerByDelivery(beside.deps, beside.deps.handle, received, adapter)
    }
    await Promise.all([
      byGateway('They also want my passport first.'),
      press(person, bot['button.submit']),
      byGateway('And 300 USD for the visa.'),
    ])
    // A message that got in first made the button an older one: then that is said, and the present one is shown.
    for (let tries = 0; tries < 3 && (await openCases()).length === 0; tries += 1) {
      const everything = person.all().map(({ text }) => text)
      expect(everything.join('\n')).toContain(bot['old-button'])
      await press(person, bot['button.submit'])
    }
    expect(await openCases()).toHaveLength(1)
    await person.command('status')
    expect(texts(person)).toContain(bot['status.open'].slice(0, 12))
    expect(beside.notes.filter(({ code }) => code === 'turn/failed')).toEqual([])
  })
})
