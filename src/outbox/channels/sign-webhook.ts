import { base64 } from '@scure/base'
import type { HookSecret } from '../../cases/channel.ts'

const PREFIX = 'whsec_'
const SECRET_BYTES = 32

export const hookSecret = (random: Uint8Array): string => `${PREFIX}${base64.encode(random)}`
export const newHookSecret = (bytes: (count: number) => Uint8Array): string => hookSecret(bytes(SECRET_BYTES))

const signatureOf = async (secret: string, text: string): Promise<string> => {
  const raw = new Uint8Array(base64.decode(secret.slice(PREFIX.length)))
  const key = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const mac = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text))
  return `v1,${base64.encode(new Uint8Array(mac))}`
}

/**
 * The three headers of Standard Webhooks 1.0 for a body. `id` is the same on every attempt and holds no full stop;
 * `now` in milliseconds. While a secret is changed both sign, so that the receiver may change in its own time.
 */
export const webhookHeaders = async (
  secrets: readonly HookSecret[],
  id: string,
  now: number,
  body: string,
): Promise<Readonly<Record<string, string>>> => {
  const seconds = String(Math.floor(now / 1_000))
  const good = secrets.filter(({ until }) => until === undefined || now < until)
  const signatures = await Promise.all(
    good.map(({ secret }) => signatureOf(secret, `${id}.${seconds}.${body}`)),
  )
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': seconds,
    'webhook-signature': signatures.join(' '),
  }
}
