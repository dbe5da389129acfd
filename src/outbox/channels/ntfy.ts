import type { Urgency } from '../../core/words.ts'
import type { Reach, Ring } from '../../ports/channel.ts'
import type { Delivery } from '../../ports/platform-adapter.ts'
import { delivered } from './delivered.ts'

/** ntfy's scale: 5 rings through "do not disturb" where the person allowed that. */
const PRIORITY: Readonly<Record<Urgency, number>> = { now: 5, today: 4, queue: 3 }

/** The server's address and the topic, from an address such as `https://ntfy.example.org/my-topic`. */
export const ntfyTopic = (
  address: string,
): { readonly server: string; readonly topic: string } | undefined => {
  const url = URL.parse(address)
  const [, path = '', topic = ''] = /^(.*\/)([\w-]{1,64})$/.exec(url?.pathname ?? '') ?? []
  return url === null || topic === '' ? undefined : { server: `${url.origin}${path}`, topic }
}

/** Publishes to an ntfy topic, as JSON: headers could not carry every language. */
export const ringNtfy = async (
  reach: Reach,
  { url, token }: { readonly url: string; readonly token?: string },
  { about, urgency, title, link, over }: Ring,
): Promise<Delivery> => {
  const at = ntfyTopic(url)
  if (at === undefined) return { ok: false, why: 'refused' }
  const body = JSON.stringify({
    topic: at.topic,
    title: about,
    message: title,
    priority: over ? 2 : PRIORITY[urgency],
    click: link,
  })
  const headers = {
    'content-type': 'application/json',
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  }
  return delivered(await reach({ url: at.server, headers, body }))
}
