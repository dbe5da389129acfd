import type { TapAnswers } from '../../offers/offer.ts'
import { action } from '../action.ts'
import { type Conversation, type OfferDraft, TAP_QUESTIONS, type TapQuestion } from '../conversation.ts'
import type { Step } from '../effects.ts'
import type { MessageKey } from '../message-key.ts'
import { at, choice, move, type Scene } from '../scene.ts'
import type { Screen } from '../screen.ts'
import { addToOffer, adviceScreen, advise, draftOf } from './advice.ts'
import { inRows } from './rows.ts'

/** The answers each question offers, most telling first. */
export const TAP_VALUES = {
  place: ['cambodia', 'myanmar', 'laos', 'thai-border', 'other-asia', 'gulf', 'elsewhere', 'not-said'],
  pay: ['usual', 'twice', 'five-times', 'not-said'],
  ticket: ['employer', 'me', 'later', 'not-said'],
  visa: ['work', 'tourist', 'none-needed', 'not-said'],
  asked: ['account', 'passport', 'money', 'lie', 'nothing'],
  met: ['messenger', 'friend', 'ad', 'agency', 'online-love'],
} as const satisfies { readonly [Q in TapQuestion]: readonly NonNullable<TapAnswers[Q]>[] }

export const isTapValue = (question: TapQuestion, value: string): boolean =>
  (TAP_VALUES[question] as readonly string[]).includes(value)

export const tapChoices = (question: TapQuestion) =>
  inRows(
    TAP_VALUES[question].map(value =>
      choice(`tap.${question}.${value}` as MessageKey, action('tap', question, value)),
    ),
    2,
  )

export const tapScreen = (scene: Scene): Screen => {
  const where = scene.conversation.at
  const question = where.name === 'tapping' ? where.question : 'place'
  const index = TAP_QUESTIONS.indexOf(question)
  return {
    id: `tap.${question}`,
    parts: [
      ...(index === 0 ? [{ say: 'taps.intro' } as const] : []),
      { say: 'taps.progress', with: { step: index + 1, of: TAP_QUESTIONS.length } },
      { say: `tap.${question}.ask` as MessageKey, strong: true },
    ],
    choices: [...tapChoices(question), [choice('button.skip', 'skip'), choice('button.back', 'back')]],
    replace: index > 0,
  }
}

/** A new offer has identities of its own. */
const withoutChecked = ({ checked: _, ...rest }: Conversation): Conversation => rest

/** What cannot be read here (a picture, a voice note, hearsay) is asked about in six taps. */
export const startTaps = (scene: Scene, media: OfferDraft['media'] = [], album?: string): Step =>
  move(
    media.length > 0 ? { ...scene, conversation: withoutChecked(scene.conversation) } : scene,
    {
      ...at({ name: 'tapping', question: 'place' }),
      draft: { ...draftOf(scene), answers: {} },
      offerAt: scene.facts.now,
      ...(album === undefined ? {} : { album }),
    },
    tapScreen,
    { offer: addToOffer(media.length > 0 ? { texts: [], media: [] } : scene.offer, '', media) },
  )

const toQuestion = (scene: Scene, index: number): Step => {
  const question = TAP_QUESTIONS[index]
  return question === undefined
    ? move(scene, at({ name: 'advising' }), adviceScreen)
    : move(scene, at({ name: 'tapping', question }), tapScreen)
}

export const withAnswer = (scene: Scene, question: TapQuestion, value: string): Scene => ({
  ...scene,
  conversation: {
    ...scene.conversation,
    draft: { ...draftOf(scene), answers: { ...draftOf(scene).answers, [question]: value } },
  },
})

export const onTap = (scene: Scene, name: 'tap' | 'skip' | 'back', args: readonly string[]): Step => {
  const where = scene.conversation.at
  if (where.name !== 'tapping') return advise(scene, '', false)
  const index = TAP_QUESTIONS.indexOf(where.question)
  if (name === 'back') return toQuestion(scene, Math.max(0, index - 1))
  const [question, value] = args
  const answered =
    name === 'tap' && question === where.question && value !== undefined && isTapValue(where.question, value)
      ? withAnswer(scene, where.question, value)
      : scene
  return toQuestion(answered, index + 1)
}
