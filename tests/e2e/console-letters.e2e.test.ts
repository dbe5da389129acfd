import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeSignInLink } from '../../src/desk/sign-in.ts'
import { FIRST_ADMINISTRATOR } from '../../src/desk/staff.ts'
import { DEAD_INDEX } from '../../src/records/dead-letter.ts'
import { openWindow, type Window } from '../support/chromium.ts'
import { type Served, startServed } from '../support/served.ts'
import { makeDesk, press, reportOffer } from '../support/service.ts'
import { systemPackages } from '../support/system-packages.ts'

/** Where to put pictures of the pages, for whoever wants to look at them. */
const { PICTURES } = process.env

describe.skipIf(systemPackages.chromium.command === undefined)(
  'what could not be delivered, in Chromium',
  { timeout: 120_000 },
  () => {
    let served: Served
    const windows: Window[] = []
    beforeAll(async () => {
      served = await startServed()
      const { service } = served
      await makeDesk(service, 'hotline', '-9', ['20', '21'])
      await makeDesk(service, 'moderators', '-8', ['30'])
      for (const chat of ['20', '-9', '-8', '8'])
        service.platform.failures.set(chat, { ok: false, why: chat === '-8' ? 'refused' : 'gone' })
      await service.receive('7', { kind: 'command', name: 'danger', argument: '' })
      await press(service, '7', 'Yes')
      await press(service, '7', 'Share')
      await reportOffer(service, '9')
    })
    afterAll(async () => {
      for (const window of windows) await window.close()
      await served?.close()
    })
    const open = async (width: number, locale: string, javaScript = true) => {
      const window = await openWindow({ width, locale, javaScript })
      windows.push(window)
      const link = await makeSignInLink(
        { ...served.service.deps, publicUrl: served.url },
        FIRST_ADMINISTRATOR,
      )
      await window.page.goto(link)
      await window.page.locator('main button').first().click()
      return window.page
    }
    const dead = () => served.service.store.range(DEAD_INDEX, { order: 'ascending', limit: 50 })

    test.each([
      [390, 'en'],
      [1280, 'ko'],
    ])(
      'at %i pixels in %s: found from the queue, axe finds nothing, nothing is wider than the page',
      async (width, locale) => {
        const page = await open(width, locale)
        await page.goto(`${served.url}/console?lang=${locale}`)
        if (PICTURES !== undefined)
          await page.screenshot({ path: `${PICTURES}/queue-${locale}-${width}.png` })
        await page.locator('main a[href="/console/letters"]').click()
        expect(await page.locator('.letters li').count()).toBe((await dead()).length)
        await page.locator('.letters summary').first().click()
        if (PICTURES !== undefined)
          await page.screenshot({ path: `${PICTURES}/letters-${locale}-${width}.png`, fullPage: true })
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(wide).toBeLessThanOrEqual(0)
        expect(windows.at(-1)?.complaints).toEqual([])
      },
    )

    test('without scripts: by keyboard alone one is put away with a reason and another tried again', async () => {
      const page = await open(390, 'en', false)
      await page.goto(`${served.url}/console/letters`)
      const before = (await dead()).length
      served.service.platform.failures.clear()
      await page.locator('.letters summary').first().focus()
      await page.keyboard.press('Enter')
      await page.locator('.letters select').first().selectOption('cannot-arrive')
      await page.locator('.letters details button').first().press('Enter')
      expect(await page.locator('[role="status"]').textContent()).toBe('Put away.')
      expect(await dead()).toHaveLength(before - 1)
      await page.locator('.letters li button').first().press('Enter')
      expect(await page.locator('[role="status"]').textContent()).toBe('On its way again.')
      expect(await dead()).toHaveLength(before - 2)
    })
  },
)
