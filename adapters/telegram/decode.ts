import type { InboundEvent } from '../../src/core/events.ts'
import type { Person, Received } from '../../src/ports/platform-adapter.ts'
import { plainText } from './rich-text.ts'
import { type Message, type Press, telegramUpdate, UNSUPPORTED } from './update.ts'

/** Telegram drops a press that could not be handed over in this time, so a press is never older. */
export const PRESS_LIFETIME_MS = 150_000

const COMMAND = /^\/([a-z0-9_]{1,32})(?:@\w{3,64})?(?=\s|$)/i

type Entities = Message['entities']

const person = ({ id, language_code }: NonNullable<Message['from']>): Person => ({
  id: String(id),
  ...(language_code === undefined ? {} : { localeHint: language_code }),
})

/** A link hidden behind other words belongs to the offer: it is written out below, so that offsets stay as they were. */
const withLinks = (text: string, entities: Entities): string => {
  const hidden = (entities ?? []).flatMap(({ type, url }) =>
    type === 'text_link' && url !== undefined && !text.includes(url) ? [url] : [],
  )
  return [text, ...new Set(hidden)].join('\n')
}

const textEvent = (text: string, forwarded: boolean, entities?: Entities): InboundEvent => {
  const command = forwarded ? null : COMMAND.exec(text)
  return command?.[1] === undefined
    ? { kind: 'text', text: withLinks(text, entities), forwarded }
    : { kind: 'command', name: command[1].toLowerCase(), argument: text.slice(command[0].length).trim() }
}

type MediaEvent = Extract<InboundEvent, { kind: 'media' }>

const mediaOf = (message: Message): Pick<MediaEvent, 'media' | 'reference'> | undefined => {
  const { photo, live_photo, voice, audio, video, video_note, animation, document } = message
  const found = (media: MediaEvent['media'], file: { file_id: string } | undefined) =>
    file === undefined ? undefined : { media, reference: file.file_id }
  return (
    // Sizes go from small to large. An animation is also there as a document, a live photo as a photo.
    found('picture', photo?.at(-1)) ??
    found('picture', live_photo) ??
    found('voice', voice ?? audio) ??
    found('video', video ?? video_note ?? animation) ??
    found(document?.mime_type?.startsWith('image/') ? 'picture' : 'file', document)
  )
}

const messageEvent = (message: Message): InboundEvent | undefined => {
  const forwarded = message.forward_origin !== undefined
  if (message.text !== undefined) return textEvent(message.text, forwarded, message.entities)
  if (message.rich_message !== undefined) {
    const text = plainText(message.rich_message.blocks)
    return text === '' ? { kind: 'unsupported' } : textEvent(text, forwarded)
  }
  const media = mediaOf(message)
  if (media !== undefined)
    return {
      kind: 'media',
      ...media,
      caption: withLinks(message.caption ?? '', message.caption_entities),
      ...(message.media_group_id === undefined ? {} : { album: message.media_group_id }),
    }
  return UNSUPPORTED.some(name => message[name] !== undefined) ? { kind: 'unsupported' } : undefined
}

const repliesTo = ({ reply_to_message: to }: Message): Person | undefined =>
  // In a forum every message replies to the one that opened its topic.
  to?.from === undefined ||
  to.from.is_bot ||
  to.sender_chat !== undefined ||
  to.forum_topic_created !== undefined
    ? undefined
    : person(to.from)

const fromMessage = (id: string, message: Message): readonly Received[] => {
  const { chat, from, message_id } = message
  // A sender_chat is a channel, or an administrator who hides behind the group: nobody who could be answered for.
  if (chat.type === 'channel' || from === undefined || from.is_bot || message.sender_chat !== undefined)
    return []
  const event = messageEvent(message)
  if (event === undefined) return []
  const answered = repliesTo(message)
  return [
    {
      id,
      event,
      to: { ref: { platform: 'telegram', id: String(chat.id) } },
      from: person(from),
      where: chat.type === 'private' ? 'private' : 'group',
      sentAt: message.date * 1000,
      // An ephemeral message of a group has no id of its own.
      ...(message_id > 0 ? { message: String(message_id) } : {}),
      ...(answered === undefined ? {} : { repliesTo: answered }),
    },
  ]
}

const fromPress = (id: string, press: Press, arrivedAt: number): readonly Received[] => {
  const { message, data, from } = press
  if (message === undefined || data === undefined || from.is_bot || message.chat.type === 'channel') return []
  return [
    {
      id,
      event: { kind: 'press', data },
      to: {
        ref: { platform: 'telegram', id: String(message.chat.id) },
        reply: { value: press.id, expiresAt: arrivedAt + PRESS_LIFETIME_MS },
      },
      from: person(from),
      where: message.chat.type === 'private' ? 'private' : 'group',
      sentAt: arrivedAt,
      ...(message.message_id === undefined ? {} : { message: String(message.message_id) }),
    },
  ]
}

/**
 * An update as what happened in a conversation: none or one. Total: whatever is not a person's message or press
 * (edits, channels, bots, membership, service messages, kinds to come) is nothing.
 *
 * `arrivedAt` dates a press, because Telegram does not: it gives the date of the message under the button, which
 * may be months ago, and drops a press it cannot hand over within 150 seconds. The press's own id travels in
 * `to.reply`: `deliver` answers it, so that the button stops turning.
 */
export const decode = (update: unknown, arrivedAt: number): readonly Received[] => {
  const parsed = telegramUpdate.safeParse(update)
  if (!parsed.success) return []
  const { update_id, message, callback_query } = parsed.data
  const id = String(update_id)
  if (message !== undefined) return fromMessage(id, message)
  return callback_query === undefined ? [] : fromPress(id, callback_query, arrivedAt)
}
