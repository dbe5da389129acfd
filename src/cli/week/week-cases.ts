import type { CaseFacets } from '../../cases/case.ts'
import type { DeskDeps } from '../../desk/desk-deps.ts'
import type { IndexRow, Store } from '../../ports/store.ts'
import { DONE_INDEX, OPEN_INDEX } from '../../records/case-index.ts'
import { caseKeys, newCaseRecord, readCase } from '../../records/case-record.ts'
import { joinPieces } from '../../records/change-pieces.ts'
import { madeUpReport } from '../made-up-report.ts'

const ROWS = 100

/** Every case there is. */
export const allCases = async (store: Store): Promise<readonly CaseFacets[]> => {
  const cases: CaseFacets[] = []
  for (const index of [OPEN_INDEX, DONE_INDEX]) {
    let after: IndexRow | undefined
    do {
      const rows = await store.range(index, {
        order: 'ascending',
        limit: ROWS,
        ...(after === undefined ? {} : { after }),
      })
      const records = rows.length === 0 ? [] : await store.read(rows.map(({ member }) => caseKeys(member)[0]))
      for (const record of records) {
        const stored = readCase([record])
        if (stored !== undefined) cases.push(stored.facets)
      }
      after = rows.length < ROWS ? undefined : rows.at(-1)
    } while (after !== undefined)
  }
  return cases
}

/** An offer that is to be answered today, as the reviewers have it before one of them hands it to a hotline. */
export const keepOffer = async (deps: DeskDeps, number: number): Promise<string> => {
  const now = deps.clock.now()
  const id = `today-${number}`
  const facets: CaseFacets = {
    id,
    code: `T-${number}`,
    kind: 'offer',
    level: 'high',
    urgency: 'today',
    because: 'paid',
    state: 'open',
    stage: 'paid',
    language: 'en',
    platform: 'telegram',
    deskKind: 'moderators',
    createdAt: now,
    updatedAt: now,
    rules: ['fee-up-front'],
    history: [{ at: now, by: 'reporter', act: 'open' }],
    audit: { head: '', count: 0 },
  }
  const sealed = madeUpReport('An offer of the week.')
  await deps.store.commit(
    joinPieces(deps.ids.next(), await newCaseRecord(deps.vault, { facets, sealed }, deps)),
  )
  return id
}
