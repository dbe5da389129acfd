import type { Decision } from './case.ts'
import type { DeskId, StaffId } from './desk.ts'

/** Who must be told what, as data; the words are chosen when it is sent. */
export type Tell =
  /** The desk's card is to be posted or brought up to date. */
  | { readonly notice: 'desk-card'; readonly desk: DeskId }
  /** Someone is called to take the case. */
  | { readonly notice: 'page'; readonly to: PageTarget; readonly step: number; readonly again: boolean }
  /** Called earlier and did not answer; the next one was called. */
  | { readonly notice: 'page-passed'; readonly to: StaffId }
  /** Called earlier; somebody else has it now. */
  | { readonly notice: 'page-taken'; readonly to: StaffId; readonly by: StaffId }
  /** Called earlier; the reporter took the report back, so nothing is left to do. */
  | { readonly notice: 'page-withdrawn'; readonly to: StaffId }
  /** News for the reporter, if they asked for it. */
  | { readonly notice: 'reporter-outcome'; readonly outcome: Decision | 'seen' | 'escalated' }
  /** The redacted report is shown in a chat of its own to the one who holds the case. */
  | { readonly notice: 'show-open'; readonly to: StaffId }
  /** The opened offer is to be taken away again from the one who has it. */
  | { readonly notice: 'take-back-open'; readonly from: StaffId }

export type PageTarget =
  | { readonly staff: StaffId }
  | { readonly desk: DeskId }
  | { readonly administrators: true }
