import { delivered } from '../outbox/channels/delivered.ts'
import type { Reach, SendMail } from '../ports/channel.ts'

export interface MailApi {
  readonly url: string
  readonly token: string
  readonly from: string
}

/** Mail by an HTTP API in the form of Resend's (`from`, `to`, `subject`, `text`; a bearer token): for the edge. */
export const mailByApi =
  (reach: Reach, { url, token, from }: MailApi): SendMail =>
  async ({ to, subject, text, id }) =>
    delivered(
      await reach({
        url,
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${token}`,
          'idempotency-key': id,
        },
        body: JSON.stringify({ from, to: [to], subject, text }),
      }),
    )
