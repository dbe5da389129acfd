import { pictureKind } from './picture-kind.ts'

/** Where a photograph was taken, when, and with which device stands beside the picture. None of it is ours to keep. */
const PNG_TEXT = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME'])
const WEBP_TEXT = new Set(['EXIF', 'XMP '])

const join = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const nameAt = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4))
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Segments 0xE1 to 0xEF and comments go, up to where the picture itself begins; its colour profile (0xE2) stays. */
const stripJpeg = (bytes: Uint8Array): Uint8Array => {
  const view = viewOf(bytes)
  const kept = [bytes.subarray(0, 2)]
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xda) break
    const end = at + 2 + view.getUint16(at + 2)
    const isText = (marker >= 0xe1 && marker <= 0xef && marker !== 0xe2) || marker === 0xfe
    if (!isText) kept.push(bytes.subarray(at, end))
    at = end
  }
  return join([...kept, bytes.subarray(at)])
}

const stripPng = (bytes: Uint8Array): Uint8Array => {
  const view = viewOf(bytes)
  const kept = [bytes.subarray(0, 8)]
  let at = 8
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at)
    const name = nameAt(bytes, at + 4)
    if (!PNG_TEXT.has(name)) kept.push(bytes.subarray(at, end))
    at = end
    // What stands behind the end of a picture is not part of it.
    if (name === 'IEND') break
  }
  return join(kept)
}

const stripWebp = (bytes: Uint8Array): Uint8Array => {
  const view = viewOf(bytes)
  const kept: Uint8Array[] = []
  let at = 12
  while (at + 8 <= bytes.length) {
    const size = view.getUint32(at + 4, true)
    const end = at + 8 + size + (size % 2)
    if (!WEBP_TEXT.has(nameAt(bytes, at))) kept.push(bytes.subarray(at, end))
    at = end
  }
  const head = bytes.slice(0, 12)
  const whole = join([head, ...kept])
  viewOf(whole).setUint32(4, whole.length - 8, true)
  return whole
}

/** The same picture without what stands beside it. A picture in no form we know is returned as it is. */
export const stripMetadata = (bytes: Uint8Array): Uint8Array => {
  switch (pictureKind(bytes)) {
    case 'image/jpeg':
      return stripJpeg(bytes)
    case 'image/png':
      return stripPng(bytes)
    case 'image/webp':
      return stripWebp(bytes)
    default:
      return bytes
  }
}
