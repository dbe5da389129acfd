import type { Sightings } from './phrase-book.ts'

/** Which lists of phrases stand in a text, found from what was seen: most phrases of most lists stand nowhere. */
export interface PhraseOwners {
  /** Notes that a phrase belongs to a list; `owner` is its number. */
  readonly own: (phrase: number, owner: number) => void
  /** The lists of which a phrase stands in the text. */
  readonly standing: (sightings: Sightings) => ReadonlySet<number>
}

export const createPhraseOwners = (): PhraseOwners => {
  const owners: (number | number[] | undefined)[] = []
  return {
    own: (phrase, owner) => {
      // Without holes: the engine keeps a list with wide ones as a slow table.
      while (owners.length <= phrase) owners.push(undefined)
      const known = owners[phrase]
      if (known === undefined) owners[phrase] = owner
      else if (typeof known === 'number') owners[phrase] = [known, owner]
      else known.push(owner)
    },
    standing: ({ seen }) => {
      const standing = new Set<number>()
      for (const phrase of seen) {
        const known = owners[phrase]
        if (typeof known === 'number') standing.add(known)
        else if (known) for (const owner of known) standing.add(owner)
      }
      return standing
    },
  }
}
