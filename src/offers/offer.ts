import type { Country } from '../core/words.ts'

/** An amount of pay as it was offered, and what it comes to. */
export interface Pay {
  readonly min: number
  readonly max: number
  /** ISO 4217. */
  readonly currency: string
  readonly per: 'hour' | 'day' | 'week' | 'month' | 'year' | 'task' | 'once'
  /** US dollars a month by the dated rate table, from `max`; 0 where the period does not allow it. */
  readonly usdPerMonth: number
}

export interface Place {
  /** Id in the gazetteer (`sihanoukville`, `kk-park`), or the country code for a country. */
  readonly id: string
  readonly country: Country
  /** A known hub or compound, as evidence of an area, never against a named business. */
  readonly hub: boolean
}

export interface Contact {
  readonly channel:
    | 'phone'
    | 'telegram'
    | 'whatsapp'
    | 'wechat'
    | 'line'
    | 'kakaotalk'
    | 'zalo'
    | 'messenger'
    | 'email'
    | 'discord'
  /** Normalised: E.164 for phones, no `@` and lower case for handles. */
  readonly value: string
}

/** An offer as data, extracted from text or given by taps. */
export interface Offer {
  readonly roles: readonly string[]
  readonly pay: readonly Pay[]
  readonly places: readonly Place[]
  readonly contacts: readonly Contact[]
  readonly links: readonly string[]
  readonly wallets: readonly string[]
}

/** The six questions asked when the offer itself cannot be read (a picture, a voice note, hearsay). */
export interface TapAnswers {
  readonly place?:
    | 'cambodia'
    | 'myanmar'
    | 'laos'
    | 'thai-border'
    | 'other-asia'
    | 'gulf'
    | 'elsewhere'
    | 'not-said'
  /** Compared with usual pay for such work at home. */
  readonly pay?: 'usual' | 'twice' | 'five-times' | 'not-said'
  readonly ticket?: 'employer' | 'me' | 'later' | 'not-said'
  readonly visa?: 'work' | 'tourist' | 'none-needed' | 'not-said'
  readonly asked?: 'account' | 'passport' | 'money' | 'lie' | 'nothing'
  readonly met?: 'messenger' | 'friend' | 'ad' | 'agency' | 'online-love'
}
