import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeSignInLink } from '../../src/desk/sign-in.ts'
import { readSettings, SETTINGS_KEYS } from '../../src/records/settings-record.ts'
import { caseNow, keepCase, staffId } from '../http/console-visitor.ts'
import { openWindow, type Window } from '../support/chromium.ts'
import { type Served, startServed } from '../support/served.ts'
import { makeDesk } from '../support/service.ts'
import { systemPackages } from '../support/system-packages.ts'

/** Where to put pictures of the pages, for whoever wants to look at them. */
const { PICTURES } = process.env

describe.skipIf(systemPackages.chromium.command === undefined)(
  'the counted list and a relative’s case in Chromium',
  { timeout: 180_000 },
  () => {
    let served: Served
    const windows: Window[] = []
    beforeAll(async () => {
      served = await startServed()
      const { service } = served
      await makeDesk(service, 'hotline', '-9', ['20'])
      const { settings } = await readSettings(service.vault, await service.store.read(SETTINGS_KEYS))
      const desk = settings.desks[0]?.id ?? ''
      const hotline = { desk, deskKind: 'hotline', urgency: 'now', stage: 'there-cannot-leave' } as const
      const page = { step: 0, told: [], since: service.clock.now(), listed: true } as const
      for (let at = 0; at < 12; at += 1)
        await keepCase(service, {
          ...hotline,
          id: `${at < 10 ? '0' : ''}${at}flood`,
          kind: 'danger',
          state: 'escalated',
          platform: 'web',
          network: at === 7 ? 'b2c' : 'a1b',
          page,
        })
      await keepCase(
        service,
        {
          ...hotline,
          id: 'mother',
          kind: 'relative',
          state: 'acknowledged',
          claimedBy: await staffId(service, '20'),
        },
        { answers: { 'person-consent': 'unknown' } },
      )
    })
    afterAll(async () => {
      for (const window of windows) await window.close()
      await served?.close()
    })
    const fine = async (page: Page, name: string, javaScript: boolean) => {
      // Nothing can be looked at from within where scripts are off.
      if (!javaScript) return
      if (PICTURES !== undefined) await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true })
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(wide).toBeLessThanOrEqual(0)
    }

    test.each([
      [390, 'en', true, 'given'],
      [1280, 'ko', true, 'refused'],
      [390, 'en', false, 'unknown'],
    ] as const)('at %i pixels in %s, scripts: %s', async (width, locale, javaScript, answer) => {
      const window = await openWindow({ width, locale, javaScript })
      windows.push(window)
      const { page } = window
      const officer = await staffId(served.service, '20')
      await page.goto(await makeSignInLink({ ...served.service.deps, publicUrl: served.url }, officer))
      await page.locator('main button').first().click()
      await page.goto(`${served.url}/console/board?lang=${locale}`)
      // The one that is no part of the flood stands first.
      expect(await page.locator('.listed strong').allTextContents()).toEqual(['1 ×', '11 ×'])
      await fine(page, `listed-${locale}-${width}`, javaScript)
      await page.locator('.listed a[href$="network=a1b"]').first().click()
      expect(await page.locator('ol.cases > li').count()).toBe(11)
      await fine(page, `network-${locale}-${width}`, javaScript)

      await page.goto(`${served.url}/console/cases/K7F3-MOTH`)
      const form = page.locator('form[action$="/person-consent"]')
      await page.locator('details:has(form[action$="/person-consent"]) > summary').press('Enter')
      await form.locator('select').selectOption(answer)
      await fine(page, `consent-${locale}-${width}`, javaScript)
      await form.locator('button').press('Enter')
      await page.locator('p.told').waitFor()
      expect((await caseNow(served.service, 'mother')).history.at(-1)?.act).toBe(`person-consent:${answer}`)
      expect(window.complaints).toEqual([])
    })
  },
)
