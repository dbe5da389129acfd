import { COMMANDS } from '../../src/core/events.ts'
import type { Received } from '../../src/ports/platform-adapter.ts'
import type { WebRequest } from './config.ts'

const COMMAND = new RegExp(`^/(start|${COMMANDS.join('|')})(?:\\s+(.*))?$`, 's')

const LONGEST_TEXT = 100_000

const eventOf = ({ press, picture, text: given = '' }: WebRequest): Received['event'] | undefined => {
  if (press !== undefined && press !== '') return { kind: 'press', data: press }
  const text = given.trim()
  const [, name, argument = ''] = COMMAND.exec(text) ?? []
  if (name !== undefined) return { kind: 'command', name, argument }
  if (picture !== undefined)
    return { kind: 'media', media: 'picture', reference: '', caption: text, bytes: picture }
  return text === '' ? undefined : { kind: 'text', text: given.slice(0, LONGEST_TEXT), forwarded: false }
}

/** A request of the page as an event; `undefined` where it says nothing. */
export const decode = (
  request: WebRequest,
  token: string,
  localeHint: string | undefined,
  now: number,
): Received | undefined => {
  const event = eventOf(request)
  if (event === undefined) return undefined
  return {
    id: request.id,
    event,
    to: { ref: { platform: 'web', id: token }, reply: { value: request.id, expiresAt: now + 30_000 } },
    from: { id: token, ...(localeHint === undefined ? {} : { localeHint }) },
    where: 'private',
    sentAt: now,
    message: request.id,
  }
}
