import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { messageFaults, responseFaults } from './discord-limits.ts'

export interface DiscordButton {
  readonly label: string
  readonly custom_id: string
}
export interface StoredMessage {
  readonly id: string
  readonly channel: string
  readonly application: boolean
  /** The person who alone can see it. */
  readonly hiddenFor: string | undefined
  content: string
  buttons: readonly (readonly DiscordButton[])[]
  readonly flags: number
}

export interface DiscordCallMade {
  readonly method: string
  readonly path: string
  readonly body: Readonly<Record<string, unknown>>
}

/** What a call is answered instead of what it would be. `hang`: done, but never answered. */
export type DiscordInstead =
  | {
      readonly status: number
      readonly code?: number
      readonly body?: object
      readonly headers?: Record<string, string>
    }
  | 'hang'
  | 'cut'

interface Known {
  readonly id: string
  readonly token: string
  readonly type: number
  readonly person: string
  readonly channel: string
  readonly hidden: boolean
  readonly message: string | undefined
  answered: 'no' | 'message' | 'update' | 'deferred-message' | 'done'
  original: string | undefined
  followUps: number
}

const EPOCH = 1_420_070_400_000

type Body = Record<string, unknown>
const buttonsOf = (body: Body): StoredMessage['buttons'] =>
  ((body.components ?? []) as { components: DiscordButton[] }[]).map(row =>
    row.components.map(({ label, custom_id }) => ({ label, custom_id })),
  )

const readBody = async (request: IncomingMessage): Promise<Body> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  return text === '' ? {} : (JSON.parse(text) as Body)
}

class Refused extends Error {
  readonly status: number
  readonly code: number
  constructor(status: number, code: number) {
    super(`${status} ${code}`)
    this.status = status
    this.code = code
  }
}

/**
 * Discord's REST API on this machine, as far as it is used. It holds to the documented limits: what breaks one is
 * refused as Discord would and stands in `faults`, which a test expects to be empty. Follow-ups before the answer get
 * 404, a nonce posts once, a bot deletes and edits its own messages alone.
 */
export const startFakeDiscord = async ({
  applicationId = '900000000000000001',
  token = 'OTAw.token.test',
} = {}) => {
  const calls: DiscordCallMade[] = []
  const faults: string[] = []
  const messages = new Map<string, StoredMessage>()
  const interactions = new Map<string, Known>()
  const directs = new Map<string, string>()
  const nonces = new Map<string, StoredMessage>()
  const instead: { readonly matches: RegExp; readonly answer: DiscordInstead }[] = []
  const closedFor = new Set<string>()
  const gone = new Set<string>()
  let commands: unknown[] = []
  let application: Body = {
    id: applicationId,
    name: 'Offerwatch',
    verify_key: '',
    interactions_endpoint_url: null,
  }
  let gateway = ''
  let count = 0n

  const nextId = (): string => {
    count += 1n
    return ((BigInt(Date.now() - EPOCH) << 22n) + (count & 0xfffn)).toString()
  }
  const check = (found: readonly string[], where: string) => {
    if (found.length === 0) return
    faults.push(...found.map(each => `${where}: ${each}`))
    throw new Refused(400, 50035)
  }
  const put = (
    channel: string,
    body: Body,
    more: { readonly application?: boolean; readonly hiddenFor?: string | undefined } = {},
  ): StoredMessage => {
    const message: StoredMessage = {
      id: nextId(),
      channel,
      application: more.application ?? true,
      hiddenFor: more.hiddenFor,
      content: String(body.content ?? ''),
      buttons: buttonsOf(body),
      flags: Number(body.flags ?? 0),
    }
    messages.set(message.id, message)
    return message
  }
  const change = (id: string, body: Body): StoredMessage => {
    const message = messages.get(id)
    if (message === undefined) throw new Refused(404, 10008)
    message.content = String(body.content ?? '')
    message.buttons = buttonsOf(body)
    return message
  }
  const shown = (message: StoredMessage) => ({
    id: message.id,
    channel_id: message.channel,
    content: message.content,
    flags: message.flags,
    author: { id: message.application ? applicationId : '1', bot: message.application },
    ...(message.application ? { application_id: applicationId } : {}),
  })

  /** The answer to an interaction, by HTTP or by its callback. */
  const answer = (known: Known, response: Body): void => {
    check(
      responseFaults(response, known.type, known.message !== undefined),
      `response to ${known.type === 2 ? 'a command' : known.type === 3 ? 'a button' : 'a form'}`,
    )
    if (known.answered !== 'no') throw new Refused(400, 40060)
    const data = (response.data ?? {}) as Body
    const hiddenFor = Number(data.flags ?? 0) & 64 ? known.person : undefined
    switch (response.type) {
      case 4: {
        if (known.hidden && hiddenFor === undefined) faults.push('a message everybody in the server can see')
        known.original = put(known.channel, data, { hiddenFor }).id
        known.answered = 'message'
        break
      }
      case 5:
        known.answered = 'deferred-message'
        break
      case 6:
      case 7:
        known.original = known.message
        known.answered = 'update'
        if (response.type === 7 && known.message !== undefined) change(known.message, data)
        break
      default:
        known.answered = 'done'
    }
  }

  const byToken = (path: string): { readonly known: Known; readonly rest: string } | undefined => {
    const match = /^\/webhooks\/\d+\/([^/?]+)(.*)$/.exec(path)
    if (match === null) return undefined
    const known = interactions.get(match[1] ?? '')
    if (known === undefined || known.answered === 'no') throw new Refused(404, 10015)
    return { known, rest: match[2] ?? '' }
  }

  const followUp = (known: Known, body: Body) => {
    check(messageFaults(body), 'follow-up')
    const hiddenFor = known.hidden || Number(body.flags ?? 0) & 64 ? known.person : undefined
    if (known.hidden && !(Number(body.flags ?? 0) & 64)) faults.push('a follow-up everybody can see')
    if (known.answered === 'deferred-message' && known.original === undefined) {
      const message = put(known.channel, body, { hiddenFor })
      known.original = message.id
      known.answered = 'message'
      return shown(message)
    }
    known.followUps += 1
    if (known.followUps > 5) throw new Refused(400, 40094)
    return shown(put(known.channel, body, { hiddenFor }))
  }

  const inChannel = (method: string, path: string, body: Body): unknown => {
    const match = /^\/channels\/(\d+)\/messages(?:\/(\d+))?(?:\?(.*))?$/.exec(path)
    const [, channel = '', id] = match ?? []
    if (match === null) throw new Refused(404, 0)
    if (gone.has(channel)) throw new Refused(404, 10003)
    if (closedFor.has(channel)) throw new Refused(403, 50007)
    if (method === 'GET') {
      const query = new URLSearchParams(match[3] ?? '')
      const before = query.get('before')
      return [...messages.values()]
        .filter(each => each.channel === channel && each.hiddenFor === undefined)
        .filter(each => before === null || BigInt(each.id) < BigInt(before))
        .toReversed()
        .slice(0, Number(query.get('limit') ?? 50))
        .map(shown)
    }
    if (method === 'POST') {
      check(messageFaults(body, 4 | 4_096), 'message')
      if (body.enforce_nonce !== true) faults.push('message: without enforce_nonce')
      const nonce = `${channel} ${String(body.nonce)}`
      const message = nonces.get(nonce) ?? put(channel, body)
      nonces.set(nonce, message)
      return shown(message)
    }
    const message = messages.get(id ?? '')
    if (message === undefined || message.channel !== channel || message.hiddenFor !== undefined)
      throw new Refused(404, 10008)
    if (!message.application) throw new Refused(403, method === 'PATCH' ? 50005 : 50003)
    if (method === 'PATCH') {
      check(messageFaults(body, 4), 'edit')
      return shown(change(message.id, body))
    }
    messages.delete(message.id)
    return undefined
  }

  const perform = (method: string, path: string, body: Body, authorization: string): unknown => {
    const callback = /^\/interactions\/\d+\/([^/]+)\/callback/.exec(path)
    if (callback !== null) {
      const known = interactions.get(callback[1] ?? '')
      if (known === undefined) throw new Refused(404, 10062)
      answer(known, body)
      return undefined
    }
    const interaction = byToken(path)
    if (interaction !== undefined) {
      const { known, rest } = interaction
      if (method === 'POST') return followUp(known, body)
      if (known.original === undefined) throw new Refused(404, 10008)
      if (method === 'DELETE') {
        messages.delete(known.original)
        return undefined
      }
      if (rest !== '/messages/@original') throw new Refused(404, 0)
      check(messageFaults(body, 4), 'edit of the answer')
      return shown(change(known.original, body))
    }
    if (authorization !== `Bot ${token}`) throw new Refused(401, 0)
    if (path === '/users/@me/channels') {
      const person = String(body.recipient_id)
      const channel = directs.get(person) ?? nextId()
      directs.set(person, channel)
      return { id: channel, type: 1 }
    }
    if (path.startsWith('/channels/')) return inChannel(method, path, body)
    if (path.startsWith('/applications/@me')) {
      if (method === 'PATCH') application = { ...application, ...body }
      return application
    }
    if (/^\/applications\/\d+\/(guilds\/\d+\/)?commands/.test(path)) {
      if (method === 'PUT') commands = (body as unknown as Body[]).map(each => ({ id: nextId(), ...each }))
      return commands
    }
    if (path === '/gateway/bot')
      return {
        url: gateway,
        shards: 1,
        session_start_limit: { total: 1000, remaining: 999, reset_after: 1000, max_concurrency: 1 },
      }
    throw new Refused(404, 0)
  }

  const server = createServer(async (request, response) => {
    const path = (request.url ?? '').replace(/^\/v10/, '')
    const method = request.method ?? 'GET'
    const body = await readBody(request)
    calls.push({ method, path, body })
    const at = instead.findIndex(({ matches }) => matches.test(`${method} ${path}`))
    const other = at < 0 ? undefined : instead.splice(at, 1)[0]?.answer
    if (other === 'cut') return void response.destroy()
    const send = (status: number, value: unknown, headers: Record<string, string> = {}) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers })
      response.end(value === undefined ? '' : JSON.stringify(value))
    }
    if (other !== undefined && other !== 'hang')
      return send(other.status, other.body ?? { code: other.code ?? 0, message: 'Instead' }, other.headers)
    try {
      const value = perform(method, path, body, request.headers.authorization ?? '')
      if (other === 'hang') return
      send(value === undefined ? 204 : 200, value)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      send(error.status, { code: error.code, message: 'Refused' })
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))

  return {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    applicationId,
    token,
    calls,
    faults,
    messages,
    nextId,
    put,
    answer,
    /** Makes an interaction known, as when Discord sends it. */
    expect(known: Omit<Known, 'answered' | 'original' | 'followUps'>): Known {
      const made: Known = { ...known, answered: 'no', original: undefined, followUps: 0 }
      interactions.set(known.token, made)
      return made
    },
    made: (method: string, path: RegExp): readonly DiscordCallMade[] =>
      calls.filter(call => call.method === method && path.test(call.path)),
    /** The next call that matches `METHOD /path` is answered so. */
    answerInstead(matches: RegExp, ...answers: readonly DiscordInstead[]): void {
      instead.push(...answers.map(answer => ({ matches, answer })))
    },
    /** The channel of a person's direct messages. */
    direct(person: string): string {
      const channel = directs.get(person) ?? nextId()
      directs.set(person, channel)
      return channel
    },
    /** From now on this channel refuses the bot, or is not there. */
    close: (channel: string) => void closedFor.add(channel),
    remove: (channel: string) => void gone.add(channel),
    /** What a person can see in a channel. */
    seenBy: (person: string, channel: string): readonly StoredMessage[] =>
      [...messages.values()].filter(
        each => each.channel === channel && (each.hiddenFor === undefined || each.hiddenFor === person),
      ),
    commands: () => commands,
    application: () => application,
    setApplication: (more: Body) => {
      application = { ...application, ...more }
    },
    setGateway: (url: string) => {
      gateway = url
    },
    async stop(): Promise<void> {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
export type FakeDiscord = Awaited<ReturnType<typeof startFakeDiscord>>
