import { expect, test } from 'vitest'
import type { Screen } from '../../src/core/screen.ts'
import { LOCALES, wordsIn } from '../../src/i18n/catalogues.ts'
import { wordAll } from '../../src/turn/word-all.ts'

const textsOf = async (screen: Screen, locale: string): Promise<readonly string[]> => {
  const [message] = await wordAll([screen], locale, 1, 0)
  return message?.do === 'say'
    ? message.body.map(paragraph => paragraph.map(({ text }) => text).join(''))
    : []
}

const others = LOCALES.filter(locale => locale !== 'en')

test.each(others)('%s: a line of danger nobody approved has its English beneath', async locale => {
  const screen: Screen = { id: 'x', parts: [{ say: 'danger.safe-to-write' }], choices: [] }
  const [own, english] = [await wordsIn(locale), await wordsIn('en')]
  expect(await textsOf(screen, locale)).toEqual([
    own.text('danger.safe-to-write'),
    english.text('danger.safe-to-write'),
  ])
})

test.each(others)('%s: values stand in both', async locale => {
  const screen: Screen = {
    id: 'x',
    parts: [{ say: 'danger.passed-at', with: { desk: 'Desk A', time: { time: 0 } } }],
    choices: [],
  }
  const lines = await textsOf(screen, locale)
  expect(lines.length).toBe(2)
  for (const line of lines) expect(line).toContain('Desk A')
})

test.each(others)('%s: other lines stand alone', async locale => {
  const screen: Screen = { id: 'x', parts: [{ say: 'check.ask' }], choices: [] }
  expect((await textsOf(screen, locale)).length).toBe(1)
})

test('English stands alone', async () => {
  const screen: Screen = { id: 'x', parts: [{ say: 'danger.safe-to-write' }], choices: [] }
  expect((await textsOf(screen, 'en')).length).toBe(1)
})
