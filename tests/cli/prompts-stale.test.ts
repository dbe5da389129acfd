import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkAll, readCatalogues } from '../../src/cli/prompts-check.ts'
import { markTranslated, staleLines } from '../../src/cli/prompts-stale.ts'
import { checkOperatorTexts } from '../../src/i18n/check-operator.ts'
import { operatorRule, withOperatorTexts } from '../../src/i18n/operator-texts.ts'

const PROMPTS = fileURLToPath(new URL('../../prompts/', import.meta.url))
let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'offerwatch-prompts-'))
  cpSync(PROMPTS, root, { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const edit = (file: string, key: string, text: string) => {
  const path = join(root, file)
  const texts = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>
  writeFileSync(path, JSON.stringify({ ...texts, [key]: text }))
}
const stale = () => staleLines(root, readCatalogues(root)).map(({ locale, key }) => `${locale} ${key}`)

describe('lines whose English changed', () => {
  test('are none as long as nothing changed', () => {
    markTranslated(root, readCatalogues(root))
    expect(stale()).toEqual([])
  })

  test('are named for every language, until each is said to be translated again', () => {
    markTranslated(root, readCatalogues(root))
    edit('en.json', 'danger.first', 'Call one of these first:')
    const others = readCatalogues(root)
      .filter(({ catalogue, locale }) => catalogue === 'bot' && locale !== 'en')
      .map(({ locale }) => locale)
    expect(stale()).toEqual(others.map(locale => `${locale} danger.first`))
    expect(checkAll(root).filter(({ kind }) => kind === 'stale').length).toBe(others.length)
    markTranslated(root, readCatalogues(root), 'ko')
    expect(stale()).toEqual(others.filter(each => each !== 'ko').map(locale => `${locale} danger.first`))
    markTranslated(root, readCatalogues(root))
    expect(stale()).toEqual([])
    expect((JSON.parse(readFileSync(join(root, 'sources.json'), 'utf8')) as { again: object }).again).toEqual(
      {},
    )
  })
})

describe("an operator's own lines", () => {
  test('stand in place of the catalogue', () => {
    const own = { ko: { bot: { 'home.ask': '어느 나라 여권인가요?' } } }
    expect(withOperatorTexts('ko', 'bot', { 'home.ask': 'x', other: 'y' }, own)).toEqual({
      'home.ask': '어느 나라 여권인가요?',
      other: 'y',
    })
  })

  test('can say what a rule is in words of their own', async () => {
    const own = { ko: { rules: { 'account-lending.why': '통장을 빌려주면 위험해요.' } } }
    expect(await checkOperatorTexts(own)).toEqual([])
    expect(operatorRule('ko', 'account-lending', own)).toEqual({ why: '통장을 빌려주면 위험해요.' })
    expect(operatorRule('en', 'account-lending', own)).toEqual({})
  })

  test.each([
    ['a language that is not there', { tlh: { bot: { 'home.ask': 'x' } } }],
    ['a key that is not there', { ko: { bot: { 'home.asks': 'x' } } }],
    ['a set of texts that is not there', { ko: { commands: { 'command.case': 'x' } } }],
    ['a lost placeholder', { ko: { bot: { 'danger.passed-at': '전달했어요' } } }],
    ['a forbidden promise', { en: { bot: { 'welcome.what': 'We will rescue you, says {{operator}}.' } } }],
  ])('are refused for %s', async (_, own) => {
    expect((await checkOperatorTexts(own)).length).toBeGreaterThan(0)
  })

  test('as they are shipped, there are none', async () => {
    expect(await checkOperatorTexts()).toEqual([])
  })
})
