import type { Reception } from '../../src/ports/platform-adapter.ts'
import { parseJson, readBody } from '../shared/read-body.ts'
import { decode } from './decode.ts'
import { type FormWords, formOf, modal } from './form.ts'
import { INTERACTION, interaction } from './payload.ts'
import type { DiscordCall } from './render.ts'
import { readReply } from './reply.ts'
import { deferral, json, respond } from './respond.ts'
import { signedNow } from './signature.ts'

/** Discord waits three seconds, the way there and back among them. */
const WITHIN_MS = 1_500

const MODAL = 9
const CHOICES = 8
const PONG = 1

export interface ReceiveParts {
  /** Absent where no public key is set: then nobody's signature is right. */
  readonly verify: ((signature: string, timestamp: string, body: Uint8Array) => Promise<boolean>) | undefined
  readonly now: () => number
  readonly words: (locale: string) => Promise<FormWords>
}

const rejected = (status: 400 | 401 | 404 | 413, reason: string) =>
  ({ kind: 'rejected', status, reason }) as const
const handshake = (body: unknown) => ({ kind: 'handshake', response: json(body) }) as const

/**
 * An interaction by HTTP. Nothing of the body is parsed before its signature was found right over the very bytes.
 * Forms are opened at once, from the id of the button alone; everything else is answered in the response where that
 * is in time.
 */
export const receive = async (
  request: Request,
  { verify, now, words }: ReceiveParts,
): Promise<Reception<DiscordCall>> => {
  if (request.method !== 'POST') return rejected(404, 'Send a POST.')
  const signature = request.headers.get('x-signature-ed25519') ?? ''
  const timestamp = request.headers.get('x-signature-timestamp') ?? ''
  if (verify === undefined || !signedNow(signature, timestamp, now()))
    return rejected(401, 'The signature is missing, wrong or old.')
  const body = await readBody(request)
  if (body === 'too-large') return rejected(413, 'At most 1 MB.')
  if (body === 'broken' || !(await verify(signature, timestamp, body)))
    return rejected(401, 'The signature is missing, wrong or old.')
  const payload = parseJson(body)
  if (typeof payload !== 'object' || payload === null)
    return rejected(400, 'Expected an interaction as JSON.')
  if ('type' in payload && payload.type === INTERACTION.ping) return handshake({ type: PONG })
  const parsed = interaction.safeParse(payload)
  if (!parsed.success) return rejected(400, 'Expected an interaction.')
  const form = formOf(parsed.data)
  if (form !== undefined) return handshake({ type: MODAL, data: modal(form, await words(form.locale)) })
  if (parsed.data.type === INTERACTION.autocomplete)
    return handshake({ type: CHOICES, data: { choices: [] } })
  const received = decode(payload)
  const reply = readReply(received[0]?.to.reply?.value ?? '')
  const way =
    reply?.by === 'interaction'
      ? reply
      : ({ by: 'interaction', id: '', token: '', channel: '', ephemeral: true } as const)
  const { nothing } = await words(parsed.data.locale ?? 'en')
  return {
    kind: 'accepted',
    received,
    answer: {
      when: 'either',
      withinMs: WITHIN_MS,
      respond: calls => respond(way, calls, nothing),
      late: () => json(deferral(way)),
    },
  }
}
