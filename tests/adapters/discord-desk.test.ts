import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDiscordAdapter } from '../../adapters/discord/index.ts'
import staff from '../../prompts/console/en.json' with { type: 'json' }
import bot from '../../prompts/en.json' with { type: 'json' }
import { formWords } from '../../src/i18n/form-words.ts'
import type { PlatformAdapter } from '../../src/ports/platform-adapter.ts'
import { type DiscordPerson, discordPerson } from '../support/discord-person.ts'
import { createDiscordSigner } from '../support/discord-signature.ts'
import { endpointOf } from '../support/discord-visitor.ts'
import { type FakeDiscord, startFakeDiscord } from '../support/fake-discord.ts'
import { type Service, startService, testConfig } from '../support/service.ts'

const ADMIN = '700000000000000042'
const REVIEWER = '700000000000000050'
const OFFICER = '700000000000000051'
const SEEKER = '700000000000000070'
const SERVER = '700000000000000900'
const OFFER =
  'Customer service in Sihanoukville, 3,500 USD, no experience, flight paid, tourist visa is enough. Telegram @goldstar_hr'

const signer = createDiscordSigner()
let fake: FakeDiscord
let service: Service
let reviewers: string
let hotline: string
beforeEach(async () => {
  fake = await startFakeDiscord()
  const adapter = createDiscordAdapter(
    { applicationId: fake.applicationId, publicKey: signer.publicKey, token: fake.token, apiRoot: fake.root },
    { words: formWords },
  )
  service = await startService({
    config: testConfig({ ADMINS: `discord:${ADMIN}` }),
    more: [adapter as PlatformAdapter],
  })
  reviewers = fake.nextId()
  hotline = fake.nextId()
})
afterEach(async () => {
  expect(fake.faults).toEqual([])
  await fake.stop()
})

const at = (id: string, channel: string, guild: string | undefined = SERVER): DiscordPerson =>
  discordPerson({
    fake,
    signer,
    endpoint: endpointOf(service),
    id,
    language: 'en-US',
    channel,
    ...(guild === undefined ? {} : { guild }),
  })
const direct = (id: string) =>
  discordPerson({
    fake,
    signer,
    endpoint: endpointOf(service),
    id,
    language: 'en-US',
    channel: fake.direct(id),
  })

const option = (name: string, value: string, type = 3) => ({ name, type, value })
const texts = (person: DiscordPerson) => person.fresh().map(({ text }) => text)

const makeDesks = async () => {
  for (const [channel, kind, person, name] of [
    [reviewers, 'moderators', REVIEWER, 'Reviewer'],
    [hotline, 'hotline', OFFICER, 'Officer'],
  ] as const) {
    const admin = at(ADMIN, channel)
    await admin.command('desk', [option('kind', kind), option('name', `${kind} desk`)])
    expect(texts(admin).join()).toContain(`${kind} desk`)
    await admin.command('staff', [
      { name: 'add', type: 1, options: [option('person', person, 6), option('name', name)] },
    ])
    expect(texts(admin).join()).toContain(name)
  }
}

/** Presses the button with this label on the newest message that has it. */
const press = async (person: DiscordPerson, label: string) => {
  const message = person.all().findLast(({ buttons }) => buttons.some(button => button.label === label))
  const button = message?.buttons.find(each => each.label === label)
  if (message === undefined || button === undefined)
    throw new Error(`No button "${label}" in ${JSON.stringify(person.all())}`)
  await person.press(button.data, message.id)
}

const ON = [
  bot['button.submit'],
  bot['button.share'],
  bot['button.reply-yes'],
  bot['button.thats-right'],
  bot['stage.talking'],
  bot['button.skip'],
]
const report = async (person: DiscordPerson) => {
  await person.checkMessage(OFFER)
  await press(person, bot['button.report'])
  for (let step = 0; step < 20; step += 1) {
    const newest = person.all().findLast(({ buttons }) => buttons.length > 0)
    const label = ON.find(each => newest?.buttons.some(button => button.label === each))
    if (label === undefined) break
    await press(person, label)
    if (label === bot['button.submit']) break
  }
}

describe('desks in channels of Discord', () => {
  it('a card with codes and counts, claimed, opened in private, decided; the card changes in place', async () => {
    await makeDesks()
    const seeker = at(SEEKER, fake.nextId(), '700000000000000901')
    await report(seeker)
    expect(texts(seeker).join('\n')).toContain(bot['receipt.code'])
    expect(seeker.all().every(({ hidden }) => hidden)).toBe(true)

    const moderator = at(REVIEWER, reviewers)
    const cards = () => fake.seenBy('1', reviewers)
    expect(cards()).toHaveLength(1)
    expect(cards()[0]?.content).not.toMatch(/goldstar|Customer service|70000000000000007/)
    await press(moderator, staff['do.claim'])
    expect(texts(moderator)).toContain(staff['done.claim'])
    expect(cards()).toHaveLength(1)
    expect(cards()[0]?.content).toContain('Reviewer')

    await press(moderator, staff['do.open'])
    const opened = fake.seenBy(REVIEWER, fake.direct(REVIEWER))
    expect(opened.some(({ content }) => content.includes('goldstar\\_hr'))).toBe(true)

    await press(moderator, staff['do.decide.confirmed'])
    expect(fake.seenBy(REVIEWER, fake.direct(REVIEWER))).toEqual([])
    const outcome = fake.seenBy(SEEKER, fake.direct(SEEKER)).at(-1)
    expect(outcome?.content.startsWith(bot['notice.reporter'].slice(0, 10))).toBe(true)
    expect(outcome?.flags).toBe(4 | 4_096)
  })

  it('a stranger who copies a button changes nothing, nor does a moderator of another desk', async () => {
    await makeDesks()
    await report(at(SEEKER, fake.nextId(), '700000000000000901'))
    const [card] = fake.seenBy('1', reviewers)
    const claim = card?.buttons.flat().find(({ label }) => label === staff['do.claim'])?.custom_id ?? ''
    for (const [person, refusal] of [
      [at(SEEKER, reviewers), staff['refused.not-staff']],
      [at(OFFICER, reviewers), staff['refused.not-allowed']],
    ] as const) {
      await person.press(claim, card?.id ?? '')
      expect(texts(person)).toEqual([refusal])
    }
    expect(fake.seenBy('1', reviewers)).toHaveLength(1)
  })

  it('an officer is paged in direct messages, silently for nobody else, and acknowledges there', async () => {
    await makeDesks()
    const held = at('700000000000000071', fake.nextId(), '700000000000000901')
    await held.command('check', [option('text', 'help we are locked in at KK Park they beat us')])
    expect(texts(held).join('\n')).toContain(bot['danger.first'])
    await press(held, bot['button.safe-yes'])
    await press(held, bot['button.share'])
    const officer = direct(OFFICER)
    const page = officer.all().at(-1)
    expect(page?.text).toContain('needs a person now')
    expect(fake.messages.get(page?.id ?? '')?.flags).toBe(4)
    await press(officer, staff['do.acknowledge'])
    expect(texts(officer)).toContain(staff['done.acknowledge'])
    expect(fake.seenBy('1', hotline)[0]?.content).toContain('acknowledged')
  })

  it('at night by buttons alone: in contact, laid aside for a reason and a time, closed with how it ended', async () => {
    await makeDesks()
    const held = at('700000000000000071', fake.nextId(), '700000000000000901')
    await held.command('check', [option('text', 'help we are locked in at KK Park they beat us')])
    await press(held, bot['button.safe-yes'])
    await press(held, bot['button.share'])
    const officer = direct(OFFICER)
    const answers: string[] = []
    for (const label of [
      staff['do.acknowledge'],
      staff['do.contact'],
      staff['do.snooze'],
      staff['snooze.agreed-time'],
      '12 hours',
    ]) {
      await press(officer, label)
      answers.push(texts(officer)[0] ?? '')
    }
    expect(answers.slice(1)).toEqual([
      staff['done.contact'],
      staff['do.snooze-why'],
      staff['do.snooze-until'],
      staff['done.snooze'],
    ])
    expect(fake.seenBy('1', hotline)[0]?.content).toContain(staff['progress.in-contact'])
    await press(officer, staff['do.close'])
    expect(texts(officer)).toEqual([staff['do.close-how']])
    await press(officer, staff['outcome.helped'])
    expect(texts(officer)).toEqual([staff['done.close']])
    expect(fake.seenBy('1', hotline)[0]?.content).toContain(staff['state.closed'])
  })

  it('an officer whose messages are closed is rung in the channel of the desk', async () => {
    await makeDesks()
    fake.close(fake.direct(OFFICER))
    const held = at('700000000000000071', fake.nextId(), '700000000000000901')
    await held.command('check', [option('text', 'help we are locked in at KK Park they beat us')])
    await press(held, bot['button.safe-yes'])
    await press(held, bot['button.share'])
    expect(
      fake
        .seenBy('1', hotline)
        .map(({ content }) => content)
        .join('\n'),
    ).toContain('needs a person now')
    expect(texts(held).join('\n')).toMatch(/Passed to/)
  })

  it('what cannot be opened in private is said to be so', async () => {
    await makeDesks()
    await report(at(SEEKER, fake.nextId(), '700000000000000901'))
    fake.close(fake.direct(REVIEWER))
    const moderator = at(REVIEWER, reviewers)
    await press(moderator, staff['do.claim'])
    await press(moderator, staff['do.open'])
    expect(texts(moderator)).toContain(staff['done.open-unreached'])
  })

  it('a card in a deleted channel, or where the bot may not write, is given up and noted; the case stands', async () => {
    await makeDesks()
    fake.remove(reviewers)
    const seeker = at(SEEKER, fake.nextId(), '700000000000000901')
    await report(seeker)
    expect(texts(seeker).join('\n')).toContain(bot['receipt.code'])
    expect(service.notes.map(({ code }) => code)).toContain('outbox/given-up')
    await seeker.command('status')
    expect(texts(seeker).join('\n')).toContain(bot['status.open'].slice(0, 12))
  })

  it('everyone else has no staff commands, and the console link comes hidden', async () => {
    const stranger = at(SEEKER, reviewers)
    await stranger.command('desk', [option('kind', 'moderators')])
    expect(texts(stranger)).toEqual([bot['form.nothing']])
    await stranger.command('console')
    expect(texts(stranger).join()).toContain(bot['welcome.not'])
    const admin = at(ADMIN, reviewers)
    await admin.command('console')
    const [link] = admin.fresh()
    expect(link?.text).toContain('/console/sign-in')
    expect(link?.hidden).toBe(true)
    await admin.command('case', [option('code', 'XXXX-XX')])
    expect(texts(admin)).toEqual([staff['chat.unknown-case']])
  })
})
