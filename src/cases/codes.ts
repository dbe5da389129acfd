/** Crockford's base 32: no I, L, O or U, so that nothing is misread. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const CODE_LENGTH = 6
const RECEIPT_LENGTH = 16

const letter = (value: number): string => ALPHABET.charAt(value & 31)

const bytesFor = (random: Uint8Array, count: number): readonly number[] => {
  if (random.length < count) throw new RangeError(`needs ${count} random bytes`)
  return [...random.subarray(0, count)]
}

/** What staff call a case, e.g. `K7F3-QX`. Needs 6 random bytes; errors: throws a RangeError on fewer. */
export const makeCaseCode = (random: Uint8Array): string => {
  const code = bytesFor(random, CODE_LENGTH).map(letter).join('')
  return `${code.slice(0, 4)}-${code.slice(4)}`
}

/** Times the generator of GF(32), x⁵ + x² + 1. */
const timesX = (value: number): number => ((value << 1) ^ (value & 16 ? 0b100101 : 0)) & 31

/**
 * Check character over GF(32): each place has a weight of its own, so one wrong character or two swapped ones always
 * show.
 */
const checkOf = (values: readonly number[]): number =>
  timesX(values.reduce((sum, value) => timesX(sum) ^ value, 0))

const grouped = (text: string): string => text.replace(/(.{4})(?=.)/g, '$1-')

/**
 * The code that leads back to a report: 73 random bits and a check character, e.g. `7K2F-9QXA-30MB-C8TZ`. It begins
 * with a digit from 2 to 9, so that no word a person writes is taken for one. Needs 15 random bytes; errors: throws a
 * RangeError on fewer.
 */
export const makeReceipt = (random: Uint8Array): string => {
  const [first = 0, ...rest] = bytesFor(random, RECEIPT_LENGTH - 1)
  const values = [2 + (first & 7), ...rest.map(byte => byte & 31)]
  return grouped([...values, checkOf(values)].map(letter).join(''))
}

/**
 * The receipt a text is, in its one written form; `undefined` where it is none or was mistyped. Case, spaces, dashes
 * and look-alikes (O for 0, I and l for 1) do not matter.
 */
export const readReceipt = (text: string): string | undefined => {
  if (text.length > 64) return undefined
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}_.,:#'"`]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  const values = [...plain].map(char => ALPHABET.indexOf(char))
  if (values.length !== RECEIPT_LENGTH || values.includes(-1) || !/^[2-9]/.test(plain)) return undefined
  return checkOf(values.slice(0, -1)) === values.at(-1) ? grouped(plain) : undefined
}
