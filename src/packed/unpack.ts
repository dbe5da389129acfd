import { swapLetters } from './letters.ts'

/** Makes the value of its shape and its strings: `pack` the other way. */
export const unpack = (shape: unknown, strings: readonly string[]): unknown => {
  let at = 0
  const fill = (inner: unknown): unknown => {
    if (Array.isArray(inner)) {
      const filled: unknown[] = []
      for (const item of inner) {
        if (typeof item !== 'number' || item >= 0) filled.push(fill(item))
        else for (const end = at - item; at < end; at += 1) filled.push(strings[at])
      }
      return filled
    }
    if (typeof inner !== 'object' || inner === null) return inner
    return Object.fromEntries(Object.entries(inner).map(([key, part]) => [key, fill(part)]))
  }
  return fill(shape)
}

/** What is made when it is first asked for, and kept. */
const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/**
 * The value when it is first asked for.
 * @param shape JSON of the shape
 * @param text its strings, one a line, in swapped letters
 * @param pairs the letters that were swapped, the end of a line first
 */
export const unpackLater = (shape: string, text: string, pairs: string): (() => unknown) =>
  once(() => {
    const mark = pairs.charAt(1)
    // Where no letter was swapped, the lines are the strings.
    const asIs = pairs.length === 2 && !text.includes(mark)
    const strings = asIs ? text.split('\n') : swapLetters(text, pairs).split(mark)
    return unpack(JSON.parse(shape), strings)
  })

/** An object whose parts are made when first asked for. */
export const byKey = (
  keys: readonly string[],
  make: (key: string) => unknown,
): Readonly<Record<string, unknown>> => {
  const object = {}
  for (const key of keys) Object.defineProperty(object, key, { enumerable: true, get: once(() => make(key)) })
  return object
}
