import { makeCaseCode, makeReceipt, readReceipt } from '../cases/codes.ts'
import type { Desk } from '../cases/desk.ts'
import { route } from '../cases/routing.ts'
import { onCallAt } from '../cases/shifts.ts'
import type { Conversation } from '../core/conversation.ts'
import type { DeskFacts, Facts } from '../core/facts.ts'
import type { Urgency } from '../core/words.ts'
import { saidNationality } from '../hotlines/said-nationality.ts'
import { LOCALES } from '../i18n/catalogues.ts'
import { countryOfLanguage, nearestLocale } from '../i18n/choose-locale.ts'
import { notSpoken } from '../i18n/not-spoken.ts'
import type { Capabilities } from '../ports/platform-adapter.ts'
import { assess, assessTaps } from '../redflags/assess.ts'
import { assessOnce } from './assess-once.ts'
import type { TurnDeps } from './turn-deps.ts'

const deskFacts = (desk: Desk | undefined, operator: string, now: number): DeskFacts => ({
  name: desk === undefined || desk.name === '' ? operator : desk.name,
  exists: desk !== undefined,
  someoneOnCall: desk !== undefined && onCallAt(desk, now).length > 0,
})

/** UTF-16 units from which on a text that looks English most likely is. */
const CLEARLY_ENGLISH = 60

/** The code of a report, rightly written or not: its letters are chance, and words of no language. */
const CODE_LIKE = /^\d\w{3}(?:[\s\p{Pd}]?\w{4}){2,3}$/u

/** What is asked of a text's language, by an assessment that is made anyway. */
const languageFacts = (
  assess: Facts['assess'],
): Pick<Facts, 'chooseLocale' | 'spoken' | 'unspoken' | 'guessCountry'> => ({
  chooseLocale: (text, current) =>
    // A device left in English says little; any other hint is the person's own choice.
    current === 'en' && !CODE_LIKE.test(text.trim())
      ? (nearestLocale(assess(text).language, LOCALES) ?? current)
      : current,
  spoken: text => {
    const { language } = assess(text)
    if (CODE_LIKE.test(text.trim())) return undefined
    // What cannot be told is taken for English: of a few words that says nothing.
    return language === 'en' && text.length < CLEARLY_ENGLISH ? undefined : nearestLocale(language, LOCALES)
  },
  unspoken: text => {
    const { language } = assess(text)
    return notSpoken(language) !== undefined &&
      !CODE_LIKE.test(text.trim()) &&
      nearestLocale(language, LOCALES) === undefined
      ? language
      : undefined
  },
  guessCountry: (locale, text) =>
    (text === undefined || text === '' ? undefined : countryOfLanguage(assess(text).language)) ??
    countryOfLanguage(locale),
})

/** The assessments of one turn, each made once. */
export const assessing = () =>
  assessOnce({
    assess,
    assessTaps: (answers, text) => assessTaps(answers, text === undefined || text === '' ? {} : { text }),
  })

export const factsFor = (
  deps: TurnDeps,
  desks: readonly Desk[],
  can: Capabilities,
  conversation: Conversation,
  once = assessing(),
  checked: Facts['checked'] = () => undefined,
): Facts => {
  const about = {
    language: conversation.locale,
    ...(conversation.nationality === undefined ? {} : { origin: conversation.nationality }),
  }
  const now = deps.clock.now()
  const routed = (kind: 'danger' | 'offer', urgency: Urgency) =>
    deskFacts(route({ kind, urgency, ...about }, desks, now)?.desk, deps.operator, now)
  return {
    now,
    operator: deps.operator,
    operatorContact: deps.operatorContact,
    checked,
    hotline: routed('danger', 'now'),
    moderators: routed('offer', 'queue'),
    locales: LOCALES,
    fresh: {
      caseId: deps.ids.next(),
      code: makeCaseCode(deps.ids.bytes(8)),
      receipt: makeReceipt(deps.ids.bytes(16)),
    },
    canErase: can.canErase,
    ...once,
    ...languageFacts(once.assess),
    readReceipt,
    saidNationality,
  }
}
