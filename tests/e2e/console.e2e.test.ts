import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import staff from '../../prompts/console/en.json' with { type: 'json' }
import bot from '../../prompts/en.json' with { type: 'json' }
import site from '../../prompts/site/en.json' with { type: 'json' }
import { openWindow, type Window } from '../support/chromium.ts'
import { type NodeService, startNodeService } from '../support/node-service.ts'
import { systemPackages } from '../support/system-packages.ts'

const OFFER =
  'Chat operator in Bavet, Cambodia, 4,000 USD a month, no experience, flight and room paid, bring your bank card. Telegram @bavet_jobs'
const RECEIPT = /^[2-9][0-9A-Z]{3}(?:-[0-9A-Z]{4}){3}$/

/** Buttons of the guided report, in the order in which one that is there is pressed. */
const WAY = [
  bot['button.submit'],
  bot['button.share'],
  bot['button.reply-yes'],
  bot['stage.talking'],
  bot['button.skip'],
  bot['button.report'],
]

const textOf = async (part: Locator): Promise<string> => (await part.textContent()) ?? ''
const lastMessage = (page: Page) => page.locator('.message').last()

/** Does something and waits until another message is the last. */
const untilAnswered = async (page: Page, act: () => Promise<void>): Promise<void> => {
  const before = await lastMessage(page).innerHTML()
  await act()
  for (let look = 0; look < 200 && (await lastMessage(page).innerHTML()) === before; look += 1)
    await page.waitForTimeout(25)
}

/** The button that leads on in the report, by what stands on it. */
const wayOn = async (part: Locator): Promise<Locator> => {
  const labels = await part.locator('button').allTextContents()
  const wanted = WAY.find(each => labels.includes(each))
  if (wanted === undefined) throw new Error(`No way on from: ${await textOf(part)}`)
  return part.getByRole('button', { name: wanted, exact: true }).last()
}

/** Presses through the report to the receipt. */
const report = async (page: Page): Promise<string> => {
  for (let step = 0; step < 30; step += 1) {
    const codes = await lastMessage(page).locator('code').allTextContents()
    if (codes[0] !== undefined) return codes[0]
    const button = await wayOn(lastMessage(page))
    await untilAnswered(page, () => button.click())
  }
  throw new Error('The report did not come to its end.')
}

const pasteOffer = async (page: Page): Promise<void> => {
  await page.getByRole('textbox').fill(OFFER)
  await untilAnswered(page, () => page.getByRole('button', { name: site['chat.send'] }).click())
}

describe.skipIf(systemPackages.chromium.command === undefined)(
  'chat and console in Chromium',
  { timeout: 60_000 },
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'console-'))
    let service: NodeService
    const windows: Window[] = []
    const open = async (options: Parameters<typeof openWindow>[0] = {}): Promise<Page> => {
      const window = await openWindow(options)
      windows.push(window)
      return window.page
    }

    beforeAll(async () => {
      service = await startNodeService({ DATA_DIR: folder, OPERATOR_NAME: 'Harbour Aid' })
    })
    afterEach(async () => {
      const complaints = windows.flatMap(window => window.complaints)
      await Promise.all(windows.splice(0).map(window => window.close()))
      expect(complaints).toEqual([])
    })
    afterAll(async () => {
      await service.kill()
      rmSync(folder, { recursive: true, force: true })
    })

    test('an offer is pasted, reported, claimed, opened and decided, and the chat shows the outcome', async () => {
      const person = await open()
      await person.goto(`${service.url}/chat`)
      await pasteOffer(person)
      expect(await textOf(lastMessage(person))).toContain(bot['advice.critical'])
      const receipt = await report(person)
      expect(receipt).toMatch(RECEIPT)

      const desk = await open({ width: 1280 })
      const link = /\S+\/console\/sign-in\?token=\S+/.exec(service.output())?.[0] ?? ''
      await desk.goto(link)
      await desk.getByRole('button', { name: staff['sign-in.press'] }).click()
      await desk.getByRole('heading', { name: staff['queue.title-open'] }).waitFor()
      await desk.locator('a.case').first().click()
      expect(await textOf(desk.locator('main'))).not.toContain('bring your bank card')
      await desk.getByRole('button', { name: staff['do.claim'], exact: true }).click()
      expect(await textOf(desk.getByRole('status'))).toBe(staff['done.claim'])
      await desk.getByRole('button', { name: staff['do.open'], exact: true }).click()
      // Each mark is followed by the number of its sign.
      const shown = await desk.locator('#report').innerHTML()
      expect(shown.replace(/<sup>.*?<\/sup>|<[^>]*>/gs, '')).toContain('bring your bank card')
      expect(await desk.locator('mark').count()).toBeGreaterThan(1)
      expect(await textOf(desk.locator('main'))).not.toContain(receipt)
      await desk.getByRole('button', { name: staff['do.decide.confirmed'] }).click()
      expect(await textOf(desk.getByRole('status'))).toBe(staff['done.decide'])
      expect(await desk.locator('#report').count()).toBe(0)

      await desk.clock.install()
      await desk.goto(`${service.url}/console`)
      expect(await desk.locator('a.case').count()).toBe(0)
      const another = await open()
      await another.goto(`${service.url}/chat`)
      await pasteOffer(another)
      await report(another)
      await desk.clock.fastForward(16_000)
      await desk.locator('a.case').waitFor()

      await person.reload()
      await person.getByText(bot['status.decided.confirmed']).waitFor()
      await person.goto(`${service.url}/chat`)
      expect(await person.getByText(bot['status.decided.confirmed']).count()).toBe(0)

      await desk.goto(link)
      await desk.getByRole('button', { name: staff['sign-in.press'] }).click()
      expect(await textOf(desk.getByRole('alert'))).toBe(staff['sign-in.used'])
    })

    test('Leave quickly ends the chat and leaves nothing to go back to', async () => {
      const person = await open()
      await person.route('https://www.bbc.com/**', route => route.fulfill({ body: 'The weather' }))
      await person.goto(`${service.url}/chat`)
      await pasteOffer(person)
      await person.getByText(site['chat.leave']).click()
      await person.getByText('The weather').waitFor()
      await person.goto(`${service.url}/chat`)
      expect(await textOf(person.locator('main'))).not.toContain('bring your bank card')
      expect(await person.locator('.message').count()).toBe(1)
    })

    test('without scripts the same works by whole pages', async () => {
      const person = await open({ javaScript: false })
      await person.goto(`${service.url}/chat`)
      await person.getByRole('textbox').fill(OFFER)
      await person.getByRole('button', { name: site['chat.send'] }).click()
      expect(await textOf(person.locator('main'))).toContain(bot['advice.critical'])
      const code = person.locator('.message code')
      for (let step = 0; step < 30 && (await code.count()) === 0; step += 1)
        await (await wayOn(person.locator('main'))).click()
      expect(await textOf(code)).toMatch(RECEIPT)
    })

    test('no page is wider than a small phone', async () => {
      const page = await open({ width: 320 })
      for (const path of ['/', '/?lang=ko', '/patterns', '/patterns?lang=ko', '/chat', '/console']) {
        await page.goto(`${service.url}${path}`)
        const [wide, has] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          window.innerWidth,
        ])
        expect([path, wide]).toEqual([path, has])
      }
    })
  },
)
