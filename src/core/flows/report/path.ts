import { type Draft, REPORT_STEPS, type ReportStep } from '../../conversation.ts'
import type { Step } from '../../effects.ts'
import { at, move, offerText, type Scene } from '../../scene.ts'
import { draftOf } from '../advice.ts'
import { openQuestions } from './questions.ts'
import { reportScreen } from './screen.ts'

/** Where a step has more than one question, its parts in order. */
export const PARTS: { readonly [S in ReportStep]?: readonly string[] } = {
  stage: ['stage', 'departure'],
  place: ['place', 'route'],
  consent: ['reply', 'reviewers', 'hotline'],
}

export const urgent = (draft: Draft): boolean =>
  draft.stage === 'travelling' ||
  draft.departure === 'within-24h' ||
  draft.departure === 'skipped' ||
  draft.stage === 'there-free' ||
  draft.stage === 'paid'

/** Whether a part has nothing to ask of this person. */
const settled = (scene: Scene, step: ReportStep, part?: string): boolean => {
  const draft = draftOf(scene)
  if (step === 'stage')
    return part === 'departure'
      ? draft.stage !== 'ticket-booked' || draft.departure !== undefined
      : draft.stage !== undefined
  if (step === 'offer') return offerText(scene) !== '' || scene.offer.media.length > 0
  if (step === 'place') return part === 'route' ? draft.route !== undefined : draft.place !== undefined
  if (step === 'who') return draft.who !== undefined
  if (step === 'questions') return openQuestions(scene).length === 0
  if (step === 'consent')
    return part === 'reply'
      ? draft.reply !== undefined
      : part === 'reviewers'
        ? draft.reviewers !== undefined
        : draft.hotline !== undefined || !urgent(draft)
  return false
}

export const firstOpen = (scene: Scene, from: number): { step: ReportStep; part?: string } => {
  for (const step of REPORT_STEPS.slice(from)) {
    const parts = PARTS[step]
    if (parts === undefined) {
      if (!settled(scene, step)) return { step }
    } else {
      const part = parts.find(each => !settled(scene, step, each))
      if (part !== undefined) return { step, part }
    }
  }
  return { step: 'summary' }
}

/** Shows the next thing not yet known; when a line is being edited, back to the summary. */
export const onward = (scene: Scene, rest: Parameters<typeof move>[3] = {}): Step => {
  const where = scene.conversation.at
  const index = where.name === 'reporting' ? REPORT_STEPS.indexOf(where.step) : 0
  const editing = where.name === 'reporting' && where.editing === true
  const seen = { ...scene, offer: rest.offer ?? scene.offer }
  const next = editing ? stillEditing(seen) : firstOpen(seen, index)
  return move(scene, at({ name: 'reporting', ...next }), reportScreen, rest)
}

const stillEditing = (scene: Scene): { step: ReportStep; part?: string; editing?: boolean } => {
  const where = scene.conversation.at
  if (where.name !== 'reporting') return { step: 'summary' }
  const part = PARTS[where.step]?.find(each => !settled(scene, where.step, each))
  return part === undefined ? { step: 'summary' } : { step: where.step, part, editing: true }
}

export const withDraft = (scene: Scene, patch: Partial<Draft>): Scene => ({
  ...scene,
  conversation: { ...scene.conversation, draft: { ...draftOf(scene), ...patch } },
})

/** What "skip" leaves in each part, so that it is not asked again. */
export const skipped = (scene: Scene, step: ReportStep, part?: string): Scene => {
  if (step === 'stage')
    return withDraft(
      scene,
      part === 'departure'
        ? { departure: 'skipped' }
        : draftOf(scene).stage === undefined
          ? { stage: 'looking', stageSkipped: true }
          : {},
    )
  if (step === 'place')
    return withDraft(scene, part === 'route' ? { route: 'unknown' } : { place: 'not-said' })
  if (step === 'who') return withDraft(scene, { who: '' })
  if (step === 'questions') {
    const [question] = openQuestions(scene)
    return question === undefined ? scene : withDraft(scene, { asked: [...draftOf(scene).asked, question] })
  }
  if (step === 'consent')
    return withDraft(
      scene,
      part === 'reply' ? { reply: false } : part === 'reviewers' ? { reviewers: 'no' } : { hotline: 'no' },
    )
  return scene
}

export const stepTo = (scene: Scene, index: number): Step => {
  const step = REPORT_STEPS[Math.max(0, index)] ?? 'stage'
  const part = PARTS[step]?.[0]
  return move(scene, at({ name: 'reporting', step, ...(part === undefined ? {} : { part }) }), reportScreen)
}
