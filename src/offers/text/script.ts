/** Scripts as numbers, so that phrases of a script are only searched for where the text has its letters. */
const RANGES: readonly (readonly [from: number, to: number])[] = [
  [0x0370, 0x052f],
  [0x0590, 0x08ff],
  [0x0900, 0x097f],
  [0x0980, 0x09ff],
  [0x0a00, 0x0dff],
  [0x0e00, 0x0e7f],
  [0x0e80, 0x0eff],
  [0x1000, 0x109f],
  [0x1200, 0x137f],
  [0x1780, 0x17ff],
  [0x2e80, 0x9fff],
  [0xac00, 0xd7a3],
]

/** Latin letters, digits, flags and whatever has no range of its own. */
const LATIN_SCRIPT = 0

const table = (): Uint8Array => {
  const scripts = new Uint8Array(0x10000)
  RANGES.forEach(([from, to], index) => {
    scripts.fill(index + 1, from, to + 1)
  })
  return scripts
}

const SCRIPTS = table()

const BEYOND_LATIN = /[\u0370-\uffff]/

/** The script a phrase is filed under: that of its first letter that is not Latin. */
export const scriptOf = (phrase: string): number => {
  for (let i = phrase.search(BEYOND_LATIN); i >= 0 && i < phrase.length; i += 1) {
    const script = SCRIPTS[phrase.charCodeAt(i)] ?? 0
    if (script !== LATIN_SCRIPT) return script
  }
  return LATIN_SCRIPT
}

/** The scripts a text has letters of, as bits. */
export const scriptsIn = (units: Uint16Array): number => {
  let bits = 1
  for (let i = 0; i < units.length; i += 1) bits |= 1 << (SCRIPTS[units[i] ?? 0] ?? 0)
  return bits
}

/** Whether a phrase begins with a letter of no script but the Latin; more of them may follow. */
export const beginsLatin = (phrase: string): boolean => (SCRIPTS[phrase.charCodeAt(0)] ?? 0) === LATIN_SCRIPT

/** Whether a text of these scripts has Latin letters alone. */
export const isLatinAlone = (scripts: number): boolean => scripts === 1 << LATIN_SCRIPT
