import { COMMANDS } from '../../src/core/events.ts'
import type { Received } from '../../src/ports/platform-adapter.ts'
import type { WebRequest } from './config.ts'

const COMMAND = new RegExp(`^/(start|${COMMANDS.join('|')})(?:\\s+(.*))?$`, 's')

/** A request of the page as an event; `undefined` where it says nothing. */
export const decode = (
  request: WebRequest,
  token: string,
  localeHint: string | undefined,
  now: number,
): Received | undefined => {
  const text = request.text?.trim() ?? ''
  const command = COMMAND.exec(text)
  const event: Received['event'] | undefined =
    request.press !== undefined && request.press !== ''
      ? { kind: 'press', data: request.press }
      : command?.[1] !== undefined
        ? { kind: 'command', name: command[1], argument: command[2] ?? '' }
        : request.picture !== undefined
          ? { kind: 'media', media: 'picture', reference: '', caption: text, bytes: request.picture }
          : text === ''
            ? undefined
            : { kind: 'text', text: (request.text ?? '').slice(0, 100_000), forwarded: false }
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
