import { parse } from 'tldts'
import type { Sighted } from './extraction.ts'
import type { Token } from './text/tokens.ts'

const MOST_LINKS = 20
const CANDIDATE = /(?:https?:\/\/)?(?:[a-z0-9-]{1,63}\.)+[a-z]{2,18}(?::\d{1,5})?(?:[/?#][^\s<>"'）)」】]*)?/

/** Links of a normalised text whose host is a registrable name; mail addresses are contacts, not links. */
export const readLinks = (tokens: readonly Token[]): readonly Sighted<string>[] => {
  const found: Sighted<string>[] = []
  for (const { token, start: from } of tokens) {
    if (found.length >= MOST_LINKS) break
    if (!token.includes('.')) continue
    const match = CANDIDATE.exec(token)
    if (!match || token[match.index - 1] === '@' || token.slice(0, match.index).includes('@')) continue
    const written = match[0].replace(/[.,;:!?]+$/, '')
    if (written.includes('@')) continue
    const { domain, isIcann } = parse(written)
    if (domain === null || isIcann !== true) continue
    const start = from + match.index
    found.push({
      value: /^https?:/.test(written) ? written : `https://${written}`,
      span: { start, end: start + written.length },
    })
  }
  return found
}
