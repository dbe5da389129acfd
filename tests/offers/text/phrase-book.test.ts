import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalise } from '../../../src/offers/text/normal-text.ts'
import { createPhraseBook } from '../../../src/offers/text/phrase-book.ts'

const seen = (phrase: string, text: string): readonly string[] => {
  const book = createPhraseBook()
  const number = book.add(phrase)
  const normal = normalise(text)
  return book
    .find(normal)
    .of(number)
    .map(span => normal.original(span))
    .map(({ start, end }) => text.slice(start, end))
}

describe('a phrase is found', () => {
  test.each([
    ['telegram', 'Write me on Telegram now', ['Telegram']],
    ['telegram', 't e l e g r a m', ['t e l e g r a m']],
    ['telegram', 'T.E.L.E.G.R.A.M', ['T.E.L.E.G.R.A.M']],
    ['telegram', 'tele.gram', ['tele.gram']],
    ['telegram', 't3legr@m', ['t3legr@m']],
    ['passport', 'your p4ssp0rt please', ['p4ssp0rt']],
    ['bank account', 'a bank-account and a bank\naccount', ['bank-account', 'bank\naccount']],
    ['scam*', 'scammers', ['scam']],
    ['통장', '급여통장을 가져와', ['통장']],
    ['통장', '통.장 통 장을', ['통.장', '통 장']],
    ['고수익 알바', '고수익알바 고수익 알바', ['고수익알바', '고수익 알바']],
    ['tm', 'TM급구', ['TM']],
    ['me', 'help me', ['me']],
    ['护照', '交护照', ['护照']],
  ] as const)('%s in %s', (phrase, text, expected) => {
    expect(seen(phrase, text)).toEqual(expected)
  })

  test.each([
    ['통장', '보통 장소'],
    ['통장', '교통, 장비'],
    ['scam', 'scamper'],
    ['tm', 'atm'],
    ['me', 'home'],
    ['bank account', 'the bank. Account managers'],
    ['bank account', 'bank\n\naccount'],
    ['telegram', 'tele gram'],
    ['|면접 없', '실무면접 없'],
  ])('%s not in %s', (phrase, text) => {
    expect(seen(phrase, text)).toEqual([])
  })

  test('a thousand places of one phrase give a few, and the scan stays short', () => {
    expect(seen('통장', '통장 '.repeat(1000))).toHaveLength(24)
  })

  test('every phrase of a book is found where it stands, alone or among others', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcde통장계좌护照'), minLength: 4, maxLength: 8 })
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 30 }), words => {
        const book = createPhraseBook()
        const numbers = words.map(book.add)
        words.forEach((one, index) => {
          const places = book.find(normalise(`x ${one} y`)).of(numbers[index] ?? -1)
          expect(places[0]).toEqual({ start: 2, end: 2 + one.length })
        })
      }),
      { numRuns: 200 },
    )
  })
})
