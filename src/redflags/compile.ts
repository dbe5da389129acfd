import type { NormalText, Span } from '../offers/text/normal-text.ts'
import type { PhraseShelf, Sightings } from '../offers/text/phrase-book.ts'
import { endsClause, goesOn, staysInClause } from './clause.ts'
import type { Facts } from './facts.ts'
import type { Condition } from './rule.ts'

/** One way in which a condition holds: the places that show it, none where a fact or an absence does. */
export type Match = readonly Span[]

/** What a condition is read against. */
export interface Reading {
  readonly normal: NormalText
  readonly sightings: Sightings
  readonly facts: Facts
  /** Ids of the rules found so far. */
  readonly found: ReadonlySet<string>
}

/** The ways in which a condition holds; empty where it does not. */
export type Check = (reading: Reading) => readonly Match[]

/** What a cell's language brings: its word lists, and how it says no. */
export interface Speech {
  readonly words: Readonly<Record<string, readonly string[]>>
  readonly negation: {
    readonly before: readonly string[]
    readonly after: readonly string[]
    /** How many characters away a negation still counts. */
    readonly reachBefore: number
    readonly reachAfter: number
    /** What is often said not to be needed ("experience"): a negation right beside it denies that alone. */
    readonly spent?: readonly string[]
  }
}

export const NO_SPEECH: Speech = {
  words: {},
  negation: { before: [], after: [], reachBefore: 0, reachAfter: 0 },
}

const HOLDS: readonly Match[] = [[]]
const FAILS: readonly Match[] = []
const NOWHERE: readonly Span[] = []
/** How far a word may stand from the negation that is spent on it: a space, a copula. */
const BESIDE = 3
/** So that a text of repeated phrases stays linear. */
const MOST_MATCHES = 24

const hull = (match: Match): Span | undefined => {
  const [first] = match
  if (!first) return undefined
  let { start, end } = first
  for (const span of match) {
    start = Math.min(start, span.start)
    end = Math.max(end, span.end)
  }
  return { start, end }
}

/** How far two stretches lie apart; 0 where they touch or overlap. */
const distance = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end)

const seen = (book: PhraseShelf, phrases: readonly string[]): ((reading: Reading) => readonly Span[]) => {
  const numbers = phrases.map(book.add)
  return ({ sightings }) => {
    if (!sightings.some(numbers)) return NOWHERE
    let all: Span[] | undefined
    for (const number of numbers) {
      const places = sightings.of(number)
      if (places.length > 0) all = all ? all.concat(places) : [...places]
    }
    if (!all) return NOWHERE
    return all.length > 1
      ? all.sort((a, b) => a.start - b.start || b.end - a.end).slice(0, MOST_MATCHES)
      : all
  }
}

/** `seen`, once a text: what many conditions of a language ask for. */
const seenOnce = (book: PhraseShelf, phrases: readonly string[]): ((reading: Reading) => readonly Span[]) => {
  const places = seen(book, phrases)
  const known = new WeakMap<Sightings, readonly Span[]>()
  return reading => {
    const once = known.get(reading.sightings) ?? places(reading)
    known.set(reading.sightings, once)
    return once
  }
}

type Denial = (reading: Reading, place: Span) => boolean

/** Whether a negation of the same clause stands close enough to take the place back. */
const negated = (book: PhraseShelf, { negation }: Speech): Denial => {
  const before = seenOnce(book, negation.before)
  const after = seenOnce(book, negation.after)
  const spentOn = seenOnce(book, negation.spent ?? [])
  const spent = (reading: Reading, no: Span, place: Span): boolean =>
    spentOn(reading).some(
      word =>
        distance(word, no) <= BESIDE &&
        (no.end <= place.start ? word.end <= place.start : word.start >= place.end),
    )
  const denies = (reading: Reading, no: Span, place: Span): boolean => {
    const ahead = no.end <= place.start
    const between = ahead
      ? reading.normal.text.slice(no.end, place.start)
      : reading.normal.text.slice(place.end, no.start)
    if (endsClause(between)) return false
    return goesOn(between) || (staysInClause(between, ahead) && !spent(reading, no, place))
  }
  return (reading, place) =>
    before(reading).some(
      no =>
        no.end <= place.start && place.start - no.end <= negation.reachBefore && denies(reading, no, place),
    ) ||
    after(reading).some(
      no =>
        no.start >= place.end - 1 &&
        no.start - place.end <= negation.reachAfter &&
        denies(reading, no, place),
    )
}

/** A language's way to say no is made ready once for all its conditions. */
const denials = new WeakMap<PhraseShelf, WeakMap<Speech, Denial>>()
const denialOf = (book: PhraseShelf, speech: Speech): Denial => {
  const ofBook = denials.get(book) ?? new WeakMap<Speech, Denial>()
  denials.set(book, ofBook)
  const denial = ofBook.get(speech) ?? negated(book, speech)
  ofBook.set(speech, denial)
  return denial
}

const phrasesCheck = (
  book: PhraseShelf,
  phrases: readonly string[],
  affirmed: boolean,
  speech: Speech,
): Check => {
  const places = seen(book, phrases)
  const denied = affirmed ? denialOf(book, speech) : undefined
  return reading => {
    const found = places(reading)
    if (found.length === 0) return FAILS
    const kept = denied ? found.filter(place => !denied(reading, place)) : found
    return kept.map(place => [place])
  }
}

const patternCheck = (
  book: PhraseShelf,
  phrases: readonly string[],
  source: string,
  reach: number,
): Check => {
  const places = seen(book, phrases)
  let pattern: RegExp | undefined
  return reading => {
    const found = places(reading)
    if (found.length === 0) return FAILS
    pattern ??= new RegExp(source, 'u')
    const matches: Match[] = []
    for (const place of found) {
      const window = reading.normal.text.slice(place.end, place.end + reach)
      const hit = pattern.exec(window)
      if (!hit) continue
      const start = place.end + hit.index
      matches.push([place, { start, end: start + hit[0].length }])
    }
    return matches
  }
}

/** One way of each part, each near what came before it. */
const join = (
  start: Match,
  rest: readonly (readonly Match[])[],
  near: (here: Span, match: Match) => boolean,
): Match | undefined => {
  const joined = [...start]
  for (const matches of rest) {
    const here = hull(joined)
    const other = here ? matches.find(match => near(here, match)) : matches[0]
    if (!other) return undefined
    joined.push(...other)
  }
  return joined
}

const within = (checks: readonly Check[], avoided: readonly Check[], limit: number): Check => {
  const [first, ...others] = checks
  return reading => {
    const starts = first?.(reading) ?? FAILS
    if (starts.length === 0) return FAILS
    const rest: (readonly Match[])[] = []
    for (const check of others) {
      const matches = check(reading)
      if (matches.length === 0) return FAILS
      rest.push(matches)
    }
    const bad = avoided.flatMap(check => check(reading))
    const near = (here: Span, match: Match): boolean => {
      const there = hull(match)
      return !there || distance(here, there) <= limit
    }
    const together: Match[] = []
    for (const start of starts) {
      const joined = join(start, rest, near)
      const here = joined && hull(joined)
      if (joined && !(here && bad.some(match => near(here, match)))) together.push(joined)
    }
    return together
  }
}

const everywhere =
  (checks: readonly Check[], least: number): Check =>
  reading => {
    const spans: Span[] = []
    let held = 0
    for (const check of checks) {
      const [match] = check(reading)
      if (match) {
        held += 1
        spans.push(...match)
      } else if (least === checks.length) return FAILS
    }
    return held >= least ? [spans] : FAILS
  }

/** Makes a condition ready to be read, adding its phrases to the book. */
export const compile = (condition: Condition, book: PhraseShelf, speech: Speech): Check => {
  const part = (inner: Condition): Check => compile(inner, book, speech)
  if ('pattern' in condition) return patternCheck(book, condition.phrases, condition.pattern, condition.reach)
  if ('phrases' in condition)
    return phrasesCheck(book, condition.phrases, condition.affirmed === true, speech)
  if ('words' in condition)
    return phrasesCheck(book, speech.words[condition.words] ?? [], condition.affirmed === true, speech)
  if ('any' in condition) {
    const checks = condition.any.map(part)
    return reading => {
      const matches = checks.flatMap(check => check(reading))
      return matches.length > MOST_MATCHES ? matches.slice(0, MOST_MATCHES) : matches
    }
  }
  if ('all' in condition) {
    const { all, within: limit } = condition
    if (limit === undefined) return everywhere(all.map(part), all.length)
    const wanted = all.filter(inner => !('not' in inner)).map(part)
    const avoided = all.flatMap(inner => ('not' in inner ? [part(inner.not)] : []))
    return within(wanted, avoided, limit)
  }
  if ('atLeast' in condition && 'of' in condition)
    return everywhere(condition.of.map(part), condition.atLeast)
  if ('not' in condition) {
    const check = part(condition.not)
    return reading => (check(reading).length > 0 ? FAILS : HOLDS)
  }
  if ('found' in condition) return ({ found }) => (found.has(condition.found) ? HOLDS : FAILS)
  const { fact } = condition
  if ('is' in condition) {
    return ({ facts }) => {
      const known = facts.values[fact]?.filter(({ value }) => condition.is.includes(value))
      return known && known.length > 0 ? known.slice(0, 3).map(({ span }) => (span ? [span] : [])) : FAILS
    }
  }
  const least = condition.atLeast
  return ({ facts }) => {
    const known = facts.amounts[fact]
    if (!known || known.value < least) return FAILS
    return known.span ? [[known.span]] : HOLDS
  }
}
