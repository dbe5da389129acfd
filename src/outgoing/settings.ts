import * as z from 'zod/mini'

const text = z._default(z.string().check(z.trim()), '')

/** Settings of what goes out beside the chats. */
export const OUTGOING_SETTINGS = {
  OUTGOING_ALLOW: text,
  MAIL_FROM: text,
  SMTP_URL: text,
  MAIL_API_URL: text,
  MAIL_API_TOKEN: text,
}

export interface OutgoingConfig {
  /** Origins that may be written to although they are not https or stand in a private network. */
  readonly allowed: readonly string[]
  readonly mail:
    | { readonly by: 'smtp'; readonly url: string; readonly from: string }
    | { readonly by: 'api'; readonly url: string; readonly token: string; readonly from: string }
    | undefined
}

type Wrong = (variable: string, reason: string, remedy: string) => void

const originOf = (address: string): string | undefined => {
  const url = URL.parse(address)
  return url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' ? url.origin : undefined
}

export const readOutgoing = (
  set: Readonly<Record<keyof typeof OUTGOING_SETTINGS, string>>,
  runtime: 'node' | 'edge',
  wrong: Wrong,
): OutgoingConfig => {
  const allowed = set.OUTGOING_ALLOW.split(',')
    .map(each => each.trim())
    .filter(each => each !== '')
    .flatMap(each => {
      const origin = originOf(each)
      if (origin === undefined)
        wrong(
          'OUTGOING_ALLOW',
          `"${each}" is not an origin.`,
          'Write for example http://ntfy:80 or https://hooks.lan, separated by commas.',
        )
      return origin ?? []
    })
  const { MAIL_FROM: from, SMTP_URL: smtp, MAIL_API_URL: api, MAIL_API_TOKEN: token } = set
  if (smtp !== '' && !/^smtps?:$/.test(URL.parse(smtp)?.protocol ?? ''))
    wrong(
      'SMTP_URL',
      'It is not an address of a mail server.',
      'Write smtps://user:password@mail.example.org.',
    )
  if (smtp !== '' && runtime === 'edge')
    wrong('SMTP_URL', 'The edge cannot speak SMTP.', 'Use MAIL_API_URL and MAIL_API_TOKEN there.')
  if (api !== '' && URL.parse(api) === null)
    wrong('MAIL_API_URL', 'It is not an address.', 'For example https://api.resend.com/emails')
  if ((api === '') !== (token === ''))
    wrong(
      api === '' ? 'MAIL_API_URL' : 'MAIL_API_TOKEN',
      'A mail API needs both its address and its token.',
      'Copy both from the mail service.',
    )
  if (smtp !== '' && api !== '')
    wrong('SMTP_URL', 'Both a mail server and a mail API are set.', 'Keep one of them.')
  const hasMail = smtp !== '' || api !== ''
  if (hasMail && !/^(?:[^<>@\r\n]{1,80}<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(from))
    wrong('MAIL_FROM', 'Mail needs a sender.', 'Write for example Offerwatch <desk@example.org>.')
  const mail =
    smtp !== ''
      ? ({ by: 'smtp', url: smtp, from } as const)
      : api !== ''
        ? ({ by: 'api', url: api, token, from } as const)
        : undefined
  return { allowed, mail }
}
