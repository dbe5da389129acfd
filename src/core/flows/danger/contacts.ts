import { action } from '../../action.ts'
import type { Step } from '../../effects.ts'
import type { MessageKey } from '../../message-key.ts'
import { choice, leaveNoTrace, move, nationalityOf, type Scene } from '../../scene.ts'
import type { Choice, Part, Screen } from '../../screen.ts'
import { countryRows, NATIONALITIES, PLACES } from '../countries.ts'
import { argsOf, type Known, knownFrom, readKnown } from './known.ts'

export const contactsPart = (known: Known, most: number): Part => ({
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

export const deskOf = ({ facts }: Scene) => facts.hotline

export const consentChoices = (known: Known): Choice[][] => [
  [choice('button.share', action('share', 'share', ...argsOf(known)))],
  [
    choice('button.share-without-contact', action('share', 'without', ...argsOf(known))),
    choice('button.share-no', action('share', 'no', ...argsOf(known))),
  ],
]

export const consentParts = (scene: Scene, what: MessageKey = 'danger.consent-what'): Part[] => {
  const { exists, someoneOnCall, name } = deskOf(scene)
  const desk = exists ? name : scene.facts.operator
  return [
    ...(exists && someoneOnCall ? [] : [{ say: 'danger.nobody-told' } as const]),
    {
      say: exists && someoneOnCall ? 'danger.consent' : 'danger.consent-kept',
      with: { desk },
      strong: true,
    },
    { say: what },
  ]
}

/** An embassy helps its own nationals; it cannot be shown before it is known whose they are. */
const tellNationality = ({ nationality }: Known): Part[] =>
  nationality === undefined ? [{ say: 'danger.tell-nationality' }] : []

/** Contacts come before any question; the first question is whether it is safe to write. */
export const contactsScreen = (scene: Scene, known: Known): Screen =>
  known.about === 'relative'
    ? {
        id: 'relative.contacts',
        danger: true,
        parts: [
          { say: 'relative.first', strong: true },
          contactsPart(known, 3),
          ...tellNationality(known),
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
          ...tellNationality(known),
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

export const pickCountry = (which: 'nationality' | 'place', args: readonly string[]): Step => {
  const known = readKnown(args)
  return leaveNoTrace({
    id: `danger.${which}`,
    danger: true,
    parts: [{ say: `danger.ask-${which}` }],
    choices: countryRows(which === 'nationality' ? NATIONALITIES : PLACES, country =>
      action(
        'danger',
        ...argsOf(
          which === 'place'
            ? { ...known, place: country, hub: undefined }
            : { ...known, nationality: country },
        ),
      ),
    ),
    replace: true,
  })
}
