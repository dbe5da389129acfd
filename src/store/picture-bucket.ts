import type { PictureStore } from '../ports/pictures.ts'

/** The part of an R2 bucket's binding that is used. */
export interface Bucket {
  put(key: string, value: Uint8Array): Promise<unknown>
  get(key: string): Promise<{ arrayBuffer(): Promise<ArrayBuffer> } | null>
  delete(keys: string[]): Promise<void>
  list(options: { readonly limit: number }): Promise<{
    readonly objects: readonly { readonly key: string; readonly uploaded: Date }[]
  }>
}

/** Objects looked at in one sweep. Names are random, so that every old one has its turn. */
const LOOKED_AT = 100

/** Pictures in a bucket at the edge. */
export const createPictureBucket = (bucket: Bucket): PictureStore => ({
  put: async (name, sealed) => void (await bucket.put(name, sealed)),
  get: async name => {
    const found = await bucket.get(name)
    return found === null ? undefined : new Uint8Array(await found.arrayBuffer())
  },
  delete: async names => {
    if (names.length > 0) await bucket.delete([...names])
  },
  sweep: async time => {
    const { objects } = await bucket.list({ limit: LOOKED_AT })
    const old = objects.filter(({ uploaded }) => uploaded.getTime() < time).map(({ key }) => key)
    if (old.length > 0) await bucket.delete(old)
  },
})
