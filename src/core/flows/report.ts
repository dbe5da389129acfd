import { action } from '../action.ts'
import { type Draft, REPORT_STEPS, type ReportStep, TAP_QUESTIONS, type TapQuestion } from '../conversation.ts'
import type { Step } from '../effects.ts'
import type { MessageKey } from '../message-key.ts'
import { assessOffer, at, choice, move, nationalityOf, offerText, type Scene } from '../scene.ts'
import type { Choice, Part, Screen } from '../screen.ts'
import { addToOffer, draftOf } from './advice.ts'
import { departureChoices, stageChoices } from './stage.ts'
import { isTapValue, tapChoices, withAnswer } from './taps.ts'

const LONGEST_LINE = 300

/** Where a step has more than one question, its parts in order. */
const PARTS: { readonly [S in ReportStep]?: readonly string[] } = {
  stage: ['stage', 'departure'],
  place: ['place', 'route'],
  consent: ['reply', 'reviewers', 'hotline'],
}

/** Questions whose answer the offer itself does not give, most telling first. */
const ORDER: readonly TapQuestion[] = ['asked', 'ticket', 'visa', 'pay', 'met', 'place']
const openQuestions = (scene: Scene): readonly TapQuestion[] => {
  const { answers, asked } = draftOf(scene)
  const { offer } = assessOffer(scene)
  const known = (question: TapQuestion) =>
    answers[question] !== undefined ||
    asked.includes(question) ||
    (question === 'pay' && offer.pay.length > 0) ||
    (question === 'place' && offer.places.length > 0)
  return ORDER.filter(question => !known(question))
}

const urgent = (draft: Draft): boolean =>
  draft.stage === 'travelling' ||
  draft.departure === 'within-24h' ||
  draft.departure === 'skipped' ||
  draft.stage === 'there-free' ||
  draft.stage === 'paid'

/** Whether a part has nothing to ask of this person. */
const settled = (scene: Scene, step: ReportStep, part?: string): boolean => {
  const draft = draftOf(scene)
  if (step === 'stage') return part === 'departure' ? draft.stage !== 'ticket-booked' || draft.departure !== undefined : draft.stage !== undefined
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

const firstOpen = (scene: Scene, from: number): { step: ReportStep; part?: string } => {
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
const onward = (scene: Scene, rest: Parameters<typeof move>[3] = {}): Step => {
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

const rowsOf = (choices: readonly Choice[], size: number): Choice[][] =>
  choices.length === 0 ? [] : [[...choices.slice(0, size)], ...rowsOf(choices.slice(size), size)]

const shareChoices = (question: string): Choice[][] => [
  [choice('button.share', action('consent', question, 'share'))],
  [
    choice('button.share-without-contact', action('consent', question, 'without-contact')),
    choice('button.share-no', action('consent', question, 'no')),
  ],
]

const whoSuggested = (scene: Scene): string =>
  assessOffer(scene)
    .offer.contacts.slice(0, 3)
    .map(contact => `${contact.channel}: ${contact.value}`)
    .join(', ')
    .slice(0, LONGEST_LINE)

/** The question a step asks, and its buttons. */
const body = (scene: Scene, step: ReportStep, part: string | undefined): { parts: Part[]; choices: Choice[][] } => {
  if (step === 'stage')
    return part === 'departure'
      ? { parts: [{ say: 'departure.ask', strong: true }], choices: departureChoices() }
      : { parts: [{ say: 'stage.ask', strong: true }], choices: stageChoices() }
  if (step === 'offer')
    return {
      parts: [
        { say: 'report.offer.ask', strong: true },
        ...(scene.offer.texts.length + scene.offer.media.length > 0
          ? [{ say: 'report.offer.have', with: { texts: scene.offer.texts.length, pictures: scene.offer.media.length } } as const]
          : []),
      ],
      choices: [[choice('button.done', 'done')]],
    }
  if (step === 'place') {
    const route = part === 'route'
    return {
      parts: [{ say: route ? 'report.route.ask' : 'report.place.ask', strong: true }, { say: 'report.or-write' }],
      choices: rowsOf(
        route
          ? ROUTES.map(each => (/^[A-Z]{2}$/.test(each) ? countryChoice(each, 'route') : choice(`report.route.${each}` as MessageKey, action('answer', 'route', each))))
          : [...PLACES.map(each => countryChoice(each, 'place')), choice('report.place.not-said', action('answer', 'place', 'not-said'))],
        3,
      ),
    }
  }
  if (step === 'who') {
    const who = whoSuggested(scene)
    return {
      parts: [{ say: 'report.who.ask', strong: true }, ...(who === '' ? [] : [{ say: 'report.who.found', with: { who } } as const])],
      choices: who === '' ? [] : [[choice('button.thats-right', action('answer', 'who', 'found'))]],
    }
  }
  if (step === 'questions') {
    const question = openQuestions(scene)[0] ?? 'asked'
    return { parts: [{ say: `tap.${question}.ask` as MessageKey, strong: true }], choices: tapChoices(question) }
  }
  if (step === 'consent') {
    if (part === 'reply')
      return {
        parts: [{ say: 'report.reply.ask', strong: true }, { say: 'report.reply.how' }],
        choices: [[choice('button.reply-yes', action('consent', 'reply', 'yes')), choice('button.reply-no', action('consent', 'reply', 'no'))]],
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

const value = (key: string): { text: MessageKey } => ({ text: key as MessageKey })

const summaryParts = (scene: Scene): Part[] => {
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
    { say: 'report.summary.stage', with: { value: draft.stage === undefined ? value('report.skipped') : value(`stage.${draft.stage}`) } },
    { say: 'report.summary.offer', with: { texts: scene.offer.texts.length, pictures: scene.offer.media.length } },
    { say: 'report.summary.place', with: { value: place(draft.place, 'place'), route: place(draft.route, 'route') } },
    { say: 'report.summary.who', with: { value: draft.who || value('report.skipped') } },
    ...answers.map(question => ({
      say: 'report.summary.answer' as const,
      with: { question: value(`tap.${question}.short`), value: value(`tap.${question}.${draft.answers[question]}`) },
    })),
    {
      say: 'report.summary.consent',
      with: {
        reviewers: value(`report.consent.${draft.reviewers ?? 'no'}`),
        reply: value(draft.reply ? 'report.reply.yes' : 'report.reply.no'),
      },
    },
    ...(draft.reviewers === undefined || draft.reviewers === 'no' ? [{ say: 'report.summary.not-shared' } as const] : []),
  ]
}

const summaryChoices = (scene: Scene): Choice[][] => {
  const draft = draftOf(scene)
  const may = draft.reviewers === 'share' || draft.reviewers === 'without-contact'
  return [
    ...(may ? [[choice('button.submit', 'submit')]] : []),
    ...rowsOf(
      REPORT_STEPS.slice(0, -1).map(step => choice(`report.edit.${step}` as MessageKey, action('edit', step))),
      3,
    ),
  ]
}

export const reportScreen = (scene: Scene): Screen => {
  const where = scene.conversation.at
  const step = where.name === 'reporting' ? where.step : 'stage'
  const part = where.name === 'reporting' ? where.part : undefined
  const { parts, choices } = body(scene, step, part)
  return {
    id: `report.${part ?? step}`,
    parts: [progress(step), ...parts],
    choices: [...choices, ...controls(step)],
    replace: true,
  }
}

export const startReport = (scene: Scene): Step => {
  const where = scene.conversation.at
  if (where.name === 'reporting') return move(scene, {}, reportScreen)
  return move(scene, at({ name: 'reporting', ...firstOpen(scene, 0) }), next => ({ ...reportScreen(next), replace: false }))
}

const withDraft = (scene: Scene, patch: Partial<Draft>): Scene => ({
  ...scene,
  conversation: { ...scene.conversation, draft: { ...draftOf(scene), ...patch } },
})

/** What "skip" leaves in each part, so that it is not asked again. */
const skipped = (scene: Scene, step: ReportStep, part?: string): Scene => {
  if (step === 'stage') return withDraft(scene, part === 'departure' ? { departure: 'skipped' } : { stage: draftOf(scene).stage ?? 'looking' })
  if (step === 'place') return withDraft(scene, part === 'route' ? { route: 'unknown' } : { place: 'not-said' })
  if (step === 'who') return withDraft(scene, { who: '' })
  if (step === 'questions') {
    const [question] = openQuestions(scene)
    return question === undefined ? scene : withDraft(scene, { asked: [...draftOf(scene).asked, question] })
  }
  if (step === 'consent')
    return withDraft(scene, part === 'reply' ? { reply: false } : part === 'reviewers' ? { reviewers: 'no' } : { hotline: 'no' })
  return scene
}

const stepTo = (scene: Scene, index: number): Step => {
  const step = REPORT_STEPS[Math.max(0, index)] ?? 'stage'
  const part = PARTS[step]?.[0]
  return move(scene, at({ name: 'reporting', step, ...(part === undefined ? {} : { part }) }), reportScreen)
}

export const onReportButton = (scene: Scene, name: string, args: readonly string[]): Step => {
  const where = scene.conversation.at
  if (where.name !== 'reporting') return startReport(scene)
  const { step, part } = where
  if (name === 'skip' || name === 'done') {
    if (step === 'offer') return move(scene, at({ name: 'reporting', ...(where.editing ? { step: 'summary' as const } : firstOpen(scene, REPORT_STEPS.indexOf('place'))) }), reportScreen)
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
  if (name === 'stage') return onward(withDraft(scene, { stage: (args[0] ?? 'looking') as NonNullable<Draft['stage']>, ...(args[1] === 'within-24h' ? { departure: 'within-24h' as const } : {}) }))
  if (name === 'departure') return onward(withDraft(scene, { departure: (args[0] ?? 'skipped') as NonNullable<Draft['departure']> }))
  if (name === 'tap') {
    const question = TAP_QUESTIONS.find(each => each === args[0])
    return question !== undefined && args[1] !== undefined && isTapValue(question, args[1])
      ? onward(withAnswer(scene, question, args[1]))
      : move(scene, {}, reportScreen)
  }
  if (name === 'answer') {
    if (args[0] === 'who') return onward(withDraft(scene, { who: whoSuggested(scene) }))
    if (args[0] === 'place' || args[0] === 'route') return onward(withDraft(scene, { [args[0]]: args[1] ?? 'unknown' }))
  }
  if (name === 'consent') {
    if (args[0] === 'reply') return onward(withDraft(scene, { reply: args[1] === 'yes' }))
    const answer = args[1] === 'share' || args[1] === 'without-contact' ? args[1] : 'no'
    return onward(withDraft(scene, args[0] === 'hotline' ? { hotline: answer } : { reviewers: answer }))
  }
  if (name === 'submit') return submit(scene)
  return move(scene, {}, reportScreen)
}

const CLEARED: { readonly [S in ReportStep]?: readonly (keyof Draft)[] } = {
  stage: ['stage', 'departure'],
  place: ['place', 'route'],
  who: ['who'],
  consent: ['reply', 'reviewers', 'hotline'],
}

const editLine = (scene: Scene, name: string | undefined): Step => {
  const step = REPORT_STEPS.find(each => each === name && each !== 'summary')
  if (step === undefined) return move(scene, {}, reportScreen)
  const cleared = CLEARED[step] ?? []
  const draft = Object.fromEntries(Object.entries(draftOf(scene)).filter(([key]) => !cleared.includes(key as keyof Draft)))
  const again: Draft =
    step === 'questions' ? { ...draftOf(scene), answers: {}, asked: [] } : { ...(draft as Partial<Draft>), answers: draftOf(scene).answers, asked: draftOf(scene).asked }
  const part = PARTS[step]?.[0]
  return move(
    { ...scene, conversation: { ...scene.conversation, draft: again } },
    at({ name: 'reporting', step, editing: true, ...(part === undefined ? {} : { part }) }),
    reportScreen,
  )
}

/** Text typed inside the report: more of the offer, or the answer to the question on screen. */
export const onReportText = (scene: Scene, text: string, media: Scene['offer']['media'] = []): Step => {
  const where = scene.conversation.at
  if (where.name !== 'reporting') return startReport(scene)
  const line = text.trim().slice(0, LONGEST_LINE)
  if (where.step === 'place' && line !== '' && media.length === 0)
    return onward(withDraft(scene, where.part === 'route' ? { route: line } : { place: line }))
  if (where.step === 'who' && line !== '' && media.length === 0) return onward(withDraft(scene, { who: line }))
  const offer = addToOffer(scene.offer, text, media)
  return move(scene, {}, next => [
    { id: 'report.added', parts: [{ say: 'report.added' }], choices: [] },
    { ...reportScreen(next), replace: false },
  ], { offer })
}

const submit = (scene: Scene): Step => {
  const draft = draftOf(scene)
  if (draft.reviewers !== 'share' && draft.reviewers !== 'without-contact') return editLine(scene, 'consent')
  const { fresh, now, moderators, operator } = scene.facts
  const assessment = assessOffer(scene)
  const nationality = nationalityOf(scene)
  const place = draft.place !== undefined && /^[A-Z]{2}$/.test(draft.place) ? draft.place : assessment.offer.places[0]?.country
  const answers = Object.fromEntries(
    Object.entries({ ...draft.answers, place: draft.place, route: draft.route, who: draft.who, 'told-place': draft.answers.place })
      .filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== ''),
  )
  const { draft: _draft, offerAt: _at, level: _level, ...rest } = scene.conversation
  return move(
    { ...scene, conversation: rest },
    { ...at({ name: 'idle' }), cases: [{ id: fresh.caseId, kind: 'offer' as const, at: now }, ...scene.conversation.cases].slice(0, 5) },
    () => ({
      id: 'receipt',
      parts: [
        { say: 'receipt.first', with: { desk: moderators.exists ? moderators.name : operator }, strong: true },
        { say: 'receipt.code' },
        { show: 'code', code: fresh.receipt },
        { say: draft.reply ? 'receipt.next-reply' : 'receipt.next' },
        ...(assessment.level === 'critical' || assessment.level === 'high' || urgent(draft)
          ? ([{ say: 'receipt.meanwhile' }, { show: 'contacts', nationality, place: undefined, need: 'offer', most: 2 }] as const)
          : []),
      ],
      choices: [[choice('button.another', 'another'), choice('button.status', 'status')], [choice('button.erase', 'erase')]],
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
            ...(draft.departure === undefined ? {} : { departure: draft.departure }),
            assessment,
            ...(nationality === undefined ? {} : { origin: nationality }),
            ...(place === undefined ? {} : { destination: place }),
            answers,
            offer: scene.offer,
            consent: { desk: draft.reviewers, hotline: draft.hotline ?? draft.reviewers, reply: draft.reply === true },
          },
        },
      ],
    },
  )
}
