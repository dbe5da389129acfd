import type { Country, Locale } from '../core/words.ts'

export const CONTACT_KINDS = [
  'embassy',
  'consular',
  'police',
  'trafficking',
  'scam',
  'labour',
  'ngo',
  'crisis',
  'un',
] as const
/** Its word is `kind.<kind>` in the catalogue. */
export type ContactKind = (typeof CONTACT_KINDS)[number]

/** `YYYY-MM-DD`. */
type Day = string

interface DialNumber {
  /** E.164 with `+`, or the short or toll-free code as it is dialled inside the country. */
  readonly dial: string
  readonly dialFrom: 'anywhere' | Country
  /** Takes text messages too. */
  readonly sms?: boolean
  readonly use?: 'after-hours' | 'second'
}

type TextChannelName =
  | 'telegram'
  | 'whatsapp'
  | 'line'
  | 'kakaotalk'
  | 'wechat'
  | 'messenger'
  | 'sms'
  | 'email'
  | 'web-form'
  | 'web-chat'

interface TextChannel {
  readonly channel: TextChannelName
  /** Number, handle, address or link, as the channel needs it. */
  readonly address: string
}

/** Whom a line listens to. */
type Callers = 'self' | 'self-or-relatives' | 'anyone'

type Hours =
  | 'always'
  | 'unknown'
  | {
      readonly days: 'working' | 'daily'
      readonly spans: readonly (readonly [from: string, to: string])[]
      /** IANA time zone. */
      readonly zone: string
    }

/** Words in the catalogue under `caution.<id>`. */
type Caution = 'impostors' | 'costs-nothing' | 'call-charged' | 'only-in-person' | 'misleading-copies'

/** What a line wants before it acts; words under `asks.<id>`. Given to it directly, never to us. */
type Asked = 'english-text' | 'phone' | 'gps-photo' | 'passport-copy' | 'face-photo' | 'video'

type Confidence = 'official' | 'secondary' | 'unverified'

/** One line of the directory: whom it is for and how it is reached. No prose that is shown. */
export interface Contact {
  /** Country and name in kebab case, e.g. `ph-embassy-yangon`. */
  readonly id: string
  /** The proper name, as its owner writes it. */
  readonly name: string
  readonly kind: ContactKind
  readonly numbers: readonly DialNumber[]
  readonly textChannels: readonly TextChannel[]
  /** An official address on the web that was seen in a source. */
  readonly url?: string
  /** Where the line itself is; `ZZ`: international. */
  readonly inCountry: Country
  /** For whose nationals. */
  readonly nationals: 'any' | readonly Country[]
  /** For people in which places. */
  readonly places: 'any' | readonly Country[]
  readonly callers: Callers
  /** Where the caller has to be for it to help. */
  readonly reachableFrom: 'anywhere' | readonly Country[]
  /**
   * Police only: nationals for whom calling while held was judged to help more than it harms. Left out: nobody.
   * Local police have handed people back, so this is decided row by row.
   */
  readonly policeForHeld?: 'any' | readonly Country[]
  readonly hours: Hours
  readonly languages: readonly Locale[]
  readonly interpreters?: boolean
  readonly cautions?: readonly Caution[]
  readonly asksFor?: readonly Asked[]
  readonly source: {
    readonly title: string
    readonly url: string
    /** As precise as the source gives it: `2023`, `2023-05` or `2023-05-12`. */
    readonly date?: string
  }
  readonly confidence: Confidence
  /** The day a dated source last showed it. Absent where the source bears no date; then it counts as expired. */
  readonly verifiedAt?: Day
  readonly expiresAt?: Day
}
