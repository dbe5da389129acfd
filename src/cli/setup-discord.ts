import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type CommandTexts, commandDefinitions } from '../../adapters/discord/commands.ts'
import { discordConfig } from '../../adapters/discord/config.ts'
import { createRest } from '../../adapters/discord/rest.ts'
import { type SetUpLine, setUp, type Wanted } from '../../adapters/discord/set-up.ts'
import { LOCALES } from '../i18n/catalogues.ts'

const FOLDER = fileURLToPath(new URL('../../prompts/commands/', import.meta.url))

type Env = Readonly<Record<string, string | undefined>>

export interface AskedOfDiscord {
  readonly endpoint: boolean
  readonly gateway: boolean
  readonly guild?: string | undefined
}

/** The texts of commands in every language, English first. */
export const commandTexts = (folder = FOLDER): readonly CommandTexts[] =>
  readdirSync(folder)
    .filter(file => file.endsWith('.json'))
    .map(file => ({
      locale: file.slice(0, -'.json'.length),
      texts: JSON.parse(readFileSync(`${folder}${file}`, 'utf8')) as Record<string, string>,
    }))
    .toSorted((left, right) =>
      left.locale === 'en' ? -1 : right.locale === 'en' ? 1 : left.locale < right.locale ? -1 : 1,
    )

const missing = (text: string): SetUpLine => ({ state: 'missing', text })

const VARIABLES: Readonly<Record<string, string>> = {
  applicationId: 'DISCORD_APPLICATION_ID',
  publicKey: 'DISCORD_PUBLIC_KEY',
  token: 'DISCORD_BOT_TOKEN',
  apiRoot: 'DISCORD_API_ROOT',
}

/** Whether anything of Discord is set. */
export const wantsDiscord = (env: Env): boolean =>
  Boolean(env.DISCORD_APPLICATION_ID || env.DISCORD_PUBLIC_KEY || env.DISCORD_BOT_TOKEN)

const arrivalOf = (env: Env, { endpoint, gateway }: AskedOfDiscord): Wanted['arrival'] | SetUpLine => {
  if (gateway) return { by: 'gateway' }
  if (!endpoint) return { by: 'as-it-is' }
  const url = (env.PUBLIC_URL ?? '').replace(/\/+$/, '')
  if (!/^https:\/\/[^/\s]+$/.test(url))
    return missing(
      'PUBLIC_URL: the https address of this service, without a path. Discord calls nothing else',
    )
  return env.DISCORD_PUBLIC_KEY
    ? { by: 'endpoint', url: `${url}/webhooks/discord` }
    : missing('DISCORD_PUBLIC_KEY: 64 hexadecimal digits, under General Information. The endpoint needs it')
}

/** Everything `npm run setup` does at Discord, as the lines it prints. */
export const runDiscordSetup = async (env: Env, asked: AskedOfDiscord): Promise<readonly SetUpLine[]> => {
  const lacking = (['DISCORD_APPLICATION_ID', 'DISCORD_BOT_TOKEN'] as const).filter(name => !env[name])
  if (lacking.length > 0)
    return lacking.map(name =>
      missing(
        `${name}: copy it from your application at https://discord.com/developers/applications, ${name === 'DISCORD_BOT_TOKEN' ? 'Bot' : 'General Information'}`,
      ),
    )
  const config = discordConfig.safeParse({
    applicationId: env.DISCORD_APPLICATION_ID,
    token: env.DISCORD_BOT_TOKEN,
    ...(env.DISCORD_PUBLIC_KEY ? { publicKey: env.DISCORD_PUBLIC_KEY } : {}),
    ...(env.DISCORD_API_ROOT ? { apiRoot: env.DISCORD_API_ROOT } : {}),
  })
  if (!config.success)
    return config.error.issues.map(({ path, message }) =>
      missing(`${VARIABLES[String(path[0])] ?? 'Discord'}: ${message}`),
    )
  const arrival = arrivalOf(env, asked)
  const lines = await setUp(
    createRest(config.data),
    config.data,
    commandDefinitions(commandTexts(), LOCALES),
    {
      arrival: 'by' in arrival ? arrival : { by: 'as-it-is' },
      ...(asked.guild === undefined ? {} : { guild: asked.guild }),
    },
  )
  return 'by' in arrival ? lines : [...lines, arrival]
}
