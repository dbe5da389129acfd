import type { Step } from '../effects.ts'
import { at, choice, move, type Scene } from '../scene.ts'

/** A reviewer asked something: what is written next is the answer. `of`: the report it is about. */
export const askAnswer = (scene: Scene, of: string | undefined): Step =>
  move(scene, at({ name: 'answering', ...(of === undefined || of === '' ? {} : { about: of }) }), () => ({
    id: 'answer.ask',
    parts: [{ say: 'answer.ask' }],
    choices: [[choice('button.continue', 'resume')]],
    asks: 'account',
  }))

/** Adds the answer to the report it is about; `undefined` where this chat leads to none. A stranger's report is never it. */
export const giveAnswer = (scene: Scene, text: string): Step | undefined => {
  const where = scene.conversation.at
  if (where.name !== 'answering') return undefined
  const { cases } = scene.conversation
  const about = cases.find(({ id }) => id === where.about) ?? cases[0]
  if (about === undefined) return undefined
  return move(
    scene,
    at({ name: 'idle' }),
    () => ({ id: 'answer.thanks', parts: [{ say: 'answer.thanks' }], choices: [] }),
    { effects: [{ do: 'add-to-case', id: about.id, answers: {}, text: text.slice(0, 4_096) }] },
  )
}
