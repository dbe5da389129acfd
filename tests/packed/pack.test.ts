import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choosePairs } from '../../src/packed/choose-pairs.ts'
import { swapLetters } from '../../src/packed/letters.ts'
import { pack } from '../../src/packed/pack.ts'
import { byKey, unpack, unpackLater } from '../../src/packed/unpack.ts'

/** Every sign of one byte, so that none is left to part the strings. */
const EVERY_SIGN = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('')
const strings = fc.array(fc.string({ unit: 'binary' }).filter(text => text.isWellFormed()))

describe('swapped letters', () => {
  it('done twice, a text is as it was, and no string holds the sign that parts them', () => {
    fc.assert(
      fc.property(strings, list => {
        const pairs = choosePairs(list.join(''))
        const text = swapLetters(list.join(pairs.charAt(1)), pairs)
        if (list.length > 0) expect(text.split('\n')).toHaveLength(list.length)
        expect(swapLetters(text, pairs).split(pairs.charAt(1))).toEqual(list.length > 0 ? list : [''])
      }),
    )
  })

  it('a script of three bytes a letter becomes one of one byte', () => {
    const text = 'ไม่ต้องมีประสบการณ์\nhttps://example.org'
    const swapped = swapLetters(text, choosePairs(text))
    expect(Buffer.byteLength(swapped)).toBe(swapped.length)
    expect(swapped).toContain('https://example.org')
  })

  it('a text that uses every sign still has one to part its strings', () => {
    const list = [EVERY_SIGN, 'and\nmore', 'ก'.repeat(9)]
    const pairs = choosePairs(list.join(''))
    expect(swapLetters(swapLetters(list.join(pairs.charAt(1)), pairs), pairs).split(pairs.charAt(1))).toEqual(
      list,
    )
  })

  it('a long text is swapped piece by piece', () => {
    const text = 'ขังไว้ '.repeat(9_000)
    const pairs = choosePairs(text)
    expect(swapLetters(swapLetters(text, pairs), pairs)).toBe(text)
  })
})

describe('values', () => {
  const value = {
    words: 'ticket',
    any: [['a', 'b'], [], ['c'], { phrases: ['d', ''], within: 40 }, 0, true, null, 'e', 7, 'f'],
  }

  it('come back as they were', () => {
    const { shape, strings } = pack(value)
    expect(strings).toEqual(['a', 'b', 'c', 'd', '', 'e', 'f'])
    expect(unpack(JSON.parse(JSON.stringify(shape)), strings)).toEqual(value)
    expect(unpackLater(JSON.stringify(shape), strings.join('\n'), '\n~')()).toEqual(value)
  })

  it.each([[['plain', 'two\nlines']], [['ไม่\nต้อง', 'plain']], [['a', 'b']]])('%j comes back', list => {
    const pairs = choosePairs(list.join(''))
    const text = swapLetters(list.join(pairs.charAt(1)), pairs)
    expect(unpackLater(`[-${list.length}]`, text, pairs)()).toEqual(list)
  })

  it('a number below zero in a list is refused, as it would be read as strings', () => {
    expect(() => pack([1, -2])).toThrow('below zero')
    expect(pack({ weight: -2 }).shape).toEqual({ weight: -2 })
  })

  it('parts are made when asked for, and once', () => {
    const made: string[] = []
    const object = byKey(['a', 'b'], key => {
      made.push(key)
      return key.toUpperCase()
    })
    expect('a' in object).toBe(true)
    expect(made).toEqual([])
    expect([object.b, object.b]).toEqual(['B', 'B'])
    expect(made).toEqual(['b'])
    expect(Object.entries(object)).toEqual([
      ['a', 'A'],
      ['b', 'B'],
    ])
  })
})
