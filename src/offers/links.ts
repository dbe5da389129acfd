import { parse } from 'tldts'
import type { Sighted } from './extraction.ts'

const LONGEST_LINK = 300
const MOST_LINKS = 20
const CANDIDATE = /(?:https?:\/\/)?(?:[a-z0-9-]{1,63}\.)+[a-z]{2,18}(?::\d{1,5})?(?:[/?#][^\s<>"'）)」】]*)?/

/** Links of a normalised text whose host is a registrable name; mail addresses are contacts, not links. */
export const readLinks = (text: string): readonly Sighted<string>[] => {
  const found: Sighted<string>[] = []
  for (const word of text.matchAll(/[^\s<>"'“”「」【】]+/gu)) {
    if (found.length >= MOST_LINKS) break
    const token = word[0]
    if (token.length > LONGEST_LINK || token.length < 4 || !token.includes('.')) continue
    const match = CANDIDATE.exec(token)
    if (!match || token[match.index - 1] === '@' || token.slice(0, match.index).includes('@')) continue
    const written = match[0].replace(/[.,;:!?]+$/, '')
    if (written.includes('@')) continue
    const { domain, isIcann } = parse(written)
    if (domain === null || isIcann !== true) continue
    const start = word.index + match.index
    found.push({
      value: /^https?:/.test(written) ? written : `https://${written}`,
      span: { start, end: start + written.length },
    })
  }
  return found
}
