import type { NormalText } from './normal-text.ts'

/** A run of signs without spaces or brackets, which may be a handle, a link or an address. */
export interface Token {
  readonly token: string
  readonly start: number
}

const SHORTEST = 4
const LONGEST = 300
const breakTable = (signs: string): Uint8Array => {
  const table = new Uint8Array(0x10000)
  for (const sign of signs) table[sign.charCodeAt(0)] = 1
  return table
}
const BREAKS = breakTable(' \n()[]<>{}"\'“”‘’「」『』【】,;|，、。！？；：（）《》')
const AT = 0x40
const SLASH = 0x2f
const DOT = 0x2e
const UNDERSCORE = 0x5f

/** Runs that hold `@`, `/`, a dot, an underscore, or letters with digits; the rest of a text is words. Linear. */
export const readTokens = ({ text, units }: NormalText): readonly Token[] => {
  const found: Token[] = []
  let start = 0
  let marked = false
  let digits = false
  let letters = false
  for (let i = 0; i <= units.length; i += 1) {
    const unit = i < units.length ? (units[i] ?? 0) : 32
    if (BREAKS[unit] === 1) {
      const length = i - start
      if ((marked || (digits && letters)) && length >= SHORTEST && length <= LONGEST)
        found.push({ token: text.slice(start, i), start })
      start = i + 1
      marked = false
      digits = false
      letters = false
    } else if (unit === AT || unit === SLASH || unit === DOT || unit === UNDERSCORE) marked = true
    else if (unit >= 48 && unit <= 57) digits = true
    else if (unit >= 97 && unit <= 122) letters = true
  }
  return found
}
