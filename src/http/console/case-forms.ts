import { ASKS } from '../../cases/asks.ts'
import { OVERRIDES } from '../../cases/reasons.ts'
import { momentOf } from '../../cases/wall-clock.ts'
import type { MakeAction } from '../../desk/act-on-case.ts'
import { caseActionOf } from '../../desk/case-verbs.ts'
import { hotlineAction } from '../../desk/hotline-verbs.ts'
import { codeOf } from './find-case.ts'
import type { Reader } from './visitor.ts'

/** Everything the page of a case has a form for. */
export const VERBS = [
  'claim',
  'release',
  'open',
  'decide',
  'escalate',
  'acknowledge',
  'decline',
  'close',
  'undo',
  'hand-on',
  'note',
  'block',
  'unblock',
  'say',
  'listen',
  'hush',
  'contact',
  'accept',
  'refer',
  'person-consent',
  'snooze',
  'wake',
  'reopen',
] as const
export type CaseVerb = (typeof VERBS)[number]

/** `2026-11-25T09:30` on a clock of this zone; what is no such time is no time at all. */
const timeOf = (written: string, zone: string): number => {
  const [, date, hour, minute] = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)/.exec(written) ?? []
  return date === undefined || Number.isNaN(Date.parse(date))
    ? Number.NaN
    : momentOf(date, Number(hour) * 60 + Number(minute), zone)
}

/** A reason, and for how many hours where no time was written. */
const snoozeArgument = (form: URLSearchParams, reason: string | undefined): string | undefined =>
  reason === undefined || (form.get('until') ?? '') !== '' ? reason : `${reason}-${form.get('hours') ?? ''}`

/** What a form asks for. A duplicate is one of a case with a number, whatever was left out. */
export const actionOf = (verb: CaseVerb, form: URLSearchParams, { now, zone }: Reader): MakeAction => {
  const argument = form.get('argument') ?? undefined
  const [text, until, once] = ['text', 'until', 'once'].map(name => form.get(name) ?? '')
  const officer = hotlineAction(verb, verb === 'snooze' ? snoozeArgument(form, argument) : argument, now, {
    body: form.get('body') ?? '',
    reads: true,
    ...(text === '' ? {} : { text }),
    ...(until === undefined || until === '' ? {} : { until: timeOf(until, zone) }),
    ...(once === '' ? {} : { once }),
  })
  if (officer !== undefined) return officer
  const ask = ASKS.find(each => each === form.get('ask'))
  const override = OVERRIDES.find(each => each === form.get('override'))
  return caseActionOf(verb, argument, {
    ...(argument === 'duplicate' ? { of: codeOf(form.get('of') ?? '') } : {}),
    ...(argument === 'needs-more' && ask !== undefined ? { ask } : {}),
    ...(override === undefined ? {} : { override }),
  })
}
