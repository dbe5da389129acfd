import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeCaseCode, makeReceipt, readReceipt } from '../../src/cases/codes.ts'

const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 })
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

describe('a case code', () => {
  it('is short and has no letter that can be misread', () => {
    fc.assert(
      fc.property(bytes, random => {
        expect(makeCaseCode(random)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{2}$/)
      }),
    )
    expect(() => makeCaseCode(new Uint8Array(5))).toThrow(RangeError)
  })
})

describe('a receipt', () => {
  it('reads back, whatever case, spaces, dashes and look-alikes it is typed with', () => {
    fc.assert(
      fc.property(bytes, random => {
        const receipt = makeReceipt(random)
        expect(receipt).toMatch(/^[2-9][0-9A-Z]{3}(-[0-9A-Z]{4}){3}$/)
        for (const typed of [
          receipt,
          ` ${receipt.toLowerCase()} `,
          receipt.replaceAll('-', ''),
          receipt.replaceAll('-', ' – '),
          receipt.replaceAll('0', 'O').replaceAll('1', 'l'),
          receipt.replaceAll('0', 'o').replaceAll('1', 'I'),
          `"${receipt}".`,
        ])
          expect(readReceipt(typed)).toBe(receipt)
      }),
    )
    expect(() => makeReceipt(new Uint8Array(14))).toThrow(RangeError)
  })

  it('shows any one wrong character and any two swapped ones', () => {
    fc.assert(
      fc.property(bytes, fc.nat(15), fc.nat(15), fc.constantFrom(...ALPHABET), (random, i, j, other) => {
        const plain = [...makeReceipt(random).replaceAll('-', '')]
        const wrong = plain.with(i, other)
        if (wrong.join('') !== plain.join('')) expect(readReceipt(wrong.join(''))).toBeUndefined()
        const swapped = plain.with(i, plain[j] ?? '').with(j, plain[i] ?? '')
        if (swapped.join('') !== plain.join('')) expect(readReceipt(swapped.join(''))).toBeUndefined()
      }),
      { numRuns: 2000 },
    )
  })

  it('is no word that a person writes', () => {
    for (const text of [
      '',
      'hello',
      'internationalism',
      'characterization',
      '안녕하세요',
      '+82 2 3210 0404 0000',
      'a'.repeat(100_000),
      '2222-2222-2222',
    ])
      expect(readReceipt(text)).toBeUndefined()
  })
})
