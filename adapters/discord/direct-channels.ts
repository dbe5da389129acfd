import type { Delivery } from '../../src/ports/platform-adapter.ts'
import { failedOf } from './failure.ts'
import type { Rest } from './rest.ts'

const REMEMBERED = 1_000

/** Opens a person's direct messages, once: Discord gives the same channel each time, and counts how often it is asked. */
export const createDirectChannels = (rest: Rest) => {
  const channels = new Map<string, string>()
  return async (person: string): Promise<{ readonly channel: string } | Delivery> => {
    const known = channels.get(person)
    if (known !== undefined) return { channel: known }
    const answer = await rest({
      method: 'POST',
      path: '/users/@me/channels',
      body: { recipient_id: person },
      asBot: true,
    })
    if (!answer.ok) return failedOf(answer)
    const { value } = answer
    const channel = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined
    if (typeof channel !== 'string') return { ok: false, why: 'unknown' }
    channels.set(person, channel)
    for (const oldest of channels.keys()) {
      if (channels.size <= REMEMBERED) break
      channels.delete(oldest)
    }
    return { channel }
  }
}
