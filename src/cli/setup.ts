import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createApi } from '../../adapters/telegram/api.ts'
import { telegramConfig } from '../../adapters/telegram/config.ts'
import { failureOf } from '../../adapters/telegram/failure.ts'
import { type Arrival, type CommandList, type SetUpLine, setUp } from '../../adapters/telegram/set-up.ts'
import { COMMANDS } from '../core/events.ts'
import { runDiscordSetup, wantsDiscord } from './setup-discord.ts'

const HELP = `Usage: npm run setup -- [--webhook | --polling] [--endpoint | --gateway] [--guild ID]

Tells Telegram and Discord, whichever are set, what this bot's commands are and how what people do arrives; says what
was set and what is missing. It can be run again at any time; what is right already stays as it is.

  --webhook   Telegram: updates arrive at PUBLIC_URL/webhooks/telegram (also with TELEGRAM_MODE=webhook)
  --polling   Telegram: takes a webhook away, so that the bot can be polled; waiting updates are kept.
              Without it a webhook is never deleted.
  --endpoint  Discord: commands and buttons arrive at PUBLIC_URL/webhooks/discord
  --gateway   Discord: takes the endpoint away, so that they arrive by the Gateway
  --guild ID  Discord: registers the commands for this server alone, where they are there at once

Reads TELEGRAM_BOT_TOKEN, TELEGRAM_MODE, TELEGRAM_WEBHOOK_SECRET, TELEGRAM_API_ROOT, DISCORD_APPLICATION_ID,
DISCORD_PUBLIC_KEY, DISCORD_BOT_TOKEN, DISCORD_API_ROOT, PUBLIC_URL.
Exits with 1 if something is missing.`

const FOLDER = fileURLToPath(new URL('../../prompts/commands/', import.meta.url))

/** Telegram's limit for a description is 256 signs. */
const LONGEST = 256

type Env = Readonly<Record<string, string | undefined>>

/**
 * The commands in every language they are written in, English for all others. Telegram knows languages by two letters:
 * of two ways to write one language, the first file's is taken.
 */
export const commandLists = (folder = FOLDER): readonly CommandList[] =>
  readdirSync(folder)
    .filter(file => file.endsWith('.json'))
    .sort()
    .map(file => {
      const texts = JSON.parse(readFileSync(`${folder}${file}`, 'utf8')) as Record<string, string>
      const locale = file.slice(0, -'.json'.length)
      const commands = COMMANDS.map(command => ({
        command,
        description: (texts[`command.${command}`] ?? '').slice(0, LONGEST),
      })).filter(({ description }) => description !== '')
      return locale === 'en' ? { commands } : { language: locale.split('-')[0] ?? locale, commands }
    })
    .filter(({ language }, at, lists) => lists.findIndex(each => each.language === language) === at)

const missing = (text: string): SetUpLine => ({ state: 'missing', text })

/** How updates are to arrive, by what was asked for; or what is missing for it. */
const arrivalOf = (
  env: Env,
  asked: { webhook: boolean; polling: boolean },
): Arrival | readonly SetUpLine[] => {
  const mode = env.TELEGRAM_MODE === 'webhook' ? 'webhook' : 'polling'
  if (asked.polling) return { by: 'polling' }
  if (!asked.webhook && mode === 'polling') return { by: 'as-it-is', wanted: 'polling' }
  const secret = env.TELEGRAM_WEBHOOK_SECRET ?? ''
  const url = (env.PUBLIC_URL ?? '').replace(/\/+$/, '')
  const lines = [
    ...(/^[\w-]{16,256}$/.test(secret)
      ? []
      : [
          missing(
            'TELEGRAM_WEBHOOK_SECRET: 16 to 256 letters, digits, _ and -. Make one with: openssl rand -hex 32',
          ),
        ]),
    ...(/^https:\/\/[^/\s]+$/.test(url)
      ? []
      : [
          missing(
            'PUBLIC_URL: the https address of this service, without a path. Telegram delivers to nothing else',
          ),
        ]),
  ]
  return lines.length > 0 ? lines : { by: 'webhook', url: `${url}/webhooks/telegram`, secret }
}

const WHY: Readonly<Record<string, string>> = {
  refused: 'Telegram refused. Is TELEGRAM_BOT_TOKEN right? @BotFather shows it under /mybots',
  'rate-limited': 'Telegram asks to wait. Try again in a minute',
  unknown:
    'Telegram could not be reached. Is there a way out to the network, and is TELEGRAM_API_ROOT right?',
}

/** Everything `npm run setup` does, as the lines it prints. */
export const runSetup = async (
  env: Env,
  asked: { webhook: boolean; polling: boolean },
): Promise<readonly SetUpLine[]> => {
  if (!env.TELEGRAM_BOT_TOKEN)
    return [missing('TELEGRAM_BOT_TOKEN: write /newbot to @BotFather on Telegram, it answers with the token')]
  const config = telegramConfig.safeParse({
    token: env.TELEGRAM_BOT_TOKEN,
    ...(env.TELEGRAM_API_ROOT ? { apiRoot: env.TELEGRAM_API_ROOT } : {}),
  })
  if (!config.success)
    return config.error.issues.map(({ path, message }) =>
      missing(`${path[0] === 'apiRoot' ? 'TELEGRAM_API_ROOT' : 'TELEGRAM_BOT_TOKEN'}: ${message}`),
    )
  const arrival = arrivalOf(env, asked)
  const early = 'by' in arrival ? [] : arrival
  try {
    const done = await setUp(
      createApi(config.data),
      commandLists(),
      'by' in arrival ? arrival : { by: 'as-it-is', wanted: 'webhook' },
    )
    return [...done, ...early]
  } catch (error) {
    const failure = failureOf(error)
    const why = failure.kind === 'failed' ? failure.failed.why : 'refused'
    return [missing(`Telegram: ${WHY[why] ?? WHY.refused}`), ...early]
  }
}

const SIGNS = { set: 'set      ', unchanged: 'as it was', missing: 'MISSING  ', hint: 'note     ' } as const

const readOptions = () => {
  try {
    return parseArgs({
      options: {
        webhook: { type: 'boolean', default: false },
        polling: { type: 'boolean', default: false },
        endpoint: { type: 'boolean', default: false },
        gateway: { type: 'boolean', default: false },
        guild: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values
  } catch {
    return undefined
  }
}

if (import.meta.main) {
  const options = readOptions()
  if (
    options === undefined ||
    (options.webhook && options.polling) ||
    (options.endpoint && options.gateway) ||
    (options.guild !== undefined && !/^\d{15,21}$/.test(options.guild))
  ) {
    console.error(HELP)
    process.exit(1)
  }
  if (options.help) {
    console.log(HELP)
    process.exit(0)
  }
  const discord = wantsDiscord(process.env)
  const lines = [
    ...(discord && !process.env.TELEGRAM_BOT_TOKEN ? [] : await runSetup(process.env, options)),
    ...(discord ? await runDiscordSetup(process.env, options) : []),
  ]
  for (const { state, text } of lines) console.log(`${SIGNS[state]}  ${text}`)
  process.exit(lines.some(({ state }) => state === 'missing') ? 1 : 0)
}
