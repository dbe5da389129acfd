import { EMPTY_OFFER } from '../core/conversation.ts'
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
  const facts = factsFor(deps, [], can, conversation)
  const spoken = step({ conversation, offer: EMPTY_OFFER, facts }, received.event)
  const shown = spoken.effects.flatMap(effect =>
    effect.do === 'say' && effect.screen.danger ? [effect.screen] : [],
  )
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
              nationality:
                conversation.nationality ??
                facts.guessCountry(
                  spoken.locale,
                  received.event.kind === 'text' ? received.event.text : undefined,
                ),
              place: undefined,
              need: 'held',
              most: 3,
            } as const,
          ]),
    ],
    choices: [],
  }
  return wordAll(
    [fault, ...shown.filter(screen => screen.parts.some(part => 'show' in part && part.show === 'contacts'))],
    spoken.locale,
    0,
    deps.clock.now(),
  )
}
