/**
 * Word families that offers of every kind use; a lure shows in how they stand together, so the rules read them
 * through conditions that are the same in every language. Phrases as `offers/text/phrase.ts` reads them.
 */
export interface Families {
  /** Travel there: ticket, flight, pick-up. */
  readonly ticket: readonly string[]
  /** A room and meals. */
  readonly lodging: readonly string[]
  /** Paid by them. */
  readonly free: readonly string[]
  /** No experience, schooling, age or interview asked for. */
  readonly untrained: readonly string[]
  /** Typing, chatting, sitting at a screen. */
  readonly deskwork: readonly string[]
  /** The place or the work is told later, in private. */
  readonly withheld: readonly string[]
  /** Leave tomorrow, few places left. */
  readonly soon: readonly string[]
  /** Family is told something else, or nothing. */
  readonly hidden: readonly string[]
  /** Bank accounts, cards, SIMs, one-time passwords. */
  readonly account: readonly string[]
  /** Rented, bought, brought along. */
  readonly lent: readonly string[]
  /** The holder comes along, stays in a hotel, "no case". */
  readonly along: readonly string[]
  /** Words of the trade in deceiving people. */
  readonly dupe: readonly string[]
  /** Work against deceit, and words of those who fear it. */
  readonly against: readonly string[]
  /** Someone is looked for, for a share. */
  readonly crew: readonly string[]
  /** Said to everyone: it is a trap, do not go, pass this on. */
  readonly alarm: readonly string[]
  /** What news tell of: arrested, rescued, victims, who has warned. */
  readonly bulletin: readonly string[]
  /** Ministries and state programmes that offers name. */
  readonly authority: readonly string[]
  /** Going before the time. */
  readonly leaving: readonly string[]
  /** Paid back, fined. */
  readonly repaid: readonly string[]
  /** In the reader's own name. */
  readonly named: readonly string[]
  readonly passport: readonly string[]
  /** Handed in, kept by them. */
  readonly handed: readonly string[]
  /** Without a contract, in cash. */
  readonly unwritten: readonly string[]
  /** Ready profiles, scripts and client lists; trust first, then a senior; a share of what clients put in. */
  readonly scripted?: readonly string[]
  /** An online love or someone never met, who has work abroad. */
  readonly courted?: readonly string[]
}
