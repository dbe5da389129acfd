import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { PictureStore } from '../../src/ports/pictures.ts'
import { type Bucket, createPictureBucket } from '../../src/store/picture-bucket.ts'
import { createPictureFiles } from '../../src/store/picture-files.ts'
import { createPictureMemory } from '../../src/store/picture-memory.ts'

const folder = mkdtempSync(join(tmpdir(), 'offerwatch-pictures-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let now = Date.now()

/** The binding's own shape, over a map: the real one is driven in workerd by the edge tests. */
const memoryBucket = (): Bucket => {
  const objects = new Map<string, { readonly value: Uint8Array; readonly uploaded: Date }>()
  return {
    put: async (key, value) => objects.set(key, { value, uploaded: new Date(now) }),
    get: async key => {
      const found = objects.get(key)
      return found === undefined ? null : { arrayBuffer: async () => new Uint8Array(found.value).buffer }
    },
    delete: async keys => {
      for (const key of keys) objects.delete(key)
    },
    list: async () => ({ objects: [...objects].map(([key, { uploaded }]) => ({ key, uploaded })) }),
  }
}

const stores: readonly (readonly [string, PictureStore, (name: string, at: number) => void])[] = [
  ['memory', createPictureMemory(() => now), () => {}],
  ['files', createPictureFiles(folder), (name, at) => utimesSync(join(folder, name), at / 1000, at / 1000)],
  ['bucket', createPictureBucket(memoryBucket()), () => {}],
]

describe.each(stores)('pictures in %s', (_, store, age) => {
  test('come back as they were put, and are gone once deleted', async () => {
    const bytes = new Uint8Array([1, 2, 3, 255])
    await store.put('picture-0001', bytes)
    expect(await store.get('picture-0001')).toEqual(bytes)
    await store.delete(['picture-0001', 'never-there'])
    expect(await store.get('picture-0001')).toBeUndefined()
  })

  test('what is old is swept, what is not stays', async () => {
    const start = now
    await store.put('old-picture', new Uint8Array([1]))
    age('old-picture', start)
    now = start + 1_000_000
    await store.put('new-picture', new Uint8Array([2]))
    age('new-picture', now)
    await store.sweep(start + 500_000)
    expect(await store.get('old-picture')).toBeUndefined()
    expect(await store.get('new-picture')).toEqual(new Uint8Array([2]))
    await store.delete(['new-picture'])
  })
})

test('files are for this user alone, and no name leads out of the folder', async () => {
  const store = createPictureFiles(folder)
  await store.put('../outside-it', new Uint8Array([1]))
  await store.put('private-one', new Uint8Array([9]))
  expect(readdirSync(folder)).toEqual(['private-one'])
  expect(statSync(join(folder, 'private-one')).mode & 0o077).toBe(0)
  expect([...readFileSync(join(folder, 'private-one'))]).toEqual([9])
})
