/**
 * The way back to what arrived. An interaction has a token for fifteen minutes, and where a button was pressed (or a
 * form opened from one) the message under it; `ephemeral`: only the person sees the answer. A direct message has its
 * channel.
 */
export type Reply =
  | {
      readonly by: 'interaction'
      readonly id: string
      readonly token: string
      readonly channel: string
      readonly message?: string
      readonly ephemeral: boolean
    }
  | { readonly by: 'channel'; readonly channel: string }

/** Discord lets a token live this long. */
export const REPLY_LIFETIME_MS = 15 * 60_000

export const writeReply = (reply: Reply): string =>
  reply.by === 'channel'
    ? `channel.${reply.channel}`
    : [
        reply.ephemeral ? 'hidden' : 'open',
        reply.id,
        reply.channel,
        reply.message ?? '',
        // Last, as nothing is promised of its letters.
        reply.token,
      ].join('.')

export const readReply = (value: string): Reply | undefined => {
  const [kind, id = '', channel = '', message = '', ...token] = value.split('.')
  if (kind === 'channel') return { by: 'channel', channel: id }
  if (kind !== 'hidden' && kind !== 'open') return undefined
  return {
    by: 'interaction',
    id,
    channel,
    ...(message === '' ? {} : { message }),
    token: token.join('.'),
    ephemeral: kind === 'hidden',
  }
}
