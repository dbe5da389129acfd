import type { StaffChannel } from '../cases/channel.ts'
import { ntfyTopic } from '../outbox/channels/ntfy.ts'
import { newHookSecret } from '../outbox/channels/sign-webhook.ts'
import { addressProblem } from '../outgoing/address.ts'

export interface ChannelForm {
  readonly kind: string
  /** A web address, a mail address or a routing key. */
  readonly address: string
  readonly token: string
}

interface MakeDeps {
  readonly ids: { next(): string; bytes(count: number): Uint8Array }
  readonly allowed: readonly string[]
  readonly hasMail: boolean
}

export type MadeChannel =
  | { readonly ok: true; readonly channel: StaffChannel }
  | { readonly ok: false; readonly why: 'bad-address' | 'bad-topic' | 'bad-key' | 'bad-mail' | 'no-mail' }

const MAIL = /^[^\s@<>"',;]{1,64}@[\w.-]{1,190}\.[a-z]{2,24}$/i
/** PagerDuty's are 32 characters, with a prefix 34. */
const ROUTING_KEY = /^[\w-]{20,64}$/
const TOKEN = /^[\x21-\x7e]{0,200}$/

/** A channel as an administrator typed it, or what is wrong with it. */
export const makeChannel = (deps: MakeDeps, { kind, address, token }: ChannelForm): MadeChannel => {
  const id = deps.ids.next().slice(0, 8)
  const bad = addressProblem(address, deps.allowed) !== undefined
  switch (kind) {
    case 'webhook':
      return bad
        ? { ok: false, why: 'bad-address' }
        : {
            ok: true,
            channel: { id, kind, url: address, secrets: [{ secret: newHookSecret(deps.ids.bytes) }] },
          }
    case 'ntfy':
      if (bad) return { ok: false, why: 'bad-address' }
      return ntfyTopic(address) === undefined || !TOKEN.test(token)
        ? { ok: false, why: 'bad-topic' }
        : { ok: true, channel: { id, kind, url: address, ...(token === '' ? {} : { token }) } }
    case 'pagerduty':
      return ROUTING_KEY.test(address)
        ? { ok: true, channel: { id, kind, key: address } }
        : { ok: false, why: 'bad-key' }
    default:
      if (!deps.hasMail) return { ok: false, why: 'no-mail' }
      return MAIL.test(address)
        ? { ok: true, channel: { id, kind: 'email', address } }
        : { ok: false, why: 'bad-mail' }
  }
}
