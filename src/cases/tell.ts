import type { AskId } from './asks.ts'
import type { Decision } from './case.ts'
import type { DeskId, StaffId } from './desk.ts'
import type { HookEventName } from './hook-event.ts'

export type Outcome =
  | Decision
  | 'seen'
  | 'escalated'
  | 'more-numbers'
  | 'handed-on'
  | 'opened-again'
  | 'closed'

/** Who must be told what, as data; the words are chosen when it is sent. */
export type Tell =
  /** The desk's card is to be posted or brought up to date. */
  | { readonly notice: 'desk-card'; readonly desk: DeskId }
  /** Someone is called to take the case. */
  | {
      readonly notice: 'page'
      readonly to: PageTarget
      readonly step: number
      readonly again: boolean
      /** The how manieth time the same person is called again within their time. */
      readonly ring?: number
    }
  /** Whoever is about to begin a shift is asked whether they are there. Of a desk, not of a case. */
  | { readonly notice: 'shift-test'; readonly to: StaffId; readonly desk: DeskId; readonly start: number }
  /** They did not answer, and are passed over. Of a desk, not of a case. */
  | { readonly notice: 'shift-missed'; readonly desk: DeskId; readonly staff: StaffId }
  /** Someone is called to a desk's counted list. Of a desk, not of a case. `quiet`: brought up to date without a sound. */
  | {
      readonly notice: 'page-list'
      readonly to: PageTarget
      readonly desk: DeskId
      readonly again: boolean
      readonly quiet: boolean
    }
  /** Called earlier and did not answer; the next one was called. */
  | { readonly notice: 'page-passed'; readonly to: StaffId }
  /** Called earlier; somebody else has it now. */
  | { readonly notice: 'page-taken'; readonly to: StaffId; readonly by: StaffId }
  /** What rings for them until it is stopped is stopped: they have the case. */
  | { readonly notice: 'ring-stop'; readonly to: StaffId }
  /** Called earlier; the reporter took the report back, so nothing is left to do. */
  | { readonly notice: 'page-withdrawn'; readonly to: StaffId }
  /** The own system of the desk that has the case hears that something happened to it. */
  | { readonly notice: 'hook'; readonly desk: DeskId; readonly event: HookEventName }
  /** That system takes nothing any more. Of a desk, not of a case. */
  | { readonly notice: 'hook-off'; readonly desk: DeskId }
  /** News for the reporter, if they asked for it. */
  | {
      readonly notice: 'reporter-outcome'
      readonly outcome: Outcome
      /** What is asked, where the reviewer needs more. */
      readonly ask?: AskId
      /** Something else was told before. */
      readonly corrects?: true
    }
  /** What the reporter was told no longer holds. */
  | { readonly notice: 'reporter-corrected' }
  /** A colleague gave them the case. */
  | { readonly notice: 'handed-on'; readonly to: StaffId; readonly by: StaffId }
  /** The officer's line of this moment goes to the reporter; `opened`: the first of this officer. */
  | { readonly notice: 'talk-line'; readonly at: number; readonly opened: boolean }
  /** The reporter is told that nobody writes to them any more; `closed`: nor works on their case. */
  | { readonly notice: 'talk-ended'; readonly closed?: true }
  /** What the reporter wrote at this moment is shown to the one who has the case, in a chat of their own. */
  | { readonly notice: 'talk-heard'; readonly to: StaffId; readonly at: number }
  /** The reporter asks for a talk; ended it; wrote again after the case was closed; a snooze is over. */
  | {
      readonly notice: 'talk-wanted' | 'talk-stopped' | 'wrote-again' | 'snooze-over'
      readonly to: StaffId
    }
  /** The phrases, and that words written now go to the person. */
  | { readonly notice: 'talk-panel'; readonly to: StaffId }
  /** The redacted report is shown in a chat of its own to the one who holds the case. */
  | { readonly notice: 'show-open'; readonly to: StaffId }
  /** The opened offer is to be taken away again from the one who has it. */
  | { readonly notice: 'take-back-open'; readonly from: StaffId }

export type PageTarget =
  | { readonly staff: StaffId }
  | { readonly desk: DeskId }
  | { readonly administrators: true }
