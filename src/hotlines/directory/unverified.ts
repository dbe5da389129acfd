import type { Country } from '../../core/words.ts'
import type { Contact, ContactKind } from '../contact.ts'

/** A number that is said to exist and that no source was found for: kept so that someone can confirm it, never shown. */
export const unverified = (
  country: Country,
  kind: ContactKind,
  name: string,
  address: { readonly dial?: string; readonly url?: string },
): Contact => ({
  id: `${country.toLowerCase()}-unverified-${(address.dial ?? name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`,
  name,
  kind,
  numbers:
    address.dial === undefined
      ? []
      : [{ dial: address.dial, dialFrom: address.dial.startsWith('+') ? 'anywhere' : country }],
  textChannels: [],
  ...(address.url === undefined ? {} : { url: address.url }),
  inCountry: country,
  nationals: kind === 'consular' && country !== 'ZZ' ? [country] : 'any',
  places: kind === 'consular' || country === 'ZZ' ? 'any' : [country],
  callers: 'anyone',
  reachableFrom: address.dial === undefined || address.dial.startsWith('+') ? 'anywhere' : [country],
  hours: 'unknown',
  languages: [],
  source: { title: 'General knowledge, no source found', url: '' },
  confidence: 'unverified',
})
