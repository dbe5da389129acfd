import { withChannel, withNewSecret, withoutChannel } from '../../desk/edit-channels.ts'
import { editSettings } from '../../desk/edit-settings.ts'
import { makeChannel } from '../../desk/make-channel.ts'
import { newHookSecret } from '../../outbox/channels/sign-webhook.ts'
import type { Edit } from './desk-edits.ts'
import type { Visitor } from './visitor.ts'

const personOf = ({ staff }: Visitor, id: string) => staff.find(each => each.id === id)
const MOST_CHANNELS = 6

const add: Edit = async (deps, visitor, field) => {
  const person = personOf(visitor, field('staff'))
  if (person === undefined) return { ok: false, why: 'unknown' }
  if ((person.channels ?? []).length >= MOST_CHANNELS) return { ok: false, why: 'too-many' }
  const { allowed, mail } = deps.config.outgoing
  const made = makeChannel(
    { ids: deps.ids, allowed, hasMail: mail !== undefined },
    { kind: field('kind'), address: field('address').trim(), token: field('token').trim() },
  )
  if (!made.ok) return made
  const { channel } = made
  await editSettings(deps, settings => withChannel(settings, person, channel), {
    by: visitor.me.id,
    act: `channel-added:${person.id}`,
  })
  return channel.kind === 'webhook'
    ? { ok: true, told: 'channel-added', secret: channel.secrets[0]?.secret ?? '' }
    : { ok: true, told: 'channel-added' }
}

const remove: Edit = async (deps, visitor, field) => {
  const person = personOf(visitor, field('staff'))
  if (person === undefined) return { ok: false, why: 'unknown' }
  await editSettings(deps, settings => withoutChannel(settings, person, field('channel')), {
    by: visitor.me.id,
    act: `channel-gone:${person.id}`,
  })
  return { ok: true, told: 'channel-gone' }
}

const renew: Edit = async (deps, visitor, field) => {
  const person = personOf(visitor, field('staff'))
  if (person === undefined) return { ok: false, why: 'unknown' }
  const secret = newHookSecret(deps.ids.bytes)
  await editSettings(
    deps,
    settings => withNewSecret(settings, person, field('channel'), secret, deps.clock.now()),
    { by: visitor.me.id, act: `channel-secret:${person.id}` },
  )
  return { ok: true, told: 'channel-secret', secret }
}

/** Calls the person once, so that it is known that it works before it must. */
const tryOut: Edit = async (deps, visitor, field) => {
  const channel = personOf(visitor, field('staff'))?.channels?.find(each => each.id === field('channel'))
  if (channel === undefined) return { ok: false, why: 'unknown' }
  const { words } = visitor
  const delivery = await deps.ringBy(channel, {
    id: deps.ids.next(),
    what: 'test',
    about: words.console('desks.channel-test'),
    urgency: 'queue',
    title: words.console('desks.channel-test-said'),
    link: `${deps.publicUrl}/console`,
    at: deps.clock.now(),
    over: false,
  })
  return delivery.ok ? { ok: true, told: 'channel-rang' } : { ok: false, why: 'channel-silent' }
}

export const CHANNEL_EDITS: Readonly<Record<string, Edit>> = {
  'channel-add': add,
  'channel-remove': remove,
  'channel-renew': renew,
  'channel-test': tryOut,
}
