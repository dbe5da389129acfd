import type { DeskId, StaffId } from '../cases/desk.ts'
import { openIndex } from '../records/case-index.ts'
import { caseKeys, readCase } from '../records/case-record.ts'
import { actOnCase } from './act-on-case.ts'
import type { DeskDeps } from './desk-deps.ts'

const AT_ONCE = 500

/**
 * Gives back what someone holds, before they leave: claims return to the queue, and where they were called or had
 * acknowledged, the next person is called. `desk`: only what belongs to that one. Returns how many went back.
 */
export const letGo = async (
  deps: DeskDeps,
  by: StaffId,
  leaving: StaffId,
  desk?: DeskId,
): Promise<number> => {
  const rows = await deps.store.range(openIndex('holder', leaving), { order: 'ascending', limit: AT_ONCE })
  let count = 0
  for (const { member } of rows) {
    const facets = readCase(await deps.store.read(caseKeys(member)))?.facets
    if (facets === undefined || (desk !== undefined && facets.desk !== desk)) continue
    const claim = facets.state === 'claimed' || facets.state === 'needs-more'
    const done = claim
      ? await actOnCase(deps, by, member, actor => ({ do: 'release', by: actor }))
      : await actOnCase(deps, leaving, member, (actor, desks, { desk: id }) => ({
          do: 'decline',
          by: actor,
          desk: desks.find(each => each.id === id) ?? { id: id ?? '', onCall: [] },
        }))
    if (done.ok) count += 1
  }
  return count
}
