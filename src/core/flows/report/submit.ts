import type { Step } from '../../effects.ts'
import { assessOffer, at, choice, move, nationalityOf, type Scene } from '../../scene.ts'
import { draftOf } from '../advice.ts'
import { editLine } from './edit.ts'
import { limited } from './limit.ts'
import { urgent } from './path.ts'

export const submit = (scene: Scene): Step => {
  const draft = draftOf(scene)
  if (draft.reviewers !== 'share' && draft.reviewers !== 'without-contact') return editLine(scene, 'consent')
  // Who leaves within a day, has paid or is there is never held up.
  const held = urgent(draft) ? undefined : limited(scene)
  if (held !== undefined) return held
  const { fresh, now, moderators, operator } = scene.facts
  const assessment = assessOffer(scene)
  const nationality = nationalityOf(scene)
  const place =
    draft.place !== undefined && /^[A-Z]{2}$/.test(draft.place)
      ? draft.place
      : assessment.offer.places[0]?.country
  const answers = Object.fromEntries(
    Object.entries({
      ...draft.answers,
      place: draft.place,
      route: draft.route,
      who: draft.who,
      'told-place': draft.answers.place,
    }).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== ''),
  )
  const { draft: _draft, offerAt: _at, level: _level, ...rest } = scene.conversation
  return move(
    { ...scene, conversation: rest },
    {
      ...at({ name: 'idle' }),
      cases: [{ id: fresh.caseId, kind: 'offer' as const, at: now }, ...scene.conversation.cases].slice(0, 5),
    },
    () => ({
      id: 'receipt',
      parts: [
        {
          say: 'receipt.first',
          with: { desk: moderators.exists ? moderators.name : operator },
          strong: true,
        },
        { say: 'receipt.code' },
        { show: 'code', code: fresh.receipt },
        { say: draft.reply ? 'receipt.next-reply' : 'receipt.next' },
        ...(assessment.level !== 'none' && !urgent(draft)
          ? ([{ say: 'receipt.meanwhile-checks' }, { show: 'checks', country: nationality }] as const)
          : []),
        ...(urgent(draft)
          ? ([
              { say: 'receipt.meanwhile' },
              { show: 'contacts', nationality, place: undefined, need: 'offer', most: 2 },
            ] as const)
          : []),
      ],
      choices: [
        [choice('button.another', 'another'), choice('button.status', 'status')],
        [choice('button.erase', 'erase')],
      ],
    }),
    {
      offer: null,
      effects: [
        {
          do: 'open-case',
          report: {
            ...fresh,
            id: fresh.caseId,
            kind: 'offer',
            stage: draft.stage ?? 'looking',
            skipped: [
              ...(draft.stageSkipped || draft.stage === undefined ? (['stage'] as const) : []),
              ...(draft.place === undefined || draft.place === 'not-said' ? (['place'] as const) : []),
            ],
            ...(draft.departure === undefined ? {} : { departure: draft.departure }),
            assessment,
            ...(nationality === undefined ? {} : { origin: nationality }),
            ...(place === undefined ? {} : { destination: place }),
            answers,
            offer: scene.offer,
            consent: {
              desk: draft.reviewers,
              hotline: draft.hotline ?? draft.reviewers,
              reply: draft.reply === true,
            },
          },
        },
      ],
    },
  )
}
