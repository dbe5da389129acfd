import * as z from 'zod/mini'

/** What the web chat needs: how a page of its messages looks, given by whoever draws pages. */
export interface WebConfig {
  readonly secureCookie: boolean
  /** A whole HTML page for browsers without JavaScript. */
  readonly page: (native: readonly WebNative[], locale: string | undefined) => Promise<string> | string
  readonly newToken: () => string
}

const inline = z.union([
  z.object({ t: z.enum(['text', 'strong', 'quote', 'code']), text: z.string() }),
  z.object({ t: z.literal('link'), text: z.string(), href: z.string() }),
])

/** What the page's script is sent. */
const webNative = z.union([
  z.object({
    kind: z.literal('say'),
    screen: z.string(),
    body: z.array(z.array(inline)),
    buttons: z.array(z.array(z.object({ label: z.string(), data: z.string() }))),
    replaces: z.boolean(),
  }),
  z.object({ kind: z.literal('erase') }),
])
export type WebNative = z.infer<typeof webNative>

/** What the page sends: a text, a press, or a form without JavaScript. */
export const webRequest = z.object({
  id: z.string().check(z.minLength(8), z.maxLength(64)),
  text: z.optional(z.string()),
  press: z.optional(z.string().check(z.maxLength(64))),
})
export type WebRequest = z.infer<typeof webRequest> & { readonly picture?: Uint8Array }

export const CHAT_COOKIE = 'chat'
