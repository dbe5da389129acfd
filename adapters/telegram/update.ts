import * as z from 'zod/mini'

/** The part of Bot API 10.3 that is read; everything else of an update is passed over unseen. */
const user = z.object({
  id: z.int(),
  is_bot: z.optional(z.boolean()),
  language_code: z.optional(z.string()),
})

const chat = z.object({ id: z.int(), type: z.enum(['private', 'group', 'supergroup', 'channel']) })

const file = z.object({ file_id: z.string() })

const entities = z.optional(z.array(z.object({ type: z.string(), url: z.optional(z.string()) })))

const message = z.looseObject({
  message_id: z.int(),
  date: z.int(),
  chat,
  from: z.optional(user),
  sender_chat: z.optional(z.unknown()),
  forward_origin: z.optional(z.unknown()),
  reply_to_message: z.optional(
    z.object({
      from: z.optional(user),
      sender_chat: z.optional(z.unknown()),
      forum_topic_created: z.optional(z.unknown()),
    }),
  ),
  media_group_id: z.optional(z.string()),
  text: z.optional(z.string()),
  entities,
  caption: z.optional(z.string()),
  caption_entities: entities,
  rich_message: z.optional(z.object({ blocks: z.array(z.unknown()) })),
  photo: z.optional(z.array(file)),
  live_photo: z.optional(file),
  voice: z.optional(file),
  audio: z.optional(file),
  video: z.optional(file),
  video_note: z.optional(file),
  animation: z.optional(file),
  document: z.optional(z.object({ file_id: z.string(), mime_type: z.optional(z.string()) })),
})
export type Message = z.infer<typeof message>

const press = z.object({
  id: z.string(),
  from: user,
  data: z.optional(z.string()),
  /** A message too old to be told about has an id and a chat, and the date 0. */
  message: z.optional(z.object({ message_id: z.optional(z.int()), chat })),
})
export type Press = z.infer<typeof press>

export const telegramUpdate = z.object({
  update_id: z.int(),
  message: z.optional(message),
  callback_query: z.optional(press),
})

/** Kinds of content that can hold no offer. What is in no list of ours is a service message. */
export const UNSUPPORTED = [
  'sticker',
  'poll',
  'contact',
  'location',
  'venue',
  'dice',
  'game',
  'story',
  'paid_media',
  'checklist',
  'invoice',
  'giveaway',
  'giveaway_winners',
] as const

/** What Telegram is asked to send: the rest is never wanted and would cost a request each. */
export const ALLOWED_UPDATES = ['message', 'callback_query'] as const
