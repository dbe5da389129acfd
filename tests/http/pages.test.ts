import { describe, expect, test } from 'vitest'
import { wordsIn } from '../../src/i18n/catalogues.ts'
import { rules } from '../../src/redflags/rules/index.ts'
import { startService, testConfig } from '../support/service.ts'

const read = async (path: string, headers: Record<string, string> = {}, env: Record<string, string> = {}) => {
  const service = await startService({ config: testConfig(env) })
  const response = await service.app.request(path, { headers: { 'accept-language': 'en', ...headers } })
  return { response, text: await response.text() }
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')

describe('/', () => {
  test('says who runs it, how to reach them, and leads to the chat', async () => {
    const { text } = await read('/', {}, { OPERATOR_CONTACT: 'desk@example.org' })
    expect(text).toContain('This service is run by Test Aid.')
    expect(text).toContain('<a href="mailto:desk@example.org">desk@example.org</a>')
    expect(text).toMatch(/<a class="button primary big" href="\/chat">/)
    expect(text).toContain('href="/patterns?lang=en"')
  })

  test('warns where nobody has said who to reach, and names Telegram only where it is there', async () => {
    const bare = await read('/')
    expect(bare.text).toContain('do not send a real report here')
    expect(bare.text).not.toContain('On Telegram')
    const { text } = await read('/', {}, { TELEGRAM_BOT_TOKEN: '1:abcdefgh' })
    expect(text).toContain('On Telegram')
  })

  test('shows the operator as text, and as a link only what is one', async () => {
    const { text } = await read(
      '/',
      {},
      { OPERATOR_NAME: '<b>Aid</b>', OPERATOR_CONTACT: 'javascript:alert(1)' },
    )
    expect(text).toContain('run by &lt;b&gt;Aid&lt;/b&gt;.')
    expect(text).not.toContain('href="javascript')
  })

  test.each(['/', '/patterns'])('%s: sets no cookie and has nothing inline', async path => {
    const { response, text } = await read(path)
    expect(response.headers.getSetCookie()).toEqual([])
    expect(text).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=/)
  })
})

describe('/patterns', () => {
  test.each(['en', 'ko'])('explains every rule in %s, with its sources as links', async locale => {
    const { text } = await read('/patterns', { 'accept-language': locale })
    const words = await wordsIn(locale)
    expect(rules.length).toBeGreaterThan(9)
    for (const rule of rules.filter(each => each.status === 'stable' || each.status === 'test')) {
      expect(text).toContain(`id="${rule.id}"`)
      expect(text).toContain(escaped(words.rule(rule.id).why))
      for (const { url } of rule.references) expect(text).toContain(`href="${escaped(url)}"`)
    }
    expect(text).toContain(`<html lang="${locale}"`)
  })
})

test.each([
  ['ko', undefined, 'ko'],
  ['en', 'ko', 'ko'],
  ['xx,ko;q=0.5,en;q=0.4', undefined, 'ko'],
  ['ko;q=0.2, en-GB;q=0.9', undefined, 'en'],
  ['*', undefined, 'en'],
  ['', 'nonsense', 'en'],
])('a browser that asks for %j, with ?lang=%s, reads %s', async (accept, lang, locale) => {
  const { text } = await read(lang === undefined ? '/' : `/?lang=${lang}`, { 'accept-language': accept })
  expect(text).toContain(`<html lang="${locale}"`)
})
