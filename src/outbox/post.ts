import type { Desk, DeskId, Staff } from '../cases/desk.ts'
import type { Locale } from '../core/words.ts'
import type { ConversationRef, OutboundMessage } from '../ports/platform-adapter.ts'
import type { Pieces } from '../records/change-pieces.ts'
import type { HookPost } from './hook-posts.ts'
import type { RingPost } from './ring-posts.ts'

/** One message to one chat. `way` names it without telling where it leads. */
interface ChatPost {
  readonly way: string
  readonly to: ConversationRef
  readonly message: OutboundMessage
  /** The desk whose group that is. */
  readonly group?: DeskId
  /** Where to keep the reference of what was sent. */
  readonly keep?: (references: readonly string[]) => Pieces
  /** Kept as soon as it may have arrived, whether we know it or not. */
  readonly attempted?: Pieces
  /** Not to be sent earlier, where it is not asked for. */
  readonly notBefore?: number
}

/** One of the ways in which a notice goes out. */
export type Post = ChatPost | RingPost | HookPost

/** What is written to a desk: its own language, else that of the first one on call who has one. */
export const languageOf = (desk: Desk, staff: readonly Staff[]): Locale =>
  desk.languages?.[0] ??
  desk.onCall.flatMap(id => staff.find(each => each.id === id)?.languages?.[0] ?? []).at(0) ??
  'en'
