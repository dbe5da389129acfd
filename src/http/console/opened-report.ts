import type { CaseSealed, StaffNote } from '../../cases/case.ts'
import { redact } from '../../cases/redact.ts'
import type { Words } from '../../i18n/catalogues.ts'
import type { Offer } from '../../offers/offer.ts'
import { openedLines } from '../../outbox/word-open.ts'
import { assess } from '../../redflags/assess.ts'
import type { Evidence } from '../../redflags/assessment.ts'

/** A stretch of a text; where it is evidence, with the rules it is evidence of. */
export interface Stretch {
  readonly text: string
  readonly rules: readonly string[]
}

/** What the one who holds a case may read of it, ready to be shown. */
export interface OpenedReport {
  readonly texts: readonly (readonly Stretch[])[]
  readonly lines: readonly { readonly label: string; readonly text: string }[]
  /** How many pictures can be looked at. */
  readonly pictures: number
  /** What was read out of the offer; contacts, links and wallets are the recruiter's. */
  readonly offer: Offer
  /** The words that show each rule, by its id. */
  readonly evidence: ReadonlyMap<string, readonly string[]>
  /** What staff wrote for each other, oldest first. */
  readonly notes: readonly StaffNote[]
  /** No hotline may see it. */
  readonly declined: boolean
}

interface Mark extends Evidence {
  readonly rule: string
}

const BETWEEN = '\n\n'

/** The part of a text from `start` on, cut wherever evidence begins or ends. */
const stretches = (text: string, start: number, marks: readonly Mark[]): readonly Stretch[] => {
  const end = start + text.length
  const here = marks.filter(mark => mark.start < end && mark.end > start)
  const cuts = [start, end, ...here.flatMap(mark => [mark.start, mark.end])]
    .filter(at => at >= start && at <= end)
    .toSorted((a, b) => a - b)
  return cuts.slice(1).flatMap((to, index) => {
    const from = cuts[index] ?? to
    const rules = here.filter(mark => mark.start <= from && mark.end >= to).map(({ rule }) => rule)
    return from === to ? [] : [{ text: text.slice(from - start, to - start), rules: [...new Set(rules)] }]
  })
}

/**
 * A report as its holder may see it. The texts are redacted first and assessed again as they then stand, so that
 * what is marked never lies beneath a mask.
 */
export const openReport = (sealed: CaseSealed, words: Words): OpenedReport => {
  const keep = [...sealed.contacts.map(contact => contact.value), ...sealed.links]
  const texts = sealed.texts.map(text => redact(text, { keep }))
  const { findings, offer } = assess(texts.join(BETWEEN))
  const marks = findings.flatMap(({ rule, evidence }) => evidence.map(each => ({ ...each, rule })))
  let start = 0
  const marked = texts.map(text => {
    const parts = stretches(text, start, marks)
    start += text.length + BETWEEN.length
    return parts
  })
  return {
    texts: marked,
    pictures: sealed.media.filter(({ kept }) => kept !== undefined).length,
    // A talk has a place of its own.
    lines: openedLines({ ...sealed, texts: [], talk: [] }, words),
    offer: { ...offer, contacts: sealed.contacts, links: sealed.links },
    notes: sealed.notes ?? [],
    declined: sealed.consent.hotline === 'no',
    evidence: new Map(
      findings.map(({ rule, evidence }) => [rule, [...new Set(evidence.map(each => each.text))]]),
    ),
  }
}
