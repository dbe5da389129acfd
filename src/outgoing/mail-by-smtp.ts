import type { SendMail } from '../ports/channel.ts'
import type { Delivery } from '../ports/platform-adapter.ts'

export interface MailServer {
  /** `smtps://user:password@host:465` or `smtp://…:587`, which changes to TLS before anything is said. */
  readonly url: string
  readonly from: string
}

const WAIT_MS = 10_000
const HERE = /^(localhost|127\.0\.0\.1|\[::1\])$/

/** A reply of 5xx stays one; one of 4xx, or none, is worth another attempt. */
const failed = (error: unknown): Delivery => {
  const { responseCode, code } = error as { responseCode?: number; code?: string }
  if (responseCode !== undefined && responseCode >= 500) return { ok: false, why: 'refused' }
  if (responseCode !== undefined) return { ok: false, why: 'rate-limited' }
  return { ok: false, why: code === 'EENVELOPE' ? 'refused' : 'unknown' }
}

const optionsOf = (address: string) => {
  const { protocol, hostname, port, username, password } = new URL(address)
  const secure = protocol === 'smtps:'
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    // In clear text to this machine alone.
    requireTLS: !secure && !HERE.test(hostname),
    connectionTimeout: WAIT_MS,
    greetingTimeout: WAIT_MS,
    socketTimeout: WAIT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(username === ''
      ? {}
      : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
  }
}

/** Mail over SMTP (Node only). The library is loaded when the first mail is sent. */
export const mailBySmtp =
  ({ url, from }: MailServer): SendMail =>
  async ({ to, subject, text, id }) => {
    try {
      const { createTransport } = await import('nodemailer')
      const transport = createTransport(optionsOf(url))
      const domain = /@([\w.-]+)/.exec(from)?.[1] ?? 'localhost'
      await transport.sendMail({
        from,
        to,
        subject,
        text,
        // Sent twice, a mail program may show it once.
        messageId: `<${id}@${domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
      return { ok: true, references: [] }
    } catch (error) {
      return failed(error)
    }
  }
