import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { FIRST_ADMINISTRATOR } from '../../src/desk/staff.ts'
import { readSettings, SETTINGS_KEYS } from '../../src/records/settings-record.ts'
import { staffId } from '../http/console-visitor.ts'
import { consoleWindows } from '../support/console-windows.ts'
import { type Served, startServed } from '../support/served.ts'
import { makeDesk, press } from '../support/service.ts'
import { systemPackages } from '../support/system-packages.ts'

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
    const { open, fine, close } = consoleWindows()

    beforeAll(async () => {
      served = await startServed()
      await makeDesk(served.service, 'hotline', '-9', ['20', '21'])
      await call(served, '7')
      await call(served, '8')
      await press(served.service, '20', 'Acknowledge')
    })
    afterEach(close)
    afterAll(() => served?.close())

    test.each([
      [390, 'en'],
      [1280, 'ko'],
    ])(
      'at %i pixels in %s: clocks run, nothing is wider than the page, axe finds nothing',
      async (width, locale) => {
        const page = await open(served, await staffId(served.service, '20'), { width, locale })
        await page.goto(`${served.url}/console/board?lang=${locale}`)
        const clock = page.locator('.open-pages .clock').first()
        await expect.poll(() => clock.textContent()).toMatch(/^\d+:\d\d$/)
        const before = await clock.textContent()
        await expect.poll(() => clock.textContent()).not.toBe(before)
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
      },
    )

    test('a desk’s own page at phone width', async () => {
      const page = await open(served, FIRST_ADMINISTRATOR, { width: 390, locale: 'en' })
      const { settings } = await readSettings(
        served.service.vault,
        await served.service.store.read(SETTINGS_KEYS),
      )
      await page.goto(`${served.url}/console/desks/${settings.desks[0]?.id}`)
      await fine(page, 'desk-en-390')
    })
  },
)
