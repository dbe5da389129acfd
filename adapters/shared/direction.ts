import type { Inline } from '../../src/ports/platform-adapter.ts'
import type { Paragraph } from './split-body.ts'

/** Unicode marks: right-to-left mark, first-strong isolate and its end (UAX #9). */
const RLM = '\u200f'
const FSI = '\u2068'
const PDI = '\u2069'

const RTL_SCRIPT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

const mark = (text: string): Inline => ({ t: 'text', text })

/** Stands on its own whatever its direction. The marks stay outside, so that a copied code or link is clean. */
const isolate = (inline: Inline): readonly Inline[] => [mark(FSI), inline, mark(PDI)]

/**
 * Keeps mixed directions apart: a right-to-left paragraph starts as one even where its first word is Latin, and what
 * was quoted, coded or linked cannot turn its surroundings around.
 */
export const withDirections = (body: readonly Paragraph[], rtl: boolean): readonly Paragraph[] =>
  body.map(paragraph => {
    const parts = paragraph.flatMap(inline =>
      (rtl && inline.t !== 'text' && inline.t !== 'strong') ||
      (inline.t === 'quote' && RTL_SCRIPT.test(inline.text))
        ? isolate(inline)
        : [inline],
    )
    // A paragraph without a word of the script, such as an English line beneath, keeps its own direction.
    const own = parts.some(({ text }) => RTL_SCRIPT.test(text))
    return rtl && own ? [mark(RLM), ...parts] : parts
  })
