/** Sealed pictures by name, apart from the store because they are large. What is kept here is never readable. */
export interface PictureStore {
  put(name: string, sealed: Uint8Array): Promise<void>
  get(name: string): Promise<Uint8Array | undefined>
  /** Names that are not there are passed over. */
  delete(names: readonly string[]): Promise<void>
  /** Removes what was put before `time` (milliseconds). */
  sweep(time: number): Promise<void>
}

/** Fetches what a platform's reference names: `undefined` where it cannot be had, is too large, or takes too long. */
export type FetchMedia = (reference: string, mostBytes: number) => Promise<Uint8Array | undefined>
