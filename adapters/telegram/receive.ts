import type { Reception } from '../../src/ports/platform-adapter.ts'
import { parseJson, readBody } from '../shared/read-body.ts'
import { sameSecret } from '../shared/same-secret.ts'
import type { TelegramConfig } from './config.ts'
import { decode } from './decode.ts'
import type { TelegramCall } from './render.ts'

const SECRET_HEADER = 'x-telegram-bot-api-secret-token'

const rejected = (status: 400 | 401 | 404 | 413, reason: string) =>
  ({ kind: 'rejected', status, reason }) as const

/**
 * A webhook delivery. Nothing of the body is read before the secret was found right; without a secret of our own
 * nobody's is. What we do not handle is accepted with nothing in it: Telegram would send a refused update again.
 */
export const receive = async (
  request: Request,
  config: TelegramConfig,
  arrivedAt: number,
): Promise<Reception<TelegramCall>> => {
  if (request.method !== 'POST') return rejected(404, 'Send a POST.')
  const given = request.headers.get(SECRET_HEADER)
  if (!config.secret || given === null || !(await sameSecret(given, config.secret)))
    return rejected(401, 'The secret is missing or wrong.')
  const body = await readBody(request)
  if (body === 'too-large') return rejected(413, 'At most 1 MB.')
  const update = body === 'broken' ? undefined : parseJson(body)
  if (typeof update !== 'object' || update === null) return rejected(400, 'Expected an update as JSON.')
  return {
    kind: 'accepted',
    received: decode(update, arrivedAt),
    answer: { when: 'later', ack: () => new Response(null, { status: 200 }), redelivers: true },
  }
}
