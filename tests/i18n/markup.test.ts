import { describe, expect, it } from 'vitest'
import { wordsIn } from '../../src/i18n/catalogues.ts'
import { parseMarkup } from '../../src/i18n/markup.ts'

describe('the markup of the catalogues', () => {
  it('has strong, links and nothing else', () => {
    expect(parseMarkup('a **b** c [d](https://e.example/f) *g* _h_')).toEqual([
      { t: 'text', text: 'a ' },
      { t: 'strong', text: 'b' },
      { t: 'text', text: ' c ' },
      { t: 'link', text: 'd', href: 'https://e.example/f' },
      { t: 'text', text: ' *g* _h_' },
    ])
  })

  it.each(['**loud**', '[click](https://evil.example)', 'a\\b', '\\**x\\**', '](https://evil.example)'])(
    'what a person typed stays as they typed it: %s',
    async typed => {
      const words = await wordsIn('en')
      const parts = parseMarkup(words.text('report.summary.who', { value: typed }))
      expect(parts.every(part => part.t === 'text')).toBe(true)
      expect(parts.map(part => part.text).join('')).toBe(`From: ${typed}`)
    },
  )
})
