import { describe, expect, it } from 'vitest'
import { lettersOf } from '../../../src/offers/text/letters.ts'
import { normalise } from '../../../src/offers/text/normal-text.ts'
import { anchorOf, compilePhrase, firstTwo } from '../../../src/offers/text/phrase.ts'
import { createPrefixIndex } from '../../../src/offers/text/prefix-index.ts'
import { DISTRESS } from '../../../src/redflags/distress/phrases/index.ts'
import { rules } from '../../../src/redflags/rules/index.ts'

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : []

/** All but the patterns that stand beside some phrases. */
const PHRASES = [...new Set(stringsIn([DISTRESS, rules.map(({ languages }) => languages)]))].filter(
  text => !text.includes('\\'),
)
const ODD = [
  'a',
  'ก',
  '|tm|',
  '*ing',
  'a b',
  "d'un",
  'Ünited',
  'sim карта',
  'вce',
  'ĐI LÀM',
  '4 you',
  '卖',
  'นำ',
  '🇰🇭',
]

describe('phrases filed without being made ready', () => {
  it.each([
    ['the rules and distress', PHRASES],
    ['odd ones', ODD],
  ] as const)('%s: by the letters they are made of', (_, phrases) => {
    const into = new Uint16Array(4)
    const wrong = phrases.filter(phrase => {
      const { letters } = compilePhrase(phrase)
      const length = anchorOf(phrase, into)
      const anchor = String.fromCharCode(...into.subarray(0, Math.max(0, length)))
      const two = firstTwo(phrase)
      const pair = String.fromCharCode(two >>> 16, two & 0xffff)
      return (length >= 0 && anchor !== letters.slice(0, 4)) || (two >= 0 && pair !== letters.slice(0, 2))
    })
    expect(wrong).toEqual([])
  })

  it.each([
    ['the rules and distress', PHRASES],
    ['odd ones', ODD],
  ] as const)('%s: each is found where it stands alone', (_, phrases) => {
    const index = createPrefixIndex(phrases, compilePhrase)
    const lost = phrases.filter((phrase, number) => {
      const text = phrase.replace(/^[*|]|[*|]$/g, '')
      const found = new Set<number>()
      index.scan(lettersOf(normalise(text)), each => found.add(each))
      return !found.has(number)
    })
    expect(lost).toEqual([])
  })
})
