import { html } from 'hono/html'
import type { Reader } from '../console/visitor.ts'
import { consolePage } from './console-frame.ts'
import type { Html } from './layout.ts'

/** A page with one button: a preview of the link, fetched by a messenger, uses nothing up. */
export const signInPage = (reader: Reader, token: string): Html => {
  const t = (key: string) => reader.words.console(key)
  return consolePage({
    reader,
    title: t('sign-in.title'),
    keep: { token },
    body: html`<h1>${t('sign-in.title')}</h1>
<p>${t('sign-in.what')}</p>
<form method="post" action="/console/sign-in"><input type="hidden" name="token" value="${token}"><button class="primary">${t('sign-in.press')}</button></form>`,
  })
}

/** How to get in, and why it did not work where it did not. */
export const signedOutPage = (reader: Reader, why: 'needed' | 'used' | 'out' | 'elsewhere'): Html => {
  const t = (key: string) => reader.words.console(key)
  const body = html`<h1>${t('sign-in.title')}</h1>
<p>${t('sign-in.how')}</p>
<p>${t('sign-in.first')}</p>`
  const said = t(`sign-in.${why}`)
  const title = t('sign-in.title')
  return why === 'out'
    ? consolePage({ reader, title, told: said, body })
    : consolePage({ reader, title, refused: said, body })
}

/** A refusal that has no page of its own. */
export const refusalPage = (
  reader: Reader,
  refused: string,
  rest: Partial<Parameters<typeof consolePage>[0]> = {},
): Html =>
  consolePage({
    ...rest,
    reader,
    title: reader.words.console('page.title'),
    refused,
    body: html`<p><a href="/console">${reader.words.console('page.back')}</a></p>`,
  })
