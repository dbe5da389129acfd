import { EMPTY_DRAFT, EMPTY_OFFER } from '../../conversation.ts'
import type { Step } from '../../effects.ts'
import { assessOffer, at, move, type Scene } from '../../scene.ts'
import { STAGES } from '../../words.ts'
import { addToOffer, adviceScreen } from '../advice.ts'
import { firstOpen } from './path.ts'
import { reportScreen } from './screen.ts'

/** Begins a report with what is there, or goes on with the one begun. */
export const startReport = (scene: Scene): Step => {
  const where = scene.conversation.at
  if (where.name === 'reporting') return move(scene, {}, reportScreen)
  return move(scene, at({ name: 'reporting', ...firstOpen(scene, 0) }), next => ({
    ...reportScreen(next),
    replace: false,
  }))
}

export interface Begun {
  readonly text: string
  /** How far along they are, or `within-24h`. */
  readonly stage?: string
  readonly media?: Scene['offer']['media']
}

/** Begins a report with all that was said at once: first what the offer shows, then the first question left. */
export const beginReport = (scene: Scene, { text, stage, media = [] }: Begun): Step => {
  const leaving = stage === 'within-24h'
  const told = leaving ? 'ticket-booked' : STAGES.find(each => each === stage)
  const { draft: _, ...conversation } = scene.conversation
  const draft = {
    ...EMPTY_DRAFT,
    ...(told === undefined ? {} : { stage: told }),
    ...(leaving ? { departure: 'within-24h' as const } : {}),
  }
  const offer = addToOffer(EMPTY_OFFER, text, media)
  const seen: Scene = {
    ...scene,
    offer,
    conversation: told === undefined ? conversation : { ...conversation, draft },
  }
  const hasText = text.trim() !== ''
  return move(
    seen,
    {
      ...at({ name: 'reporting', ...firstOpen(seen, 0) }),
      ...(hasText ? { offerAt: scene.facts.now, level: assessOffer(seen).level } : {}),
    },
    next => [
      ...(hasText ? [{ ...adviceScreen(next), choices: [] }] : []),
      { ...reportScreen(next), replace: false },
    ],
    { offer },
  )
}
