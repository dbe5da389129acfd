import { comparable, type Definition } from './commands.ts'
import type { DiscordConfig } from './config.ts'
import type { Rest, RestAnswer } from './rest.ts'

/** One line of the account given to the operator. */
export interface SetUpLine {
  readonly state: 'set' | 'unchanged' | 'missing' | 'hint'
  readonly text: string
}

/** What is wanted: where interactions are to arrive (`as-it-is` changes nothing), and for one server or for all. */
export interface Wanted {
  readonly arrival:
    | { readonly by: 'endpoint'; readonly url: string }
    | { readonly by: 'gateway' | 'as-it-is' }
  readonly guild?: string
}

/** View channels, send messages, read what was said before (to edit cards). */
const PERMISSIONS = '68608'

const asObject = (value: unknown): Definition =>
  typeof value === 'object' && value !== null ? (value as Definition) : {}

const WHY: Readonly<Record<number, string>> = {
  0: 'Discord could not be reached. Is there a way out to the network, and is DISCORD_API_ROOT right?',
  401: 'Discord does not know the token. Reset it under Bot in the developer portal, and set DISCORD_BOT_TOKEN',
  403: 'Discord does not allow it. For one server, the bot has to be in it',
  429: 'Discord asks to wait. Try again in a minute',
}
const why = ({ status }: Extract<RestAnswer, { ok: false }>): SetUpLine => ({
  state: 'missing',
  text: `Discord: ${WHY[status] ?? `it refused (${status})`}`,
})

const setCommands = async (
  rest: Rest,
  { applicationId }: DiscordConfig,
  definitions: readonly Definition[],
  guild: string | undefined,
): Promise<SetUpLine> => {
  const path = `/applications/${applicationId}${guild === undefined ? '' : `/guilds/${guild}`}/commands`
  // Where a command may be used is asked of those for everybody alone.
  const wanted =
    guild === undefined
      ? definitions
      : definitions.map(({ integration_types: _, contexts: __, ...definition }) => definition)
  const text = `commands ${guild === undefined ? 'for everybody' : `for the server ${guild}`}: ${wanted.length}`
  const there = await rest({ method: 'GET', path: `${path}?with_localizations=true`, asBot: true })
  if (!there.ok) return why(there)
  const known = (Array.isArray(there.value) ? there.value : []).map(each =>
    comparable(guild === undefined ? each : { ...asObject(each), integration_types: [], contexts: [] }),
  )
  if (known.toSorted().join() === wanted.map(comparable).toSorted().join())
    return { state: 'unchanged', text }
  const put = await rest({ method: 'PUT', path, body: wanted, asBot: true })
  return put.ok ? { state: 'set', text } : why(put)
}

const arrange = async (
  rest: Rest,
  application: Definition,
  wanted: Wanted,
): Promise<readonly SetUpLine[]> => {
  const { arrival } = wanted
  const now =
    typeof application.interactions_endpoint_url === 'string' ? application.interactions_endpoint_url : ''
  if (arrival.by === 'as-it-is')
    return [
      {
        state: 'unchanged',
        text:
          now === ''
            ? 'no endpoint: commands and buttons arrive by the Gateway (npm start with the token). Set one with --endpoint'
            : `endpoint: ${now}`,
      },
    ]
  const url = arrival.by === 'endpoint' ? arrival.url : ''
  const text = url === '' ? 'no endpoint: commands and buttons arrive by the Gateway' : `endpoint: ${url}`
  if (now === url) return [{ state: 'unchanged', text }]
  const set = await rest({
    method: 'PATCH',
    path: '/applications/@me',
    body: { interactions_endpoint_url: url === '' ? null : url },
    asBot: true,
  })
  if (set.ok) return [{ state: 'set', text }]
  return [
    set.status === 400
      ? {
          state: 'missing',
          text: `endpoint: Discord tried ${url} and was not answered as it wants. Is the service running there with DISCORD_APPLICATION_ID and DISCORD_PUBLIC_KEY set?`,
        }
      : why(set),
  ]
}

const installable = async (rest: Rest, application: Definition): Promise<readonly SetUpLine[]> => {
  const text = 'may be installed by a server and by a person'
  const types = asObject(application.integration_types_config)
  if (types['0'] !== undefined && types['1'] !== undefined) return [{ state: 'unchanged', text }]
  const set = await rest({
    method: 'PATCH',
    path: '/applications/@me',
    body: {
      integration_types_config: {
        '0': {
          oauth2_install_params: { scopes: ['applications.commands', 'bot'], permissions: PERMISSIONS },
        },
        '1': { oauth2_install_params: { scopes: ['applications.commands'], permissions: '0' } },
      },
    },
    asBot: true,
  })
  return [set.ok ? { state: 'set', text } : why(set)]
}

/** Links by which the bot is installed. */
const links = (applicationId: string): readonly SetUpLine[] => {
  const base = `https://discord.com/oauth2/authorize?client_id=${applicationId}`
  return [
    {
      state: 'hint',
      text: `for a person, who then has it everywhere: ${base}&integration_type=1&scope=applications.commands`,
    },
    {
      state: 'hint',
      text: `for a server with its desks: ${base}&integration_type=0&scope=bot+applications.commands&permissions=${PERMISSIONS}`,
    },
  ]
}

/** Brings commands, installation and the way interactions arrive into order at Discord; a second time changes nothing. */
export const setUp = async (
  rest: Rest,
  config: DiscordConfig,
  definitions: readonly Definition[],
  wanted: Wanted,
): Promise<readonly SetUpLine[]> => {
  const me = await rest({ method: 'GET', path: '/applications/@me', asBot: true })
  if (!me.ok) return [why(me)]
  const application = asObject(me.value)
  if (application.id !== config.applicationId)
    return [
      {
        state: 'missing',
        text: `DISCORD_APPLICATION_ID: the token belongs to the application ${String(application.id)}`,
      },
    ]
  const keyRight = config.publicKey === undefined || application.verify_key === config.publicKey.toLowerCase()
  return [
    { state: 'unchanged', text: `application: ${String(application.name)}` },
    ...(keyRight
      ? []
      : [
          {
            state: 'missing',
            text: 'DISCORD_PUBLIC_KEY: it is not the key of this application, so nothing Discord sends would be taken. See General Information',
          } as const,
        ]),
    await setCommands(rest, config, definitions, wanted.guild),
    ...(await installable(rest, application)),
    ...(keyRight || wanted.arrival.by !== 'endpoint' ? await arrange(rest, application, wanted) : []),
    ...links(config.applicationId),
  ]
}
