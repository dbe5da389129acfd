/** Signs that stand in a string of a program as they are, one byte each. */
const SIGNS = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).filter(
  sign => !'\\`$"\''.includes(sign),
)
const FURTHER = Array.from({ length: 0x40 }, (_, at) => String.fromCharCode(0xa1 + at))
const isLetterOfMoreBytes = (unit: string): boolean => unit >= '\u0080' && !/[\ud800-\udfff]/.test(unit)

/**
 * Which letters of a text change places with signs of one byte that it uses less, so that a script of three bytes a
 * letter packs as one of one byte does. The first pair is the end of a line and a sign the text does not have, which
 * parts the strings.
 */
export const choosePairs = (text: string): string => {
  const uses = new Map<string, number>()
  for (let at = 0; at < text.length; at += 1) uses.set(text.charAt(at), (uses.get(text.charAt(at)) ?? 0) + 1)
  const usesOf = (unit: string): number => uses.get(unit) ?? 0
  const signs = [...SIGNS].sort((a, b) => usesOf(a) - usesOf(b))
  const letters = [...uses.keys()].filter(isLetterOfMoreBytes).sort((a, b) => usesOf(b) - usesOf(a))
  // Nearly every text leaves a sign of one byte unused; for one that does not there are signs of two.
  const mark = [...signs.slice(0, 1), ...FURTHER].find(sign => usesOf(sign) === 0)
  if (mark === undefined) throw new Error('No sign is left to part the strings.')
  const free = signs.filter(sign => sign !== mark)
  const kept = letters.filter((letter, at) => usesOf(letter) > usesOf(free[at] ?? letter))
  return [`\n${mark}`, ...kept.sort().map((letter, at) => `${letter}${free[at]}`)].join('')
}
