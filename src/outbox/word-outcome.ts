import type { AskId } from '../cases/asks.ts'
import { type CaseFacets, DECISIONS, type Decision } from '../cases/case.ts'
import type { Outcome, Tell } from '../cases/tell.ts'
import { action } from '../core/action.ts'
import type { MessageKey } from '../core/message-key.ts'
import type { Choice, Part, Screen } from '../core/screen.ts'
import { choose } from '../hotlines/choose.ts'
import { officialChecks } from '../hotlines/official-checks.ts'
import type { Words } from '../i18n/catalogues.ts'
import { zoneOf } from '../i18n/time-zones.ts'
import { wordScreen } from '../i18n/word-screen.ts'
import type { OutboundMessage } from '../ports/platform-adapter.ts'

/** What a reporter may be told. */
type Told = Outcome | 'reopened'

interface News {
  readonly outcome: Told
  readonly ask?: AskId
  readonly corrects?: true
}

/** Whether it is a decision, or that one was taken back: what may have to be corrected later. */
export const isFinal = (told: Told): boolean =>
  told === 'reopened' || (told !== 'needs-more' && (DECISIONS as readonly string[]).includes(told))

/**
 * What there is to say by now. `told`: the last decision they were told of, or may have been. An outcome that was
 * decided otherwise meanwhile is not told any more, unless it may have arrived (`repeat`): then what stands instead
 * is. Who was told nothing needs no correction.
 */
export const newsOf = (
  tell: Tell,
  { decision, state }: Pick<CaseFacets, 'decision' | 'state'>,
  told: string | undefined,
  repeat: boolean,
): News | undefined => {
  const stands: Decision | 'reopened' =
    decision === undefined || decision === 'needs-more' ? 'reopened' : decision
  const instead = { outcome: stands, corrects: true } as const
  if (tell.notice === 'reporter-corrected') return told === undefined ? undefined : instead
  if (tell.notice !== 'reporter-outcome') return undefined
  const { outcome, ask, corrects } = tell
  // It was opened again, or closed again, before this was sent.
  if (outcome === 'closed' ? state !== 'closed' : outcome === 'opened-again' && state === 'closed')
    return undefined
  if (isFinal(outcome) && outcome !== decision) return repeat ? instead : undefined
  return {
    outcome,
    ...(ask === undefined ? {} : { ask }),
    ...(corrects && told !== undefined ? { corrects } : {}),
  }
}

/** What an outcome is about: the case as it stands, the desk's name, when it came about. */
export interface OutcomeOf extends News {
  readonly facets: Pick<CaseFacets, 'id' | 'kind' | 'origin' | 'destination'>
  readonly desk: string
  readonly at: number
  /** The outside body it was handed to. */
  readonly body?: string | undefined
  /** It may have arrived before. */
  readonly repeat?: boolean
}

/** A first line that tells nothing of what it is about, and whether it may have been read before. */
export const firstLines = (repeat = false): readonly Part[] => [
  { say: 'notice.reporter' },
  ...(repeat ? [{ say: 'notice.reporter-again' } as const] : []),
]

const keyOf = (outcome: Told): MessageKey => {
  switch (outcome) {
    case 'reopened':
    case 'opened-again':
      return 'status.reopened'
    case 'closed':
      return 'status.closed'
    case 'seen':
      return 'danger.seen-at'
    case 'escalated':
      return 'danger.passing'
    case 'more-numbers':
      return 'danger.more-numbers'
    case 'needs-more':
      return 'status.needs-more'
    case 'handed-on':
      return 'danger.handed-on'
    default:
      return `status.decided.${outcome}`
  }
}

/** More than were shown at first: whoever reads this has waited. */
const MOST_NUMBERS = 8

const contactsOf = ({ kind, origin, destination }: OutcomeOf['facets']): Part => ({
  show: 'contacts',
  nationality: origin,
  place: destination,
  need: kind === 'relative' ? 'relative' : 'held',
  most: MOST_NUMBERS,
})

/** Whether it is a reviewer's word, which can wait for the morning. */
export const isReview = (outcome: Told): boolean =>
  !['seen', 'escalated', 'more-numbers', 'handed-on'].includes(outcome)

const outcomeScreen = ({
  outcome,
  ask,
  corrects,
  facets,
  desk,
  at,
  body = '',
  repeat,
}: OutcomeOf): Screen => {
  const answer: readonly Choice[] =
    outcome === 'needs-more' ? [{ label: 'button.answer', action: action('reply', facets.id) }] : []
  const offer: readonly Choice[] =
    outcome === 'seen' && facets.kind !== 'offer' ? [{ label: 'button.talk', action: action('talk') }] : []
  return {
    id: `outcome.${outcome}`,
    danger: true,
    parts: [
      ...firstLines(repeat),
      ...(corrects ? [{ say: 'answer.corrected' } as const] : []),
      ...(ask === undefined
        ? [{ say: keyOf(outcome), with: { desk, body, time: { time: at } } } as const]
        : [{ say: 'ask.first' } as const, { say: `ask.${ask}` as MessageKey }]),
      ...(outcome === 'more-numbers' ? [contactsOf(facets)] : []),
      ...(offer.length > 0 ? [{ say: 'talk.offer', with: { desk } } as const] : []),
    ],
    choices: [answer, offer],
  }
}

/** A screen for the reporter that comes by itself: without a sound. */
export const quietMessage = (screen: Screen, words: Words, now: number): OutboundMessage => {
  const zone = zoneOf(words.locale)
  const wording = { words, turn: 0, now, chooseContacts: choose, officialChecks, zone }
  const message = wordScreen(screen, wording)
  return message.do === 'say' ? { ...message, silent: true } : message
}

/** News for the reporter: without a sound, and a first line that tells nothing. */
export const outcomeMessage = (of: OutcomeOf, words: Words, now: number): OutboundMessage =>
  quietMessage(outcomeScreen(of), words, now)
