import { withChannelOff, withHookOff } from '../desk/edit-channels.ts'
import { editSettings } from '../desk/edit-settings.ts'
import type { Delivery } from '../ports/platform-adapter.ts'
import type { Pieces } from '../records/change-pieces.ts'
import { noticesOf, owe } from '../records/notice-record.ts'
import type { HookPost } from './hook-posts.ts'
import type { OutboxDeps } from './outbox-deps.ts'
import type { RingPost } from './ring-posts.ts'

/** A webhook that says it is gone is not called again until somebody gives it a new secret. */
export const turnOffIfGone = async (
  deps: OutboxDeps,
  { of, by }: RingPost,
  delivery: Delivery,
): Promise<void> => {
  if (delivery.ok || delivery.why !== 'gone' || by.kind !== 'webhook' || by.offSince !== undefined) return
  await editSettings(deps, settings => withChannelOff(settings, of, by.id, deps.clock.now()), {
    by: 'clock',
    act: `channel-off:${of}`,
  })
  deps.journal.note('outbox/channel-off', { channel: by.id })
}

/** A hotline's system that is gone, or took nothing for days, is turned off; administrators are owed the news. */
export const turnOffHook = async (deps: OutboxDeps, { desk }: HookPost): Promise<Pieces> => {
  const now = deps.clock.now()
  await editSettings(deps, settings => withHookOff(settings, desk, now), {
    by: 'clock',
    act: `hook-off:${desk}`,
  })
  deps.journal.note('outbox/hook-off', { desk })
  return owe(
    noticesOf([{ notice: 'hook-off', desk }], '', false, now, () => deps.ids.next()),
    now,
  )
}
