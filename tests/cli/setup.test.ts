import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commandLists, runSetup } from '../../src/cli/setup.ts'
import { COMMANDS } from '../../src/core/events.ts'
import { LOCALES } from '../../src/i18n/catalogues.ts'
import { type FakeBotApi, startFakeBotApi } from '../support/fake-bot-api.ts'

const SECRET = 'a-secret-of-the-test'
const URL_ = 'https://offers.example'
let api: FakeBotApi
beforeEach(async () => {
  api = await startFakeBotApi()
})
afterEach(async () => api.close())

/** The codes of two letters, which are all that Telegram takes; one for both ways to write Chinese, none for English. */
const LISTS = [...new Set(LOCALES.map(locale => locale.split('-')[0] ?? locale))]
  .toSorted()
  .map(language => (language === 'en' ? undefined : language))

const env = (more: Record<string, string> = {}) => ({
  TELEGRAM_BOT_TOKEN: '123456:test-token',
  TELEGRAM_API_ROOT: api.root,
  ...more,
})
const nothing = { webhook: false, polling: false }
const states = (lines: Awaited<ReturnType<typeof runSetup>>) => lines.map(({ state }) => state)
const missing = (lines: Awaited<ReturnType<typeof runSetup>>) =>
  lines.flatMap(({ state, text }) => (state === 'missing' ? [text] : []))

describe('the descriptions of the commands', () => {
  it('are there for every command in every language, plain and short enough for Telegram', () => {
    const lists = commandLists()
    expect(new Set(lists.map(({ language }) => language))).toEqual(new Set(LISTS))
    expect(lists).toHaveLength(LISTS.length)
    for (const { commands } of lists) {
      expect(commands.map(({ command }) => command)).toEqual([...COMMANDS])
      for (const { description } of commands) {
        expect(description.length).toBeLessThanOrEqual(256)
        expect(description).not.toMatch(/[<>*_[\]`{}]/)
      }
    }
  })
})

describe('setup', () => {
  it('sets the commands of private chats, and a second time nothing', async () => {
    expect(states(await runSetup(env(), nothing))).toEqual([
      'unchanged',
      ...LISTS.map(() => 'set'),
      'unchanged',
    ])
    const made = api.made('setMyCommands').map(({ payload }) => [payload.language_code, payload.scope])
    expect(made).toHaveLength(LISTS.length)
    expect(made).toEqual(
      expect.arrayContaining(LISTS.map(language => [language, { type: 'all_private_chats' }])),
    )
    const again = states(await runSetup(env(), nothing))
    expect(again).toEqual(Array.from({ length: LISTS.length + 2 }, () => 'unchanged'))
    expect(api.made('setMyCommands')).toHaveLength(LISTS.length)
  })

  it.each([
    ['asked for', { webhook: true, polling: false }, {}],
    ['the mode says so', nothing, { TELEGRAM_MODE: 'webhook' }],
  ])('sets the webhook with its secret when %s', async (_, asked, more) => {
    const settings = env({ PUBLIC_URL: `${URL_}/`, TELEGRAM_WEBHOOK_SECRET: SECRET, ...more })
    const lines = await runSetup(settings, asked)
    expect(missing(lines)).toEqual([])
    expect(JSON.stringify(lines)).not.toContain(SECRET)
    expect(api.made('setWebhook')[0]?.payload).toEqual({
      url: `${URL_}/webhooks/telegram`,
      secret_token: SECRET,
      allowed_updates: ['message', 'callback_query'],
    })
    expect(states(await runSetup(settings, asked)).at(-1)).toBe('unchanged')
  })

  it('says everything a webhook lacks, and sets none', async () => {
    const lines = missing(
      await runSetup(env({ PUBLIC_URL: 'http://localhost:8787' }), { webhook: true, polling: false }),
    )
    expect(lines.some(text => text.startsWith('TELEGRAM_WEBHOOK_SECRET') && text.includes('openssl'))).toBe(
      true,
    )
    expect(lines.some(text => text.startsWith('PUBLIC_URL') && text.includes('https'))).toBe(true)
    expect(api.made('setWebhook')).toEqual([])
  })

  it('never takes a webhook away unasked, and keeps what waits when asked', async () => {
    const settings = env({ PUBLIC_URL: URL_, TELEGRAM_WEBHOOK_SECRET: SECRET })
    await runSetup(settings, { webhook: true, polling: false })
    const [said] = missing(await runSetup(env(), nothing))
    expect(said).toContain('--polling')
    expect(api.made('deleteWebhook')).toEqual([])
    api.push({ update_id: 1 })
    expect(missing(await runSetup(env(), { webhook: false, polling: true }))).toEqual([])
    expect(api.made('deleteWebhook')[0]?.payload).toEqual({ drop_pending_updates: false })
    expect(api.unconfirmed()).toHaveLength(1)
    await runSetup(env(), { webhook: false, polling: true })
    expect(api.made('deleteWebhook')).toHaveLength(1)
  })

  it('says where a token comes from, and what is wrong with one', async () => {
    expect(missing(await runSetup({}, nothing))).toEqual([expect.stringContaining('@BotFather')])
    expect(missing(await runSetup({ TELEGRAM_BOT_TOKEN: 'nonsense' }, nothing))[0]).toContain(
      'TELEGRAM_BOT_TOKEN',
    )
    api.answerInstead('getMe', { error: 401, description: 'Unauthorized' })
    expect(missing(await runSetup(env(), nothing))[0]).toContain('TELEGRAM_BOT_TOKEN')
    api.answerInstead('getMe', 'cut')
    const [unreachable] = missing(await runSetup(env(), nothing))
    expect(unreachable).toContain('could not be reached')
    expect(unreachable).not.toContain('test-token')
  })
})

describe('npm run setup', () => {
  const run = async (args: readonly string[], settings: Record<string, string>) => {
    const file = fileURLToPath(new URL('../../src/cli/setup.ts', import.meta.url))
    try {
      const { stdout } = await promisify(execFile)(process.execPath, [file, ...args], { env: settings })
      return { code: 0, stdout }
    } catch (error) {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
      return { code, stdout: stdout + stderr }
    }
  }

  it('exits with 0 when all is there, with 1 when something is missing, and explains itself', async () => {
    expect(await run([], env())).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('@offerwatch_example_bot'),
    })
    expect(await run([], {})).toMatchObject({ code: 1, stdout: expect.stringContaining('MISSING') })
    expect(await run(['--help'], {})).toMatchObject({ code: 0, stdout: expect.stringContaining('Usage') })
    for (const args of [['--webhook', '--polling'], ['--nonsense']])
      expect(await run(args, env())).toMatchObject({ code: 1, stdout: expect.stringContaining('Usage') })
  })
})
