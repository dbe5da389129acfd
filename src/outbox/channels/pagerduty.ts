import type { Urgency } from '../../core/words.ts'
import type { Reach, Ring } from '../../ports/channel.ts'
import type { Delivery } from '../../ports/platform-adapter.ts'
import { delivered } from './delivered.ts'

const ENQUEUE = 'https://events.pagerduty.com/v2/enqueue'
const SEVERITY: Readonly<Record<Urgency, string>> = { now: 'critical', today: 'error', queue: 'warning' }

/** An event of the Events API v2: it triggers, and once the call is over it resolves what it triggered. */
export const ringPagerDuty = async (
  reach: Reach,
  { key, url = ENQUEUE }: { readonly key: string; readonly url?: string },
  { about, urgency, title, link, at, over }: Ring,
): Promise<Delivery> => {
  const event = {
    routing_key: key,
    event_action: over ? 'resolve' : 'trigger',
    dedup_key: `offerwatch-${about}`,
    ...(over
      ? {}
      : {
          payload: {
            summary: title,
            source: 'offerwatch',
            severity: SEVERITY[urgency],
            timestamp: new Date(at).toISOString(),
          },
          links: [{ href: link, text: about }],
        }),
  }
  const headers = { 'content-type': 'application/json' }
  return delivered(await reach({ url, headers, body: JSON.stringify(event) }))
}
