import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BETWEEN, splitBody } from '../../../adapters/shared/split-body.ts'
import type { Inline } from '../../../src/ports/platform-adapter.ts'

const text = (value: string): Inline => ({ t: 'text', text: value })
const flat = (paragraphs: readonly (readonly Inline[])[]) =>
  paragraphs.map(paragraph => paragraph.map(inline => inline.text).join(''))

describe('splitBody', () => {
  it('puts as many paragraphs into a message as fit, the gap between them counted', () => {
    const body = ['aaaa', 'bbbb', 'cccc'].map(value => [text(value)])
    expect(splitBody(body, 10).map(flat)).toEqual([['aaaa', 'bbbb'], ['cccc']])
    expect(splitBody(body, 9).map(flat)).toEqual([['aaaa'], ['bbbb'], ['cccc']])
    expect(splitBody(body, 16).map(flat)).toEqual([['aaaa', 'bbbb', 'cccc']])
  })

  it('cuts a paragraph that is too long, and each run keeps its kind', () => {
    const body: Inline[][] = [
      [text('one two '), { t: 'link', text: 'three four', href: 'https://a.example/' }],
    ]
    expect(splitBody(body, 14)).toEqual([
      [[text('one two '), { t: 'link', text: 'three ', href: 'https://a.example/' }]],
      [[{ t: 'link', text: 'four', href: 'https://a.example/' }]],
    ])
  })

  it('does not cut a grapheme that spans two runs', () => {
    const parts = splitBody([[text('aaaae'), { t: 'strong', text: '\u0301bbb' }]], 5)
    expect(parts.map(flat)).toEqual([['aaaa'], ['e\u0301bbb']])
  })

  it('leaves out what is empty', () => {
    expect(splitBody([], 10)).toEqual([])
    expect(splitBody([[], [text('')], [text('a')]], 10).map(flat)).toEqual([['a']])
  })

  it('loses nothing, and every message fits', () => {
    const run = fc.record({
      t: fc.constantFrom('text' as const, 'strong' as const, 'code' as const),
      text: fc.string({ unit: 'grapheme', maxLength: 40 }),
    })
    fc.assert(
      fc.property(
        fc.array(fc.array(run, { maxLength: 5 }), { maxLength: 8 }),
        fc.integer({ min: 10, max: 50 }),
        (body, limit) => {
          const parts = splitBody(body, limit)
          expect(parts.flatMap(flat).join('')).toBe(flat(body).join(''))
          for (const part of parts) expect(flat(part).join(BETWEEN).length).toBeLessThanOrEqual(limit)
        },
      ),
    )
  })
})
