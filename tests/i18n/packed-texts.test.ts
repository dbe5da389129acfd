import { expect, test } from 'vitest'
import { LOADERS } from '../../src/i18n/loaders.ts'
import { packTexts, type TextTree, unpackTexts } from '../../src/i18n/packed-texts.ts'

const english = await LOADERS.en?.()

test.each(Object.keys(LOADERS))('%s: every set of texts comes back as it was', async locale => {
  const own = await LOADERS[locale]?.()
  for (const set of ['bot', 'rules', 'hotlines', 'site'] as const) {
    const [source, texts] = [english?.[set] as TextTree, own?.[set] as TextTree]
    expect(unpackTexts(source, packTexts(source, texts))).toEqual(texts)
  }
})

test('what is missing stays missing, and what English does not have stays', () => {
  const source = { a: 'A', b: { c: 'C', d: 'D' }, e_one: 'E' }
  for (const own of [{}, { a: 'x' }, { b: { d: 'y' } }, { e_one: '1', e_few: '2' }, { a: '', b: {} }])
    expect(unpackTexts(source, packTexts(source, own))).toEqual(own)
})
