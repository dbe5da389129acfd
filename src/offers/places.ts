import type { Sighted } from './extraction.ts'
import { COUNTRIES } from './gazetteer/countries.ts'
import { HUBS } from './gazetteer/hubs.ts'
import type { Place } from './offer.ts'
import type { PhraseBook, Sightings } from './text/phrase-book.ts'
import { createPhraseOwners } from './text/phrase-owners.ts'

export const PLACES = [...HUBS, ...COUNTRIES]

/** Registers every name of the gazetteer; the reader gives each place once, in the order of the text. */
export const createPlaceReader = (
  book: PhraseBook,
): ((sightings: Sightings) => readonly Sighted<Place>[]) => {
  const owners = createPhraseOwners()
  const rows = PLACES.map(({ id, country, hub, names }, row) => {
    const numbers = names.map(book.add)
    for (const number of numbers) owners.own(number, row)
    return { place: { id, country, hub }, numbers }
  })
  return sightings => {
    const standing = owners.standing(sightings)
    const found = rows.flatMap(({ place, numbers }, row) => {
      if (!standing.has(row)) return []
      const spans = numbers.flatMap(number => sightings.of(number)[0] ?? [])
      const [first] = spans.sort((a, b) => a.start - b.start || b.end - a.end)
      return first ? [{ value: place, span: first }] : []
    })
    return found.sort((a, b) => a.span.start - b.span.start)
  }
}
