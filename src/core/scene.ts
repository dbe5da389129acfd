import type { Assessment } from '../redflags/assessment.ts'
import { type Action, type ActionName, action } from './action.ts'
import type { At, Conversation, OfferDraft } from './conversation.ts'
import type { Effect, Step } from './effects.ts'
import type { Facts } from './facts.ts'
import type { MessageKey } from './message-key.ts'
import type { Choice, Screen } from './screen.ts'
import type { Country } from './words.ts'

/** Everything a flow looks at: the conversation as it stands, the offer's own words, the facts of this turn. */
export interface Scene {
  readonly conversation: Conversation
  readonly offer: OfferDraft
  readonly facts: Facts
}

export const choice = (label: MessageKey, to: Action | ActionName): Choice => ({
  label,
  action: typeof to === 'string' ? action(to) : to,
})

/** Buttons that only mean something on the screen they were made for. */
export const BOUND: ReadonlySet<ActionName> = new Set<ActionName>([
  'stage',
  'departure',
  'tap',
  'answer',
  'skip',
  'back',
  'edit',
  'submit',
  'done',
  'detail',
  'consent',
])

export const say = (screen: Screen): Effect => ({ do: 'say', screen })

/** Moves on: the conversation takes `patch`, the turn counts up, and `screen` is shown. */
export const move = (
  scene: Scene,
  patch: Partial<Conversation>,
  screen: (next: Scene) => Screen | readonly Screen[],
  rest: { readonly offer?: OfferDraft | null; readonly effects?: readonly Effect[] } = {},
): Step => {
  const conversation = { ...scene.conversation, ...patch, turn: scene.conversation.turn + 1 }
  const offer = rest.offer === undefined ? scene.offer : (rest.offer ?? { texts: [], media: [] })
  const shown = screen({ ...scene, conversation, offer })
  const screens: readonly Screen[] = Array.isArray(shown) ? shown : [shown as Screen]
  return {
    next: conversation,
    offer: rest.offer === undefined ? 'unchanged' : rest.offer,
    effects: [...(rest.effects ?? []), ...screens.map(say)],
  }
}

/** Answers without keeping anything: no record is written. */
export const leaveNoTrace = (...screens: readonly Screen[]): Step => ({
  next: 'unchanged',
  offer: 'unchanged',
  effects: screens.map(say),
})

export const at = (where: At): { at: At } => ({ at: where })

export const offerText = (scene: Scene): string => scene.offer.texts.join('\n\n')

/** Everything known of the offer, read by the same rules whether it was written or tapped. */
export const assessOffer = (scene: Scene): Assessment => {
  const answers = scene.conversation.draft?.answers ?? {}
  const text = offerText(scene)
  return Object.keys(answers).length > 0 ? scene.facts.assessTaps(answers, text) : scene.facts.assess(text)
}

export const nationalityOf = (scene: Scene, text = offerText(scene)): Country | undefined =>
  scene.conversation.nationality ?? scene.facts.guessCountry(scene.conversation.locale, text)
