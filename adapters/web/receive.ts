import type { Reception } from '../../src/ports/platform-adapter.ts'
import { readBody } from '../shared/read-body.ts'
import { CHAT_COOKIE, type WebConfig, type WebNative, type WebRequest, webRequest } from './config.ts'
import { decode } from './decode.ts'

export const tokenOf = (request: Request): string | undefined =>
  new RegExp(`(?:^|;\\s*)${CHAT_COOKIE}=([A-Za-z0-9_-]{40,64})`).exec(
    request.headers.get('cookie') ?? '',
  )?.[1]

/** Another site may not speak in a visitor's name. */
const fromElsewhere = (request: Request): boolean => {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null) return site !== 'same-origin' && site !== 'none'
  const origin = request.headers.get('origin')
  return (
    origin !== null &&
    origin !== 'null' &&
    !(URL.canParse(origin) && new URL(request.url).host === new URL(origin).host)
  )
}

/** A picture makes a request larger than words do. */
const MOST_WITH_PICTURE = 9_000_000

const parse = async (body: Uint8Array<ArrayBuffer>, type: string): Promise<WebRequest | undefined> => {
  try {
    if (!type.startsWith('multipart/form-data')) {
      const text = new TextDecoder().decode(body)
      return webRequest.parse(
        type.startsWith(FORM) ? Object.fromEntries(new URLSearchParams(text)) : JSON.parse(text),
      )
    }
    const form = await new Response(body, { headers: { 'content-type': type } }).formData()
    const picture = form.get('picture')
    const words = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string'))
    return {
      ...webRequest.parse(words),
      ...(picture instanceof Blob && picture.size > 0
        ? { picture: new Uint8Array(await picture.arrayBuffer()) }
        : {}),
    }
  } catch {
    return undefined
  }
}

const FORM = 'application/x-www-form-urlencoded'

const cookie = (token: string, { secureCookie }: WebConfig, age?: number): string =>
  `${CHAT_COOKIE}=${token}; Path=/chat; HttpOnly; SameSite=Strict${secureCookie ? '; Secure' : ''}${age === undefined ? '' : `; Max-Age=${age}`}`

const headers = (token: string, native: readonly WebNative[], config: WebConfig): HeadersInit => ({
  'cache-control': 'no-store',
  'set-cookie': native.some(each => each.kind === 'erase')
    ? cookie('gone', config, 0)
    : cookie(token, config),
})

export const receive = async (request: Request, config: WebConfig): Promise<Reception<WebNative>> => {
  if (request.method !== 'POST') return { kind: 'rejected', status: 404, reason: 'Send a POST.' }
  if (fromElsewhere(request))
    return { kind: 'rejected', status: 403, reason: 'This address answers its own page only.' }
  const type = request.headers.get('content-type') ?? ''
  const withPicture = type.startsWith('multipart/form-data')
  const body = await (withPicture ? readBody(request, MOST_WITH_PICTURE) : readBody(request))
  if (body === 'too-large')
    return { kind: 'rejected', status: 413, reason: 'At most 1 MB, with a picture 8 MB.' }
  if (body === 'broken') return { kind: 'rejected', status: 400, reason: 'The request broke off.' }
  // The page's script asks for JSON; without it whole pages are answered.
  const isForm =
    type.startsWith(FORM) || (withPicture && request.headers.get('accept') !== 'application/json')
  const parsed = await parse(body, type)
  if (parsed === undefined)
    return { kind: 'rejected', status: 400, reason: 'Expected {"id", "text"} or {"id", "press"}.' }
  const token = tokenOf(request) ?? config.newToken()
  const hint = request.headers.get('accept-language')?.split(',')[0]?.split(';')[0]?.trim()
  const received = decode(parsed, token, hint === '' || hint === '*' ? undefined : hint, Date.now())
  return {
    kind: 'accepted',
    received: received === undefined ? [] : [received],
    answer: {
      when: 'in-response',
      respond: async native =>
        isForm
          ? new Response(await config.page(native, hint), {
              headers: { ...headers(token, native, config), 'content-type': 'text/html; charset=utf-8' },
            })
          : Response.json({ messages: native }, { headers: headers(token, native, config) }),
    },
  }
}
