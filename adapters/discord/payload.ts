import * as z from 'zod/mini'

/** The part of Discord's API v10 that is read; everything else is passed over unseen. */
const id = z.string().check(z.regex(/^\d{1,21}$/))
const user = z.object({ id, bot: z.optional(z.boolean()) })

export const attachment = z.object({ url: z.string(), content_type: z.optional(z.string()) })
export type Attachment = z.infer<typeof attachment>

const words = {
  content: z.optional(z.string()),
  attachments: z.optional(z.array(attachment)),
}

/** A message as the Gateway or a message command shows it. A forwarded one carries what it passes on as a snapshot. */
export const discordMessage = z.object({
  id,
  type: z.optional(z.int()),
  channel_id: id,
  guild_id: z.optional(z.string()),
  author: user,
  ...words,
  message_snapshots: z.optional(z.array(z.object({ message: z.object(words) }))),
})
export type DiscordMessage = z.infer<typeof discordMessage>

const option = z.object({
  name: z.string(),
  type: z.int(),
  value: z.optional(z.union([z.string(), z.number(), z.boolean()])),
})
/** Options of a command; a subcommand holds options of its own. */
const options = z.optional(z.array(z.extend(option, { options: z.optional(z.array(option)) })))

export const commandData = z.object({
  name: z.string(),
  type: z.optional(z.int()),
  options,
  target_id: z.optional(id),
  resolved: z.optional(
    z.object({
      messages: z.optional(z.record(z.string(), z.unknown())),
      users: z.optional(
        z.record(
          z.string(),
          z.object({ username: z.optional(z.string()), global_name: z.optional(z.nullable(z.string())) }),
        ),
      ),
    }),
  ),
})
export type CommandData = z.infer<typeof commandData>

export const componentData = z.object({ custom_id: z.string(), values: z.optional(z.array(z.string())) })

export const modalData = z.object({
  custom_id: z.string(),
  components: z.array(z.unknown()),
  resolved: z.optional(z.object({ attachments: z.optional(z.record(z.string(), z.unknown())) })),
})

export const interaction = z.object({
  id,
  application_id: z.optional(z.string()),
  type: z.int(),
  token: z.string().check(z.regex(/^\S{1,512}$/)),
  locale: z.optional(z.string()),
  guild_id: z.optional(z.string()),
  context: z.optional(z.nullable(z.int())),
  channel_id: z.optional(id),
  channel: z.optional(z.object({ id })),
  user: z.optional(user),
  member: z.optional(z.object({ user: z.optional(user) })),
  message: z.optional(z.object({ id })),
  data: z.optional(z.unknown()),
})
export type Interaction = z.infer<typeof interaction>

export const INTERACTION = { ping: 1, command: 2, component: 3, autocomplete: 4, modal: 5 } as const
/** `data.type` of a command on a message. */
export const MESSAGE_COMMAND = 3

/** The first second of 2015, from which Discord's numbers count the milliseconds. */
const EPOCH = 1_420_070_400_000
/** When a thing was made, from its number. */
export const madeAt = (number: string): number => Number(BigInt(number) >> 22n) + EPOCH

/** Hidden from others unless it is the person's own chat with the bot. */
export const isHidden = ({ context, guild_id }: Interaction): boolean =>
  context === undefined || context === null ? guild_id !== undefined : context !== 1
