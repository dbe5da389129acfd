import { action } from '../action.ts'
import type { Departure, ShareAnswer } from '../conversation.ts'
import type { Effect, Step } from '../effects.ts'
import type { MessageKey } from '../message-key.ts'
import { assessOffer, at, choice, leaveNoTrace, move, nationalityOf, type Scene } from '../scene.ts'
import type { Choice, Screen } from '../screen.ts'
import { STAGES, type Stage } from '../words.ts'
import { adviceScreen, draftOf } from './advice.ts'
import { consentParts, openDanger } from './danger/contacts.ts'

const isStage = (text: string | undefined): text is Stage =>
  (STAGES as readonly string[]).includes(text ?? '')
const DEPARTURES: readonly Departure[] = ['within-24h', 'within-7d', 'later', 'skipped']

/** The stages as buttons; "I leave within 24 hours" stands among them. */
export const stageChoices = (): Choice[][] => {
  const of = (stage: Stage) => choice(`stage.${stage}`, action('stage', stage))
  return [
    [of('looking'), of('talking')],
    [of('papers-sent'), of('paid')],
    [of('ticket-booked'), choice('stage.within-24h', action('stage', 'ticket-booked', 'within-24h'))],
    [of('travelling'), of('there-free')],
    [of('there-cannot-leave')],
    [of('relative-there'), of('returned')],
  ]
}

export const departureChoices = (): Choice[][] => [
  [
    choice('departure.within-24h', action('departure', 'within-24h')),
    choice('departure.within-7d', action('departure', 'within-7d')),
  ],
  [
    choice('departure.later', action('departure', 'later')),
    choice('button.skip', action('departure', 'skipped')),
  ],
]

export const askStage = (scene: Scene): Step =>
  move(scene, {}, () => ({
    id: 'stage.ask',
    parts: [{ say: 'stage.ask', strong: true }],
    choices: stageChoices(),
  }))

/** The advice for a stage, and where a human must act soon, the one question of consent. */
const stageScreen = (scene: Scene, stage: Stage, departure: Departure | undefined): Screen => {
  const leaving = departure === 'within-24h' || departure === 'skipped' || stage === 'travelling'
  if (!leaving)
    return {
      id: `stage.${stage}`,
      parts: [
        { say: `stage.${stage}.advice` as MessageKey, strong: true },
        { show: 'checks', country: nationalityOf(scene) },
      ],
      choices: [[choice('button.report', 'report'), choice('button.another', 'another')]],
    }
  return {
    id: stage === 'travelling' ? 'stage.travelling' : 'stage.leaving',
    parts: [
      { say: stage === 'travelling' ? 'stage.travelling.advice' : 'stage.leaving.advice', strong: true },
      { show: 'contacts', nationality: nationalityOf(scene), place: undefined, need: 'offer', most: 2 },
      ...consentParts(scene, 'stage.consent-what'),
    ],
    choices: [
      [choice('button.share', action('consent', 'urgent', 'share'))],
      [
        choice('button.share-without-contact', action('consent', 'urgent', 'without-contact')),
        choice('button.share-no', action('consent', 'urgent', 'no')),
      ],
    ],
  }
}

export const onStage = (scene: Scene, stageText: string | undefined, departureText?: string): Step => {
  if (!isStage(stageText)) return askStage(scene)
  const nationality = nationalityOf(scene)
  if (stageText === 'there-cannot-leave')
    return openDanger(scene, { about: 'self', nationality, place: placeOf(scene) })
  if (stageText === 'relative-there')
    return openDanger(scene, { about: 'relative', nationality, place: placeOf(scene) })
  const departure = DEPARTURES.find(each => each === departureText)
  const draft = { ...draftOf(scene), stage: stageText, ...(departure === undefined ? {} : { departure }) }
  if (stageText === 'ticket-booked' && departure === undefined)
    return move(scene, { draft }, () => ({
      id: 'departure.ask',
      parts: [{ say: 'departure.ask', strong: true }],
      choices: departureChoices(),
    }))
  return move(scene, { draft }, next => stageScreen(next, stageText, departure))
}

export const onDeparture = (scene: Scene, value: string | undefined): Step =>
  onStage(scene, 'ticket-booked', DEPARTURES.find(each => each === value) ?? 'skipped')

const placeOf = (scene: Scene) => {
  const { places } = assessOffer(scene).offer
  return (places.find(each => each.hub) ?? places[0])?.country
}

/** Consent of someone about to leave, or on the way: the case is opened at once and someone is paged. */
export const onUrgentConsent = (scene: Scene, value: string | undefined): Step => {
  const { draft } = scene.conversation
  const stage = draft?.stage
  if (draft === undefined || stage === undefined) return askStage(scene)
  if (value !== 'share' && value !== 'without-contact')
    return leaveNoTrace({
      id: 'stage.not-shared',
      parts: [
        { say: 'danger.not-shared' },
        { show: 'contacts', nationality: nationalityOf(scene), place: undefined, need: 'offer', most: 4 },
      ],
      choices: [[choice('button.report', 'report'), choice('button.another', 'another')]],
    })
  const desk: ShareAnswer = value
  const { fresh, hotline, operator, now } = scene.facts
  const nationality = nationalityOf(scene)
  const destination = placeOf(scene)
  const opened: Effect = {
    do: 'open-case',
    report: {
      ...fresh,
      id: fresh.caseId,
      kind: 'offer',
      stage,
      ...(draft.departure === undefined ? {} : { departure: draft.departure }),
      assessment: assessOffer(scene),
      ...(nationality === undefined ? {} : { origin: nationality }),
      ...(destination === undefined ? {} : { destination }),
      answers: { ...draft.answers },
      offer: scene.offer,
      consent: { desk, hotline: desk, reply: desk === 'share' },
    },
  }
  const name = hotline.exists ? hotline.name : operator
  return move(
    scene,
    {
      ...at({ name: 'advising' }),
      cases: [{ id: fresh.caseId, kind: 'offer' as const, at: now }, ...scene.conversation.cases].slice(0, 5),
    },
    next => ({
      id: hotline.someoneOnCall ? 'danger.passing' : 'danger.kept',
      parts: [
        { say: hotline.someoneOnCall ? 'danger.passing' : 'danger.kept', with: { desk: name }, strong: true },
        { say: 'receipt.code' },
        { show: 'code', code: fresh.receipt },
        { say: 'stage.leaving.meanwhile' },
      ],
      choices: adviceScreen(next).choices.slice(1),
    }),
    { effects: [opened] },
  )
}
