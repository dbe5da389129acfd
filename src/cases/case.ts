import type { ShareAnswer } from '../core/conversation.ts'
import type { MediaPiece } from '../core/events.ts'
import type { Country, Level, Locale, PlatformName, Stage, Urgency } from '../core/words.ts'
import type { Contact } from '../offers/offer.ts'
import type { DeskId, DeskKind, StaffId } from './desk.ts'
import type { UrgencyReason } from './urgency.ts'

export type CaseKind = 'offer' | 'danger' | 'relative'

export const CASE_STATES = [
  'open',
  'claimed',
  'needs-more',
  'escalated',
  'acknowledged',
  'decided',
  'closed',
  'withdrawn',
] as const
export type CaseState = (typeof CASE_STATES)[number]

/** How far an officer has come with a case of theirs. */
export const PROGRESS = ['in-contact', 'accepted', 'handed-on'] as const

export const DECISIONS = [
  'confirmed',
  'suspicious',
  'no-known-sign',
  'not-an-offer',
  'duplicate',
  'needs-more',
] as const
export type Decision = (typeof DECISIONS)[number]
/** A decision that several cases can have in common. */
export type FinalDecision = Exclude<Decision, 'needs-more' | 'duplicate'>

/** A page: the call for a named person to take a case, and its clock. Times in milliseconds. */
export interface Page {
  /** 0 for the first person; grows with each one woken. */
  readonly step: number
  /** Whose turn it is; absent once everybody was called. */
  readonly staff?: StaffId
  /** Everyone called so far, so that they can be told who took it. */
  readonly told: readonly StaffId[]
  /** The desk woken beside this case's own, once it came to that. */
  readonly fallback?: DeskId
  /** When the present step began. */
  readonly since: number
  readonly acknowledgedBy?: StaffId
  readonly acknowledgedAt?: number
  /** When the present person's time is over. */
  readonly endAt?: number
  /** When the present person is called again, and how often they were. */
  readonly ringAt?: number
  readonly rings?: number
  /** Nobody is called before the desk opens. */
  readonly waits?: true
  /** Stands in the desk's counted list instead of calling anybody by itself. */
  readonly listed?: true
  /** When the clock acts next; absent once acknowledged. */
  readonly nextAt?: number
}

/** An officer and the person write to each other through the bot. Times in milliseconds. */
export interface Talk {
  /** The officer. */
  readonly by: StaffId
  /** The last word of either. */
  readonly at: number
  readonly open: boolean
}

/** One line of a talk, sealed. */
export interface TalkLine {
  readonly at: number
  readonly from: 'officer' | 'person'
  /** A phrase of `TALK_PHRASES`, said in the person's language; or words as they were written. */
  readonly phrase?: string
  readonly text?: string
  /** The form it came by. */
  readonly once?: string
}

export interface HistoryEntry {
  readonly at: number
  readonly by: StaffId | 'reporter' | 'clock' | 'recipient'
  /** Short id: `claim`, `decide:confirmed`, `page:2`. */
  readonly act: string
}

/** What stays plain beside a case, because queues are sorted by it. Nothing a reporter wrote. */
export interface CaseFacets {
  readonly id: string
  /** What staff call it, e.g. `K7F3-QX`. */
  readonly code: string
  readonly kind: CaseKind
  readonly level: Level
  readonly urgency: Urgency
  readonly state: CaseState
  readonly stage: Stage
  /** Asked and passed over by the reporter: what stands in the field then is a default, not an answer. */
  readonly skipped?: readonly ('stage' | 'place')[]
  /** The one reason that decided the urgency. */
  readonly because?: UrgencyReason
  readonly language: Locale
  readonly origin?: Country
  readonly destination?: Country
  readonly platform: PlatformName
  /**
   * Stands for the network it came from, where one is known, as long as the case is open; made anew every day, shared by
   * thousands of networks, and leads back to none.
   */
  readonly network?: string
  /** When the reporter first answered anything after it was opened. */
  readonly answeredAt?: number
  /** Absent where no desk exists that could take it. */
  readonly desk?: DeskId
  readonly deskKind: DeskKind
  readonly createdAt: number
  readonly updatedAt: number
  /** Ids of the rules that found something, strongest first. */
  readonly rules: readonly string[]
  readonly claimedBy?: StaffId
  readonly claimedAt?: number
  /** The one who has the opened offer before them, until it is taken back. */
  readonly opened?: { readonly by: StaffId; readonly at: number }
  readonly decision?: Decision
  /** The number of the case this one repeats, where that was the decision. */
  readonly duplicateOf?: string
  /** A decision that waits for a second person to look; nothing was told to the reporter yet. */
  readonly proposed?: { readonly decision: Decision; readonly by: StaffId; readonly at: number }
  /** Until when the reporter's reports are not taken, as was decided here. */
  readonly blockedUntil?: number
  /** A decision that was told was undone: the next one told says so. */
  readonly corrects?: true
  /** Whether the reporter may be asked something; left out in older records, which say it sealed. */
  readonly canAsk?: boolean
  readonly page?: Page
  /** The first case of the stack this one was proposed for, by its text; absent on the first itself. */
  readonly stack?: string
  /** The decision of a whole stack that decided this case. */
  readonly stackDecision?: string
  /** How far a hotline's officer has come with it, once acknowledged. */
  readonly progress?: (typeof PROGRESS)[number]
  /** How it ended, as a code. */
  readonly outcome?: string
  /** Laid aside until then, for a reason. */
  readonly snooze?: { readonly until: number; readonly reason: string }
  /** It went on against a no, by the operator's written rule of vital interest. */
  readonly override?: { readonly by: StaffId; readonly at: number; readonly ground: string }
  readonly talk?: Talk
  /** When it was first read by anybody at a desk. */
  readonly readAt?: number
  /** The reporter took their yes back; `late`: after it was read, so the one who read it keeps it. */
  readonly consent?: 'taken-back' | 'taken-back-late'
  /** The latest entries; the audit chain keeps them all. */
  readonly history: readonly HistoryEntry[]
  /** Head of this case's audit chain and how many entries it has; written by whoever commits. */
  readonly audit: { readonly head: string; readonly count: number }
}

/** What is known of the consent of the person a relative tells about. */
export const PERSON_CONSENTS = ['unknown', 'given', 'refused'] as const
export type PersonConsent = (typeof PERSON_CONSENTS)[number]

interface CaseConsent {
  /** May a person at the desk see this. */
  readonly desk: ShareAnswer
  /** May a hotline desk see it, should it be escalated. */
  readonly hotline: ShareAnswer
  /** The reporter wants to hear how it ended. */
  readonly reply: boolean
}

/** A line staff wrote for each other. */
export interface StaffNote {
  readonly at: number
  readonly by: StaffId
  readonly act: string
  readonly text: string
}

/** What is sealed under the case's own key. */
export interface CaseSealed {
  readonly texts: readonly string[]
  readonly media: readonly MediaPiece[]
  readonly contacts: readonly Contact[]
  readonly links: readonly string[]
  /** Short answers by question id. */
  readonly answers: Readonly<Record<string, string>>
  readonly consent: CaseConsent
  /** Where to answer; absent when the person left no way back or erased the chat. */
  readonly reporter?: { readonly platform: PlatformName; readonly id: string; readonly locale: Locale }
  /** In a relative's report: what is known of the other person's own consent. */
  readonly personConsent: PersonConsent
  readonly additions: readonly { readonly at: number; readonly text: string }[]
  /** What staff wrote for each other, `act` saying beside what. */
  readonly notes?: readonly StaffNote[]
  readonly talk?: readonly TalkLine[]
  /** The outside body it was handed to. */
  readonly body?: string
}

export interface Case {
  readonly facets: CaseFacets
  readonly sealed: CaseSealed
}
