import type { Country } from '../core/words.ts'
import type { Contact } from './contact.ts'

/**
 * Who asks, and where.
 * - `held`: the person themself, held or in danger in `place`.
 * - `relative`: someone at home, on behalf of a person in `place`.
 * - `offer`: someone still at home with an offer; `place` is where the job is said to be.
 */
export interface ContactQuestion {
  readonly nationality?: Country
  readonly place?: Country
  readonly need: 'held' | 'relative' | 'offer'
  /** Milliseconds. */
  readonly today: number
  /** At most this many, 5 unless told. */
  readonly limit?: number
}

export interface ChosenContact {
  /** As in the directory, but with those numbers alone that can be dialled from where the caller is. */
  readonly contact: Contact
  /** Not confirmed lately: shown with a word about it. */
  readonly expired: boolean
}

export interface Choice {
  readonly contacts: readonly ChosenContact[]
  /**
   * `direct`: a line for this person in this place; `consular-fallback`: only the consular line of their country;
   * `nothing-verified`: neither, international organisations alone.
   */
  readonly kind: 'direct' | 'consular-fallback' | 'nothing-verified'
}

export type Choose = (question: ContactQuestion) => Choice
