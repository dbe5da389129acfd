import { choosePairs } from '../../packed/choose-pairs.ts'
import { swapLetters } from '../../packed/letters.ts'
import { pack } from '../../packed/pack.ts'

/** What a language brings, by part, as plain data. */
export type Parts = Readonly<Record<string, unknown>>

export interface PackedLanguage {
  readonly pairs: string
  readonly parts: readonly { readonly name: string; readonly shape: string; readonly text: string }[]
}

export const packLanguage = (parts: Parts): PackedLanguage => {
  const packed = Object.entries(parts).map(([name, value]) => ({ name, ...pack(value) }))
  const pairs = choosePairs(packed.flatMap(({ strings }) => strings).join(''))
  return {
    pairs,
    parts: packed.map(({ name, shape, strings }) => ({
      name,
      shape: JSON.stringify(shape),
      text: swapLetters(strings.join(pairs.charAt(1)), pairs),
    })),
  }
}
