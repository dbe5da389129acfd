import type { DeskId, StaffId } from '../cases/desk.ts'
import { takeList as taken } from '../cases/page-list.ts'
import { listKey, readList, writeList } from '../records/page-index.ts'
import { readSettings, SETTINGS_KEYS } from '../records/settings-record.ts'
import type { DeskDeps } from './desk-deps.ts'
import { staffOf } from './staff.ts'

const TRIES = 5

/** Someone of the desk takes its counted list. */
export const takeDeskList = async (
  deps: DeskDeps,
  by: StaffId,
  desk: DeskId,
): Promise<'taken' | 'not-allowed' | 'gone'> => {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const [record, ...settingsRecords] = await deps.store.read([listKey(desk), ...SETTINGS_KEYS])
    const { settings } = await readSettings(deps.vault, settingsRecords)
    const me = staffOf(settings, deps.administrators).find(each => each.id === by)
    const mine = me?.desks ?? []
    const fallback = settings.desks.find(each => each.id === desk)?.fallback
    if (!mine.includes(desk) && (fallback === undefined || !mine.includes(fallback))) return 'not-allowed'
    const list = readList(record)
    if (record === undefined || list === undefined) return 'gone'
    const now = deps.clock.now()
    const change = { id: deps.ids.next(), ...writeList(desk, record, taken(list, by, now), now) }
    if ((await deps.store.commit(change)) === 'committed') return 'taken'
  }
  return 'gone'
}
