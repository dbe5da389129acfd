import type { CaseSealed } from '../../cases/case.ts'
import { redact } from '../../cases/redact.ts'
import type { Words } from '../../i18n/catalogues.ts'
import { openedLines } from '../../outbox/word-open.ts'
import { assess } from '../../redflags/assess.ts'
import type { Evidence } from '../../redflags/assessment.ts'

/** A stretch of a text; marked where it is the evidence of rules. */
export interface Stretch {
  readonly text: string
  readonly marked: boolean
}

/** What the one who holds a case may read of it, ready to be shown. */
export interface OpenedReport {
  readonly texts: readonly (readonly Stretch[])[]
  readonly lines: readonly { readonly label: string; readonly text: string }[]
  /** How many pictures can be looked at. */
  readonly pictures: number
  /** Contacts and links of the recruiter, as text. */
  readonly contacts: readonly string[]
  /** The words that show each rule, by its id. */
  readonly evidence: ReadonlyMap<string, readonly string[]>
}

const BETWEEN = '\n\n'

/** The part of a text from `start` on, cut where evidence begins and ends. */
const stretches = (text: string, start: number, evidence: readonly Evidence[]): readonly Stretch[] => {
  const parts: Stretch[] = []
  let at = 0
  for (const each of evidence.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(at, each.start - start)
    const to = Math.min(text.length, each.end - start)
    if (from >= to) continue
    if (from > at) parts.push({ text: text.slice(at, from), marked: false })
    parts.push({ text: text.slice(from, to), marked: true })
    at = to
  }
  return at < text.length ? [...parts, { text: text.slice(at), marked: false }] : parts
}

/**
 * A report as its holder may see it. The texts are redacted first and assessed again as they then stand, so that
 * what is marked never lies beneath a mask.
 */
export const openReport = (sealed: CaseSealed, words: Words): OpenedReport => {
  const keep = [...sealed.contacts.map(contact => contact.value), ...sealed.links]
  const texts = sealed.texts.map(text => redact(text, { keep }))
  const { findings } = assess(texts.join(BETWEEN))
  const all = findings.flatMap(finding => finding.evidence)
  let start = 0
  const marked = texts.map(text => {
    const parts = stretches(text, start, all)
    start += text.length + BETWEEN.length
    return parts
  })
  return {
    texts: marked,
    pictures: sealed.media.filter(({ kept }) => kept !== undefined).length,
    lines: openedLines({ ...sealed, texts: [] }, words),
    contacts: [...sealed.contacts.map(({ channel, value }) => `${channel}: ${value}`), ...sealed.links],
    evidence: new Map(
      findings.map(({ rule, evidence }) => [rule, [...new Set(evidence.map(each => each.text))]]),
    ),
  }
}
