import type { TapQuestion } from '../../conversation.ts'
import { assessOffer, type Scene } from '../../scene.ts'
import { draftOf } from '../advice.ts'

/** Questions whose answer the offer itself does not give, most telling first. */
const ORDER: readonly TapQuestion[] = ['asked', 'ticket', 'visa', 'pay', 'met', 'place']

export const openQuestions = (scene: Scene): readonly TapQuestion[] => {
  const { answers, asked } = draftOf(scene)
  const { offer } = assessOffer(scene)
  const known = (question: TapQuestion) =>
    answers[question] !== undefined ||
    asked.includes(question) ||
    (question === 'pay' && offer.pay.length > 0) ||
    (question === 'place' && offer.places.length > 0)
  return ORDER.filter(question => !known(question))
}
