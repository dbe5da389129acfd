/** Texts as they are, key to text, nested or flat. */
export interface TextTree {
  readonly [key: string]: string | TextTree
}

/**
 * Texts without their keys: values in the order of the keys of the English texts, 0 for one that is not there, and at the
 * end the keys English does not have (plural forms). Twenty languages need not carry the same four hundred keys each.
 */
export type PackedTexts = readonly [...values: (string | 0 | PackedTexts)[], more: TextTree]

export const packTexts = (english: TextTree, own: TextTree): PackedTexts => {
  const values = Object.entries(english).map(([key, source]) => {
    const value = own[key]
    if (value === undefined) return 0
    return typeof value === 'string' || typeof source === 'string'
      ? (value as string)
      : packTexts(source, value)
  })
  const more = Object.fromEntries(Object.entries(own).filter(([key]) => english[key] === undefined))
  return [...values, more]
}

export const unpackTexts = (english: TextTree, packed: PackedTexts): TextTree => {
  const values = packed.slice(0, -1) as readonly (string | 0 | PackedTexts)[]
  const known = Object.entries(english).flatMap(([key, source], at) => {
    const value = values[at]
    if (value === undefined || value === 0) return []
    return [[key, typeof value === 'string' ? value : unpackTexts(source as TextTree, value)] as const]
  })
  return { ...Object.fromEntries(known), ...(packed.at(-1) as TextTree) }
}
