import type { Inline } from '../ports/platform-adapter.ts'

/** The whole markup of the catalogues: `**strong**`, `[label](https://…)`, and a backslash that keeps a sign as it is. */
const PIECE = /\*\*((?:\\.|[^*\\])+)\*\*|\[((?:\\.|[^\]\\])+)\]\((https:\/\/[^\s)]+)\)/g

const plain = (text: string): string => text.replace(/\\([\\*[\]])/g, '$1')

export const parseMarkup = (text: string): readonly Inline[] => {
  const parts: Inline[] = []
  let end = 0
  const push = (upTo: number) => {
    if (upTo > end) parts.push({ t: 'text', text: plain(text.slice(end, upTo)) })
  }
  for (const match of text.matchAll(PIECE)) {
    push(match.index)
    if (match[1] !== undefined) parts.push({ t: 'strong', text: plain(match[1]) })
    else parts.push({ t: 'link', text: plain(match[2] ?? ''), href: match[3] ?? '' })
    end = match.index + match[0].length
  }
  push(text.length)
  return parts
}
