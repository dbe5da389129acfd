/** Every UTF-16 unit as it is, but while letters are swapped; made when first needed. */
let table: Uint16Array | undefined
const plainTable = (): Uint16Array => {
  const units = new Uint16Array(0x10000)
  for (let unit = 0; unit < units.length; unit += 1) units[unit] = unit
  return units
}

const decoder = new TextDecoder('utf-16le', { ignoreBOM: true })

/**
 * A text with letters changed for one another, each way the same: done twice, it is as it was.
 * Halves of pairs must stand together in it.
 * @param pairs units that change places, the two of a pair side by side
 */
export const swapLetters = (text: string, pairs: string): string => {
  if (pairs === '') return text
  table ??= plainTable()
  const other = table
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const [one, two] = [pairs.charCodeAt(at), pairs.charCodeAt(at + 1)]
    other[one] = two
    other[two] = one
  }
  const units = new Uint16Array(text.length)
  for (let at = 0; at < text.length; at += 1) units[at] = other[text.charCodeAt(at)] ?? 0
  for (let at = 0; at < pairs.length; at += 1) other[pairs.charCodeAt(at)] = pairs.charCodeAt(at)
  return decoder.decode(units)
}
