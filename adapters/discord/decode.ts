import type { Person, Received } from '../../src/ports/platform-adapter.ts'
import { type DecodedCommand, decodeCommand } from './decode-command.ts'
import { decodeForm } from './decode-form.ts'
import { messageEvents } from './decode-message.ts'
import { formOf } from './form.ts'
import {
  commandData,
  componentData,
  discordMessage,
  INTERACTION,
  type Interaction,
  interaction,
  isHidden,
  madeAt,
} from './payload.ts'
import { REPLY_LIFETIME_MS, writeReply } from './reply.ts'

/** A channel of a server, told apart from a person: both are plain numbers to Discord. */
const channelRef = (channel: string): string => `channel:${channel}`

const NOTHING: DecodedCommand = { events: [], ofTheChannel: false }
/** Messages people write: plain ones and replies. */
const WRITTEN: ReadonlySet<number> = new Set([0, 19])

const contentOf = (received: Interaction): DecodedCommand => {
  switch (received.type) {
    case INTERACTION.command: {
      const data = commandData.safeParse(received.data)
      return data.success ? decodeCommand(data.data) : NOTHING
    }
    case INTERACTION.component: {
      const data = componentData.safeParse(received.data)
      if (!data.success) return NOTHING
      const press = data.data.values?.[0] ?? data.data.custom_id
      return { events: [{ kind: 'press', data: press }], ofTheChannel: press.startsWith('desk:') }
    }
    case INTERACTION.modal:
      return { events: decodeForm(received.data), ofTheChannel: false }
    default:
      return NOTHING
  }
}

const fromInteraction = (received: Interaction): readonly Received[] => {
  const user = received.member?.user ?? received.user
  const channel = received.channel_id ?? received.channel?.id
  if (user === undefined || user.bot === true || channel === undefined) return []
  // Answered with a form at once: nothing happened yet.
  if (formOf(received) !== undefined) return []
  const { events, ofTheChannel, about } = contentOf(received)
  const hidden = isHidden(received)
  const group = ofTheChannel && received.guild_id !== undefined
  const from: Person = {
    id: user.id,
    ...(received.locale === undefined ? {} : { localeHint: received.locale }),
  }
  const value = writeReply({
    by: 'interaction',
    id: received.id,
    token: received.token,
    channel,
    ephemeral: hidden,
    ...(received.message === undefined ? {} : { message: received.message.id }),
  })
  const sentAt = madeAt(received.id)
  return events.map((event, index) => ({
    id: index === 0 ? received.id : `${received.id}.${index}`,
    event,
    to: {
      // A person is one conversation, in whatever server, group or direct message they are.
      ref: { platform: 'discord', id: group ? channelRef(channel) : user.id },
      reply: { value, expiresAt: sentAt + REPLY_LIFETIME_MS },
    },
    from,
    where: group ? 'group' : 'private',
    sentAt,
    ...(received.message === undefined ? {} : { message: received.message.id }),
    // Discord tells nothing of their language: most likely it is that of whoever names them.
    ...(about === undefined ? {} : { repliesTo: { ...from, ...about } }),
  }))
}

const fromMessage = (payload: unknown): readonly Received[] => {
  const parsed = discordMessage.safeParse(payload)
  if (!parsed.success) return []
  const { id, type = 0, channel_id, guild_id, author } = parsed.data
  if (guild_id !== undefined || author.bot === true || !WRITTEN.has(type)) return []
  const sentAt = madeAt(id)
  const value = writeReply({ by: 'channel', channel: channel_id })
  return messageEvents(parsed.data, false).map((event, index) => ({
    id: index === 0 ? id : `${id}.${index}`,
    event,
    to: {
      ref: { platform: 'discord', id: author.id },
      reply: { value, expiresAt: sentAt + REPLY_LIFETIME_MS },
    },
    from: { id: author.id },
    where: 'private',
    sentAt,
    message: id,
  }))
}

/**
 * An interaction, or a direct message the Gateway brought, as what happened in a conversation. Total: whatever is
 * neither (other messages, bots, kinds to come) is nothing. A form that is only being opened is nothing yet.
 */
export const decode = (payload: unknown): readonly Received[] => {
  const parsed = interaction.safeParse(payload)
  return parsed.success ? fromInteraction(parsed.data) : fromMessage(payload)
}
