import type { Inline } from '../../src/ports/platform-adapter.ts'

/** Signs that mark up anywhere in a line; a backslash takes that from any of them. */
const ANYWHERE = /[\\*_~`|[\]<@]/g
/** And those that do so at the start of one: headings, quotes, lists. */
const AT_START = /^(\s*)([#>+-])/gm
const NUMBERED = /^(\s*\d+)([.)])/gm
/** What Discord turns into a link by itself. */
const ADDRESS = /([a-z]):(?=\/\/)/gi

const plain = (text: string): string =>
  text
    .replace(ANYWHERE, '\\$&')
    .replace(AT_START, '$1\\$2')
    .replace(NUMBERED, '$1\\$2')
    .replace(ADDRESS, '$1\\:')

/** Text that shows as it is. Addresses of others cannot be followed; those under `ownUrl` can. */
export const escapeMarkdown = (text: string, ownUrl?: string): string => {
  if (ownUrl === undefined || !text.includes(ownUrl)) return plain(text)
  const own = new RegExp(`(${ownUrl.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}/[\\w./?=&-]+)`)
  return text
    .split(own)
    .map((piece, index) => (index % 2 === 1 ? piece : plain(piece)))
    .join('')
}

const looksLikeAddress = (text: string): boolean => /:\/\/|\w\.[a-z]{2,}/i.test(text)

const encodeHref = (href: string): string =>
  href.replace(/[\s<>()\\]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)

/**
 * Discord opens web addresses alone, and shows none whose label looks like another address: those are written out.
 * Labels with brackets would end the link early.
 */
const link = (text: string, href: string): string => {
  const address = href.replace(/^(tel|mailto|sms):/i, '')
  if (!/^https?:\/\/./i.test(href)) return plain(text.includes(address) ? text : `${text} (${address})`)
  if (/[[\]]/.test(text)) return `${plain(text)} <${encodeHref(href)}>`
  if (!looksLikeAddress(text)) return `[${plain(text)}](<${encodeHref(href)}>)`
  return href.replace(/\/$/, '').endsWith(text)
    ? `<${encodeHref(href)}>`
    : `${plain(text)} <${encodeHref(href)}>`
}

/** One run of a message as Discord's Markdown. */
export const markdown = (inline: Inline, ownUrl?: string): string => {
  const { text } = inline
  if (text === '') return ''
  switch (inline.t) {
    case 'text':
      return escapeMarkdown(text, ownUrl)
    case 'strong':
      return text.trim() === '' ? text : `**${plain(text)}**`
    case 'quote':
      return `“${plain(text)}”`
    case 'code':
      // Nothing can be escaped inside code.
      return /^[^`\n\s][^`\n]*$/.test(text) ? `\`${text}\`` : plain(text)
    case 'link':
      return link(text, inline.href)
  }
}
