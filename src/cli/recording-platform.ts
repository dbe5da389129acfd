import type { PlatformName } from '../core/words.ts'
import type {
  Address,
  Delivery,
  OutboundMessage,
  PlatformAdapter,
  Received,
} from '../ports/platform-adapter.ts'

export interface SentMessage {
  readonly to: string
  readonly message: OutboundMessage
  readonly reference: string
}

/** A chat platform that keeps what it is given instead of sending it; what it answers can be set per chat. */
export const recordingPlatform = (
  name: PlatformName = 'telegram',
  /** What it answers instead of taking a message, if anything. */
  answers: (to: string) => Delivery | undefined = () => undefined,
) => {
  const sent: SentMessage[] = []
  const failures = new Map<string, Delivery>()
  let next = 1000
  const adapter: PlatformAdapter<OutboundMessage> = {
    name,
    can: {
      maxTextLength: 4096,
      maxButtonsPerRow: 8,
      maxRows: 20,
      freeText: 'always',
      canStartConversation: true,
      canErase: true,
      canReplace: true,
    },
    receive: async () => ({ kind: 'rejected', status: 404, reason: 'Nothing comes in here.' }),
    render: message => [message],
    deliver: async ({ ref }: Address, native) => {
      const failure = failures.get(ref.id) ?? (native.length === 0 ? undefined : answers(ref.id))
      if (failure !== undefined) return failure
      const references = native.map(message => {
        next += 1
        const reference =
          message.do === 'say' && message.replaces !== undefined ? message.replaces : String(next)
        sent.push({ to: ref.id, message, reference })
        return reference
      })
      return { ok: true, references }
    },
  }
  return { adapter: adapter as PlatformAdapter, sent, failures }
}

/** What somebody does in their own chat or in another one, as an update of a platform. `sentAt` in milliseconds. */
export const receivedFrom = (
  person: string,
  event: Received['event'],
  {
    update,
    chat = person,
    platform = 'telegram',
    ...rest
  }: Pick<Received, 'sentAt'> &
    Partial<Received> & {
      readonly update: number
      readonly chat?: string | undefined
      readonly platform?: PlatformName
    },
): Received => ({
  id: String(update),
  event,
  to: { ref: { platform, id: chat } },
  from: { id: person, localeHint: 'en' },
  where: chat === person ? 'private' : 'group',
  ...rest,
})

export const textOf = (message: OutboundMessage): string =>
  message.do === 'say'
    ? message.body.map(paragraph => paragraph.map(inline => inline.text).join('')).join('\n')
    : message.do === 'note'
      ? message.text
      : ''
