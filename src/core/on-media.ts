import type { Step } from './effects.ts'
import type { InboundEvent } from './events.ts'
import { advise } from './flows/advice.ts'
import { askWhetherDanger, openDanger } from './flows/danger/contacts.ts'
import { onCaseText } from './flows/danger/details.ts'
import { knownFrom } from './flows/danger/known.ts'
import { beginReport } from './flows/report/begin.ts'
import { onReportText } from './flows/report/buttons.ts'
import { onStage } from './flows/stage.ts'
import { startTaps } from './flows/taps.ts'
import { leaveNoTrace, type Scene } from './scene.ts'

/** A picture, a voice message, a file: part of a report, or the beginning of the six questions. */
export const onMedia = (scene: Scene, event: Extract<InboundEvent, { kind: 'media' }>): Step => {
  const { caption, album, media, reference, kept } = event
  // Once the piece itself is kept, the platform's name for it says nothing more.
  const piece = [kept === undefined ? { kind: media, reference } : { kind: media, reference: '', kept }]
  const heard = caption.trim() === '' ? undefined : scene.facts.assess(caption)
  if (heard?.distress === 'certain') return openDanger(scene, knownFrom(scene, caption))
  if (scene.conversation.at.name === 'reporting') return onReportText(scene, caption, piece)
  if (scene.conversation.at.name === 'details' || scene.conversation.at.name === 'resting')
    return caption.trim() === ''
      ? leaveNoTrace({
          id: 'danger.no-media',
          danger: true,
          parts: [{ say: 'danger.no-media' }],
          choices: [],
        })
      : onCaseText(scene, caption)
  if (heard !== undefined) {
    const step = advise(scene, caption, true, piece)
    return album === undefined || step.next === null || step.next === 'unchanged'
      ? step
      : { ...step, next: { ...step.next, album } }
  }
  // The rest of an album already answered joins it silently.
  if (album !== undefined && album === scene.conversation.album) {
    const offer = { texts: scene.offer.texts, media: [...scene.offer.media, ...piece].slice(0, 10) }
    return { next: scene.conversation, offer, effects: [] }
  }
  return startTaps(scene, piece, album)
}

/** A form begins a report, unless what it says opens the danger path. */
export const onForm = (scene: Scene, form: Extract<InboundEvent, { kind: 'form' }>): Step => {
  const { text, stage } = form
  const heard = text.trim() === '' ? undefined : scene.facts.assess(text)
  if (heard?.distress === 'certain') return openDanger(scene, knownFrom(scene, text))
  if (stage === 'there-cannot-leave' || stage === 'relative-there') return onStage(scene, stage, undefined)
  if (heard?.distress === 'doubt') return askWhetherDanger(scene, text)
  return scene.conversation.at.name === 'reporting' && stage === undefined && form.media.length === 0
    ? onReportText(scene, text)
    : beginReport(scene, form)
}
