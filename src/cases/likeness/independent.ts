/** One report that named an identity. */
export interface Sighting {
  readonly caseId: string
  /** Stands for the account it came from, and only among the sightings of this identity. */
  readonly reporter: string
  /** The account had been known here for a day or more when it reported. */
  readonly known: boolean
  /** Milliseconds. */
  readonly at: number
}

export interface Sightings {
  /** Independent reporters, by the rule below. */
  readonly reporters: number
  readonly cases: number
  readonly first: number
  readonly last: number
  /** When the newest of the two latest counted reports before it came: until it ages, there are two. */
  readonly secondLast?: number
}

/** An account younger than this when it reports is new. */
export const NEW_ACCOUNT_MS = 24 * 3_600_000
/** Reports from new accounts closer to one another than this are one voice. */
const COOLING_MS = 24 * 3_600_000

/**
 * Counts who reported an identity independently. The rule, against someone who takes revenge with many accounts:
 * an account counts once, however often it reports; and of reports from new accounts only one counts in any
 * 24 hours. A crowd made today is one voice, and stays one until it has kept it up for days; someone who had
 * spoken to us before is a voice of their own at once.
 */
export const countSightings = (sightings: readonly Sighting[]): Sightings | undefined => {
  const inOrder = sightings.toSorted((a, b) => a.at - b.at)
  const [first] = inOrder
  const last = inOrder.at(-1)
  if (first === undefined || last === undefined) return undefined
  const counted = new Map<string, number>()
  let latestNew = Number.NEGATIVE_INFINITY
  for (const { reporter, known, at } of inOrder) {
    if (counted.has(reporter) || (!known && at - latestNew < COOLING_MS)) continue
    counted.set(reporter, at)
    if (!known) latestNew = at
  }
  const secondLast = [...counted.values()].at(-2)
  return {
    reporters: counted.size,
    cases: new Set(inOrder.map(each => each.caseId)).size,
    first: first.at,
    last: last.at,
    ...(secondLast === undefined ? {} : { secondLast }),
  }
}
