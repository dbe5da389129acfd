import { generateKeyPairSync, sign } from 'node:crypto'

/**
 * Signs as Discord does, by Node's own cryptography and not by what is tested. `publicKey`: 64 hexadecimal digits, as
 * the developer portal shows it.
 */
export const createDiscordSigner = () => {
  const pair = generateKeyPairSync('ed25519')
  const publicKey = Buffer.from(pair.publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex')
  const signature = (body: string, timestamp: string): string =>
    sign(null, Buffer.from(timestamp + body), pair.privateKey).toString('hex')
  return {
    publicKey,
    signature,
    headers: (
      body: string,
      timestamp = String(Math.floor(Date.now() / 1000)),
    ): Readonly<Record<string, string>> => ({
      'content-type': 'application/json',
      'x-signature-ed25519': signature(body, timestamp),
      'x-signature-timestamp': timestamp,
    }),
  }
}
export type DiscordSigner = ReturnType<typeof createDiscordSigner>
