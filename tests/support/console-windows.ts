import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { StaffId } from '../../src/cases/desk.ts'
import { makeSignInLink } from '../../src/desk/sign-in.ts'
import { openWindow, type Window } from './chromium.ts'
import type { Served } from './served.ts'

/** Where to put pictures of the pages, for whoever wants to look at them. */
const { PICTURES } = process.env

/** Windows of staff signed in to the console of a served service. */
export const consoleWindows = () => {
  const windows: Window[] = []
  return {
    /** A window of its own, signed in by the link the bot gives. */
    open: async (
      { service, url }: Served,
      who: StaffId,
      options: Parameters<typeof openWindow>[0] = {},
    ): Promise<Page> => {
      const window = await openWindow(options)
      windows.push(window)
      const link = new URL(await makeSignInLink(service.deps, who))
      await window.page.goto(`${url}${link.pathname}${link.search}`)
      await window.page.locator('main form button').click()
      await window.page.locator('form.out').waitFor()
      return window.page
    },
    /** Axe finds nothing, and nothing is wider than the page. */
    fine: async (page: Page, name: string): Promise<void> => {
      if (PICTURES !== undefined) await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true })
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
      expect(violations.map(({ id, nodes }) => [name, id, nodes.map(each => each.html)])).toEqual([])
      const [wide, has] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
      expect([name, wide]).toEqual([name, has])
    },
    /** Closes them; none may have complained. */
    close: async (): Promise<void> => {
      const complaints = windows.flatMap(window => window.complaints)
      await Promise.all(windows.splice(0).map(window => window.close()))
      expect(complaints).toEqual([])
    },
  }
}
