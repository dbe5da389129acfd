import { DIGIT, letterClass, SEPARATOR } from '../../offers/text/letter-class.ts'
import { normalise } from '../../offers/text/normal-text.ts'
import { readTokens } from '../../offers/text/tokens.ts'

/** What is beyond tells nothing more of an offer, and would let a stranger's text cost more. */
const LONGEST = 8_000

/**
 * The letters of an offer in the order they stand, without what is changed from one copy to the next: numbers,
 * handles, links, addresses, spaces and signs. Read as the detector reads, so that look-alike letters, accents and
 * spacing make no difference.
 */
export const offerLetters = (given: string): Uint16Array => {
  const normal = normalise(given.slice(0, LONGEST))
  const masked = new Uint8Array(normal.units.length)
  for (const { token, start } of readTokens(normal))
    if (/[@/_\d]|\w\.\w/.test(token)) masked.fill(1, start, start + token.length)
  return normal.units.filter((unit, at) => {
    const kind = letterClass(unit)
    return masked[at] === 0 && kind !== SEPARATOR && kind !== DIGIT
  })
}
