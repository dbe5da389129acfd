import { withChannelOff } from '../desk/edit-channels.ts'
import { editSettings } from '../desk/edit-settings.ts'
import type { Delivery } from '../ports/platform-adapter.ts'
import type { OutboxDeps } from './outbox-deps.ts'
import type { RingPost } from './ring-posts.ts'

/** A webhook that says it is gone is not called again until somebody gives it a new secret. */
export const turnOffIfGone = async (
  deps: OutboxDeps,
  { of, by }: RingPost,
  delivery: Delivery,
): Promise<void> => {
  if (delivery.ok || delivery.why !== 'gone' || by.kind !== 'webhook' || by.offSince !== undefined) return
  await editSettings(deps, settings => withChannelOff(settings, of, by.id, deps.clock.now()))
  deps.journal.note('outbox/channel-off', { channel: by.id })
}
