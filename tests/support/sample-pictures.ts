import { deflateSync } from 'node:zlib'

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})
const crc = (bytes: Uint8Array): number => {
  let c = 0xffffffff
  for (const byte of bytes) c = (crcTable[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8)
  return (c ^ 0xffffffff) >>> 0
}

const number = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

const chunk = (name: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(name), data])
  return Buffer.concat([number(data.length), body, number(crc(body))])
}

/** A red square as PNG, with words beside it where a camera writes them. */
export const samplePng = (words = ''): Uint8Array => {
  const side = 16
  const row = Buffer.concat([Buffer.from([0]), Buffer.from(Array(side).fill([200, 30, 30]).flat())])
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', Buffer.concat([number(side), number(side), Buffer.from([8, 2, 0, 0, 0])])),
      ...(words === '' ? [] : [chunk('tEXt', Buffer.from(`Comment\0${words}`))]),
      chunk('IDAT', deflateSync(Buffer.concat(Array(side).fill(row)))),
      chunk('IEND', new Uint8Array()),
    ]),
  )
}

const segment = (marker: number, data: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff]), data])

/** The frame of a JPEG: head, words of a camera, quantisation table, scan, end. Enough to be taken for one. */
export const sampleJpeg = (words: string): Uint8Array =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from([0xff, 0xd8]),
      segment(0xe0, Buffer.from('JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0')),
      segment(0xe1, Buffer.from(`Exif\0\0${words}`)),
      segment(0xfe, Buffer.from(words)),
      segment(0xdb, Buffer.alloc(65)),
      segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
      Buffer.from([1, 2, 3, 0xff, 0xd9]),
    ]),
  )

/** A WebP container with a picture of no content and the words of a camera. */
export const sampleWebp = (words: string): Uint8Array => {
  const part = (name: string, data: Buffer) => {
    const size = Buffer.alloc(4)
    size.writeUInt32LE(data.length)
    return Buffer.concat([Buffer.from(name), size, data, Buffer.alloc(data.length % 2)])
  }
  const body = Buffer.concat([
    Buffer.from('WEBP'),
    part('VP8 ', Buffer.alloc(10)),
    part('EXIF', Buffer.from(words)),
  ])
  const size = Buffer.alloc(4)
  size.writeUInt32LE(body.length)
  return new Uint8Array(Buffer.concat([Buffer.from('RIFF'), size, body]))
}
