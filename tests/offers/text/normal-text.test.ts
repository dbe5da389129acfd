import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalise } from '../../../src/offers/text/normal-text.ts'

const read = (text: string): string => normalise(text).text

describe('a text as it is read', () => {
  test.each([
    ['ＴＥＬＥＧＲＡＭ', 'telegram'],
    ['t\u200be\u2060l\u00adegram', 'telegram'],
    ['тelеgrаm', 'telegram'],
    ['ᴛᴇʟᴇɢʀᴀᴍ', 'telegram'],
    ['𝐓𝐞𝐥𝐞𝐠𝐫𝐚𝐦', 'telegram'],
    ['🇹 🇪 🇱', 't e l'],
    ['4️⃣ 0️⃣0️⃣', '4 00'],
    ['tél̷é̴gram', 'telegram'],
    ['통장'.normalize('NFD'), '통장'],
    ['통\u200b장', '통장'],
    ['Lương cao', 'luong cao'],
    ['①②③', '123'],
    ['телеграмм', 'телеграмм'],
    ['телегpaмм', 'телеграмм'],
    ['ｶﾞｲﾄﾞ', 'ガイド'],
    ['🇰🇭', 'KH'],
    ['a\ud800b', 'a b'],
    ['\u202eabc', 'abc'],
  ])('%s is %s', (given, expected) => {
    expect(read(given)).toBe(expected)
  })

  test('the way back leads to what was given, whatever was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), given => {
        const { text, units, original } = normalise(given)
        expect(units.length).toBe(text.length)
        let before = 0
        for (let i = 0; i < text.length; i += 1) {
          const { start, end } = original({ start: i, end: i + 1 })
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(given.length)
          before = start
        }
      }),
      { numRuns: 500 },
    )
  })

  test('one sign that stands for a whole sentence does not make a text many times as long', () => {
    const given = '\ufdfa'.repeat(1000)
    const { text, original } = normalise(given)
    expect(text.length).toBeLessThanOrEqual(4 * given.length)
    expect(original({ start: 0, end: text.length })).toEqual({ start: 0, end: given.length })
  })
})
