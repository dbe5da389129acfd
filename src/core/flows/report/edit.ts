import { type Draft, REPORT_STEPS, type ReportStep } from '../../conversation.ts'
import type { Step } from '../../effects.ts'
import { at, move, type Scene } from '../../scene.ts'
import { draftOf } from '../advice.ts'
import { PARTS } from './path.ts'
import { reportScreen } from './screen.ts'

/** What each line of the summary is made of. */
const CLEARED: { readonly [S in ReportStep]?: readonly (keyof Draft)[] } = {
  stage: ['stage', 'stageSkipped', 'departure'],
  place: ['place', 'route'],
  who: ['who'],
  consent: ['reply', 'reviewers', 'hotline'],
}

/** Asks one line of the summary again, then comes back to it. */
export const editLine = (scene: Scene, name: string | undefined): Step => {
  const step = REPORT_STEPS.find(each => each === name && each !== 'summary')
  if (step === undefined) return move(scene, {}, reportScreen)
  const cleared = CLEARED[step] ?? []
  const draft = Object.fromEntries(
    Object.entries(draftOf(scene)).filter(([key]) => !cleared.includes(key as keyof Draft)),
  )
  const again: Draft =
    step === 'questions'
      ? { ...draftOf(scene), answers: {}, asked: [] }
      : { ...(draft as Partial<Draft>), answers: draftOf(scene).answers, asked: draftOf(scene).asked }
  const part = PARTS[step]?.[0]
  return move(
    { ...scene, conversation: { ...scene.conversation, draft: again } },
    at({ name: 'reporting', step, editing: true, ...(part === undefined ? {} : { part }) }),
    reportScreen,
  )
}
