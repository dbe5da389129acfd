import { beforeEach, expect, test } from 'vitest'
import { readSettings, SETTINGS_KEYS } from '../../src/records/settings-record.ts'
import { makeDesk, type Service, startService } from '../support/service.ts'
import { type Browser, browser, keepCase, signIn, staffId } from './console-visitor.ts'

let service: Service
let moderator: Browser
let desk: string

beforeEach(async () => {
  service = await startService()
  await makeDesk(service, 'moderators', 'group-m', ['11'])
  const { settings } = await readSettings(service.vault, await service.store.read(SETTINGS_KEYS))
  desk = settings.desks[0]?.id ?? ''
  moderator = await signIn(service, await staffId(service, '11'))
})

const reports = async (count: number, language: string) => {
  for (let number = 0; number < count; number += 1)
    await keepCase(service, {
      id: `${language}${number}`,
      code: `${language.toUpperCase()}-${number}`,
      desk,
      language,
      destination: 'KH',
      rules: ['account-lending'],
    })
}
const csv = async () => (await moderator.page('/console/insight.csv')).split('\r\n')

test('counts what was reported and decided, and tells no count below five', async () => {
  await reports(6, 'ko')
  await reports(3, 'vi')
  service.clock.forward(10 * 60_000)
  for (let number = 0; number < 5; number += 1) {
    await moderator.press(`KO-${number}`, 'claim')
    await moderator.press(`KO-${number}`, 'decide', number < 4 ? 'confirmed' : 'suspicious')
  }
  const lines = await csv()
  expect(lines).toContain('languages,ko,6,')
  expect(lines).toContain('languages,vi,<5,')
  expect(lines).toContain('destinations,KH,9,')
  expect(lines).toContain('look,30m,5,')
  expect(lines).toContain('decide,30m,5,')
  expect(lines).toContain('decisions,confirmed,<5,')
  expect(lines).toContain('rules,account-lending,9,80')
  expect(lines).toContain('days,2026-11-22,9,')
  const page = await moderator.page('/console/insight')
  expect(page).toContain('fewer than 5')
  expect(page).toContain('80 %')
  expect(page).not.toMatch(/KO-\d|style=|<script(?![^>]*\ssrc=)/)
})

test('a decision that was undone no longer counts, and a second claim is no second look', async () => {
  await reports(6, 'ko')
  for (let number = 0; number < 6; number += 1) {
    const code = `KO-${number}`
    await moderator.press(code, 'claim')
    await moderator.press(code, 'release')
    service.clock.forward(3_600_000)
    await moderator.press(code, 'claim')
    await moderator.press(code, 'decide', 'confirmed')
    await moderator.press(code, 'undo')
    await moderator.press(code, 'decide', 'not-an-offer')
  }
  const lines = await csv()
  expect(lines.filter(each => each.startsWith('decisions,'))).toEqual(['decisions,not-an-offer,6,'])
  expect(lines).toContain('rules,account-lending,6,0')
  const sum = (what: string) =>
    lines
      .filter(each => each.startsWith(`${what},`))
      .map(each => each.split(',')[2] ?? '')
      .filter(each => each !== '0')
  expect(sum('look').length).toBeGreaterThan(0)
  expect(
    sum('look').reduce((total, each) => total + (each === '<5' ? 1 : Number(each)), 0),
  ).toBeLessThanOrEqual(6)
})

test('is for staff alone', async () => {
  for (const path of ['/console/insight', '/console/insight.csv'])
    expect((await browser(service).send(path)).status).toBe(401)
})
