import type { Inline } from '../../src/ports/platform-adapter.ts'
import { splitText } from './split-text.ts'

export type Paragraph = readonly Inline[]

/** What stands between two paragraphs of a message. */
export const BETWEEN = '\n\n'

const lengthOf = (paragraph: Paragraph): number => paragraph.reduce((sum, { text }) => sum + text.length, 0)

const slice = (paragraph: Paragraph, from: number, to: number): Paragraph => {
  const cut: Inline[] = []
  let start = 0
  for (const inline of paragraph) {
    const text = inline.text.slice(Math.max(0, from - start), Math.max(0, to - start))
    if (text !== '') cut.push({ ...inline, text })
    start += inline.text.length
  }
  return cut
}

const splitParagraph = (paragraph: Paragraph, limit: number): readonly Paragraph[] => {
  if (lengthOf(paragraph) <= limit) return [paragraph]
  let start = 0
  return splitText(paragraph.map(({ text }) => text).join(''), limit).map(piece => {
    const cut = slice(paragraph, start, start + piece.length)
    start += piece.length
    return cut
  })
}

/**
 * Packs paragraphs into as few messages as fit `limit` UTF-16 units of text each. A paragraph moves to the next
 * message whole where it can; one longer than a message is cut as `splitText` cuts, and each run keeps its kind.
 */
export const splitBody = (body: readonly Paragraph[], limit: number): readonly (readonly Paragraph[])[] => {
  const parts: Paragraph[][] = []
  let room = 0
  for (const piece of body.flatMap(paragraph => splitParagraph(paragraph, limit))) {
    const length = lengthOf(piece)
    const part = parts.at(-1)
    if (length === 0) continue
    if (part !== undefined && length + BETWEEN.length <= room) {
      part.push(piece)
      room -= length + BETWEEN.length
    } else {
      parts.push([piece])
      room = limit - length
    }
  }
  return parts
}
