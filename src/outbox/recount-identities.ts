import type { DeskDeps } from '../desk/desk-deps.ts'
import { joinPieces, type Pieces } from '../records/change-pieces.ts'
import {
  countRows,
  identityKey,
  isNamed,
  namedPieces,
  readIdentity,
  sightingQueries,
} from '../records/identity-record.ts'
import { RECOUNT_INDEX, recountKey } from '../records/like-record.ts'

/** How many one tick takes on; nearly all are of identities nobody confirmed and cost no trip of their own. */
const A_TICK = 200
const AT_ONCE = 40

/**
 * Counts the reporters of identities anew that were reported or withdrawn: a confirmed one is named from its second
 * independent reporter, and no longer once there are fewer. What comes in meanwhile is counted at the next tick.
 */
export const recountIdentities = async (deps: DeskDeps): Promise<void> => {
  const { store, ids, clock } = deps
  const due = await store.range(RECOUNT_INDEX, { to: clock.now(), order: 'ascending', limit: A_TICK })
  if (due.length === 0) return
  const names = due.map(({ member }) => member)
  const records = await store.read([...names.map(recountKey), ...names.map(identityKey)])
  const asked = names.map((name, at) => ({
    name,
    mark: records[at],
    record: readIdentity(records[names.length + at]),
  }))
  const settled = ({ name, mark }: (typeof asked)[number]): Pieces => ({
    checks: [{ key: recountKey(name), version: mark?.version ?? null }],
    deletes: [recountKey(name)],
    removes: [{ index: RECOUNT_INDEX, member: name }],
  })
  const idle = asked.filter(({ record }) => record?.state !== 'confirmed')
  if (idle.length > 0) await store.commit(joinPieces(ids.next(), ...idle.map(settled)))
  const confirmed = asked.filter(({ record }) => record?.state === 'confirmed')
  for (let from = 0; from < confirmed.length; from += AT_ONCE) {
    const some = confirmed.slice(from, from + AT_ONCE)
    const rows = await store.ranges(some.flatMap(({ name }) => sightingQueries(name)))
    for (const [at, each] of some.entries()) {
      const counting = { ...deps, now: clock.now() }
      const sightings = countRows([...(rows[2 * at] ?? []), ...(rows[2 * at + 1] ?? [])], counting)
      const pieces = namedPieces(each.name, each.record, sightings, counting)
      // What a person decides meanwhile stands, so the record must still be what was read.
      const seen = {
        key: identityKey(each.name),
        version: records[names.indexOf(each.name) + names.length]?.version ?? null,
      }
      const done = await store.commit(joinPieces(ids.next(), settled(each), pieces, { checks: [seen] }))
      if (done === 'conflict')
        deps.journal.note('identity/recount-later', { named: isNamed(each.record, sightings) })
    }
  }
}
