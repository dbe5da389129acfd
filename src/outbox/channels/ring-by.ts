import type { Reach, RingBy, SendMail } from '../../ports/channel.ts'
import type { Clock } from '../../ports/clock.ts'
import { ringNtfy } from './ntfy.ts'
import { ringPagerDuty } from './pagerduty.ts'
import { sendHook } from './webhook.ts'

export interface RingDeps {
  readonly reach: Reach
  /** Absent where the operator set up no mail. */
  readonly sendMail: SendMail | undefined
  readonly clock: Clock
}

/** A channel that does not answer must not keep the next call waiting; it is tried again. */
const RING_MS = 5_000

/** Every kind of channel a person can be called by. */
export const createRingBy =
  ({ reach: reachWhole, sendMail, clock }: RingDeps): RingBy =>
  async (channel, ring) => {
    const reach: Reach = request => reachWhole({ ...request, withinMs: RING_MS })
    switch (channel.kind) {
      case 'webhook': {
        const { id, at, what, about, urgency } = ring
        const event = { id, at, type: `staff.${what.replaceAll('-', '_')}`, data: { case: about, urgency } }
        return sendHook(reach, channel, event, clock.now())
      }
      case 'ntfy':
        return ringNtfy(reach, channel, ring)
      case 'pagerduty':
        return ringPagerDuty(reach, channel, ring)
      case 'email': {
        const { id, title, link } = ring
        const mail = { id, to: channel.address, subject: title, text: `${title}\n\n${link}\n` }
        return (await sendMail?.(mail)) ?? { ok: false, why: 'gone' }
      }
    }
  }
