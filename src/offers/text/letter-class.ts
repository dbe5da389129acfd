/** What a UTF-16 unit of a normalised text is, so far as matching needs to know. */
export const SEPARATOR = 0
export const LATIN = 1
export const DIGIT = 2
/** A letter of a script that puts spaces between words. */
const SPACED = 3
/** A letter of a script whose words may join or carry endings: Hangul, Han, kana, Thai, Lao, Khmer, Burmese. */
export const OPEN = 4
/** Half of a flag. */
const FLAG = 5

const RANGES: readonly (readonly [from: number, to: number, kind: number])[] = [
  [0x00c0, 0xd7ff, SPACED],
  [0x00d7, 0x00d7, SEPARATOR],
  [0x00f7, 0x00f7, SEPARATOR],
  [0xf900, 0xfdff, SPACED],
  [0xfe70, 0xfefc, SPACED],
  [0x30, 0x39, DIGIT],
  [0x41, 0x5a, FLAG],
  [0x61, 0x7a, LATIN],
  [0x0e00, 0x0eff, OPEN],
  [0x0e3f, 0x0e3f, SEPARATOR],
  [0x0e5a, 0x0e5b, SEPARATOR],
  [0x1000, 0x109f, OPEN],
  [0x104a, 0x104b, SEPARATOR],
  [0x1100, 0x11ff, OPEN],
  [0x1780, 0x17ff, OPEN],
  [0x17d4, 0x17da, SEPARATOR],
  [0x060c, 0x060c, SEPARATOR],
  [0x061b, 0x061f, SEPARATOR],
  [0x066a, 0x066d, SEPARATOR],
  [0x06d4, 0x06d4, SEPARATOR],
  [0x0964, 0x0965, SEPARATOR],
  [0x0970, 0x0970, SEPARATOR],
  [0x2000, 0x2bff, SEPARATOR],
  [0x2e00, 0x2e7f, SEPARATOR],
  [0x2e80, 0x9fff, OPEN],
  [0x3000, 0x3004, SEPARATOR],
  [0x3008, 0x3030, SEPARATOR],
  [0x303d, 0x303f, SEPARATOR],
  [0x30a0, 0x30a0, SEPARATOR],
  [0x30fb, 0x30fb, SEPARATOR],
  [0xac00, 0xd7a3, OPEN],
  [0xf900, 0xfaff, OPEN],
]

const table = (): Uint8Array => {
  const kinds = new Uint8Array(0x10000)
  for (const [from, to, kind] of RANGES) kinds.fill(kind, from, to + 1)
  return kinds
}

const KINDS = table()

export const letterClass = (unit: number): number => KINDS[unit] ?? SEPARATOR

export const isCyrillicOrGreek = (unit: number): boolean => unit >= 0x0370 && unit <= 0x052f
