import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import staff from '../../prompts/console/en.json' with { type: 'json' }
import { editSettings } from '../../src/desk/edit-settings.ts'
import { readSettings, SETTINGS_KEYS } from '../../src/records/settings-record.ts'
import { caseNow, keepCase, staffId } from '../http/console-visitor.ts'
import { consoleWindows } from '../support/console-windows.ts'
import { type Served, startServed } from '../support/served.ts'
import { makeDesk } from '../support/service.ts'
import { systemPackages } from '../support/system-packages.ts'

const HOUR = 3_600_000
const OFFER =
  '캄보디아 시아누크빌 고객 상담 직원 모집. 월 800만원, 경력 무관, 항공권과 숙소 지원. 통장과 체크카드를 가져오면 우대. 텔레그램 @sea_jobs 로 연락'

describe.skipIf(systemPackages.chromium.command === undefined)(
  'the moderators’ desk in Chromium',
  { timeout: 120_000 },
  () => {
    let served: Served
    const windows = consoleWindows()

    const seed = async () => {
      const { service } = served
      await makeDesk(service, 'moderators', 'group-m', ['11', '12'])
      await makeDesk(service, 'hotline', 'group-h', ['21'])
      const { settings } = await readSettings(service.vault, await service.store.read(SETTINGS_KEYS))
      const desk = settings.desks.find(each => each.kind === 'moderators')?.id ?? ''
      await editSettings(service.deps, was => ({
        ...was,
        staff: was.staff.map(each => ({
          ...each,
          name:
            each.name === 'Officer 11' ? 'Ara Kim' : each.name === 'Officer 12' ? 'Linh Tran' : 'Maya Cruz',
        })),
      }))
      const now = Date.now()
      const cases = [
        {
          id: 'korea',
          code: 'K7F3-QX',
          urgency: 'today',
          level: 'critical',
          language: 'ko',
          origin: 'KR',
          destination: 'KH',
          stage: 'ticket-booked',
          because: 'departure-7d',
          rules: ['account-lending', 'too-good-pay'],
          at: 2,
        },
        {
          id: 'viets',
          code: '9MPA-31',
          urgency: 'queue',
          level: 'critical',
          language: 'vi',
          origin: 'VN',
          destination: 'MM',
          stage: 'talking',
          platform: 'discord',
          at: 5,
        },
        {
          id: 'nepal',
          code: 'T02C-ZZ',
          urgency: 'queue',
          level: 'high',
          language: 'ne',
          origin: 'NP',
          destination: 'AE',
          stage: 'looking',
          skipped: ['stage'],
          platform: 'web',
          at: 7,
        },
        {
          id: 'manil',
          code: '4HWE-8D',
          urgency: 'queue',
          level: 'high',
          language: 'tl',
          origin: 'PH',
          destination: 'KH',
          stage: 'papers-sent',
          at: 26,
        },
        {
          id: 'hindi',
          code: 'B6QN-0R',
          urgency: 'queue',
          level: 'caution',
          language: 'hi',
          origin: 'IN',
          destination: 'LA',
          stage: 'talking',
          at: 30,
        },
        {
          id: 'khmer',
          code: 'X1SV-7K',
          urgency: 'queue',
          level: 'none',
          language: 'km',
          stage: 'looking',
          skipped: ['place'],
          platform: 'web',
          at: 51,
        },
      ] as const
      for (const { at, ...facets } of cases)
        await keepCase(
          service,
          {
            ...facets,
            desk,
            canAsk: true,
            createdAt: now - at * HOUR,
            updatedAt: now - at * HOUR,
          },
          {
            texts: [OFFER],
            contacts: [{ channel: 'telegram', value: 'sea_jobs' }],
            answers: { ticket: 'employer', visa: 'tourist', met: 'messenger' },
            consent: { desk: 'share', hotline: 'share', reply: true },
          },
        )
    }

    const open = async (person: string, options: Parameters<typeof windows.open>[2]) =>
      windows.open(served, await staffId(served.service, person), options)
    const look = async (page: Page, name: string): Promise<void> => {
      await windows.fine(page, name)
      const [above, below] = await page.evaluate(() => {
        window.scrollTo(0, 0)
        return ['header', 'main h1'].map(each => document.querySelector(each)?.getBoundingClientRect())
      })
      expect([name, (above?.bottom ?? 0) <= (below?.top ?? 0)]).toEqual([name, true])
    }

    beforeAll(async () => {
      served = await startServed()
      await seed()
    })
    afterEach(windows.close)
    afterAll(() => served.close())

    test.each([
      ['en-US', 1280],
      ['en-US', 390],
      ['ko-KR', 1280],
      ['ko-KR', 390],
    ] as const)('no page has a barrier axe knows: %s, %i wide', async (locale, width) => {
      const name = (page: string) => `${page}-${locale.slice(0, 2)}-${width}`
      const page = await open('11', { locale, width })
      await page.locator('.filter summary').click()
      await look(page, name('queue'))
      await page.goto(`${served.url}/console/cases/9MPA-31`)
      await look(page, name('case'))
      await page.locator('form[action$="/claim"] button').click()
      await page.locator('form[action$="/open"] button').click()
      await page.locator('#report').waitFor()
      await look(page, name('opened'))
      await page.locator('form[action$="/note"] textarea').fill('Called the ministry, no such licence.')
      await page.locator('form[action$="/note"] button').click()
      await page.locator('form[action$="/release"] button').click()
      await page.goto(`${served.url}/console/me`)
      await look(page, name('me'))
      const admin = await open('1', { locale, width })
      for (const path of ['staff', 'desks', 'insight', 'audit', 'audit/house', 'cases/9MPA-31/audit']) {
        await admin.goto(`${served.url}/console/${path}`)
        await look(admin, name(path.replaceAll('/', '-')))
      }
    })

    test('by keyboard alone: through the list, claim, open, decide, next', async () => {
      const { service } = served
      const page = await open('12', { width: 1280 })
      await page.keyboard.press('j')
      await page.keyboard.press('j')
      await page.keyboard.press('k')
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
        '/console/cases/K7F3-QX',
      )
      await page.keyboard.press('/')
      await page.keyboard.press('Escape')
      await page.keyboard.press('j')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'K7F3-QX' }).waitFor()
      await page.keyboard.press('c')
      await page.getByText(staff['done.claim']).waitFor()
      await page.keyboard.press('o')
      await page.locator('#report').waitFor()
      expect(await page.locator('mark').count()).toBeGreaterThan(1)
      await page.keyboard.press('2')
      expect((await caseNow(service, 'korea')).state).toBe('claimed')
      await page.keyboard.press('2')
      await page.getByText(staff['done.decide']).waitFor()
      expect(await caseNow(service, 'korea')).toMatchObject({ state: 'decided', decision: 'suspicious' })
      await page.keyboard.press('n')
      await page.getByRole('heading', { name: '9MPA-31' }).waitFor()
      await page.keyboard.press('u')
      await page.locator('#tallies').waitFor()
      await page.keyboard.press('?')
      expect(await page.locator('details.keys').getAttribute('open')).not.toBeNull()
      await page.locator('#keys-on').uncheck()
      await page.keyboard.press('j')
      expect(await page.evaluate(() => document.activeElement?.matches('a.case'))).toBe(false)
    })

    test('without scripts: filter, claim from the list, decide with a reason', async () => {
      const { service } = served
      const page = await open('12', { width: 1280, javaScript: false })
      await page.locator('.filter summary').click()
      await page.getByLabel(staff['filter.language']).selectOption('tl')
      await page.getByRole('button', { name: staff['filter.show'] }).click()
      expect(await page.locator('a.case .code').allTextContents()).toEqual(['4HWE-8D'])
      await page.getByRole('button', { name: `${staff['do.claim']} 4HWE-8D` }).click()
      await page.getByRole('textbox', { name: staff['case.reason'] }).fill('Same words as last week.')
      await page.getByRole('button', { name: staff['do.decide.confirmed'] }).click()
      expect(await caseNow(service, 'manil')).toMatchObject({ state: 'decided', decision: 'confirmed' })
    })
  },
)
