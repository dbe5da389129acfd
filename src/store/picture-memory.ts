import type { PictureStore } from '../ports/pictures.ts'

/** Pictures in memory, for tests and trying out. */
export const createPictureMemory = (now: () => number): PictureStore => {
  const kept = new Map<string, { readonly at: number; readonly sealed: Uint8Array }>()
  return {
    put: async (name, sealed) => void kept.set(name, { at: now(), sealed }),
    get: async name => kept.get(name)?.sealed,
    delete: async names => {
      for (const name of names) kept.delete(name)
    },
    sweep: async time => {
      for (const [name, { at }] of kept) if (at < time) kept.delete(name)
    },
  }
}
