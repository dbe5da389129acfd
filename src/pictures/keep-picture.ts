import type { KeptPicture } from '../core/events.ts'
import type { Ids } from '../ports/clock.ts'
import type { PictureStore } from '../ports/pictures.ts'
import type { Vault } from '../ports/vault.ts'
import { pictureKind } from './picture-kind.ts'
import { stripMetadata } from './strip-metadata.ts'

/** A screenshot of a phone has about one; more is a photograph nobody needs in full. */
export const MOST_BYTES = 8_000_000

interface Parts {
  readonly pictures: PictureStore
  readonly vault: Vault
  readonly ids: Ids
}

const recordOf = (name: string): string => `picture:${name}`

/**
 * Keeps a picture, sealed under a key of its own. The key goes with the draft and then with the report: where that is
 * destroyed, the picture cannot be read any more, wherever its bytes are. `undefined` for what is no picture.
 */
export const keepPicture = async (
  { pictures, vault, ids }: Parts,
  bytes: Uint8Array,
): Promise<KeptPicture | undefined> => {
  if (bytes.length > MOST_BYTES || pictureKind(bytes) === undefined) return undefined
  const name = ids.next()
  const key = await vault.newKey(recordOf(name))
  await pictures.put(name, await vault.sealBytes(recordOf(name), key, stripMetadata(bytes)))
  return { name, key }
}

/** A kept picture's bytes; `undefined` where it is gone. */
export const openPicture = async (
  { pictures, vault }: Omit<Parts, 'ids'>,
  { name, key }: KeptPicture,
): Promise<Uint8Array | undefined> => {
  const sealed = await pictures.get(name)
  return sealed === undefined ? undefined : vault.openBytes(recordOf(name), key, sealed)
}
