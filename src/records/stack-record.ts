import type { FinalDecision } from '../cases/case.ts'
import type { StaffId } from '../cases/desk.ts'
import type { IndexRow, Versioned } from '../ports/store.ts'
import type { Pieces } from './change-pieces.ts'

/** One decision on many like cases: what was decided, and how far it has been carried out. */
export interface StackWork {
  readonly v: 1
  readonly id: string
  readonly by: StaffId
  /** Code of the case it was decided on. */
  readonly lead: string
  /** Left out: the decision it corrects is taken back, and the cases are open again. */
  readonly decision?: FinalDecision
  /** The decision this one corrects. */
  readonly corrects?: string
  /** Cases that came in later are no part of it. */
  readonly at: number
  /** Indexes the cases are taken from, which of them is being read, and after which row. */
  readonly sources: readonly string[]
  readonly place: number
  readonly after?: IndexRow
  /** Cases decided; cases left as they were, because somebody has them or they have moved on. */
  readonly decided: number
  readonly passed: number
  readonly finished: boolean
  /** Corrected or taken back by this later decision. */
  readonly correctedBy?: string
}

/** Decisions with cases left, by when somebody may go on with them. */
export const STACK_WORK_INDEX = 'stack-work'
/** Whoever takes one on has this long for its next step. */
const LEASE_MS = 60_000
const KEPT_MS = 100 * 86_400_000

export const stackWorkKey = (id: string): string => `stack-work:${id}`
/** The cases a decision decided. */
export const decidedIndex = (id: string): string => `stack-decided:${id}`
/** Marks a reporter as answered by a decision; the second name is a keyed hash. */
export const answeredKey = (id: string, reporter: string): string => `stack-answered:${id}:${reporter}`

export const readStackWork = (
  record: Versioned | undefined,
): { readonly work: StackWork; readonly version: string } | undefined =>
  record === undefined ? undefined : { work: JSON.parse(record.value) as StackWork, version: record.version }

/** A step of the work, with the lease on the next; what is finished is due no more. */
export const writeStackWork = (work: StackWork, version: string | null, now: number): Pieces => {
  const key = stackWorkKey(work.id)
  const row = { index: STACK_WORK_INDEX, member: work.id }
  return {
    checks: [{ key, version }],
    sets: [{ key, value: JSON.stringify(work), expiresAt: now + KEPT_MS }],
    ...(work.finished
      ? { removes: [row] }
      : { adds: [{ ...row, score: now + LEASE_MS, expiresAt: now + KEPT_MS }] }),
  }
}

/** Rows of cases decided and marks of reporters answered live as long as the decision can be corrected. */
export const decidedPieces = (
  id: string,
  cases: readonly { readonly id: string; readonly createdAt: number }[],
  reporters: readonly string[],
  now: number,
): Pieces => ({
  adds: cases.map(each => ({
    index: decidedIndex(id),
    member: each.id,
    score: each.createdAt,
    expiresAt: now + KEPT_MS,
  })),
  sets: reporters.map(reporter => ({ key: answeredKey(id, reporter), value: '1', expiresAt: now + KEPT_MS })),
})
