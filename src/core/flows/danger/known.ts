import type { Scene } from '../../scene.ts'
import type { Country } from '../../words.ts'

/** What is known of a person in danger, carried by the buttons so that nothing is stored before their consent. */
export interface Known {
  readonly about: 'self' | 'relative'
  readonly nationality?: Country | undefined
  readonly place?: Country | undefined
  /** A hub or compound by its id in the gazetteer. */
  readonly hub?: string | undefined
  readonly money?: boolean | undefined
}

export const argsOf = (known: Known): readonly string[] => [
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
    nationality:
      scene.facts.saidNationality(text) ??
      scene.conversation.nationality ??
      scene.facts.guessCountry(scene.conversation.locale, text),
    place: place?.country,
    hub: place?.hub ? place.id : undefined,
    money: heard.aboutSomeoneElse && heard.offer.pay.length > 0 ? true : undefined,
  }
}
