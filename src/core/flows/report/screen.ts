import { action } from '../../action.ts'
import { REPORT_STEPS, type ReportStep } from '../../conversation.ts'
import type { MessageKey } from '../../message-key.ts'
import { assessOffer, choice, type Scene } from '../../scene.ts'
import type { Asks, Choice, Part, Screen } from '../../screen.ts'
import { inRows } from '../rows.ts'
import { departureChoices, stageChoices } from '../stage.ts'
import { tapChoices } from '../taps.ts'
import { openQuestions } from './questions.ts'
import { summaryChoices, summaryParts } from './summary.ts'

/** The longest line someone may type as an answer. */
export const LONGEST_LINE = 300

/** Steps that are answered in the person's own words too. */
const ASKS: { readonly [S in ReportStep]?: Asks } = { offer: 'offer', place: 'line', who: 'line' }

const progress = (step: ReportStep): Part => ({
  say: 'report.progress',
  with: { step: REPORT_STEPS.indexOf(step) + 1, of: REPORT_STEPS.length },
})

const controls = (step: ReportStep): Choice[][] => [
  [
    ...(step === 'summary' ? [] : [choice('button.skip', 'skip')]),
    ...(step === 'stage' ? [] : [choice('button.back', 'back')]),
    choice('button.help', 'help'),
  ],
  [choice('button.stop', 'stop'), choice('button.erase', 'erase')],
]

const PLACES = ['KH', 'MM', 'LA', 'TH', 'VN', 'PH', 'MY', 'AE'] as const

const ROUTES = ['direct', 'TH', 'VN', 'MY', 'other', 'unknown'] as const

const countryChoice = (country: string, question: string): Choice => ({
  label: 'button.country',
  with: { country: { country } },
  action: action('answer', question, country),
})

const shareChoices = (question: string): Choice[][] => [
  [choice('button.share', action('consent', question, 'share'))],
  [
    choice('button.share-without-contact', action('consent', question, 'without-contact')),
    choice('button.share-no', action('consent', question, 'no')),
  ],
]

export const whoSuggested = (scene: Scene): string =>
  assessOffer(scene)
    .offer.contacts.slice(0, 3)
    .map(contact => `${contact.channel}: ${contact.value}`)
    .join(', ')
    .slice(0, LONGEST_LINE)

/** The question a step asks, and its buttons. */
const body = (
  scene: Scene,
  step: ReportStep,
  part: string | undefined,
): { parts: Part[]; choices: Choice[][] } => {
  if (step === 'stage')
    return part === 'departure'
      ? { parts: [{ say: 'departure.ask', strong: true }], choices: departureChoices() }
      : { parts: [{ say: 'stage.ask', strong: true }], choices: stageChoices() }
  if (step === 'offer')
    return {
      parts: [
        { say: 'report.offer.ask', strong: true },
        ...(scene.offer.texts.length + scene.offer.media.length > 0
          ? [
              {
                say: 'report.offer.have',
                with: { texts: scene.offer.texts.length, pictures: scene.offer.media.length },
              } as const,
            ]
          : []),
      ],
      choices: [[choice('button.done', 'done')]],
    }
  if (step === 'place') {
    const route = part === 'route'
    return {
      parts: [
        { say: route ? 'report.route.ask' : 'report.place.ask', strong: true },
        { say: 'report.or-write' },
      ],
      choices: inRows(
        route
          ? ROUTES.map(each =>
              /^[A-Z]{2}$/.test(each)
                ? countryChoice(each, 'route')
                : choice(`report.route.${each}` as MessageKey, action('answer', 'route', each)),
            )
          : [
              ...PLACES.map(each => countryChoice(each, 'place')),
              choice('report.place.not-said', action('answer', 'place', 'not-said')),
            ],
        3,
      ),
    }
  }
  if (step === 'who') {
    const who = whoSuggested(scene)
    return {
      parts: [
        { say: 'report.who.ask', strong: true },
        ...(who === '' ? [] : [{ say: 'report.who.found', with: { who } } as const]),
      ],
      choices: who === '' ? [] : [[choice('button.thats-right', action('answer', 'who', 'found'))]],
    }
  }
  if (step === 'questions') {
    const question = openQuestions(scene)[0] ?? 'asked'
    return {
      parts: [{ say: `tap.${question}.ask` as MessageKey, strong: true }],
      choices: tapChoices(question),
    }
  }
  if (step === 'consent') {
    if (part === 'reply')
      return {
        parts: [{ say: 'report.reply.ask', strong: true }, { say: 'report.reply.how' }],
        choices: [
          [
            choice('button.reply-yes', action('consent', 'reply', 'yes')),
            choice('button.reply-no', action('consent', 'reply', 'no')),
          ],
        ],
      }
    const hotline = part === 'hotline'
    const desk = hotline ? scene.facts.hotline : scene.facts.moderators
    return {
      parts: [
        {
          say: hotline ? 'report.hotline.ask' : 'report.reviewers.ask',
          with: { desk: desk.exists ? desk.name : scene.facts.operator },
          strong: true,
        },
        { say: 'report.consent.what' },
      ],
      choices: shareChoices(hotline ? 'hotline' : 'reviewers'),
    }
  }
  return { parts: summaryParts(scene), choices: summaryChoices(scene) }
}

export const reportScreen = (scene: Scene): Screen => {
  const where = scene.conversation.at
  const step = where.name === 'reporting' ? where.step : 'stage'
  const part = where.name === 'reporting' ? where.part : undefined
  const { parts, choices } = body(scene, step, part)
  const asks = ASKS[step]
  return {
    id: `report.${part ?? step}`,
    parts: [progress(step), ...parts],
    choices: [...choices, ...controls(step)],
    ...(asks === undefined ? {} : { asks }),
    replace: true,
  }
}
