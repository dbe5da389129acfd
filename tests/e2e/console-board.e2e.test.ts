import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeSignInLink } from '../../src/desk/sign-in.ts'
import { FIRST_ADMINISTRATOR } from '../../src/desk/staff.ts'
import { readSettings, SETTINGS_KEYS } from '../../src/records/settings-record.ts'
import { staffId } from '../http/console-visitor.ts'
import { openWindow, type Window } from '../support/chromium.ts'
import { type Served, startServed } from '../support/served.ts'
import { makeDesk, press } from '../support/service.ts'
import { systemPackages } from '../support/system-packages.ts'

/** Where to put pictures of the pages, for whoever wants to look at them. */
const { PICTURES } = process.env

const call = async ({ service }: Served, person: string) => {
  await service.receive(person, { kind: 'command', name: 'danger', argument: '' })
  await press(service, person, 'Yes')
  await press(service, person, 'Share')
}

describe.skipIf(systemPackages.chromium.command === undefined)(
  'the hotline board in Chromium',
  { timeout: 120_000 },
  () => {
    let served: Served
    const windows: Window[] = []
    const open = async (who: string, width: number, locale: string): Promise<Page> => {
      const window = await openWindow({ width, locale })
      windows.push(window)
      await window.page.goto(await makeSignInLink({ ...served.service.deps, publicUrl: served.url }, who))
      await window.page.locator('main button').first().click()
      return window.page
    }
    const fine = async (page: Page, name: string) => {
      if (PICTURES !== undefined) await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true })
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(wide).toBeLessThanOrEqual(0)
    }

    beforeAll(async () => {
      served = await startServed()
      await makeDesk(served.service, 'hotline', '-9', ['20', '21'])
      await call(served, '7')
      await call(served, '8')
      await press(served.service, '20', 'Acknowledge')
    })
    afterAll(async () => {
      for (const window of windows) await window.close()
      await served?.close()
    })

    test.each([
      [390, 'en'],
      [1280, 'ko'],
    ])(
      'at %i pixels in %s: clocks run, nothing is wider than the page, axe finds nothing',
      async (width, locale) => {
        const page = await open(await staffId(served.service, '20'), width, locale)
        await page.goto(`${served.url}/console/board?lang=${locale}`)
        const clock = page.locator('.open-pages .clock').first()
        await expect.poll(() => clock.textContent()).toMatch(/^\d+:\d\d$/)
        const before = await clock.textContent()
        await expect.poll(() => clock.textContent()).not.toBe(before)
        if (PICTURES !== undefined) await page.screenshot({ path: `${PICTURES}/before-${width}.png` })
        expect(await page.locator('[data-wants="sound"]').isChecked()).toBe(false)
        await page.locator('[data-wants="sound"]').check()
        await page.reload()
        expect(await page.locator('[data-wants="sound"]').isChecked()).toBe(true)
        await fine(page, `board-${locale}-${width}`)
        // Why the desk has it stands on the board and on the page of the case.
        const why = await page.locator('.open-pages .case > .small').first().textContent()
        await page.locator('.open-pages .case').first().click()
        expect(await page.locator('main > p.small').allTextContents()).toContain(why)
        await fine(page, `case-${locale}-${width}`)
        expect(windows.at(-1)?.complaints).toEqual([])
      },
    )

    test('a desk’s own page at phone width', async () => {
      const page = await open(FIRST_ADMINISTRATOR, 390, 'en')
      const { settings } = await readSettings(
        served.service.vault,
        await served.service.store.read(SETTINGS_KEYS),
      )
      await page.goto(`${served.url}/console/desks/${settings.desks[0]?.id}`)
      await fine(page, 'desk-en-390')
    })
  },
)
