import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shortenText, splitText } from '../../../adapters/shared/split-text.ts'

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const graphemesOf = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment)

/** Signs that are more than one unit, and what falls apart when cut in the wrong place. */
const tricky = fc.constantFrom(
  'a',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  'e\u0301',
  '👩‍👩‍👧‍👦',
  '👍🏽',
  '🇰🇷',
  '각',
  '\u1100\u1161\u11a8',
  'क्षि',
  'น้ำ',
  'မြန်မာ',
  '안녕하세요 ',
  'مرحبا ',
  'word ',
  '𠮷',
)
const text = fc.array(tricky, { maxLength: 200 }).map(parts => parts.join(''))

describe('splitText', () => {
  it('cuts after a paragraph, else a line, else a word', () => {
    expect(splitText('one two\n\nthree four', 14)).toEqual(['one two\n\n', 'three four'])
    expect(splitText('one two x\nthree four', 14)).toEqual(['one two x\n', 'three four'])
    expect(splitText('one two three four', 14)).toEqual(['one two three ', 'four'])
    expect(splitText('one two three', 12)).toEqual(['one two ', 'three'])
  })

  it('does not make a tiny piece for the sake of an early line end', () => {
    expect(splitText('a\nbbbbbbbbbbbbbbbbbb', 10)[0]).toHaveLength(10)
  })

  it('finds words where none are spaced', () => {
    for (const piece of splitText('สวัสดีครับผมชื่อสมชาย'.repeat(5), 20))
      expect(piece.length).toBeLessThanOrEqual(20)
  })

  it('leaves what fits as it is, the empty text too', () => {
    expect(splitText('', 10)).toEqual([''])
    expect(splitText('0123456789', 10)).toEqual(['0123456789'])
  })

  it('joins again to the text, and every piece fits', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 60 }), (whole, limit) => {
        const pieces = splitText(whole, limit)
        expect(pieces.join('')).toBe(whole)
        for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(limit)
      }),
      { numRuns: 500 },
    )
  })

  it('never breaks a grapheme that fits', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 12, max: 60 }), (whole, limit) => {
        expect(splitText(whole, limit).flatMap(graphemesOf)).toEqual(graphemesOf(whole))
      }),
      { numRuns: 500 },
    )
  })

  it('never breaks a grapheme that fits, in any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.integer({ min: 16, max: 60 }),
        (whole, limit) => {
          const short = graphemesOf(whole).every(grapheme => grapheme.length <= limit)
          fc.pre(short)
          expect(splitText(whole, limit).flatMap(graphemesOf)).toEqual(graphemesOf(whole))
        },
      ),
      { numRuns: 1_000 },
    )
  })

  it('breaks a letter under endless accents, but no character', () => {
    const heap = `a${'\u0301'.repeat(9_000)}`
    const pieces = splitText(heap, 4096)
    expect(pieces.join('')).toBe(heap)
    expect(pieces.every(piece => piece.length <= 4096)).toBe(true)
    for (const piece of splitText('👩‍'.repeat(50), 4)) expect(piece.isWellFormed()).toBe(true)
  })

  it('cuts a long text into as few pieces as it takes', () => {
    const pieces = splitText('한국어 문장입니다 '.repeat(10_000), 4096)
    expect(pieces).toHaveLength(25)
  })
})

describe('shortenText', () => {
  it('keeps what fits and says where it cut', () => {
    expect(shortenText('short', 10)).toBe('short')
    expect(shortenText('0123456789x', 10)).toBe('012345678…')
    expect(shortenText('01234567👩‍👩‍👧‍👦89', 10)).toBe('01234567…')
  })
})
