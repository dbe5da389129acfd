import type { Address, Delivery } from '../../src/ports/platform-adapter.ts'
import type { DeliverParts } from './deliver-parts.ts'
import { failedOf } from './failure.ts'
import type { Reply } from './reply.ts'

/** At the edge a request may make fifty calls of its own. */
const MOST = 30
const LOOKED_THROUGH = 50
const DONE = { ok: true, references: [] } as const

/** Which of a channel's last messages are the bot's own and older than what is being answered. */
const ownMessages = async (
  channel: string,
  before: string | undefined,
  { rest, applicationId }: DeliverParts,
): Promise<readonly string[]> => {
  const listed = await rest({
    method: 'GET',
    path: `/channels/${channel}/messages?limit=${LOOKED_THROUGH}${before === undefined ? '' : `&before=${before}`}`,
    asBot: true,
  })
  if (!listed.ok || !Array.isArray(listed.value)) return []
  return listed.value.flatMap(message => {
    const { id, author, application_id } = (message ?? {}) as Record<string, unknown>
    const writer = typeof author === 'object' && author !== null && 'id' in author ? author.id : undefined
    return typeof id === 'string' && (writer === applicationId || application_id === applicationId)
      ? [id]
      : []
  })
}

/**
 * Deletes what the bot wrote in a person's direct messages, or these messages of a channel. There it may delete its
 * own alone, and one by one; what is not there, or not its own, is passed over. What is hidden in a server is not
 * reached by this.
 */
export const deleteMessages = async (
  to: Address,
  messages: readonly string[],
  reply: Reply | undefined,
  parts: DeliverParts,
): Promise<Delivery> => {
  if (!parts.hasToken) return DONE
  const ofChannel = /^channel:(\d{1,21})$/.exec(to.ref.id)?.[1]
  const near =
    reply !== undefined && !(reply.by === 'interaction' && reply.ephemeral) ? reply.channel : undefined
  const opened = ofChannel ?? near ?? (await parts.openDirect(to.ref.id))
  if (typeof opened === 'object' && 'ok' in opened) return opened.ok ? DONE : opened
  const channel = typeof opened === 'string' ? opened : opened.channel
  const own =
    reply?.by === 'interaction'
      ? await ownMessages(channel, reply.ephemeral ? undefined : reply.id, parts)
      : []
  const newestFirst = [...new Set([...own, ...messages.filter(id => /^\d{1,21}$/.test(id))])]
    .toSorted((left, right) => right.length - left.length || (left < right ? 1 : -1))
    .slice(0, MOST)
  for (const message of newestFirst) {
    const path = `/channels/${channel}/messages/${message}`
    let answer = await parts.rest({ method: 'DELETE', path, asBot: true })
    if (!answer.ok && answer.status === 429 && (answer.retryAfterMs ?? Infinity) <= 2_000) {
      await parts.sleep(answer.retryAfterMs ?? 0)
      answer = await parts.rest({ method: 'DELETE', path, asBot: true })
    }
    if (!answer.ok && (answer.status === 429 || answer.status === 0 || answer.status >= 500))
      return failedOf(answer)
  }
  return DONE
}
