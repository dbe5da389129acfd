import type { DeskId, StaffId } from '../cases/desk.ts'
import { withHere } from '../cases/shifts.ts'
import type { DeskDeps } from './desk-deps.ts'
import { editSettings } from './edit-settings.ts'

/** Someone says that they are there for their shift. `false`: they have none now at this desk. */
export const checkIn = async (deps: DeskDeps, staff: StaffId, desk: DeskId): Promise<boolean> => {
  const now = deps.clock.now()
  let joined = false
  await editSettings(deps, settings => {
    const desks = settings.desks.map(each => {
      const here = each.id === desk && each.onCall.includes(staff) ? withHere(each, staff, now) : undefined
      joined ||= here !== undefined
      return here ?? each
    })
    return { ...settings, desks }
  })
  return joined
}
