import type { Condition } from '../rule.ts'

/** What makes a text an offer, a warning or a question. Each condition that holds is one sign. */
export interface KindSigns {
  /** Someone is looked for, to do work. */
  readonly work: readonly Condition[]
  /** What comes with work: pay, room, requirements. */
  readonly perks: readonly Condition[]
  /** The writer asks to be written to: warnings do not. */
  readonly call: readonly Condition[]
  /** An alert, and the advice that goes with it. */
  readonly alert: readonly Condition[]
  /** What news speak of: authorities, and what happened to people. */
  readonly report: readonly Condition[]
  readonly question: readonly Condition[]
}
