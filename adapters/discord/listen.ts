import type { Journal } from '../../src/ports/journal.ts'
import type { PlatformListener, Received } from '../../src/ports/platform-adapter.ts'
import { pause, untilClosed } from '../shared/pause.ts'
import type { DiscordConfig } from './config.ts'
import { decode } from './decode.ts'
import { type FormWords, formOf, modal } from './form.ts'
import { closeTrouble, type GatewayTrouble, gatewayTrouble } from './gateway-trouble.ts'
import { createLine } from './line.ts'
import { INTERACTION, interaction } from './payload.ts'
import { readReply } from './reply.ts'
import { deferral } from './respond.ts'
import { createRest } from './rest.ts'

export interface ListenerParts {
  readonly words: (locale: string) => Promise<FormWords>
  /** The first wait after a failure, doubled each time up to thirty times as long; milliseconds. */
  readonly pauseMs?: number
}

type Sink = (received: Received) => Promise<void>

const LONGEST = 30
const CLOSING_MS = 2_000
const MODAL = 9

/** Nothing is kept of what passes through: the conversation is in the store, sealed. */
const KEPT = { MessageManager: 0, UserManager: 0, GuildMemberManager: 0, PresenceManager: 0 }

/**
 * Discord's Gateway (Node only): direct messages with free text and files. Where no endpoint is set at Discord,
 * commands, buttons and forms come this way too; where one is set, Discord sends them there and never here. Both are
 * read by the same decoder from the raw packets. discord.js reconnects and resumes by itself, and Discord sends again
 * what was missed; an update that comes twice is known by its number.
 */
export const createDiscordListener = (
  config: DiscordConfig,
  journal: Journal | undefined,
  { words, pauseMs = 1_000 }: ListenerParts,
): PlatformListener => {
  const rest = createRest(config)

  /** The first answer to an interaction that came by the Gateway: a form at once, else the promise of an answer. */
  const acknowledge = async (payload: unknown): Promise<void> => {
    const parsed = interaction.safeParse(payload)
    if (!parsed.success) return
    const { id, token, type } = parsed.data
    const form = formOf(parsed.data)
    const [received] = decode(payload)
    const reply = readReply(received?.to.reply?.value ?? '')
    const body =
      form !== undefined
        ? { type: MODAL, data: modal(form, await words(form.locale)) }
        : type === INTERACTION.autocomplete || reply?.by !== 'interaction'
          ? undefined
          : deferral(reply)
    if (body !== undefined)
      await rest({ method: 'POST', path: `/interactions/${id}/${token}/callback`, body, asBot: false })
  }

  const listen = async (sink: Sink, signal: AbortSignal): Promise<void> => {
    const line = createLine(sink, pauseMs, signal, () => journal?.note('discord/update-given-up'))
    // Half a second and fifty megabytes that only a service with a Gateway pays.
    const { Client, GatewayIntentBits, Options, Partials } = await import('discord.js')
    const connect = () => {
      const client = new Client({
        intents: [GatewayIntentBits.DirectMessages],
        // A direct message comes in a channel that was not seen before.
        partials: [Partials.Channel, Partials.Message],
        makeCache: Options.cacheWithLimits(KEPT),
        rest: { api: config.apiRoot },
      })
      client.on('raw', (packet: { readonly t?: unknown; readonly d?: unknown }) => {
        if (packet.t !== 'MESSAGE_CREATE' && packet.t !== 'INTERACTION_CREATE') return
        if (packet.t === 'MESSAGE_CREATE') line.add(decode(packet.d))
        else line.add(decode(packet.d), acknowledge(packet.d))
      })
      client.on('error', () => journal?.note('discord/gateway-error'))
      client.on('shardError', () => journal?.note('discord/gateway-error'))
      client.on('shardReconnecting', () => journal?.note('discord/gateway-reconnecting'))
      client.on('shardResume', () => journal?.note('discord/gateway-resumed'))
      return client
    }

    let failures = 0
    let noted: string | undefined
    const trouble = ({ code, detail }: GatewayTrouble) => {
      if (noted !== code) journal?.note(code, detail)
      noted = code
    }
    while (!signal.aborted) {
      const client = connect()
      client.once('clientReady', () => {
        failures = 0
        if (noted !== undefined) journal?.note('discord/gateway-again')
        noted = undefined
      })
      const over = new Promise<GatewayTrouble | 'aborted'>(resolve => {
        client.once('invalidated', () => resolve({ code: 'discord/gateway-invalidated' }))
        client.once('shardDisconnect', ({ code }) => resolve(closeTrouble(code)))
        signal.addEventListener('abort', () => resolve('aborted'), { once: true })
      })
      try {
        // A refused token ends the connection without an end of the login.
        await Promise.race([client.login(config.token ?? ''), over])
        const why = await over
        if (why !== 'aborted') trouble(why)
      } catch (error) {
        trouble(gatewayTrouble(error))
      }
      await client.destroy().catch(() => {})
      if (signal.aborted) break
      await pause(Math.min(LONGEST, 2 ** failures) * pauseMs, signal)
      failures += 1
    }
    await untilClosed(line.empty(), CLOSING_MS, signal)
  }

  return { name: 'discord', listen }
}
