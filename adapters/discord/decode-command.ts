import type { InboundEvent } from '../../src/core/events.ts'
import type { Person } from '../../src/ports/platform-adapter.ts'
import { messageEvents } from './decode-message.ts'
import { type CommandData, discordMessage, MESSAGE_COMMAND } from './payload.ts'

/** Commands that are about the channel they are used in. */
const OF_THE_CHANNEL: ReadonlySet<string> = new Set(['desk', 'staff', 'case'])

export interface DecodedCommand {
  readonly events: readonly InboundEvent[]
  readonly ofTheChannel: boolean
  /** The person a staff command names. */
  readonly about?: Person
}

type Options = NonNullable<CommandData['options']>

const optionValue = (options: Options[number]['options'], name: string): string | undefined => {
  const value = options?.find(option => option.name === name)?.value
  return value === undefined ? undefined : String(value)
}

/** `/staff add person name`: the person is who the command is about, the name stands in the text as on Telegram. */
const staffCommand = (data: CommandData): DecodedCommand => {
  const [sub] = data.options ?? []
  const person = optionValue(sub?.options, 'person')
  const known = person === undefined ? undefined : data.resolved?.users?.[person]
  const name =
    sub?.name === 'add'
      ? (optionValue(sub.options, 'name') ?? known?.global_name ?? known?.username ?? '')
      : ''
  return {
    events: [{ kind: 'command', name: 'staff', argument: `${sub?.name ?? ''} ${name}`.trim() }],
    ofTheChannel: true,
    ...(person === undefined || !/^\d{1,21}$/.test(person) ? {} : { about: { id: person } }),
  }
}

/** A slash command as what it says, or a command on a message as that message passed on. */
export const decodeCommand = (data: CommandData): DecodedCommand => {
  if (data.type === MESSAGE_COMMAND) {
    const message = discordMessage.safeParse(data.resolved?.messages?.[data.target_id ?? ''])
    return {
      events: message.success ? messageEvents(message.data, true) : [{ kind: 'unsupported' }],
      ofTheChannel: false,
    }
  }
  if ((data.type ?? 1) !== 1) return { events: [], ofTheChannel: false }
  if (data.name === 'staff') return staffCommand(data)
  const values = (data.options ?? []).flatMap(({ value }) => (value === undefined ? [] : [String(value)]))
  return {
    events: [{ kind: 'command', name: data.name, argument: values.join(' ') }],
    ofTheChannel: OF_THE_CHANNEL.has(data.name),
  }
}
