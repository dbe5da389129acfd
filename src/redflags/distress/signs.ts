type WordPair = readonly [readonly string[], readonly string[]]

/** How a language says that someone is held, hurt, missing or ransomed. Phrases as `offers/text/phrase.ts` reads them. */
export interface DistressSigns {
  /** Held, sold, ransomed: one list for each thing that may be happening. One is enough. */
  readonly grave: readonly (readonly string[])[]
  /** Beaten, missing, papers taken: said of lesser things too. */
  readonly other: readonly (readonly string[])[]
  /** Calls for help, which people also use for lesser things. */
  readonly pleas: readonly string[]
  /** Words of someone speaking for themselves; without any, a short text is taken to be that. */
  readonly self: readonly string[]
  /** Words that make it about someone else: relatives, friends. */
  readonly others: readonly string[]
  /** What takes it back: a game, a film, a request for advice. */
  readonly excuses: readonly string[]
  /** Two words that say it where they stand close together ("want … release"): each pair is one thing, as in `grave`. */
  readonly together: readonly WordPair[]
  /** The same for lesser things, as in `other`. */
  readonly nearby: readonly WordPair[]
}
