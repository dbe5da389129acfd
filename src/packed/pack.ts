/** A value without the strings of its lists: where they stood is how many, as a number below zero. */
export interface Packed {
  readonly shape: unknown
  readonly strings: readonly string[]
}

/**
 * Takes the strings out of the lists of a value of plain data; those that stand under a key stay.
 *
 * Errors: `Error` on a number below zero in a list, which would be read as strings.
 */
export const pack = (value: unknown): Packed => {
  const strings: string[] = []
  const take = (inner: unknown): unknown => {
    if (Array.isArray(inner)) {
      const shape: unknown[] = []
      let run = 0
      for (const item of inner) {
        if (typeof item === 'number' && item < 0) throw new Error('A list to pack holds a number below zero.')
        if (typeof item === 'string') {
          strings.push(item)
          run += 1
          continue
        }
        if (run > 0) shape.push(-run)
        run = 0
        shape.push(take(item))
      }
      return run > 0 ? [...shape, -run] : shape
    }
    if (typeof inner !== 'object' || inner === null) return inner
    return Object.fromEntries(Object.entries(inner).map(([key, part]) => [key, take(part)]))
  }
  return { shape: take(value), strings }
}
