import type { Words } from '../i18n/catalogues.ts'
import { isRightToLeft } from '../i18n/right-to-left.ts'
import type { HandOver } from './hand-over.ts'
import { joinedLines, leftOut, linesOf } from './lines.ts'
import { type Tlp, tlpName } from './tlp.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string): string => text.replace(/[&<>"']/g, char => ENTITIES[char] ?? char)

/** For paper: black on white, no page broken within a line, nothing fetched, nothing run. */
const STYLE = `body{font:11pt/1.4 system-ui,sans-serif;color:#000;background:#fff;max-width:46em;margin:1.5em auto;padding:0 1em}
h1{font-size:1.3em;margin:0 0 .2em}h2{font-size:1em;margin:1em 0 .3em}
.tlp{font-weight:bold;border:1px solid #000;display:inline-block;padding:.1em .5em}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #999;padding:.25em .5em;text-align:start;vertical-align:top}
th{width:30%;font-weight:600}td{white-space:pre-wrap;overflow-wrap:anywhere}tr{break-inside:avoid}
@page{margin:15mm}@media print{body{font-size:9.5pt;line-height:1.3;margin:0;max-width:none}}`

/** Numbers and handles keep their own direction within a text of another, line by line. */
const isolated = (text: string): string =>
  text
    .split('\n')
    .map(line => `<bdi>${escaped(line)}</bdi>`)
    .join('\n')

/** One page about a case in the language of who receives it: print-ready, without any script. */
export const summaryPage = (handOver: HandOver, words: Words, tlp: Tlp): string => {
  const { operator, recipient, madeAt, facets, mayBeAsked } = handOver
  const t = (key: string, values?: Record<string, string>) => escaped(words.console(key, values))
  const rows = joinedLines(linesOf(handOver, 'case', words))
    .map(({ label, text }) => `<tr><th scope="row">${escaped(label)}</th><td>${isolated(text)}</td></tr>`)
    .join('\n')
  const made = new Intl.DateTimeFormat(words.locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(madeAt)
  const locale = escaped(words.locale)
  return `<!doctype html>
<html lang="${locale}" dir="${isRightToLeft(words.locale) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(facets.code)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<p class="tlp">${tlpName(tlp)}</p>
<h1>${t('file.title', { code: facets.code })}</h1>
<p>${t('file.from-to', { from: operator, to: recipient.name, time: `${made} UTC` })}</p>
<p><strong>${t('file.not-verified')}</strong></p>
<table>
${rows}
</table>
<h2>${t('file.left-out')}</h2>
<ul>${leftOut(handOver, 'case')
    .map(key => `<li>${t(key)}</li>`)
    .join('')}</ul>
<p>${t(mayBeAsked ? 'file.may-be-asked' : 'file.not-to-be-asked', { code: facets.code, from: operator })}</p>
</main>
</body>
</html>
`
}
