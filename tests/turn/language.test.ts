import { expect, test } from 'vitest'
import { nearestFirst } from '../../src/core/flows/nearest-first.ts'
import { wordsIn } from '../../src/i18n/catalogues.ts'
import { startService } from '../support/service.ts'
import { chatVisitor } from '../support/transcript-runner.ts'

const KOREAN = '캄보디아 TM 월 800, 항공권 지원, 통장 가져오면 우대'
const ENGLISH = 'Customer service in Cambodia, 3000 USD a month, bring your bank book, we pay the ticket'

const start = async (hint: string) => {
  const service = await startService()
  return chatVisitor(service, hint)
}
const labels = (shown: Awaited<ReturnType<Awaited<ReturnType<typeof start>>['write']>>) =>
  shown.flatMap(({ buttons }) => buttons)
const advice = async (locale: string) => (await wordsIn(locale)).raw('advice.critical')

test('a device left in English does not decide: the answer is in what the person writes, English one tap away', async () => {
  const visitor = await start('en')
  const shown = await visitor.write(KOREAN, false)
  expect(shown[0]?.text).toContain(await advice('ko'))
  const back = labels(shown).find(({ label }) => label === 'English')
  const after = await visitor.tap(back?.data ?? '')
  expect(after.map(({ text }) => text).join('\n')).toContain((await wordsIn('en')).raw('language.set'))
})

test('an offer is mostly sent to people in their own language: forwarded, it counts as what they write', async () => {
  const visitor = await start('en')
  const shown = await visitor.write(KOREAN, true)
  expect(shown[0]?.text).toContain(await advice('ko'))
  expect(labels(shown).map(({ label }) => label)).toContain('English')
})

test('who has their device in another language is answered in it, and offered the one they write', async () => {
  const visitor = await start('ko')
  const shown = await visitor.write(ENGLISH, false)
  expect(shown[0]?.text).toContain(await advice('ko'))
  expect(labels(shown).map(({ label }) => label)).toContain('English')
})

test('the code of a report is in no language, whatever its letters look like', async () => {
  for (const code of [
    '7K2F-9QXA-30MB-C8TZ',
    '4VIE-TNAM-0NGA-CHAO',
    '3DES-OFFR-ESUN-LEET',
    '5kat rabu kamu dian',
  ]) {
    const visitor = await start('en')
    const shown = await visitor.write(code, false)
    expect(shown[0]?.text).toMatch(/[a-z]/)
    expect(labels(shown).map(({ label }) => label)).not.toContain('English')
    expect(labels(shown).map(({ label }) => label)).toContain((await wordsIn('en')).raw('button.check'))
  }
})

test('a few words that could be anything offer nothing', async () => {
  const visitor = await start('ko')
  expect(labels(await visitor.write('ok', false)).map(({ label }) => label)).not.toContain('English')
})

test('changing the language in the middle of a report keeps the draft', async () => {
  const visitor = await start('ko')
  const ko = await wordsIn('ko')
  await visitor.write(KOREAN, false)
  const asked = await visitor.write('/report', false)
  expect(asked.length).toBeGreaterThan(0)
  await visitor.write('/language en', false)
  const shown = await visitor.write('/report', false)
  expect(shown.map(({ text }) => text).join('\n')).not.toContain(ko.raw('stage.ask'))
  expect(shown.map(({ text }) => text).join('\n')).toMatch(/Report, step \d of \d/)
})

test('the list of languages begins with the present one, English and its neighbours, and leaves none out', () => {
  const all = ['en', 'ko', 'vi', 'th', 'km', 'tl', 'xx']
  expect(nearestFirst('th', all).slice(0, 4)).toEqual(['th', 'en', 'vi', 'km'])
  expect(nearestFirst('th', all).toSorted()).toEqual(all.toSorted())
})
