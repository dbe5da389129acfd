import type { TapAnswers } from '../offers/offer.ts'
import type { Facts, Known } from './facts.ts'

const PLACES: Readonly<Record<NonNullable<TapAnswers['place']>, readonly string[]>> = {
  cambodia: ['KH', 'risk', 'abroad'],
  myanmar: ['MM', 'risk', 'abroad'],
  laos: ['LA', 'risk', 'abroad'],
  'thai-border': ['mae-sot', 'TH', 'hub', 'risk', 'staging', 'abroad'],
  'other-asia': ['staging', 'abroad'],
  gulf: ['AE', 'staging', 'abroad'],
  elsewhere: ['abroad'],
  'not-said': ['not-said'],
}

const RATIOS: Readonly<Record<NonNullable<TapAnswers['pay']>, number>> = {
  usual: 1,
  twice: 2.5,
  'five-times': 6,
  'not-said': 0,
}

const one = (value: string | undefined): Known<string>[] => (value === undefined ? [] : [{ value }])

/** The six answers as facts, for the same rules that read a text. */
export const tapFacts = ({ place, pay, ticket, visa, asked, met }: TapAnswers): Facts => ({
  values: {
    place: place === undefined ? [] : PLACES[place].map(value => ({ value })),
    overseas: place === undefined || place === 'not-said' ? [] : [{ value: 'yes' }],
    ticket: one(ticket),
    visa: one(visa),
    asked: one(asked),
    met: one(met),
    contact: met === 'messenger' ? [{ value: 'messenger' }, { value: 'messenger-only' }] : [],
  },
  amounts: pay === undefined || RATIOS[pay] === 0 ? {} : { 'pay-ratio': { value: RATIOS[pay] } },
})

/** Facts of a text and of taps together; a tapped amount counts where it is the larger. */
export const joinFacts = (a: Facts, b: Facts): Facts => {
  const values: Record<string, readonly Known<string>[]> = {}
  for (const facts of [a, b]) {
    for (const [name, known] of Object.entries(facts.values))
      values[name] = [...(values[name] ?? []), ...known]
  }
  const ratio = [a.amounts['pay-ratio'], b.amounts['pay-ratio']].filter(known => known !== undefined)
  const [most] = ratio.sort((x, y) => y.value - x.value)
  return { values, amounts: { ...a.amounts, ...b.amounts, ...(most ? { 'pay-ratio': most } : {}) } }
}
