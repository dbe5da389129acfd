import { action } from '../action.ts'
import { DANGER_DETAILS, type Detail, RELATIVE_DETAILS, type ShareAnswer } from '../conversation.ts'
import type { Effect, NewCase, Step } from '../effects.ts'
import type { MessageKey } from '../message-key.ts'
import { at, choice, leaveNoTrace, move, nationalityOf, type Scene, say } from '../scene.ts'
import type { Choice, Part, Screen } from '../screen.ts'
import type { Country } from '../words.ts'

/** What is known of a person in danger, carried by the buttons so that nothing is stored before their consent. */
export interface Known {
  readonly about: 'self' | 'relative'
  readonly nationality?: Country | undefined
  readonly place?: Country | undefined
  /** A hub or compound by its id in the gazetteer. */
  readonly hub?: string | undefined
  readonly money?: boolean | undefined
}

const argsOf = (known: Known): readonly string[] => [
  known.about === 'relative' ? 'r' : 's',
  known.nationality ?? '',
  known.place ?? '',
  (known.hub ?? '').slice(0, 24),
  known.money ? '1' : '',
]

const isCountry = (text: string | undefined): text is Country => /^[A-Z]{2}$/.test(text ?? '')

export const readKnown = ([about, nationality, place, hub, money]: readonly string[]): Known => ({
  about: about === 'r' ? 'relative' : 'self',
  nationality: isCountry(nationality) ? nationality : undefined,
  place: isCountry(place) ? place : undefined,
  hub: hub === '' ? undefined : hub,
  money: money === '1',
})

/** What a text tells of someone in danger, by the same extraction as an offer. */
export const knownFrom = (scene: Scene, text: string): Known => {
  const heard = scene.facts.assess(text)
  const place = heard.offer.places.find(each => each.hub) ?? heard.offer.places[0]
  return {
    about: heard.aboutSomeoneElse ? 'relative' : 'self',
    nationality: scene.conversation.nationality ?? scene.facts.guessCountry(scene.conversation.locale, text),
    place: place?.country,
    hub: place?.hub ? place.id : undefined,
    money: heard.aboutSomeoneElse && heard.offer.pay.length > 0 ? true : undefined,
  }
}

const contactsPart = (known: Known, most: number): Part => ({
  show: 'contacts',
  nationality: known.nationality,
  place: known.place,
  need: known.about === 'relative' ? 'relative' : 'held',
  most,
})

const correcting = (known: Known): Choice[] => [
  choice('button.nationality', action('nationality', ...argsOf(known))),
  choice('button.place', action('place', ...argsOf(known))),
]

const deskOf = ({ facts }: Scene) => facts.hotline

const consentChoices = (known: Known): Choice[][] => [
  [choice('button.share', action('share', 'share', ...argsOf(known)))],
  [
    choice('button.share-without-contact', action('share', 'without', ...argsOf(known))),
    choice('button.share-no', action('share', 'no', ...argsOf(known))),
  ],
]

const consentParts = (scene: Scene): Part[] => {
  const { exists, someoneOnCall, name } = deskOf(scene)
  const desk = exists ? name : scene.facts.operator
  return [
    ...(exists && someoneOnCall ? [] : [{ say: 'danger.nobody-told' } as const]),
    {
      say: exists && someoneOnCall ? 'danger.consent' : 'danger.consent-kept',
      with: { desk },
      strong: true,
    },
    { say: 'danger.consent-what' },
  ]
}

/** Contacts come before any question; the first question is whether it is safe to write. */
export const contactsScreen = (scene: Scene, known: Known): Screen =>
  known.about === 'relative'
    ? {
        id: 'relative.contacts',
        danger: true,
        parts: [
          { say: 'relative.first', strong: true },
          contactsPart(known, 3),
          { say: 'relative.ransom' },
          ...consentParts(scene),
        ],
        choices: [...consentChoices(known), correcting(known)],
      }
    : {
        id: 'danger.contacts',
        danger: true,
        parts: [
          { say: 'danger.first', strong: true },
          contactsPart(known, 3),
          { say: 'danger.safe-to-write', strong: true },
        ],
        choices: [
          [
            choice('button.safe-yes', action('safe', 'y', ...argsOf(known))),
            choice('button.safe-unsure', action('safe', 'u', ...argsOf(known))),
            choice('button.safe-no', action('safe', 'n', ...argsOf(known))),
          ],
          correcting(known),
          [choice('button.about-relative', action('danger', ...argsOf({ ...known, about: 'relative' })))],
        ],
      }

/** Opens the danger path without keeping anything. */
export const openDanger = (scene: Scene, known: Known): Step => leaveNoTrace(contactsScreen(scene, known))

export const openDangerFromButton = (scene: Scene, args: readonly string[]): Step => {
  const known = readKnown(args)
  return openDanger(scene, { ...known, nationality: known.nationality ?? nationalityOf(scene) })
}

/** In doubt the contacts come all the same, and one question. */
export const askWhetherDanger = (scene: Scene, text: string): Step => {
  const known = knownFrom(scene, text)
  return move(
    scene,
    {},
    () => ({
      id: 'danger.doubt',
      danger: true,
      parts: [{ say: 'danger.doubt', strong: true }, contactsPart(known, 2)],
      choices: [
        [choice('button.danger-yes', action('danger', ...argsOf(known)))],
        [choice('button.danger-no', action('not-danger'))],
      ],
    }),
    { offer: { texts: [text.slice(0, 16_000)], media: [] } },
  )
}

const COUNTRIES: readonly Country[] = ['KR', 'VN', 'PH', 'ID', 'TH', 'KH', 'MM', 'LA', 'CN', 'TW', 'MY', 'IN', 'BD', 'NP', 'PK', 'KE']
const PLACES: readonly Country[] = ['KH', 'MM', 'LA', 'TH', 'VN', 'PH', 'MY', 'AE', 'CN']

const countryRows = (
  countries: readonly Country[],
  to: (country: Country | undefined) => Choice['action'],
): Choice[][] => {
  const rows: Choice[][] = []
  for (let i = 0; i < countries.length; i += 3)
    rows.push(
      countries.slice(i, i + 3).map(country => ({
        label: 'button.country',
        with: { country: { country } },
        action: to(country),
      })),
    )
  return [...rows, [choice('button.dont-know', to(undefined))]]
}

export const pickCountry = (scene: Scene, which: 'nationality' | 'place', args: readonly string[]): Step => {
  const known = readKnown(args)
  return leaveNoTrace({
    id: `danger.${which}`,
    danger: true,
    parts: [{ say: `danger.ask-${which}` }],
    choices: countryRows(which === 'nationality' ? COUNTRIES : PLACES, country =>
      action(
        'danger',
        ...argsOf(which === 'place' ? { ...known, place: country, hub: undefined } : { ...known, nationality: country }),
      ),
    ),
    replace: true,
  })
}

/** Not safe, or not sure: nothing is kept, and the one offer is to tell a person without any answer. */
const quietScreen = (scene: Scene, known: Known): Screen => ({
  id: 'danger.quiet',
  danger: true,
  parts: [
    { say: 'danger.quiet', strong: true },
    ...(deskOf(scene).someoneOnCall ? [{ say: 'danger.quiet-tell', with: { desk: deskOf(scene).name } } as const] : [{ say: 'danger.nobody-told' } as const]),
  ],
  choices: [
    ...(deskOf(scene).someoneOnCall ? [[choice('button.tell', action('tell', ...argsOf(known)))]] : []),
    [choice('button.erase', action('erase', 'now'))],
  ],
})

export const onSafe = (scene: Scene, [answer, ...args]: readonly string[]): Step => {
  const known = readKnown(args)
  if (answer !== 'y')
    return { next: 'unchanged', offer: scene.offer.texts.length > 0 ? null : 'unchanged', effects: [say(quietScreen(scene, known))] }
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
    say({ id: 'danger.told-quietly', danger: true, parts: [{ say: 'danger.passing-quietly' }], choices: [[choice('button.erase', action('erase', 'now'))]] }),
  ],
})

const ONE_PAGE_MS = 24 * 3_600_000

const detailsOf = (of: 'danger' | 'relative'): readonly Detail[] => (of === 'relative' ? RELATIVE_DETAILS : DANGER_DETAILS)

const DETAIL_VALUES: { readonly [D in Detail]: readonly string[] } = {
  papers: ['yes', 'no', 'unknown'],
  hurt: ['yes', 'no', 'unknown'],
  again: ['now', 'hours', 'tomorrow', 'unknown'],
  contact: ['today', 'days', 'longer', 'unknown'],
  where: ['KH', 'MM', 'LA', 'TH', 'other', 'unknown'],
  free: ['yes', 'no', 'unknown'],
  money: ['yes', 'no', 'unknown'],
}

export const detailScreen = (scene: Scene): Screen => {
  const where = scene.conversation.at
  if (where.name !== 'details') return contactsScreen(scene, { about: 'self' })
  const { of, detail } = where
  if (detail === 'free-text')
    return {
      id: `${of}.free-text`,
      danger: true,
      parts:
        of === 'relative'
          ? [{ say: 'relative.gather' }, { say: 'relative.phone' }, { say: 'relative.rescuers' }, { say: 'relative.free-text' }]
          : [{ say: 'danger.free-text' }, { say: 'danger.rights' }],
      choices: [[choice('button.done', action('detail', 'end'))], [choice('button.erase', 'erase')]],
    }
  const all = detailsOf(of)
  const values = DETAIL_VALUES[detail].map(value =>
    /^[A-Z]{2}$/.test(value)
      ? { label: 'button.country' as const, with: { country: { country: value } }, action: action('detail', detail, value) }
      : choice(`detail.${detail}.${value}` as MessageKey, action('detail', detail, value)),
  )
  return {
    id: `${of}.${detail}`,
    danger: true,
    replace: all.indexOf(detail) > 0,
    parts: [
      { say: 'taps.progress', with: { step: all.indexOf(detail) + 1, of: all.length } },
      { say: `detail.${detail}.ask` as MessageKey, strong: true },
    ],
    choices: [values.slice(0, 3), ...(values.length > 3 ? [values.slice(3)] : []), [choice('button.enough', action('detail', 'end'))]],
  }
}

export const onShare = (scene: Scene, [answer, ...args]: readonly string[]): Step => {
  const known = readKnown(args)
  if (answer !== 'share' && answer !== 'without')
    return leaveNoTrace({
      id: 'danger.not-shared',
      danger: true,
      parts: [{ say: 'danger.not-shared' }, contactsPart(known, 5), ...(known.about === 'relative' ? ([{ say: 'relative.gather' }, { say: 'relative.phone' }, { say: 'relative.rescuers' }] as const) : [])],
      choices: [[choice('button.erase', 'erase')]],
    })
  const kind = known.about === 'relative' ? 'relative' : 'danger'
  const open = scene.conversation.cases.find(each => each.kind === kind && scene.facts.now - each.at < ONE_PAGE_MS)
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
      cases: [{ id: scene.facts.fresh.caseId, kind, at: scene.facts.now } as const, ...scene.conversation.cases].slice(0, 5),
    },
    next => [
      {
        id: someoneOnCall ? 'danger.passing' : 'danger.kept',
        danger: true,
        parts: [
          { say: someoneOnCall ? 'danger.passing' : 'danger.kept', with: { desk }, strong: true },
          { say: 'receipt.code' },
          { show: 'code', code: scene.facts.fresh.receipt },
        ],
        choices: [],
      },
      detailScreen(next),
    ],
    { effects: [opened] },
  )
}

const caseInDetails = (scene: Scene) => {
  const where = scene.conversation.at
  return where.name === 'details' ? scene.conversation.cases.find(each => each.kind === where.of) : undefined
}

export const onDetail = (scene: Scene, [detail, value]: readonly string[]): Step => {
  const where = scene.conversation.at
  const open = caseInDetails(scene)
  if (where.name !== 'details' || open === undefined) return openDanger(scene, { about: 'self', nationality: nationalityOf(scene) })
  if (detail === 'end') {
    if (where.detail !== 'free-text' && where.of === 'relative')
      return move(scene, at({ ...where, detail: 'free-text' }), detailScreen)
    return move(scene, at({ name: 'idle' }), () => ({
      id: 'danger.end',
      danger: true,
      parts: [{ say: 'danger.end' }],
      choices: [[choice('button.status', 'status'), choice('button.erase', 'erase')]],
    }))
  }
  const all = detailsOf(where.of)
  const known = all.find(each => each === detail)
  if (known === undefined || value === undefined || !DETAIL_VALUES[known].includes(value)) return move(scene, {}, detailScreen)
  const following = all[all.indexOf(known) + 1] ?? 'free-text'
  return move(scene, at({ ...where, detail: following }), detailScreen, {
    effects: [{ do: 'add-to-case', id: open.id, answers: { [known]: value } }],
  })
}

/** Anything written while the page is open is added to it. */
export const onDetailText = (scene: Scene, text: string): Step => {
  const open = caseInDetails(scene)
  if (open === undefined) return openDanger(scene, knownFrom(scene, text))
  return move(
    scene,
    {},
    next => [{ id: 'danger.added', danger: true, parts: [{ say: 'danger.added' }], choices: [] }, detailScreen(next)],
    { effects: [{ do: 'add-to-case', id: open.id, answers: {}, text: text.slice(0, 4_096) }] },
  )
}
