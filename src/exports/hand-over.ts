import type { CaseFacets, CaseSealed } from '../cases/case.ts'
import { readReceipt } from '../cases/codes.ts'
import { MASK, redact } from '../cases/redact.ts'
import type { Locale } from '../core/words.ts'
import type { Recipient } from './consent.ts'
import { type Indicator, indicatorsOf } from './indicators.ts'
import { isTapped } from './tapped.ts'

/** What a file is made from: only what may go into it. No file sees the sealed part itself. */
export interface HandOver {
  readonly facets: CaseFacets
  /** Tapped answers, as codes. */
  readonly answers: Readonly<Record<string, string>>
  readonly indicators: readonly Indicator[]
  /** Words of the offer and of the person, masked; empty unless asked for. */
  readonly words: readonly { readonly at: 'offer' | 'answer' | 'added'; readonly text: string }[]
  readonly pictures: number
  /** The language the person is spoken to in, where it is known. */
  readonly language?: Locale
  readonly personConsent: CaseSealed['personConsent'] | undefined
  /** They can be asked something through the bot. */
  readonly mayBeAsked: boolean
  readonly recipient: Recipient
  readonly operator: string
  readonly publicUrl: string
  /** Milliseconds. */
  readonly madeAt: number
}

export interface HandOverOptions {
  /** Words of the offer and the report go in too, masked. */
  readonly withWords: boolean
}

const RECEIPT = /[2-9][0-9a-z]{3}(?:[\s-]{0,2}[0-9a-z]{4}){3}/gi

/** Masked as for staff, and the code that leads back to a report with it: it is the reporter's key. */
const masked = (text: string, keep: readonly string[]): string =>
  redact(
    text.replace(RECEIPT, found => (readReceipt(found) === undefined ? found : MASK)),
    { keep },
  )

/** Chooses from a case what may go to a recipient. Consent is asked for beforehand: `consentProblem`. */
export const handOverOf = (
  facets: CaseFacets,
  sealed: CaseSealed,
  wallets: readonly string[],
  to: Pick<HandOver, 'recipient' | 'operator' | 'publicUrl' | 'madeAt'>,
  { withWords }: HandOverOptions,
): HandOver => {
  const entries = Object.entries(sealed.answers).filter(([question]) => question !== 'person-consent')
  const own = sealed.reporter?.id
  // Of links the words keep the host alone: what follows it may name the one it was sent to.
  const keep = sealed.contacts.map(({ value }) => value).filter(value => value !== own)
  const words = [
    ...sealed.texts.map(text => ({ at: 'offer' as const, text })),
    ...entries
      .filter(([question, answer]) => !isTapped(question, answer))
      .map(([, text]) => ({ at: 'answer' as const, text })),
    ...sealed.additions.map(({ text }) => ({ at: 'added' as const, text })),
  ]
  const language = sealed.reporter?.locale ?? (facets.kind === 'offer' ? undefined : facets.language)
  return {
    ...to,
    facets,
    answers: Object.fromEntries(entries.filter(([question, answer]) => isTapped(question, answer))),
    indicators: indicatorsOf(sealed, wallets),
    words: withWords ? words.map(({ at, text }) => ({ at, text: masked(text, keep) })) : [],
    pictures: sealed.media.length,
    ...(language === undefined ? {} : { language }),
    personConsent: facets.kind === 'relative' ? sealed.personConsent : undefined,
    mayBeAsked: sealed.consent.hotline === 'share' && sealed.reporter !== undefined,
  }
}
