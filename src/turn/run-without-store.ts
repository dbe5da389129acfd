import { decodeAction } from '../core/action.ts'
import { EMPTY_OFFER } from '../core/conversation.ts'
import { readKnown } from '../core/flows/danger/known.ts'
import type { Screen } from '../core/screen.ts'
import { step } from '../core/step.ts'
import type { Capabilities, OutboundMessage, Received } from '../ports/platform-adapter.ts'
import { factsFor } from './facts.ts'
import { startOf } from './read-before.ts'
import type { TurnDeps } from './turn-deps.ts'
import { wordAll } from './word-all.ts'

/** What can still be said when the store cannot be asked: contacts, and that nothing was kept. */
export const runWithoutStore = async (
  deps: TurnDeps,
  received: Received,
  can: Capabilities,
): Promise<readonly OutboundMessage[]> => {
  const conversation = startOf(received)
  const { event } = received
  const facts = factsFor(deps, [], can, conversation)
  const spoken = step({ conversation, offer: EMPTY_OFFER, facts }, event)
  const shown = spoken.effects.flatMap(effect =>
    effect.do === 'say' &&
    effect.screen.danger &&
    effect.screen.parts.some(part => 'show' in part && part.show === 'contacts')
      ? [effect.screen]
      : [],
  )
  // A button of the danger path carries what is known, so its contacts need no store.
  const pressed = event.kind === 'press' ? decodeAction(event.data) : undefined
  const known =
    pressed === undefined
      ? undefined
      : readKnown(pressed.name === 'safe' || pressed.name === 'share' ? pressed.args.slice(1) : pressed.args)
  const guessed = facts.guessCountry(spoken.locale, event.kind === 'text' ? event.text : undefined)
  const fault: Screen = {
    id: 'fault.not-kept',
    danger: true,
    parts: [
      { say: 'fault.not-kept', strong: true },
      ...(shown.length > 0
        ? []
        : [
            {
              show: 'contacts',
              nationality: known?.nationality ?? conversation.nationality ?? guessed,
              place: known?.place,
              need: known?.about === 'relative' ? 'relative' : 'held',
              most: 4,
            } as const,
          ]),
    ],
    choices: [],
  }
  return wordAll([fault, ...shown], spoken.locale, 0, deps.clock.now())
}
