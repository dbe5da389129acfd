import { readFileSync, rmSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { Decrypter } from 'age-encryption'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { makeSignInLink } from '../../src/desk/sign-in.ts'
import { FIRST_ADMINISTRATOR } from '../../src/desk/staff.ts'
import { sealByAge } from '../../src/outgoing/seal-by-age.ts'
import { readSettings, SETTINGS_KEYS } from '../../src/records/settings-record.ts'
import { caseNow, keepCase, staffId } from '../http/console-visitor.ts'
import { openWindow, type Window } from '../support/chromium.ts'
import { type Served, startServed } from '../support/served.ts'
import { makeDesk } from '../support/service.ts'
import { systemPackages } from '../support/system-packages.ts'

const CANARY = 'zanzibarquokka'

describe.skipIf(systemPackages.chromium.command === undefined)(
  'hand-over and channels in Chromium',
  { timeout: 240_000 },
  () => {
    let served: Served
    let desk = ''
    const windows: Window[] = []

    beforeAll(async () => {
      served = await startServed({ seal: sealByAge })
      const { service } = served
      await makeDesk(service, 'hotline', 'group-h', ['20'])
      const { settings } = await readSettings(service.vault, await service.store.read(SETTINGS_KEYS))
      desk = settings.desks[0]?.id ?? ''
      await keepCase(
        service,
        {
          id: 'aaaa',
          kind: 'danger',
          state: 'acknowledged',
          urgency: 'now',
          stage: 'there-cannot-leave',
          origin: 'KR',
          destination: 'KH',
          desk,
          deskKind: 'hotline',
          claimedBy: await staffId(service, '20'),
          rules: ['account-lending'],
        },
        {
          texts: [`Bring your card. @bavet_jobs ${CANARY}`],
          contacts: [{ channel: 'telegram', value: 'bavet_jobs' }],
          answers: { papers: 'yes' },
          reporter: { platform: 'telegram', id: '700070007', locale: 'ko' },
        },
      )
    })
    afterEach(async () => {
      for (const window of windows.splice(0)) await window.close()
    })
    afterAll(() => served.close())

    const signedIn = async (who: string, options: Parameters<typeof openWindow>[0]): Promise<Page> => {
      const window = await openWindow(options)
      windows.push(window)
      const link = new URL(await makeSignInLink(served.service.deps, who))
      await window.page.goto(`${served.url}${link.pathname}${link.search}`)
      await window.page.click('main form button')
      return window.page
    }

    const sound = async (page: Page) => {
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join()}`),
      ).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    }

    test.each([
      [1100, 'en-US'],
      [390, 'ko-KR'],
    ])('chosen, looked at, made and taken, at %i pixels in %s, by keyboard', async (width, locale) => {
      const page = await signedIn(await staffId(served.service, '20'), { width, locale })
      await page.goto(`${served.url}/console/cases/K7F3-AAAA/hand-over`)
      await sound(page)
      await page.focus('button[value=preview]')
      await page.keyboard.press('Enter')
      await page.waitForSelector('button[value=make]')
      await sound(page)
      expect(await page.textContent('main')).not.toContain(CANARY)
      await page.focus('button[value=make]')
      await page.keyboard.press('Enter')
      const link = new URL((await page.textContent('code.link')) ?? '')
      const passphrase = (await page.textContent('code.secret')) ?? ''
      await sound(page)
      await page.goto(`${served.url}${link.pathname}`)
      await sound(page)
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('main form button')])
      const path = await download.path()
      const decrypter = new Decrypter()
      decrypter.addPassphrase(passphrase)
      const summary = await decrypter.decrypt(new Uint8Array(readFileSync(path)), 'text')
      rmSync(path, { force: true })
      expect(summary).toContain('K7F3-AAAA')
      expect(summary).not.toContain(CANARY)
      expect((await caseNow(served.service, 'aaaa')).history.at(-1)?.act).toBe('fetched:summary')
    })

    test('works with scripts off', async () => {
      const page = await signedIn(await staffId(served.service, '20'), { javaScript: false })
      await page.goto(`${served.url}/console/cases/K7F3-AAAA`)
      await page.click('a[href$="/hand-over"]')
      await page.selectOption('select[name=format]', 'stix')
      await page.click('button[value=preview]')
      await page.click('button[value=make]')
      expect(await page.textContent('code.link')).toContain('/files/')
    })

    test('channels of a person and the system of a desk are set without a violation', async () => {
      const page = await signedIn(FIRST_ADMINISTRATOR, { width: 390 })
      await page.goto(`${served.url}/console/desks`)
      await page.click('details.channels summary')
      await page.selectOption('details.channels select[name=kind]', 'webhook')
      await page.fill('details.channels input[name=address]', 'https://hooks.aid.example.com/in')
      await page.click('details.channels form:last-of-type button')
      expect(await page.textContent('code.secret')).toMatch(/^whsec_/)
      await sound(page)
      await page.goto(`${served.url}/console/desks/${desk}`)
      await page.fill('input[name=address]', 'https://case.aid.example.com/hook')
      await page.click('form:has(input[value=hook-set]) button')
      expect(await page.textContent('code.secret')).toMatch(/^whsec_/)
      await sound(page)
    })
  },
)
