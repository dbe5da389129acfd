import { readContacts } from './contacts.ts'
import type { Extraction } from './extraction.ts'
import { readLinks } from './links.ts'
import type { Offer } from './offer.ts'
import { readPay } from './pay.ts'
import { createPlaceReader } from './places.ts'
import { createRoleReader } from './roles.ts'
import type { NormalText } from './text/normal-text.ts'
import type { PhraseBook, Sightings } from './text/phrase-book.ts'
import { readTokens } from './text/tokens.ts'
import { readWallets } from './wallets.ts'

/** Reads an offer out of a text: `given` is the text itself, the rest what was made of it. */
export type Extractor = (
  given: string,
  normal: NormalText,
  sightings: Sightings,
  language: string,
) => Extraction

/** Registers the names it knows in the book that will be searched. */
export const createExtractor = (book: PhraseBook): Extractor => {
  const readPlaces = createPlaceReader(book)
  const readRoles = createRoleReader(book)
  return (given, normal, sightings, language) => {
    const tokens = readTokens(normal)
    return {
      roles: readRoles(sightings),
      pay: readPay(normal.text),
      places: readPlaces(sightings),
      contacts: readContacts(normal.text, tokens, language),
      links: readLinks(tokens),
      wallets: readWallets(given, normal, tokens),
    }
  }
}

export const toOffer = ({ roles, pay, places, contacts, links, wallets }: Extraction): Offer => ({
  roles: roles.map(({ value }) => value.id),
  pay: pay.map(({ value }) => value),
  places: places.map(({ value }) => value),
  contacts: contacts.map(({ value }) => value),
  links: links.map(({ value }) => value),
  wallets: wallets.map(({ value }) => value),
})
