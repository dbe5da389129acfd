import type { CaseSealed, TalkLine } from '../cases/case.ts'
import type { CaseAction } from '../cases/lifecycle.ts'
import type { Settings } from '../records/settings-record.ts'

/** Actions that rest on what is sealed, or add to it. */
export const NEEDS_WORDS: ReadonlySet<CaseAction['do']> = new Set([
  'open',
  'escalate',
  'talk',
  'refer',
  'block',
  'unblock',
])

const MOST_LINES = 200
const MOST_CHARACTERS = 2_000

type Kept =
  /** `sealed` absent: it stays as it was. */
  | { readonly ok: true; readonly sealed?: CaseSealed | undefined }
  | {
      readonly ok: false
      readonly why: 'no-consent' | 'no-way-back' | 'no-reply' | 'no-rule' | 'wrong-state'
    }

const hasRule = ({ vitalRule }: Settings): boolean => vitalRule !== undefined && vitalRule.trim() !== ''

const withLine = (sealed: CaseSealed, line: TalkLine): CaseSealed => ({
  ...sealed,
  talk: [...(sealed.talk ?? []), line].slice(-MOST_LINES),
})

/** What an action does to the sealed part, or why it may not be: what was agreed, and what was not. */
export const keepWords = (
  action: CaseAction,
  sealed: CaseSealed | undefined,
  settings: Settings,
  now: number,
): Kept => {
  switch (action.do) {
    case 'escalate':
      // What the reporter did not want a hotline to see does not go there, but by the operator's own rule.
      if (sealed?.consent.hotline !== 'no') return { ok: true }
      if (action.override === undefined || action.override === 'agreed')
        return { ok: false, why: 'no-consent' }
      return hasRule(settings) ? { ok: true } : { ok: false, why: 'no-rule' }
    case 'talk': {
      if (sealed?.reporter === undefined || !sealed.consent.reply) return { ok: false, why: 'no-way-back' }
      const { phrase, text } = action
      const line: TalkLine = {
        at: now,
        from: 'officer',
        ...(phrase === undefined ? { text: (text ?? '').slice(0, MOST_CHARACTERS) } : { phrase }),
      }
      return { ok: true, sealed: withLine(sealed, line) }
    }
    case 'refer':
      if (sealed === undefined || action.body.trim() === '') return { ok: false, why: 'wrong-state' }
      if (action.grounds !== 'agreed' && !hasRule(settings)) return { ok: false, why: 'no-rule' }
      return { ok: true, sealed: { ...sealed, body: action.body.trim().slice(0, 120) } }
    case 'block':
    case 'unblock':
      return sealed?.reporter === undefined ? { ok: false, why: 'no-reply' } : { ok: true }
    default:
      return { ok: true }
  }
}
