import type { Step } from '../../effects.ts'
import { choice, move, type Scene } from '../../scene.ts'
import type { Part } from '../../screen.ts'

/** A report that is not taken now: why, for how long, whom to tell if that is wrong. The draft stays as it is. */
export const limited = (scene: Scene): Step | undefined => {
  const { limit, operatorContact: contact } = scene.facts
  if (limit === undefined) return undefined
  const why: Part =
    limit.kind === 'slowed'
      ? { say: 'limit.slowed', with: { minutes: limit.minutes }, strong: true }
      : {
          say: 'limit.blocked',
          with: {
            time: { moment: limit.until },
            reason: { text: limit.reason === 'flood' ? 'limit.reason.flood' : 'limit.reason.abuse' },
          },
          strong: true,
        }
  return move(scene, {}, () => ({
    id: `limit.${limit.kind}`,
    parts: [
      why,
      ...(contact === '' ? [] : [{ say: 'limit.appeal', with: { contact } } as const]),
      { say: 'limit.danger' },
    ],
    choices: [[choice('button.continue', 'resume')]],
  }))
}
