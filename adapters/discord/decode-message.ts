import type { InboundEvent } from '../../src/core/events.ts'
import type { Attachment, DiscordMessage } from './payload.ts'

type MediaEvent = Extract<InboundEvent, { kind: 'media' }>

const COMMAND = /^\/([a-z]{1,32})(?=\s|$)/i
/** Discord takes ten files with a message. */
const MOST_FILES = 10

export const kindOf = ({ content_type = '' }: Attachment): MediaEvent['media'] => {
  const [kind] = content_type.split('/')
  if (kind === 'image') return 'picture'
  if (kind === 'audio') return 'voice'
  return kind === 'video' ? 'video' : 'file'
}

/**
 * What a message says: its words, or each of its files, the first with the words beside it and all of one album. A
 * forwarded message says what it passes on. `passedOn`: somebody else's, so never a command.
 */
export const messageEvents = (message: DiscordMessage, passedOn: boolean): readonly InboundEvent[] => {
  const [snapshot] = message.message_snapshots ?? []
  const forwarded = passedOn || snapshot !== undefined
  const { content = '', attachments = [] } = snapshot?.message ?? message
  // With something of their own, people send what they pass on in a message of its own.
  if (attachments.length > 0)
    return attachments.slice(0, MOST_FILES).map((file, index) => ({
      kind: 'media',
      media: kindOf(file),
      reference: file.url,
      caption: index === 0 ? content : '',
      ...(attachments.length > 1 ? { album: message.id } : {}),
    }))
  if (content.trim() === '') return [{ kind: 'unsupported' }]
  const command = forwarded ? null : COMMAND.exec(content)
  return command?.[1] === undefined
    ? [{ kind: 'text', text: content, forwarded }]
    : [
        {
          kind: 'command',
          name: command[1].toLowerCase(),
          argument: content.slice(command[0].length).trim(),
        },
      ]
}
