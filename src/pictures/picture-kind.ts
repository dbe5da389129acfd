export type PictureKind = 'image/jpeg' | 'image/png' | 'image/webp' | 'image/gif'

const startsWith = (bytes: Uint8Array, at: number, signs: readonly number[]): boolean =>
  signs.every((sign, index) => bytes[at + index] === sign)

/** What a picture is by its first bytes, whatever it is called; `undefined` for everything that is none. */
export const pictureKind = (bytes: Uint8Array): PictureKind | undefined => {
  if (startsWith(bytes, 0, [0xff, 0xd8, 0xff])) return 'image/jpeg'
  if (startsWith(bytes, 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png'
  if (startsWith(bytes, 0, [0x47, 0x49, 0x46, 0x38])) return 'image/gif'
  return startsWith(bytes, 0, [0x52, 0x49, 0x46, 0x46]) && startsWith(bytes, 8, [0x57, 0x45, 0x42, 0x50])
    ? 'image/webp'
    : undefined
}
