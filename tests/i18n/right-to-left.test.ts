import { expect, test } from 'vitest'
import { render } from '../../adapters/telegram/render.ts'
import type { Screen } from '../../src/core/screen.ts'
import { LOCALES, wordsIn } from '../../src/i18n/catalogues.ts'
import { wordAll } from '../../src/turn/word-all.ts'

const SCREEN: Screen = { id: 'x', parts: [{ say: 'danger.safe-to-write' }], choices: [] }
const RTL_LETTER = /\p{Script=Arabic}/u

test.each(LOCALES)('%s: a screen says which way it is written', async locale => {
  const [message] = await wordAll([SCREEN], locale, 1, 0)
  const own = (await wordsIn(locale)).raw('danger.safe-to-write')
  expect(message?.do === 'say' && message.rtl === true).toBe(RTL_LETTER.test(own))
})

test('Urdu starts from the right on a chat platform, the English beneath it from the left', async () => {
  const [message] = await wordAll([SCREEN], 'ur', 1, 0)
  const [call] = message === undefined ? [] : render(message)
  const text = call?.call === 'send' ? call.say.text : ''
  const [own = '', english = ''] = text.split('\n\n')
  expect(own.startsWith('\u200f')).toBe(true)
  expect(english).toMatch(/^[A-Z]/)
})
