import { sha1 } from '@noble/hashes/legacy.js'

const bytesOf = (uuid: string): Uint8Array =>
  Uint8Array.from(uuid.replaceAll('-', '').match(/../g) ?? [], pair => Number.parseInt(pair, 16))

/** The UUID of RFC 9562, version 5, of a name in a namespace (itself a UUID): the same for the same name, everywhere. */
export const uuid5 = (namespace: string, name: string): string => {
  const text = new TextEncoder().encode(name)
  const all = new Uint8Array(16 + text.length)
  all.set(bytesOf(namespace))
  all.set(text, 16)
  const hash = sha1(all).slice(0, 16)
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  const hex = [...hash].map(byte => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** Namespace of what this project makes itself: version 5 of `offerwatch` beneath the namespace of names of the RFC. */
const OWN = uuid5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'offerwatch')

/** A stable id for what a service at `publicUrl` makes again and again. */
export const ownUuid = (publicUrl: string, ...parts: readonly string[]): string =>
  uuid5(OWN, JSON.stringify([publicUrl, ...parts]))
