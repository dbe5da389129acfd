import type { Hook, StaffChannel } from '../cases/channel.ts'
import type { DeskId, Staff, StaffId } from '../cases/desk.ts'
import type { Settings } from '../records/settings-record.ts'

/** After a change of secret the earlier one still signs for this long, so that the receiver has a day to follow. */
const OVERLAP_MS = 86_400_000

/** A hook with a new secret, the one until now going out of use; on again if it was off. */
const rotated = ({ url, secrets }: Hook, secret: string, now: number): Hook => ({
  url,
  secrets: [{ secret }, ...secrets.slice(0, 1).map(each => ({ ...each, until: now + OVERLAP_MS }))],
})

const changed = (
  settings: Settings,
  staff: Staff,
  change: (channels: readonly StaffChannel[]) => readonly StaffChannel[],
): Settings => {
  // An administrator of the configuration comes into the settings only now; what the configuration gives stays there.
  const was = settings.staff.find(each => each.id === staff.id) ?? {
    ...staff,
    roles: staff.roles.filter(role => role !== 'administrator'),
  }
  const next: Staff = { ...was, channels: change(was.channels ?? []) }
  return { ...settings, staff: [...settings.staff.filter(each => each.id !== staff.id), next] }
}

/** Someone who had no chat to be called in comes last in the order of their desks. */
const callable = (settings: Settings, { id, desks }: Staff): Settings => ({
  ...settings,
  desks: settings.desks.map(desk =>
    desks.includes(desk.id) && !desk.onCall.includes(id) ? { ...desk, onCall: [...desk.onCall, id] } : desk,
  ),
})

export const withChannel = (settings: Settings, staff: Staff, channel: StaffChannel): Settings => {
  const next = changed(settings, staff, channels => [...channels, channel])
  return staff.platform === 'web' ? callable(next, staff) : next
}

export const withoutChannel = (settings: Settings, staff: Staff, id: string): Settings => {
  const next = changed(settings, staff, channels => channels.filter(each => each.id !== id))
  const left = next.staff.find(each => each.id === staff.id)?.channels ?? []
  if (staff.platform !== 'web' || left.length > 0) return next
  return {
    ...next,
    desks: next.desks.map(desk => ({ ...desk, onCall: desk.onCall.filter(each => each !== staff.id) })),
  }
}

export const withNewSecret = (
  settings: Settings,
  staff: Staff,
  id: string,
  secret: string,
  now: number,
): Settings =>
  changed(settings, staff, channels =>
    channels.map(each =>
      each.id === id && each.kind === 'webhook'
        ? { id, kind: 'webhook', ...rotated(each, secret, now) }
        : each,
    ),
  )

/** Marks a person's webhook as gone: its server said so. */
export const withChannelOff = (
  settings: Settings,
  staffId: StaffId,
  channelId: string,
  now: number,
): Settings => ({
  ...settings,
  staff: settings.staff.map(each =>
    each.id !== staffId
      ? each
      : {
          ...each,
          channels: (each.channels ?? []).map(channel =>
            channel.id === channelId && channel.kind === 'webhook' && channel.offSince === undefined
              ? { ...channel, offSince: now }
              : channel,
          ),
        },
  ),
})

const withDeskHook = (
  settings: Settings,
  desk: DeskId,
  change: (hook: Hook | undefined) => Hook | undefined,
): Settings => ({
  ...settings,
  desks: settings.desks.map(each => {
    if (each.id !== desk) return each
    const { hook: was, ...rest } = each
    const hook = change(was)
    return hook === undefined ? rest : { ...rest, hook }
  }),
})

/** Sets a desk's own system; the same address again gets a new secret beside the old one. */
export const withHook = (
  settings: Settings,
  desk: DeskId,
  url: string,
  secret: string,
  now: number,
): Settings =>
  withDeskHook(settings, desk, was =>
    was?.url === url ? rotated(was, secret, now) : { url, secrets: [{ secret }] },
  )

export const withoutHook = (settings: Settings, desk: DeskId): Settings =>
  withDeskHook(settings, desk, () => undefined)

export const withHookOff = (settings: Settings, desk: DeskId, now: number): Settings =>
  withDeskHook(settings, desk, was =>
    was === undefined || was.offSince !== undefined ? was : { ...was, offSince: now },
  )
