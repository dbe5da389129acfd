import { readAgeLimit } from '../offers/age.ts'
import { readEmployer } from '../offers/employer.ts'
import { toOffer } from '../offers/extract.ts'
import type { Extraction } from '../offers/extraction.ts'
import type { TapAnswers } from '../offers/offer.ts'
import { type NormalText, normalise, type Span } from '../offers/text/normal-text.ts'
import { scriptsIn } from '../offers/text/script.ts'
import type { Assessment, Evidence, Finding, Strength, TextKind } from './assessment.ts'
import type { Check, Match, Reading } from './compile.ts'
import { coverageOf } from './coverage.ts'
import type { DistressFound } from './distress/find-distress.ts'
import { type CompiledGrades, type CompiledRule, type Engine, engine } from './engine.ts'
import type { Facts } from './facts.ts'
import type { KindTally } from './kinds/tally-kinds.ts'
import { guessLanguage } from './language.ts'
import { scoreOf } from './score.ts'
import { joinFacts, tapFacts } from './tap-facts.ts'
import { factsOf } from './text-facts.ts'

const RANK: Readonly<Record<Strength, number>> = { decisive: 3, strong: 2, moderate: 1, weak: 0 }
const MOST_EVIDENCE = 3
const NOTHING_KNOWN: Facts = { values: {}, amounts: {} }

/** Countries where a cry for help is most often from. */
const RISKY: ReadonlySet<string> = new Set(['KH', 'MM', 'LA'])

interface Options {
  readonly language?: string
  /** Findings even where the text is no offer: for looking at single phrases. */
  readonly everyFinding?: boolean
  /** One word of warning is enough to call the text one. */
  readonly anyWarning?: boolean
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** The places of a match as the reader gave them, overlapping ones once. */
const evidenceOf = (given: string, normal: NormalText, matches: readonly Match[]): Evidence[] => {
  const spans: Span[] = []
  for (const match of matches.slice(0, 2)) {
    for (const span of match) {
      if (spans.length < MOST_EVIDENCE && !spans.some(other => overlaps(other, span))) spans.push(span)
    }
  }
  return spans
    .map(span => normal.original(span))
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ text: given.slice(start, end), start, end }))
}

/** The strongest grade of a rule that holds, with the places that show it. */
const strongest = (cells: readonly CompiledGrades[], reading: Reading) => {
  let best: { strength: Strength; matches: readonly Match[] } | undefined
  for (const { grades, unless } of cells) {
    if (unless && unless(reading).length > 0) continue
    for (const { strength, check } of grades) {
      if (best && RANK[best.strength] >= RANK[strength]) break
      const matches = check(reading)
      if (matches.length > 0) {
        best = { strength, matches }
        break
      }
    }
  }
  return best
}

const findAll = (
  given: string,
  reading: Reading,
  { rules }: Engine,
  languages: readonly string[],
): Finding[] => {
  const findings: Finding[] = []
  const found = new Set<string>()
  const look = (rule: CompiledRule): void => {
    const cells = languages.flatMap(language => rule.cell(language) ?? [])
    const facts = languages.flatMap(language => rule.facts(language) ?? [])
    const best = strongest([...cells, ...facts], { ...reading, found })
    if (!best) return
    findings.push({
      rule: rule.id,
      strength: best.strength,
      evidence: evidenceOf(given, reading.normal, best.matches),
    })
  }
  for (const rule of rules) if (!rule.second) look(rule)
  for (const finding of findings) found.add(finding.rule)
  for (const rule of rules) if (rule.second) look(rule)
  return findings.sort((a, b) => RANK[b.strength] - RANK[a.strength])
}

/** One speaker, another, and the first again: written without a space after the colon too. */
const TURNS = /(?:^|\n) ?([^\n:]{1,12}): ?[^\n]{1,200}\n ?[^\n:]{1,12}: ?[^\n]{1,200}\n ?\1:/
const SPEAKERS = /(?:^|\n) ?[^\n:]{1,20}: [^\n]{1,200}\n ?[^\n:]{1,20}: /

/** Warnings appended to a lure are short, and so is what they are appended to. */
const LONGEST_LURE = 1_500
/** How many closing sentences may be no part of the offer. */
const CLOSING = 2

/** Where the last sentences begin, the last one first. */
const sentenceEnds = (text: string): readonly number[] =>
  [...text.matchAll(/[.!?。！？।\n]+\s*(?=\S)/g)]
    .map(({ index, 0: end }) => index + end.length)
    .slice(-CLOSING)
    .reverse()

/** So many findings are an offer, whatever words it lacks. */
const MANY = 3

/** Findings about things that travellers and honest offers speak of too: they do not make a text an offer. */
const CONTEXT: ReadonlySet<string> = new Set([
  'known-hub',
  'tourist-visa',
  'high-pay',
  'everything-paid',
  'messenger-only',
  'urgency',
  'no-experience',
  'vague-role',
  'no-interview',
])

/** Rules about what only a recruiter says. */
const PROMISES: ReadonlySet<string> = new Set([
  'border-lie',
  'account-lending',
  'everything-paid',
  'secrecy',
  'debt-lure',
  'tourist-visa',
  'task-scam',
  'criminal-role',
  'fee-up-front',
])

/** What was found, where it is telling by itself, makes an offer of a text that does not say it is one. */
const kindOf = (
  text: string,
  tally: KindTally & { readonly alarm: boolean; readonly bulletin: boolean },
  findings: readonly Finding[],
  { pay, roles, contacts }: Extraction,
  { anyWarning, likeLure }: { readonly anyWarning: boolean; readonly likeLure: boolean },
): TextKind => {
  if (anyWarning && tally.warning > 0) return 'warning'
  const { work, perks, call, warning, question } = tally
  const paid = pay.some(({ value }) => value.usdPerMonth > 0 || value.per === 'task')
  const named = roles.length > 0
  const signs = work + perks + call + (paid ? 1 : 0) + (named ? 1 : 0)
  const offering = (work > 0 || call > 0 || named) && signs >= 2
  const telling = findings.some(({ rule, strength }) => RANK[strength] >= RANK.strong && !CONTEXT.has(rule))
  // A lure may quote a warning, but a warning leaves no handle to write to about the job.
  const asksForMessages = contacts.some(({ value }) => value.channel !== 'phone' && value.channel !== 'email')
  const luring = asksForMessages && offering && telling
  const told = (tally.alarm || tally.bulletin) && question === 0 && !asksForMessages && !TURNS.test(text)
  if (told && (warning > 0 || tally.alarm === tally.bulletin || (tally.alarm && call === 0))) return 'warning'
  if (!luring && (warning >= 3 || (warning === 2 && (call === 0 || !telling)))) return 'warning'
  if (question > 0 && (offering || findings.length > 0)) return 'question'
  if ((SPEAKERS.test(text) || TURNS.test(text)) && (offering || findings.length > 0)) return 'conversation'
  if (offering || telling || findings.filter(({ strength }) => strength !== 'weak').length >= MANY)
    return 'offer'
  if (!findings.some(({ strength }) => strength !== 'weak')) return 'other'
  // Too short to say that it is an offer, but worded like a lure, with something in it that a rule knows.
  return work + call > 0 ? 'conversation' : likeLure ? 'offer' : 'other'
}

/** Log odds of the wording from which a text is more likely than not what it is worded like. */
const LIKELY = 1

const activeLanguages = (language: string, present: readonly string[]): readonly string[] => [
  ...new Set([language, ...present, 'en']),
]

const assessFacts = (
  given: string,
  tapped: Facts | undefined,
  { language: told, everyFinding = false, anyWarning = false }: Options,
): Assessment => {
  const parts = engine()
  const normal = normalise(given)
  const guess = guessLanguage(normal.text, given)
  const language = told ?? guess.language
  const languages = activeLanguages(language, guess.present)
  const scripts = scriptsIn(normal.units)
  parts.prepare(languages, scripts)
  const sightings = parts.book.find(normal, languages, scripts)
  const extraction = parts.extract(given, normal, sightings, language)
  const bare: Reading = { normal, sightings, facts: NOTHING_KNOWN, found: new Set() }
  const overseas = languages.flatMap(each => parts.overseas(each)?.(bare).flat() ?? [])
  const employer = readEmployer(normal.text)
  const age = readAgeLimit(normal.text)
  const read = factsOf(extraction, {
    language,
    overseas,
    ...(employer ? { employer } : {}),
    ...(age ? { age } : {}),
    length: normal.text.length,
  })
  const facts = tapped ? joinFacts(read, tapped) : read
  const reading: Reading = { ...bare, facts }
  const tally = parts.readKind(reading, languages)
  const says = (check: (language: string) => Check | undefined): boolean =>
    languages.some(each => (check(each)?.(bare).length ?? 0) > 0)
  const voice = { alarm: says(parts.alarm), bulletin: says(parts.bulletin) }
  const hub = extraction.places.some(({ value }) => value.hub || RISKY.has(value.country))
  const wording = parts.readWording(normal.text)
  const heard = parts.readDistress(reading, {
    tally,
    odds: wording.cry,
    present: languages,
    hub,
    told: voice.alarm || voice.bulletin,
    paid: extraction.pay.some(({ value }) => value.usdPerMonth > 0),
  })
  const findings = findAll(given, reading, parts, languages)
  // "Nobody is locked in, phones stay with you" is what recruiters say, not the held.
  const promised = findings.some(
    ({ rule, strength }) =>
      RANK[strength] >= RANK.strong &&
      ((rule === 'abuse-denied' && findings.length > 1 && tally.work + tally.call > 0) ||
        (!heard.firm && PROMISES.has(rule))),
  )
  const cry: DistressFound = {
    distress: heard.distress === 'certain' && promised ? 'doubt' : heard.distress,
    aboutSomeoneElse: heard.aboutSomeoneElse,
  }
  const likeLure = cry.distress === 'none' && wording.lure > LIKELY
  const said: TextKind =
    cry.distress === 'certain'
      ? 'distress'
      : tapped
        ? 'offer'
        : kindOf(normal.text, { ...tally, ...voice }, findings, extraction, { anyWarning, likeLure })
  const judged = said !== 'warning' && said !== 'other'
  // In doubt the person is asked; a text that is nothing else and worded so is called what it most likely is.
  const kind = said === 'other' && cry.distress === 'doubt' && wording.cry > LIKELY ? 'distress' : said
  const honesty = parts.honesty.reduce(
    (sum, { weight, cell }) =>
      sum + (languages.some(each => (cell(each)?.(reading).length ?? 0) > 0) ? weight : 0),
    0,
  )
  const { level, score } = judged
    ? scoreOf(findings, honesty, { length: normal.text.length, wording: wording.lure })
    : { level: 'none' as const, score: 0 }
  return {
    kind,
    language,
    // Tapped answers are the same in every language.
    coverage: tapped && given.trim() === '' ? 'full' : coverageOf(language),
    level,
    score,
    honesty,
    findings: judged || everyFinding ? findings : [],
    offer: toOffer(extraction),
    ...cry,
  }
}

/**
 * What a text is and which red flags it shows. Linear in its length, and safe on anything.
 * @param options.language BCP 47, where it is known; guessed from the text otherwise
 */
export const assess = (text: string, options: Options = {}): Assessment => {
  const whole = assessFacts(text, undefined, options)
  if (whole.kind !== 'warning' || text.length > LONGEST_LURE) return whole
  // A recruiter may end on "beware of scammers": what stands before it is then an offer with pay of its own.
  for (const cut of sentenceEnds(text)) {
    const before = assessFacts(text.slice(0, cut), undefined, { ...options, anyWarning: true })
    if (before.kind === 'offer' && before.level === 'critical' && before.offer.pay.length > 0) return before
  }
  return whole
}

/** The same by six answers, read by the same rules; with `text`, both together. */
export const assessTaps = (
  answers: TapAnswers,
  { text = '', language }: { readonly text?: string; readonly language?: string } = {},
): Assessment =>
  assessFacts(text, { ...NOTHING_KNOWN, ...tapFacts(answers) }, language === undefined ? {} : { language })
