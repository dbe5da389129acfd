import { expect, it } from 'vitest'
import { foldLetter } from '../../../src/offers/text/fold.ts'
import { normalise } from '../../../src/offers/text/normal-text.ts'
import { readUnit } from '../../../src/offers/text/read-unit.ts'

const PLANE = Array.from({ length: 0x10000 }, (_, unit) => unit)

it('a unit read by itself is what its letter folds to', () => {
  const wrong = PLANE.filter(unit => {
    const read = readUnit(unit)
    if (read < 0 || unit < 0x80) return false
    return foldLetter(String.fromCharCode(unit)) !== String.fromCharCode(read)
  })
  expect(wrong).toEqual([])
  expect(PLANE.filter(unit => readUnit(unit) >= 0).length).toBeGreaterThan(40_000)
})

it('no unit read by itself joins the letter before it', () => {
  // Whatever can be joined has a form of its own that is taken apart into the two.
  const joins = PLANE.filter(unit => unit < 0xd800 || unit > 0xdfff)
    .map(unit => String.fromCharCode(unit))
    .map(letter => ({ letter, parts: [...letter.normalize('NFD')] }))
    .filter(({ letter, parts }) => parts.length > 1 && letter.normalize('NFC') === letter)
    .map(({ parts }) => parts.at(-1) ?? '')
    .filter(part => /\p{M}/u.test(part) && readUnit(part.charCodeAt(0)) >= 0)
  expect([...new Set(joins)]).toEqual([])
})

it('halves of pairs, letters of syllables and capitals with a twin take more thought', () => {
  for (const unit of [0xd83d, 0xdc00, 0x1100, 0x0412, 0x041d, 0x0301, 0x200b, 0x0e33])
    expect(readUnit(unit)).toBe(-1)
  expect(normalise('НЕТ Đ').text).toBe('нет d')
})
