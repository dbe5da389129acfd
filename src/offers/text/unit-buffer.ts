/** Growing lists of UTF-16 units and offsets, as numbers: strings of one letter are slow to collect. */
export interface UnitBuffer {
  readonly push: (unit: number, start: number, end: number) => void
  /** Copies units from `at` on as long as `read` gives one (below 0 ends the run); where the run ended. */
  readonly pushRun: (given: string, at: number, read: (unit: number) => number) => number
  /** Joins a mark to the unit before it, where the two have a form of their own. */
  readonly compose: (mark: string, end: number) => boolean
  readonly length: () => number
  readonly units: () => Uint16Array
  readonly starts: () => Uint32Array
  readonly ends: () => Uint32Array
}

export const createUnitBuffer = (expected: number): UnitBuffer => {
  let units = new Uint16Array(expected + 16)
  let starts = new Uint32Array(expected + 16)
  let ends = new Uint32Array(expected + 16)
  let used = 0
  const grow = (): void => {
    const size = units.length * 2
    const [oldUnits, oldStarts, oldEnds] = [units, starts, ends]
    units = new Uint16Array(size)
    starts = new Uint32Array(size)
    ends = new Uint32Array(size)
    units.set(oldUnits)
    starts.set(oldStarts)
    ends.set(oldEnds)
  }
  return {
    push: (unit, start, end) => {
      if (used === units.length) grow()
      units[used] = unit
      starts[used] = start
      ends[used] = end
      used += 1
    },
    pushRun: (given, at, read) => {
      while (units.length < used + given.length - at) grow()
      const [toUnits, toStarts, toEnds] = [units, starts, ends]
      let to = used
      let i = at
      for (; i < given.length; i += 1) {
        const unit = read(given.charCodeAt(i))
        if (unit < 0) break
        toUnits[to] = unit
        toStarts[to] = i
        toEnds[to] = i + 1
        to += 1
      }
      used = to
      return i
    },
    compose: (mark, end) => {
      const composed = (String.fromCharCode(units[used - 1] ?? 0) + mark).normalize('NFC')
      if (composed.length !== 1) return false
      units[used - 1] = composed.charCodeAt(0)
      ends[used - 1] = end
      return true
    },
    length: () => used,
    units: () => units.subarray(0, used),
    starts: () => starts,
    ends: () => ends,
  }
}

const decoder = new TextDecoder('utf-16le')

/** The text of UTF-16 units; there must be no lone surrogates among them. */
export const textOf = (units: Uint16Array): string => decoder.decode(units)
