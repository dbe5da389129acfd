import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commandDefinitions, comparable } from '../../adapters/discord/commands.ts'
import { commandTexts, runDiscordSetup, wantsDiscord } from '../../src/cli/setup-discord.ts'
import { COMMANDS } from '../../src/core/events.ts'
import { LOCALES } from '../../src/i18n/catalogues.ts'
import { type FakeDiscord, startFakeDiscord } from '../support/fake-discord.ts'

const KEY = 'ab'.repeat(32)
const URL_ = 'https://offers.example'
let fake: FakeDiscord
beforeEach(async () => {
  fake = await startFakeDiscord()
  fake.setApplication({ verify_key: KEY })
})
afterEach(() => fake.stop())

const env = (more: Record<string, string> = {}) => ({
  DISCORD_APPLICATION_ID: fake.applicationId,
  DISCORD_PUBLIC_KEY: KEY,
  DISCORD_BOT_TOKEN: fake.token,
  DISCORD_API_ROOT: fake.root,
  PUBLIC_URL: URL_,
  ...more,
})
const nothing = { endpoint: false, gateway: false }
type Lines = Awaited<ReturnType<typeof runDiscordSetup>>
const of = (lines: Lines, state: Lines[number]['state']) =>
  lines.flatMap(line => (line.state === state ? [line.text] : []))

interface Command {
  readonly name: string
  readonly type: number
  readonly description?: string
  readonly name_localizations?: Record<string, string>
  readonly description_localizations?: Record<string, string>
  readonly options?: readonly (Command & { readonly choices?: readonly { name: string; value: string }[] })[]
}
const definitions = commandDefinitions(commandTexts(), LOCALES) as unknown as readonly Command[]

const optionsOf = (command: Command): readonly Command[] =>
  (command.options ?? []).flatMap(option => [option, ...optionsOf(option)])

describe('the commands of Discord', () => {
  it('are all there are, in every language that has them', () => {
    const names = definitions.map(({ name }) => name)
    for (const command of [...COMMANDS, 'desk', 'staff', 'case', 'console', 'Check job offer'])
      expect(names).toContain(command)
    expect(new Set(names).size).toBe(names.length)
    for (const command of definitions)
      for (const locale of ['ko'])
        expect(
          { ...command.name_localizations, ...command.description_localizations }[locale],
          command.name,
        ).toMatch(/\p{Script=Hangul}/u)
  })

  it('keep to the limits in every language', () => {
    for (const command of definitions) {
      const all = [command, ...optionsOf(command)]
      for (const each of all) {
        const onMessage = each.type === 3 && each === command
        expect(each.name).toMatch(onMessage ? /^[\w ]{1,32}$/ : /^[a-z]{1,32}$/)
        for (const name of Object.values(each.name_localizations ?? {}))
          expect(name.length).toBeLessThanOrEqual(32)
        if (onMessage) expect(each.description).toBeUndefined()
        else
          for (const text of [
            each.description ?? '',
            ...Object.values(each.description_localizations ?? {}),
          ]) {
            expect(text.length, each.name).toBeGreaterThan(0)
            expect(text.length, each.name).toBeLessThanOrEqual(100)
          }
        expect(each.options?.length ?? 0).toBeLessThanOrEqual(25)
      }
      expect(JSON.stringify(command).length).toBeLessThan(8_000)
    }
  })

  it('are compared by what is ours to set alone', () => {
    for (const command of definitions) {
      const back = {
        id: '1',
        application_id: '2',
        version: '3',
        nsfw: false,
        dm_permission: true,
        default_member_permissions: null,
        name_localizations: null,
        ...command,
      }
      expect(comparable(back)).toBe(comparable(command))
      expect(comparable({ ...back, description: 'Other' })).not.toBe(comparable(command))
    }
  })
})

describe('setup at Discord', () => {
  it('registers the commands for everybody, and a second time nothing', async () => {
    expect(of(await runDiscordSetup(env(), nothing), 'set')).toHaveLength(2)
    expect(fake.made('PUT', /^\/applications\/\d+\/commands$/)).toHaveLength(1)
    const again = await runDiscordSetup(env(), nothing)
    expect(of(again, 'set')).toEqual([])
    expect(of(again, 'missing')).toEqual([])
    expect(fake.made('PUT', /commands/)).toHaveLength(1)
    expect(fake.made('PATCH', /applications/)).toHaveLength(1)
  })

  it('registers them for one server without what only commands for everybody have', async () => {
    const asked = { ...nothing, guild: '700000000000000900' }
    await runDiscordSetup(env(), asked)
    const [put] = fake.made('PUT', /^\/applications\/\d+\/guilds\/700000000000000900\/commands$/)
    expect(JSON.stringify(put?.body)).not.toMatch(/integration_types|contexts/)
    expect(of(await runDiscordSetup(env(), asked), 'set')).toEqual([])
  })

  it('shows how a person and a server install it', async () => {
    const hints = of(await runDiscordSetup(env(), nothing), 'hint').join('\n')
    expect(hints).toContain(`client_id=${fake.applicationId}&integration_type=1`)
    expect(hints).toContain('scope=bot+applications.commands')
  })

  it('sets the endpoint when asked, leaves it, and takes it away when asked', async () => {
    await runDiscordSetup(env(), { endpoint: true, gateway: false })
    expect(fake.application().interactions_endpoint_url).toBe(`${URL_}/webhooks/discord`)
    const after = await runDiscordSetup(env(), nothing)
    expect(of(after, 'unchanged')).toContain(`endpoint: ${URL_}/webhooks/discord`)
    await runDiscordSetup(env(), { endpoint: false, gateway: true })
    expect(fake.application().interactions_endpoint_url).toBeNull()
  })

  it('says when Discord was not answered at the endpoint', async () => {
    await runDiscordSetup(env(), nothing)
    fake.answerInstead(/^PATCH \/applications/, { status: 400, code: 50035 })
    const [said] = of(await runDiscordSetup(env(), { endpoint: true, gateway: false }), 'missing')
    expect(said).toContain('/webhooks/discord')
  })

  it.each([
    ['DISCORD_APPLICATION_ID', { DISCORD_APPLICATION_ID: '' }, nothing],
    ['DISCORD_APPLICATION_ID', { DISCORD_APPLICATION_ID: '900000000000000002' }, nothing],
    ['DISCORD_BOT_TOKEN', { DISCORD_BOT_TOKEN: '' }, nothing],
    ['DISCORD_BOT_TOKEN', { DISCORD_BOT_TOKEN: 'OTAw.wrong.token' }, nothing],
    ['DISCORD_BOT_TOKEN', { DISCORD_BOT_TOKEN: 'nonsense' }, nothing],
    ['DISCORD_PUBLIC_KEY', { DISCORD_PUBLIC_KEY: 'cd'.repeat(32) }, { endpoint: true, gateway: false }],
    ['DISCORD_PUBLIC_KEY', { DISCORD_PUBLIC_KEY: 'short' }, nothing],
    ['DISCORD_PUBLIC_KEY', { DISCORD_PUBLIC_KEY: '' }, { endpoint: true, gateway: false }],
    ['PUBLIC_URL', { PUBLIC_URL: 'http://localhost:8787' }, { endpoint: true, gateway: false }],
    ['DISCORD_API_ROOT', { DISCORD_API_ROOT: 'discord.com' }, nothing],
  ])('says that %s is missing or wrong', async (variable, more, asked) => {
    const lines = await runDiscordSetup(env(more), asked)
    expect(of(lines, 'missing').join('\n')).toContain(variable)
    expect(JSON.stringify(lines)).not.toContain(fake.token)
    expect(fake.application().interactions_endpoint_url).toBeNull()
  })

  it('says that Discord cannot be reached', async () => {
    fake.answerInstead(/applications/, 'cut')
    expect(of(await runDiscordSetup(env(), nothing), 'missing')[0]).toContain('could not be reached')
  })

  it('is only for those who set something of Discord', () => {
    expect(wantsDiscord({})).toBe(false)
    expect(wantsDiscord({ DISCORD_PUBLIC_KEY: KEY })).toBe(true)
  })
})
