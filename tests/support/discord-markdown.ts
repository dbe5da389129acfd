/** Signs a backslash takes their meaning from. */
const ESCAPED = /^\\([^0-9A-Za-z\s])/
const LINK = /^\[((?:\\.|[^\]\\])*)\]\(<([^<>]*)>\)/
const ADDRESS = /^<([a-z][\w+.-]*:\/\/[^<>\s]+)>/i
const BARE_ADDRESS = /^https?:\/\/[^\s<]+/
const MENTION = /^<(@[!&]?|#|a?:\w+:|t:)[\w:-]+>/
const EVERYONE = /^@(everyone|here)/
const CODE = /^(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/
const PAIRS: readonly RegExp[] = [
  /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/,
  /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/,
  /^~~((?:\\[\s\S]|[^\\])+?)~~/,
  /^\|\|((?:\\[\s\S]|[^\\])+?)\|\|/,
  /^\*((?:\\[\s\S]|[^\\*])+?)\*(?!\*)/,
  /^_((?:\\[\s\S]|[^\\_])+?)_(?!\w)/,
]
const LINE_START = /^(#{1,3} |-# |>{1,3} |[-*+] |\d+[.)] )/

export interface ReadMarkdown {
  readonly text: string
  /** Addresses that can be followed. */
  readonly links: readonly string[]
  /** Whether something but bold and code was marked up, or somebody mentioned. */
  readonly marked: boolean
}

/** What a person reads in Discord's client, by its rules of 2026: an approximation made for these tests. */
export const readMarkdown = (source: string): ReadMarkdown => {
  const links: string[] = []
  let marked = false
  const read = (text: string, atStart: boolean): string => {
    let out = ''
    let rest = text
    let start = atStart
    const take = (length: number, shown: string) => {
      out += shown
      start = rest[length - 1] === '\n'
      rest = rest.slice(length)
    }
    while (rest !== '') {
      const line = start ? LINE_START.exec(rest) : null
      if (line !== null) {
        marked = true
        take(line[0].length, '')
        continue
      }
      const escaped = ESCAPED.exec(rest)
      if (escaped !== null) {
        take(2, escaped[1] ?? '')
        continue
      }
      const code = CODE.exec(rest)
      if (code !== null) {
        take(code[0].length, code[2] ?? '')
        continue
      }
      const link = LINK.exec(rest)
      if (link !== null) {
        links.push(link[2] ?? '')
        take(link[0].length, read(link[1] ?? '', false))
        continue
      }
      const address = ADDRESS.exec(rest) ?? BARE_ADDRESS.exec(rest)
      if (address !== null) {
        links.push(address[1] ?? address[0])
        take(address[0].length, address[1] ?? address[0])
        continue
      }
      const mention = MENTION.exec(rest) ?? EVERYONE.exec(rest)
      if (mention !== null) {
        marked = true
        take(mention[0].length, '')
        continue
      }
      const pair = PAIRS.map(each => each.exec(rest)).find(each => each !== null)
      if (pair !== undefined && pair !== null) {
        if (!pair[0].startsWith('**')) marked = true
        take(pair[0].length, read(pair[1] ?? '', false))
        continue
      }
      take(1, rest[0] ?? '')
    }
    return out
  }
  return { text: read(source, true), links, marked }
}
