const fromHex = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], pair => Number.parseInt(pair, 16))

type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>

/** Discord signs when it sends; what is older than this was recorded and is played again. */
const FRESH_SECONDS = 300

/** Whether the headers have the form of a signature made just now. Costs nothing, so it comes before the body is read. */
export const signedNow = (signature: string, timestamp: string, now: number): boolean =>
  /^[0-9a-f]{128}$/i.test(signature) &&
  /^\d{1,12}$/.test(timestamp) &&
  Math.abs(now / 1000 - Number(timestamp)) <= FRESH_SECONDS

/** Verifies Ed25519 signatures over timestamp and raw body by WebCrypto. `publicKey`: 64 hexadecimal digits. */
export const createVerify = (publicKey: string) => {
  // The key itself and not a promise of it: at the edge one request may not wait for what another began.
  let key: Key | undefined
  return async (signature: string, timestamp: string, body: Uint8Array): Promise<boolean> => {
    const signed = new Uint8Array(timestamp.length + body.length)
    signed.set(new TextEncoder().encode(timestamp))
    signed.set(body, timestamp.length)
    try {
      key ??= await crypto.subtle.importKey('raw', fromHex(publicKey), { name: 'Ed25519' }, false, ['verify'])
      return await crypto.subtle.verify('Ed25519', key, fromHex(signature), signed)
    } catch {
      return false
    }
  }
}
