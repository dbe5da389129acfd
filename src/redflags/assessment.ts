import type { Level } from '../core/words.ts'
import type { Offer } from '../offers/offer.ts'

/** What a text is, decided before it is scored. */
export type TextKind = 'offer' | 'conversation' | 'distress' | 'warning' | 'question' | 'other'

/** How far the rules speak the text's language. */
export type Coverage = 'full' | 'partial' | 'none'

export type Strength = 'decisive' | 'strong' | 'moderate' | 'weak'

/** The words that show a finding; `start` and `end` are UTF-16 offsets into the text as it was given. */
export interface Evidence {
  readonly text: string
  readonly start: number
  readonly end: number
}

export interface Finding {
  /** Id of the rule, the name of its folder under `rules/`. */
  readonly rule: string
  readonly strength: Strength
  /** Empty where the finding comes from a tapped answer. */
  readonly evidence: readonly Evidence[]
}

/** Someone held, hurt, missing or ransomed: `certain` opens the danger path, `doubt` asks first. */
export type Distress = 'none' | 'doubt' | 'certain'

export interface Assessment {
  readonly kind: TextKind
  readonly language: string
  readonly coverage: Coverage
  readonly level: Level
  /** 0 to 1. */
  readonly score: number
  /** Points of the signs of honesty, which count against the findings. */
  readonly honesty: number
  /** Strongest first. */
  readonly findings: readonly Finding[]
  readonly offer: Offer
  readonly distress: Distress
  /** The distress is about someone else (a relative, a friend). */
  readonly aboutSomeoneElse: boolean
}
