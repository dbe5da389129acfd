import { tickShifts } from '../cases/shifts.ts'
import type { DeskDeps } from '../desk/desk-deps.ts'
import { joinPieces } from '../records/change-pieces.ts'
import { noticesOf, owe } from '../records/notice-record.ts'
import { readSettings, SETTINGS_KEYS, type Settings, writeSettings } from '../records/settings-record.ts'

/** Asks whoever is about to begin a shift, and passes over who does not answer. Returns the settings as they then stand. */
export const tickDesks = async (deps: DeskDeps): Promise<Settings> => {
  const { store, vault, clock, ids } = deps
  const was = await readSettings(vault, await store.read(SETTINGS_KEYS))
  const now = clock.now()
  const ticked = was.settings.desks.map(desk => tickShifts(desk, now))
  if (ticked.every(({ desk }, index) => desk === was.settings.desks[index])) return was.settings
  const notices = noticesOf(
    ticked.flatMap(({ tell }) => tell),
    '',
    true,
    now,
    () => ids.next(),
  )
  const next = { ...was.settings, desks: ticked.map(({ desk }) => desk) }
  const change = joinPieces(ids.next(), await writeSettings(vault, was, next, now), owe(notices, now))
  // Whoever was first has done the same.
  if ((await store.commit(change)) === 'conflict') return was.settings
  await deps.outbox.send(notices)
  return next
}
