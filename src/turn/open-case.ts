import type { CaseFacets, CaseSealed } from '../cases/case.ts'
import type { Desk, DeskId } from '../cases/desk.ts'
import { callEntry, type Paged, pagingDesk, startPage } from '../cases/paging.ts'
import { route } from '../cases/routing.ts'
import type { Tell } from '../cases/tell.ts'
import { urgencyOf } from '../cases/urgency.ts'
import type { NewCase } from '../core/effects.ts'
import type { Locale } from '../core/words.ts'
import type { ConversationRef } from '../ports/platform-adapter.ts'
import { SPOKEN } from '../redflags/lexicon/speech.ts'

export interface Opened {
  readonly facets: CaseFacets
  readonly sealed: CaseSealed
  readonly tell: readonly Tell[]
}

/** Calls nobody by itself; the desk's counted list does. */
const LISTED = (now: number): Paged => ({
  page: { step: 0, told: [], since: now, listed: true },
  tell: [],
  nobody: true,
})

/** How soon somebody must act on a report, and why. */
export const urgencyOfReport = ({ kind, stage, assessment, departure, answers }: NewCase) =>
  urgencyOf({
    kind,
    stage,
    level: assessment?.level ?? 'none',
    departure,
    passportTaken: answers.papers === 'yes' || answers.asked === 'passport',
    ...(kind === 'relative' ? { moneyAsked: answers.money === 'yes' } : {}),
  })

/** A submitted report as a case: routed, with its urgency, and with a page under way where one is due. Pure. */
export const openCaseFrom = (
  report: NewCase,
  from: ConversationRef,
  locale: Locale,
  desks: readonly Desk[],
  now: number,
  /** Desks with as many open pages as they can have: a further one stands in their list. */
  crowded: ReadonlySet<DeskId> = new Set(),
): Opened => {
  const { kind, stage, assessment, consent } = report
  const level = assessment?.level ?? 'none'
  const { urgency, because } = urgencyOfReport(report)
  // A hotline the reporter did not agree to is not asked; the reviewers then have it.
  const open = consent.hotline === 'no' ? desks.filter(desk => desk.kind === 'moderators') : desks
  const routed = route(
    {
      kind,
      urgency,
      language: locale,
      ...(report.origin === undefined ? {} : { origin: report.origin }),
      ...(report.destination === undefined ? {} : { destination: report.destination }),
    },
    open,
    now,
  )
  const desk = routed?.desk
  const listed = desk !== undefined && urgency === 'now' && crowded.has(desk.id)
  const paged =
    desk?.kind !== 'hotline'
      ? undefined
      : listed
        ? LISTED(now)
        : startPage(pagingDesk(desks, desk.id), now, { urgency, because })
  // Who can read a report is a matter of the offer's own language, not of the chat's.
  const read = report.offer.texts.length === 0 ? undefined : assessment?.language
  const facets: CaseFacets = {
    id: report.id,
    code: report.code,
    kind,
    level,
    urgency,
    state: paged === undefined ? 'open' : 'escalated',
    stage,
    ...(report.skipped === undefined || report.skipped.length === 0 ? {} : { skipped: report.skipped }),
    because,
    language: read !== undefined && SPOKEN.includes(read) ? read : locale,
    ...(report.origin === undefined ? {} : { origin: report.origin }),
    ...(report.destination === undefined ? {} : { destination: report.destination }),
    platform: from.platform,
    ...(desk === undefined ? {} : { desk: desk.id }),
    canAsk: consent.reply,
    deskKind: desk?.kind ?? (kind === 'offer' ? 'moderators' : 'hotline'),
    createdAt: now,
    updatedAt: now,
    rules: (assessment?.findings ?? []).slice(0, 12).map(finding => finding.rule),
    ...(paged === undefined ? {} : { page: paged.page }),
    history: [
      { at: now, by: 'reporter', act: 'open' },
      ...(desk === undefined ? [] : [{ at: now, by: 'clock' as const, act: `route:${desk.id}` }]),
      ...(paged === undefined ? [] : [callEntry(paged.page, now)]),
    ],
    audit: { head: '', count: 0 },
  }
  const sealed: CaseSealed = {
    texts: report.offer.texts,
    media: report.offer.media,
    contacts: assessment?.offer.contacts ?? [],
    links: assessment?.offer.links ?? [],
    answers: report.answers,
    consent: { desk: consent.desk, hotline: consent.hotline, reply: consent.reply },
    // Without an answer wanted, there is no reason to keep the way back.
    ...(consent.reply ? { reporter: { platform: from.platform, id: from.id, locale } } : {}),
    personConsent: 'unknown',
    additions: [],
  }
  const tell: Tell[] = [
    ...(paged?.tell ?? []),
    ...(desk === undefined || listed ? [] : [{ notice: 'desk-card', desk: desk.id } as const]),
  ]
  return { facets, sealed, tell }
}
