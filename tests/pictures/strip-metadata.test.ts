import { describe, expect, test } from 'vitest'
import { pictureKind } from '../../src/pictures/picture-kind.ts'
import { stripMetadata } from '../../src/pictures/strip-metadata.ts'
import { sampleJpeg, samplePng, sampleWebp } from '../support/sample-pictures.ts'

const CANARY = 'GPS 11.5449 104.8922 canary'
const has = (bytes: Uint8Array, text: string) => Buffer.from(bytes).includes(text)

describe('what stands beside a picture', () => {
  test.each([
    ['image/jpeg', sampleJpeg(CANARY)],
    ['image/png', samplePng(CANARY)],
    ['image/webp', sampleWebp(CANARY)],
  ])('goes from %s, and the picture stays one', (kind, bytes) => {
    expect(has(bytes, CANARY)).toBe(true)
    const stripped = stripMetadata(bytes)
    expect(has(stripped, CANARY)).toBe(false)
    expect(pictureKind(stripped)).toBe(kind)
    expect(stripped.length).toBeLessThan(bytes.length)
    expect(stripMetadata(stripped)).toEqual(stripped)
  })

  test('is all that goes: a picture without it stays as it is', () => {
    expect(stripMetadata(samplePng())).toEqual(samplePng())
  })

  test('the scan of a JPEG is not touched', () => {
    expect([...stripMetadata(sampleJpeg(CANARY)).slice(-5)]).toEqual([1, 2, 3, 0xff, 0xd9])
  })

  test.each([
    ['nothing', new Uint8Array()],
    ['two bytes', new Uint8Array([0xff, 0xd8])],
    ['a head alone', new Uint8Array([0xff, 0xd8, 0xff, 0xe1])],
    ['a length that lies', new Uint8Array([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 1])],
    ['a PNG that breaks off', samplePng(CANARY).slice(0, 40)],
    ['a WebP that breaks off', sampleWebp(CANARY).slice(0, 18)],
  ])('%s does no harm', (_, bytes) => {
    expect(() => stripMetadata(bytes)).not.toThrow()
  })
})
