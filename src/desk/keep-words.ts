import type { CaseSealed, TalkLine } from '../cases/case.ts'
import type { Actor } from '../cases/desk.ts'
import type { CaseAction } from '../cases/lifecycle.ts'
import { mayOverride, type VitalInterest } from '../cases/vital-interest.ts'

/** Actions that rest on what is sealed, or add to it. */
export const NEEDS_WORDS: ReadonlySet<CaseAction['do']> = new Set([
  'open',
  'escalate',
  'talk',
  'listen',
  'refer',
  'block',
  'unblock',
  'person-consent',
])

const MOST_LINES = 200
const MOST_CHARACTERS = 2_000

type Kept =
  /** `sealed` absent: it stays as it was. */
  | { readonly ok: true; readonly sealed?: CaseSealed | undefined }
  | {
      readonly ok: false
      readonly why:
        | 'no-consent'
        | 'no-way-back'
        | 'no-reply'
        | 'no-rule'
        | 'rule-not-yours'
        | 'no-need'
        | 'said-already'
        | 'needs-reason'
        | 'wrong-state'
    }

/** Against a no: by the written rule, by who may use it, and never without a reason in words. */
const override = (
  action: CaseAction & { readonly by: Actor },
  rule: VitalInterest,
  written: string,
): Kept => {
  const may = mayOverride(rule, action.by)
  if (may !== 'yes') return { ok: false, why: may }
  return written === '' ? { ok: false, why: 'needs-reason' } : { ok: true }
}

const withLine = (sealed: CaseSealed, line: TalkLine): CaseSealed => ({
  ...sealed,
  talk: [...(sealed.talk ?? []), line].slice(-MOST_LINES),
})

/** What an action does to the sealed part, or why it may not be: what was agreed, and what was not. */
export const keepWords = (
  action: CaseAction,
  sealed: CaseSealed | undefined,
  rule: VitalInterest,
  /** What was written for other staff beside it. */
  written: string,
  /** Of a line to the person: its moment. */
  at: number,
): Kept => {
  switch (action.do) {
    case 'escalate':
      // What the reporter did not want a hotline to see does not go there, but by the operator's own rule.
      if (sealed?.consent.hotline !== 'no')
        return action.override === undefined ? { ok: true } : { ok: false, why: 'no-need' }
      return action.override === undefined
        ? { ok: false, why: 'no-consent' }
        : override(action, rule, written)
    case 'talk': {
      if (sealed?.reporter === undefined || !sealed.consent.reply) return { ok: false, why: 'no-way-back' }
      const { phrase, text, once } = action
      if (once !== undefined && sealed.talk?.some(line => line.once === once))
        return { ok: false, why: 'said-already' }
      if (phrase === undefined && (text ?? '').trim() === '') return { ok: false, why: 'needs-reason' }
      const line: TalkLine = {
        at,
        from: 'officer',
        ...(phrase === undefined ? { text: (text ?? '').slice(0, MOST_CHARACTERS) } : { phrase }),
        ...(once === undefined ? {} : { once }),
      }
      return { ok: true, sealed: withLine(sealed, line) }
    }
    case 'refer':
      if (sealed === undefined) return { ok: false, why: 'wrong-state' }
      if (action.body.trim() === '') return { ok: false, why: 'needs-reason' }
      if (action.grounds !== 'agreed') {
        const judged = override(action, rule, written)
        if (!judged.ok) return judged
      }
      return { ok: true, sealed: { ...sealed, body: action.body.trim().slice(0, 120) } }
    case 'person-consent':
      return sealed === undefined
        ? { ok: false, why: 'wrong-state' }
        : { ok: true, sealed: { ...sealed, personConsent: action.answer } }
    case 'block':
    case 'unblock':
      return sealed?.reporter === undefined ? { ok: false, why: 'no-reply' } : { ok: true }
    default:
      return { ok: true }
  }
}
