import * as z from 'zod/mini'
import type { PlatformName } from './core/words.ts'
import { DESK_SETTINGS, type DeskConfig, readDesk } from './desk/settings.ts'
import { OUTGOING_SETTINGS, type OutgoingConfig, readOutgoing } from './outgoing/settings.ts'

/** One thing wrong with the settings: which variable, why, and where the right value comes from. */
export interface Problem {
  readonly variable: string
  readonly reason: string
  readonly remedy: string
}

export interface Administrator {
  readonly platform: PlatformName
  readonly personId: string
}

export interface Config extends DeskConfig {
  readonly publicUrl: string
  readonly port: number
  readonly dataDir: string
  readonly operator: { readonly name: string; readonly contact: string }
  readonly retentionDays: number
  /** Absent in local use: keys are then made and kept in the data folder. */
  readonly keys: { readonly data: readonly string[]; readonly index: string } | undefined
  readonly upstash: { readonly url: string; readonly token: string } | undefined
  readonly telegram:
    | {
        readonly token: string
        readonly mode: 'polling' | 'webhook'
        readonly secret: string
        readonly apiRoot: string
      }
    | undefined
  /** The endpoint is open with a public key, the Gateway and messages of its own with a token. */
  readonly discord:
    | {
        readonly applicationId: string
        readonly publicKey: string | undefined
        readonly token: string | undefined
        readonly apiRoot: string
      }
    | undefined
  readonly administrators: readonly Administrator[]
  readonly outgoing: OutgoingConfig
}

export type Runtime = 'node' | 'edge'

const text = z.string().check(z.trim())
const settings = z.object({
  TELEGRAM_BOT_TOKEN: z._default(text, ''),
  TELEGRAM_MODE: z._default(text, ''),
  TELEGRAM_WEBHOOK_SECRET: z._default(text, ''),
  TELEGRAM_API_ROOT: z._default(text, ''),
  DISCORD_APPLICATION_ID: z._default(text, ''),
  DISCORD_PUBLIC_KEY: z._default(text, ''),
  DISCORD_BOT_TOKEN: z._default(text, ''),
  DISCORD_API_ROOT: z._default(text, ''),
  UPSTASH_REDIS_REST_URL: z._default(text, ''),
  UPSTASH_REDIS_REST_TOKEN: z._default(text, ''),
  DATA_DIR: z._default(text, ''),
  DATA_KEY: z._default(text, ''),
  INDEX_KEY: z._default(text, ''),
  PUBLIC_URL: z._default(text, ''),
  PORT: z._default(text, ''),
  ADMINS: z._default(text, ''),
  OPERATOR_NAME: z._default(text, ''),
  OPERATOR_CONTACT: z._default(text, ''),
  RETENTION_DAYS: z._default(text, ''),
  ...DESK_SETTINGS,
  ...OUTGOING_SETTINGS,
})
/** Every setting there is; `.env.example` lists the same. */
export const SETTING_NAMES: readonly string[] = Object.keys(settings.shape)

const KEY_REMEDY = 'Make one with: openssl rand -base64 32'

const isLocal = (url: string): boolean =>
  /^https?:\/\/(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/.test(url)

const isKey = (value: string): boolean => {
  try {
    return atob(value).length === 32
  } catch {
    return false
  }
}

/** Reads the environment. Every problem is reported at once, and a door without what it needs stays shut. */
export const readConfig = (
  env: Readonly<Record<string, unknown>>,
  runtime: Runtime,
):
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly Problem[] } => {
  const own = Object.fromEntries(
    SETTING_NAMES.flatMap(name => (typeof env[name] === 'string' ? [[name, env[name]]] : [])),
  )
  const set = settings.parse(own)
  const problems: Problem[] = []
  const wrong = (variable: string, reason: string, remedy: string) =>
    problems.push({ variable, reason, remedy })

  const port = set.PORT === '' ? 8787 : Number(set.PORT)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    wrong('PORT', `"${set.PORT}" is not a port.`, 'Use a number from 1 to 65535, or leave it out for 8787.')
  const publicUrl = (set.PUBLIC_URL === '' ? `http://localhost:${port}` : set.PUBLIC_URL).replace(/\/$/, '')
  if (!/^https?:\/\/[^/\s]+$/.test(publicUrl))
    wrong(
      'PUBLIC_URL',
      'It is not an address like https://offers.example.org, without a path.',
      'Use the address under which people reach this service.',
    )
  const open = !isLocal(publicUrl)
  if (open && publicUrl.startsWith('http:'))
    wrong('PUBLIC_URL', 'It is not https.', 'Put the service behind a certificate: people in danger use it.')

  const mode = set.TELEGRAM_MODE === '' ? (runtime === 'edge' ? 'webhook' : 'polling') : set.TELEGRAM_MODE
  if (mode !== 'polling' && mode !== 'webhook')
    wrong(
      'TELEGRAM_MODE',
      `"${mode}" is neither polling nor webhook.`,
      'Leave it out: polling in Node, webhook at the edge.',
    )
  if (mode === 'polling' && runtime === 'edge' && set.TELEGRAM_BOT_TOKEN !== '')
    wrong(
      'TELEGRAM_MODE',
      'Polling needs a process that stays; the edge has none.',
      'Use webhook, or run the Node service.',
    )
  if (set.TELEGRAM_BOT_TOKEN !== '' && !/^\d+:[\w-]{5,}$/.test(set.TELEGRAM_BOT_TOKEN))
    wrong(
      'TELEGRAM_BOT_TOKEN',
      'It does not look like 123456:ABC-DEF.',
      'Ask @BotFather on Telegram for the token.',
    )
  if (
    set.TELEGRAM_BOT_TOKEN !== '' &&
    mode === 'webhook' &&
    !/^[\w-]{16,256}$/.test(set.TELEGRAM_WEBHOOK_SECRET)
  )
    wrong(
      'TELEGRAM_WEBHOOK_SECRET',
      'The webhook needs a secret of 16 to 256 letters, digits, _ and -.',
      'Make one with: openssl rand -hex 32, then run npm run setup.',
    )
  if (set.TELEGRAM_BOT_TOKEN === '' && set.TELEGRAM_WEBHOOK_SECRET !== '')
    wrong(
      'TELEGRAM_BOT_TOKEN',
      'A webhook secret is set, but no token.',
      'Ask @BotFather on Telegram for the token.',
    )

  const hasDiscord =
    set.DISCORD_APPLICATION_ID !== '' || set.DISCORD_PUBLIC_KEY !== '' || set.DISCORD_BOT_TOKEN !== ''
  const portal = 'Copy it from your application at https://discord.com/developers/applications'
  if (hasDiscord && !/^\d{15,21}$/.test(set.DISCORD_APPLICATION_ID))
    wrong(
      'DISCORD_APPLICATION_ID',
      'Discord needs the number of the application.',
      `${portal}, General Information.`,
    )
  if (
    set.DISCORD_PUBLIC_KEY === ''
      ? hasDiscord && runtime === 'edge'
      : !/^[0-9a-f]{64}$/i.test(set.DISCORD_PUBLIC_KEY)
  )
    wrong(
      'DISCORD_PUBLIC_KEY',
      "Discord's requests cannot be checked without the public key, 64 hexadecimal digits.",
      `${portal}, General Information.`,
    )
  if (set.DISCORD_BOT_TOKEN !== '' && !/^[\w-]+\.[\w-]+\.[\w-]+$/.test(set.DISCORD_BOT_TOKEN))
    wrong(
      'DISCORD_BOT_TOKEN',
      'It does not look like a bot token (three parts with dots).',
      `${portal}, Bot.`,
    )
  if (hasDiscord && runtime === 'node' && set.DISCORD_PUBLIC_KEY === '' && set.DISCORD_BOT_TOKEN === '')
    wrong(
      'DISCORD_BOT_TOKEN',
      'Neither a token for the Gateway nor a public key for the endpoint is set.',
      `${portal}, Bot.`,
    )
  if (set.DISCORD_API_ROOT !== '' && !/^https?:\/\/\S+$/.test(set.DISCORD_API_ROOT))
    wrong('DISCORD_API_ROOT', 'It is not an http(s) address.', 'Leave it out: https://discord.com/api.')

  const hasUpstash = set.UPSTASH_REDIS_REST_URL !== '' || set.UPSTASH_REDIS_REST_TOKEN !== ''
  if ((hasUpstash || runtime === 'edge') && !/^https?:\/\/\S+$/.test(set.UPSTASH_REDIS_REST_URL))
    wrong(
      'UPSTASH_REDIS_REST_URL',
      'The address of the store is missing.',
      'Copy it from the REST section of your database at Upstash.',
    )
  if ((hasUpstash || runtime === 'edge') && set.UPSTASH_REDIS_REST_TOKEN === '')
    wrong(
      'UPSTASH_REDIS_REST_TOKEN',
      'The token of the store is missing.',
      'Copy it from the REST section of your database at Upstash.',
    )

  const dataKeys = set.DATA_KEY.split(',')
    .map(key => key.trim())
    .filter(key => key !== '')
  const needsKeys = open || runtime === 'edge' || hasUpstash
  if (dataKeys.some(key => !isKey(key)))
    wrong('DATA_KEY', 'A key is not 32 bytes in base64.', `${KEY_REMEDY}. While rotating: new,old.`)
  if (needsKeys && dataKeys.length === 0)
    wrong(
      'DATA_KEY',
      'Reports must be sealed with a key of your own.',
      `${KEY_REMEDY}. Keep it apart from the data.`,
    )
  if ((needsKeys || dataKeys.length > 0) && set.INDEX_KEY === '')
    wrong('INDEX_KEY', 'The key of the indexes is missing.', KEY_REMEDY)
  if (set.INDEX_KEY !== '' && set.INDEX_KEY.length < 32)
    wrong('INDEX_KEY', 'It is shorter than 32 characters.', KEY_REMEDY)
  if (set.INDEX_KEY !== '' && dataKeys.length === 0 && !needsKeys)
    wrong('DATA_KEY', 'INDEX_KEY is set, but DATA_KEY is not.', KEY_REMEDY)

  if (open && set.OPERATOR_NAME === '')
    wrong('OPERATOR_NAME', 'People must be able to read who runs this.', 'Use the name of your organisation.')
  if (open && set.OPERATOR_CONTACT === '')
    wrong(
      'OPERATOR_CONTACT',
      'People must be able to reach who runs this.',
      'Use an e-mail address or a page.',
    )
  const retention = set.RETENTION_DAYS === '' ? 90 : Number(set.RETENTION_DAYS)
  if (open && set.RETENTION_DAYS === '')
    wrong(
      'RETENTION_DAYS',
      'How long reports are kept must be decided.',
      'Use a number of days, for example 90.',
    )
  if (!Number.isInteger(retention) || retention < 1 || retention > 3_650)
    wrong(
      'RETENTION_DAYS',
      `"${set.RETENTION_DAYS}" is not a number of days from 1 to 3650.`,
      'Use for example 90.',
    )

  const desk = readDesk(set, wrong)
  const administrators = set.ADMINS.split(',')
    .map(each => each.trim())
    .filter(each => each !== '')
    .flatMap(each => {
      const match = /^(telegram|discord):(\d{1,20})$/.exec(each)
      if (match === null) {
        wrong(
          'ADMINS',
          `"${each}" is not platform:number.`,
          'Write telegram:123 or discord:456, separated by commas.',
        )
        return []
      }
      return [{ platform: match[1] as PlatformName, personId: match[2] ?? '' }]
    })

  const outgoing = readOutgoing(set, runtime, wrong)

  if (problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    config: {
      publicUrl,
      port,
      dataDir: set.DATA_DIR === '' ? 'data' : set.DATA_DIR,
      operator: {
        name: set.OPERATOR_NAME === '' ? 'Offerwatch' : set.OPERATOR_NAME,
        contact: set.OPERATOR_CONTACT,
      },
      retentionDays: retention,
      ...desk,
      keys: dataKeys.length === 0 ? undefined : { data: dataKeys, index: set.INDEX_KEY },
      upstash: hasUpstash
        ? { url: set.UPSTASH_REDIS_REST_URL, token: set.UPSTASH_REDIS_REST_TOKEN }
        : undefined,
      telegram:
        set.TELEGRAM_BOT_TOKEN === ''
          ? undefined
          : {
              token: set.TELEGRAM_BOT_TOKEN,
              mode: mode as 'polling' | 'webhook',
              secret: set.TELEGRAM_WEBHOOK_SECRET,
              apiRoot: set.TELEGRAM_API_ROOT === '' ? 'https://api.telegram.org' : set.TELEGRAM_API_ROOT,
            },
      discord: hasDiscord
        ? {
            applicationId: set.DISCORD_APPLICATION_ID,
            publicKey: set.DISCORD_PUBLIC_KEY === '' ? undefined : set.DISCORD_PUBLIC_KEY.toLowerCase(),
            token: set.DISCORD_BOT_TOKEN === '' ? undefined : set.DISCORD_BOT_TOKEN,
            apiRoot: (set.DISCORD_API_ROOT === '' ? 'https://discord.com/api' : set.DISCORD_API_ROOT).replace(
              /\/+$/,
              '',
            ),
          }
        : undefined,
      administrators,
      outgoing,
    },
  }
}

export const problemList = (problems: readonly Problem[]): string =>
  [
    'Offerwatch cannot start. Please mend these settings:',
    ...problems.map(({ variable, reason, remedy }) => `  ${variable}: ${reason} ${remedy}`),
  ].join('\n')
