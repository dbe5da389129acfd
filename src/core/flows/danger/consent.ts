import { action } from '../../action.ts'
import type { ShareAnswer } from '../../conversation.ts'
import type { Effect, NewCase, Step } from '../../effects.ts'
import { at, choice, leaveNoTrace, move, type Scene, say } from '../../scene.ts'
import type { Screen } from '../../screen.ts'
import { consentChoices, consentParts, contactsPart, deskOf } from './contacts.ts'
import { detailScreen, detailsOf } from './details.ts'
import { argsOf, type Known, readKnown } from './known.ts'

/** Not safe, or not sure: nothing is kept, and the one offer is to tell a person without any answer. */
const quietScreen = (scene: Scene, known: Known): Screen => ({
  id: 'danger.quiet',
  danger: true,
  parts: [
    { say: 'danger.quiet', strong: true },
    ...(deskOf(scene).someoneOnCall
      ? [{ say: 'danger.quiet-tell', with: { desk: deskOf(scene).name } } as const]
      : [{ say: 'danger.nobody-told' } as const]),
  ],
  choices: [
    ...(deskOf(scene).someoneOnCall ? [[choice('button.tell', action('tell', ...argsOf(known)))]] : []),
    [choice('button.erase', action('erase', 'now'))],
  ],
})

export const onSafe = (scene: Scene, [answer, ...args]: readonly string[]): Step => {
  const known = readKnown(args)
  if (answer !== 'y')
    return {
      next: 'unchanged',
      offer: scene.offer.texts.length > 0 ? null : 'unchanged',
      effects: [say(quietScreen(scene, known))],
    }
  return leaveNoTrace({
    id: 'danger.consent',
    danger: true,
    parts: [...consentParts(scene), ...(deskOf(scene).someoneOnCall ? [] : [contactsPart(known, 5)])],
    choices: consentChoices(known),
  })
}

const openCase = (scene: Scene, known: Known, desk: ShareAnswer, reply: boolean): Effect => {
  const report: NewCase = {
    ...scene.facts.fresh,
    id: scene.facts.fresh.caseId,
    kind: known.about === 'relative' ? 'relative' : 'danger',
    stage: known.about === 'relative' ? 'relative-there' : 'there-cannot-leave',
    ...(known.nationality === undefined ? {} : { origin: known.nationality }),
    ...(known.place === undefined ? {} : { destination: known.place }),
    answers: {
      ...(known.hub === undefined ? {} : { hub: known.hub }),
      ...(known.money ? { money: 'yes' } : {}),
      ...(known.about === 'relative' ? { 'person-consent': 'unknown' } : {}),
    },
    offer: { texts: [], media: [] },
    consent: { desk, hotline: desk, reply },
  }
  return { do: 'open-case', report }
}

/** "Tell a person now, don't answer me": a page without a way back, and no trace in the conversation. */
export const onTell = (scene: Scene, args: readonly string[]): Step => ({
  next: 'unchanged',
  offer: 'unchanged',
  effects: [
    openCase(scene, readKnown(args), 'without-contact', false),
    say({
      id: 'danger.told-quietly',
      danger: true,
      parts: [{ say: 'danger.passing-quietly' }],
      choices: [[choice('button.erase', action('erase', 'now'))]],
    }),
  ],
})

const ONE_PAGE_MS = 24 * 3_600_000

export const onShare = (scene: Scene, [answer, ...args]: readonly string[]): Step => {
  const known = readKnown(args)
  if (answer !== 'share' && answer !== 'without')
    return leaveNoTrace({
      id: 'danger.not-shared',
      danger: true,
      parts: [
        { say: 'danger.not-shared' },
        contactsPart(known, 5),
        ...(known.about === 'relative'
          ? ([{ say: 'relative.gather' }, { say: 'relative.phone' }, { say: 'relative.rescuers' }] as const)
          : []),
      ],
      choices: [[choice('button.erase', 'erase')]],
    })
  const kind = known.about === 'relative' ? 'relative' : 'danger'
  const open = scene.conversation.cases.find(
    each => each.kind === kind && scene.facts.now - each.at < ONE_PAGE_MS,
  )
  const first = detailsOf(kind)[0] ?? 'free-text'
  const where = at({ name: 'details', of: kind, detail: first })
  if (open)
    return move(scene, where, next => [
      { id: 'danger.already-passed', danger: true, parts: [{ say: 'danger.already-passed' }], choices: [] },
      detailScreen(next),
    ])
  const { exists, someoneOnCall, name } = deskOf(scene)
  const desk = exists ? name : scene.facts.operator
  const opened = openCase(scene, known, answer === 'share' ? 'share' : 'without-contact', answer === 'share')
  return move(
    scene,
    {
      ...where,
      ...(known.nationality === undefined ? {} : { nationality: known.nationality }),
      cases: [
        { id: scene.facts.fresh.caseId, kind, at: scene.facts.now } as const,
        ...scene.conversation.cases,
      ].slice(0, 5),
    },
    next => [
      {
        id: someoneOnCall ? 'danger.passing' : 'danger.kept',
        danger: true,
        parts: [
          { say: someoneOnCall ? 'danger.passing' : 'danger.kept', with: { desk }, strong: true },
          { say: 'receipt.code' },
          { show: 'code', code: scene.facts.fresh.receipt },
          ...(known.about === 'self'
            ? [{ show: 'what-they-ask', nationality: known.nationality, place: known.place } as const]
            : []),
        ],
        choices: [],
      },
      detailScreen(next),
    ],
    { effects: [opened] },
  )
}
