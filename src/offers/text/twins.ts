import { cyrillicTwin, latinTwin } from './fold.ts'
import { isCyrillicOrGreek, LATIN, letterClass, SEPARATOR } from './letter-class.ts'

/**
 * Settles Latin letters in a Cyrillic word and the other way round: the word decides, and a word made of
 * look-alikes alone follows the text around it. Changes `units` in place.
 * @param written the Latin letter that the unit at an index looked like as it was written, where that was a capital
 */
export const settleTwins = (units: Uint16Array, written: ReadonlyMap<number, string>): void => {
  const twinOf = (i: number): string | undefined =>
    written.get(i) ?? latinTwin(String.fromCharCode(units[i] ?? 0))
  let latin = 0
  let foreign = 0
  for (const unit of units) {
    if (letterClass(unit) === LATIN) latin += 1
    else if (isCyrillicOrGreek(unit)) foreign += 1
  }
  const mostlyLatin = latin > foreign
  const settleWord = (from: number, to: number): void => {
    let own = 0
    let strange = 0
    for (let i = from; i < to; i += 1) {
      const unit = units[i] ?? 0
      if (letterClass(unit) === LATIN) own += 1
      else if (isCyrillicOrGreek(unit)) strange += 1
    }
    if (strange === 0 || (own === 0 && !mostlyLatin)) return
    let allTwins = true
    for (let i = from; i < to; i += 1)
      if (isCyrillicOrGreek(units[i] ?? 0)) allTwins &&= twinOf(i) !== undefined
    const toLatin = allTwins && (own >= strange || mostlyLatin)
    for (let i = from; i < to; i += 1) {
      const other = toLatin
        ? isCyrillicOrGreek(units[i] ?? 0)
          ? twinOf(i)
          : undefined
        : cyrillicTwin(String.fromCharCode(units[i] ?? 0))
      if (other !== undefined) units[i] = other.charCodeAt(0)
    }
  }
  let from = 0
  for (let i = 0; i <= units.length; i += 1) {
    if (i < units.length && letterClass(units[i] ?? 0) !== SEPARATOR) continue
    if (i > from) settleWord(from, i)
    from = i + 1
  }
}
