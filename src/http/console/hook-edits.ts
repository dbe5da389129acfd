import type { Desk, StaffId } from '../../cases/desk.ts'
import { withHook, withoutHook } from '../../desk/edit-channels.ts'
import { editSettings } from '../../desk/edit-settings.ts'
import { newHookSecret } from '../../outbox/channels/sign-webhook.ts'
import { addressProblem } from '../../outgoing/address.ts'
import type { HttpDeps } from '../http-deps.ts'

export type HookEdited =
  | { readonly ok: true; readonly told: 'hook-gone' }
  | { readonly ok: true; readonly told: 'hook-set'; readonly secret: string }
  | { readonly ok: false; readonly why: 'bad-address' }

/** Sets or takes away a desk's own system; `undefined` where the form asks for something else. */
export const editHook = async (
  deps: HttpDeps,
  by: StaffId,
  { id }: Desk,
  form: URLSearchParams,
): Promise<HookEdited | undefined> => {
  const verb = form.get('do')
  if (verb === 'hook-remove') {
    await editSettings(deps, settings => withoutHook(settings, id), { by, act: `hook-gone:${id}` })
    return { ok: true, told: 'hook-gone' }
  }
  if (verb !== 'hook-set') return undefined
  const url = (form.get('address') ?? '').trim()
  if (addressProblem(url, deps.config.outgoing.allowed) !== undefined)
    return { ok: false, why: 'bad-address' }
  const secret = newHookSecret(deps.ids.bytes)
  await editSettings(deps, settings => withHook(settings, id, url, secret, deps.clock.now()), {
    by,
    act: `hook-set:${id}`,
  })
  return { ok: true, told: 'hook-set', secret }
}
