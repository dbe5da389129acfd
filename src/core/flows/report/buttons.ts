import { type Draft, REPORT_STEPS, TAP_QUESTIONS } from '../../conversation.ts'
import type { Step } from '../../effects.ts'
import { at, move, type Scene } from '../../scene.ts'
import { addToOffer } from '../advice.ts'
import { isTapValue, withAnswer } from '../taps.ts'
import { startReport } from './begin.ts'
import { editLine } from './edit.ts'
import { firstOpen, onward, PARTS, skipped, stepTo, withDraft } from './path.ts'
import { LONGEST_LINE, reportScreen, whoSuggested } from './screen.ts'
import { submit } from './submit.ts'

export const onReportButton = (scene: Scene, name: string, args: readonly string[]): Step => {
  const where = scene.conversation.at
  if (where.name !== 'reporting') return startReport(scene)
  const { step, part } = where
  if (name === 'skip' || name === 'done') {
    if (step === 'offer')
      return move(
        scene,
        at({
          name: 'reporting',
          ...(where.editing ? { step: 'summary' as const } : firstOpen(scene, REPORT_STEPS.indexOf('place'))),
        }),
        reportScreen,
      )
    return onward(skipped(scene, step, part))
  }
  if (name === 'back') {
    const parts = PARTS[step]
    const index = parts === undefined || part === undefined ? 0 : parts.indexOf(part)
    if (parts !== undefined && index > 0)
      return move(scene, at({ name: 'reporting', step, part: parts[index - 1] ?? step }), reportScreen)
    return stepTo(scene, REPORT_STEPS.indexOf(step) - 1)
  }
  if (name === 'edit') return editLine(scene, args[0])
  if (name === 'stage')
    return onward(
      withDraft(scene, {
        stage: (args[0] ?? 'looking') as NonNullable<Draft['stage']>,
        ...(args[1] === 'within-24h' ? { departure: 'within-24h' as const } : {}),
      }),
    )
  if (name === 'departure')
    return onward(withDraft(scene, { departure: (args[0] ?? 'skipped') as NonNullable<Draft['departure']> }))
  if (name === 'tap') {
    const question = TAP_QUESTIONS.find(each => each === args[0])
    return question !== undefined && args[1] !== undefined && isTapValue(question, args[1])
      ? onward(withAnswer(scene, question, args[1]))
      : move(scene, {}, reportScreen)
  }
  if (name === 'answer') {
    if (args[0] === 'who') return onward(withDraft(scene, { who: whoSuggested(scene) }))
    if (args[0] === 'place' || args[0] === 'route')
      return onward(withDraft(scene, { [args[0]]: args[1] ?? 'unknown' }))
  }
  if (name === 'consent') {
    if (args[0] === 'reply') return onward(withDraft(scene, { reply: args[1] === 'yes' }))
    const answer = args[1] === 'share' || args[1] === 'without-contact' ? args[1] : 'no'
    return onward(withDraft(scene, args[0] === 'hotline' ? { hotline: answer } : { reviewers: answer }))
  }
  if (name === 'submit') return submit(scene)
  return move(scene, {}, reportScreen)
}

/** Text typed inside the report: more of the offer, or the answer to the question on screen. */
export const onReportText = (scene: Scene, text: string, media: Scene['offer']['media'] = []): Step => {
  const where = scene.conversation.at
  if (where.name !== 'reporting') return startReport(scene)
  const line = text.trim().slice(0, LONGEST_LINE)
  if (where.step === 'place' && line !== '' && media.length === 0)
    return onward(withDraft(scene, where.part === 'route' ? { route: line } : { place: line }))
  if (where.step === 'who' && line !== '' && media.length === 0)
    return onward(withDraft(scene, { who: line }))
  const offer = addToOffer(scene.offer, text, media)
  return move(
    scene,
    {},
    next => [
      { id: 'report.added', parts: [{ say: 'report.added' }], choices: [] },
      { ...reportScreen(next), replace: false },
    ],
    { offer },
  )
}
