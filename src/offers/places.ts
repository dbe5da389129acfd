import type { Sighted } from './extraction.ts'
import { COUNTRIES } from './gazetteer/countries.ts'
import { HUBS } from './gazetteer/hubs.ts'
import type { Place } from './offer.ts'
import type { PhraseBook, Sightings } from './text/phrase-book.ts'

export const PLACES = [...HUBS, ...COUNTRIES]

/** Registers every name of the gazetteer; the reader gives each place once, in the order of the text. */
export const createPlaceReader = (
  book: PhraseBook,
): ((sightings: Sightings) => readonly Sighted<Place>[]) => {
  const rows = PLACES.map(({ id, country, hub, names }) => ({
    place: { id, country, hub },
    numbers: names.map(book.add),
  }))
  return sightings => {
    const found = rows.flatMap(({ place, numbers }) => {
      const spans = numbers.flatMap(number => sightings.of(number)[0] ?? [])
      const [first] = spans.sort((a, b) => a.start - b.start || b.end - a.end)
      return first ? [{ value: place, span: first }] : []
    })
    return found.sort((a, b) => a.span.start - b.span.start)
  }
}
