import { action } from '../../action.ts'
import { REPORT_STEPS, TAP_QUESTIONS } from '../../conversation.ts'
import type { MessageKey } from '../../message-key.ts'
import { choice, type Scene } from '../../scene.ts'
import type { Choice, Part } from '../../screen.ts'
import { draftOf } from '../advice.ts'
import { inRows } from '../rows.ts'

const value = (key: string): { text: MessageKey } => ({ text: key as MessageKey })

export const summaryParts = (scene: Scene): Part[] => {
  const draft = draftOf(scene)
  const place = (text: string | undefined, kind: 'place' | 'route') =>
    text === undefined
      ? value('report.skipped')
      : /^[A-Z]{2}$/.test(text)
        ? { country: text }
        : ['not-said', 'direct', 'other', 'unknown'].includes(text)
          ? value(`report.${kind}.${text}`)
          : text
  const answers = TAP_QUESTIONS.filter(question => draft.answers[question] !== undefined)
  return [
    { say: 'report.summary.first', strong: true },
    {
      say: 'report.summary.stage',
      with: {
        value:
          draft.stage === undefined || draft.stageSkipped
            ? value('report.skipped')
            : value(`stage.${draft.stage}`),
      },
    },
    {
      say: 'report.summary.offer',
      with: { texts: scene.offer.texts.length, pictures: scene.offer.media.length },
    },
    {
      say: 'report.summary.place',
      with: { value: place(draft.place, 'place'), route: place(draft.route, 'route') },
    },
    { say: 'report.summary.who', with: { value: draft.who || value('report.skipped') } },
    ...answers.map(question => ({
      say: 'report.summary.answer' as const,
      with: {
        question: value(`tap.${question}.short`),
        value: value(`tap.${question}.${draft.answers[question]}`),
      },
    })),
    {
      say: 'report.summary.consent',
      with: {
        reviewers: value(`report.consent.${draft.reviewers ?? 'no'}`),
        reply: value(draft.reply ? 'report.reply.yes' : 'report.reply.no'),
      },
    },
    ...(draft.reviewers === undefined || draft.reviewers === 'no'
      ? [{ say: 'report.summary.not-shared' } as const]
      : []),
  ]
}

export const summaryChoices = (scene: Scene): Choice[][] => {
  const draft = draftOf(scene)
  const may = draft.reviewers === 'share' || draft.reviewers === 'without-contact'
  return [
    ...(may ? [[choice('button.submit', 'submit')]] : []),
    ...inRows(
      REPORT_STEPS.slice(0, -1).map(step =>
        choice(`report.edit.${step}` as MessageKey, action('edit', step)),
      ),
      3,
    ),
  ]
}
