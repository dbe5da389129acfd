import type { Country } from '../core/words.ts'
import type { Contact, ContactKind } from './contact.ts'
import { DIRECTORY } from './directory/index.ts'

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
  /** As in the directory, but with those ways alone that work from where the caller is. */
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

const LIMIT = 5
const ABROAD_ONLY: ReadonlySet<ContactKind> = new Set(['embassy', 'consular'])

/** Where the caller is. A relative and someone with an offer are taken to be at home. */
const callerPlace = ({ need, nationality, place }: ContactQuestion): Country | undefined =>
  need === 'held' ? place : nationality

const includes = (list: 'any' | readonly Country[], country: Country | undefined): boolean =>
  list === 'any' || (country !== undefined && list.includes(country))

const reaches = (from: 'anywhere' | readonly Country[], country: Country | undefined): boolean =>
  from === 'anywhere' || (country !== undefined && from.includes(country))

/** The line serves this person: their nationality, their place, and whoever is calling. */
const serves = (contact: Contact, question: ContactQuestion): boolean => {
  const { need, nationality, place } = question
  if (!includes(contact.nationals, nationality)) return false
  if (need === 'relative' && contact.callers === 'self') return false
  if (need !== 'offer' && contact.kind === 'scam') return false
  // A consulate looks after people abroad, not at home.
  if (need !== 'offer' && place !== undefined && place === nationality && ABROAD_ONLY.has(contact.kind))
    return false
  // An offer concerns home, where the person is, and the country it leads to.
  return includes(contact.places, place) || (need === 'offer' && includes(contact.places, nationality))
}

/**
 * Police only to someone inside that country, and for a held person only where the row was judged to help its
 * nationals; never to a relative about someone abroad. An offer needs no emergency number.
 */
const policeAllowed = (
  { inCountry, policeForHeld }: Contact,
  { need, nationality, place }: ContactQuestion,
): boolean =>
  need !== 'offer' &&
  place === inCountry &&
  (need === 'held' || nationality === inCountry) &&
  policeForHeld !== undefined &&
  includes(policeForHeld, nationality)

/** The row with those ways alone that work from where the caller is; `undefined` if none is left. */
const usable = (contact: Contact, from: Country | undefined): Contact | undefined => {
  if (contact.confidence === 'unverified' || !reaches(contact.reachableFrom, from)) return undefined
  const numbers = contact.numbers.filter(({ dialFrom }) => dialFrom === 'anywhere' || dialFrom === from)
  const left = { ...contact, numbers }
  return numbers.length > 0 || left.textChannels.length > 0 || left.url !== undefined ? left : undefined
}

const hasExpired = ({ expiresAt }: Contact, today: number): boolean =>
  expiresAt === undefined || Date.parse(expiresAt) < today

/** Own country's people first, then helpers at the place, then police, then the international ones. */
const HELD_ORDER = {
  embassy: 0,
  consular: 0,
  crisis: 1,
  trafficking: 1,
  un: 2,
  ngo: 2,
  labour: 3,
  scam: 4,
  police: 5,
}
/** For an offer those who know about offers come first. */
const OFFER_ORDER = {
  labour: 0,
  scam: 1,
  consular: 2,
  trafficking: 3,
  embassy: 4,
  crisis: 5,
  un: 5,
  ngo: 5,
  police: 9,
}
const INTERNATIONAL = 6

const group = ({ inCountry, kind }: Contact, { need }: ContactQuestion): number =>
  inCountry === 'ZZ' ? INTERNATIONAL : (need === 'offer' ? OFFER_ORDER : HELD_ORDER)[kind]

/** How it is reached: by text, by voice, by a page alone. */
const way = ({ textChannels, numbers }: Contact): number =>
  textChannels.length > 0 ? 0 : numbers.length > 0 ? 1 : 2

/** Compared left to right, smaller first. */
const rank = ({ contact, expired }: ChosenContact, question: ContactQuestion): readonly number[] => [
  group(contact, question),
  // A number that may be dead costs a held person their one chance, so a confirmed consular line goes before it.
  expired ? 1 : 0,
  // A page on which a number has to be looked for does not stand before one that can be called.
  contact.kind === 'embassy' && way(contact) < 2 ? (contact.inCountry === question.place ? 0 : 1) : 2,
  way(contact),
  contact.confidence === 'official' ? 0 : 1,
  contact.hours === 'always' ? 0 : 1,
]

const compare = (a: readonly number[], b: readonly number[]): number => {
  const index = a.findIndex((value, at) => value !== b[at])
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0)
}

const kindOf = (
  chosen: readonly ChosenContact[],
  { place, nationality }: ContactQuestion,
): Choice['kind'] => {
  const national = chosen.filter(({ contact }) => contact.inCountry !== 'ZZ')
  const direct = national.some(({ contact }) => place !== undefined && contact.places !== 'any')
  // At home the home lines are the direct ones.
  if (direct || (place !== undefined && place === nationality && national.length > 0)) return 'direct'
  return national.length > 0 ? 'consular-fallback' : 'nothing-verified'
}

/**
 * The lines to show, best first, text before voice; never empty. Unverified rows and rows without a way to reach them
 * are never among them.
 */
export const choose = (question: ContactQuestion, directory: readonly Contact[] = DIRECTORY): Choice => {
  const from = callerPlace(question)
  const chosen = directory
    .filter(
      contact => serves(contact, question) && (contact.kind !== 'police' || policeAllowed(contact, question)),
    )
    .map(contact => usable(contact, from))
    .filter(contact => contact !== undefined)
    .map((contact): ChosenContact => ({ contact, expired: hasExpired(contact, question.today) }))
    .sort((a, b) => compare(rank(a, question), rank(b, question)))
    .slice(0, Math.max(1, question.limit ?? LIMIT))
  return { contacts: chosen, kind: kindOf(chosen, question) }
}
