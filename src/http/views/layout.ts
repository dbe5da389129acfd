import { html, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import { isRightToLeft } from '../../i18n/right-to-left.ts'

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

export interface PageFrame {
  readonly title: string
  readonly locale: string
  readonly body: Html
  readonly script?: string
  /** Class of the body, for a page with a look of its own. */
  readonly look?: string
  /** Search engines may list it: what people in search of help should find. */
  readonly findable?: boolean
}

/** The frame of every page. Scripts and styles are files of this service; nothing is inline, nothing comes from elsewhere. */
export const layout = ({
  title,
  locale,
  body,
  script,
  look = 'page',
  findable = false,
}: PageFrame): Html => html`${raw('<!doctype html>')}
<html lang="${locale}" dir="${isRightToLeft(locale) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
${findable ? '' : html`<meta name="robots" content="noindex">`}
<title>${title}</title>
<link rel="stylesheet" href="/assets/style.css">
<link rel="icon" href="data:,">
${script === undefined ? '' : html`<script src="${script}" defer></script>`}
</head>
<body class="${look}">
${body}
</body>
</html>`
