import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import staff from '../../prompts/console/en.json' with { type: 'json' }
import { OPEN_INDEX } from '../../src/records/case-index.ts'
import { caseKeys, readCase } from '../../src/records/case-record.ts'
import { staffId } from '../http/console-visitor.ts'
import { consoleWindows } from '../support/console-windows.ts'
import { rewrittenOffers } from '../support/like-families.ts'
import { newsOf, reportIn } from '../support/like-reports.ts'
import { type Served, startServed } from '../support/served.ts'
import { makeDesk } from '../support/service.ts'
import { systemPackages } from '../support/system-packages.ts'

const LIKE = 12
describe.skipIf(systemPackages.chromium.command === undefined)(
  'like cases in Chromium',
  { timeout: 180_000 },
  () => {
    let served: Served
    const windows = consoleWindows()
    const open = async (options: Parameters<typeof windows.open>[2]) =>
      windows.open(served, await staffId(served.service, '2'), options)
    const look = windows.fine
    const openCases = async () => {
      const rows = await served.service.store.range(OPEN_INDEX, { order: 'ascending', limit: 100 })
      const records = await served.service.store.read(rows.map(({ member }) => caseKeys(member)[0]))
      return records.flatMap(record => readCase([record, undefined])?.facets ?? [])
    }

    beforeAll(async () => {
      served = await startServed()
      await makeDesk(served.service, 'moderators', '-100', ['2'])
      const campaign = rewrittenOffers(LIKE).filter(each => each.family === 'ko-tm')
      for (const [at, { text }] of campaign.entries())
        await reportIn(served.service, `${100 + at}`, text, at % 2 === 0 ? 'fr' : 'en')
    }, 120_000)
    afterEach(windows.close)
    afterAll(() => served.close())

    test.each([
      ['en-US', 1280],
      ['en-US', 390],
      ['ko-KR', 1280],
      ['ko-KR', 390],
    ] as const)('no page has a barrier axe knows: %s, %i wide', async (locale, width) => {
      const name = (page: string) => `like-${page}-${locale.slice(0, 2)}-${width}`
      const page = await open({ locale, width })
      await look(page, name('queue'))
      const [first] = await openCases()
      await page.goto(`${served.url}/console/cases/${first?.code}`)
      await look(page, name('case'))
      await page.locator('form[action$="/claim"] button').first().click()
      await page.locator('form[action$="/open"] button').first().click()
      await page.locator('#report').waitFor()
      await look(page, name('opened'))
      await page.locator('form[action$="/release"] button').first().click()
      await page.goto(`${served.url}/console/identities?q=%40gold_hr88`)
      await look(page, name('identity'))
    })

    test('by keyboard alone: one decision for all; then without scripts, a correction', async () => {
      const { service } = served
      const [first] = await openCases()
      const page = await open({ width: 1280 })
      await page.goto(`${served.url}/console/cases/${first?.code}`)
      const form = page
        .locator('form[action$="/decide"]')
        .filter({ has: page.locator('input[name="shared"]') })
      expect(await form.locator('input[name="shared"]').first().isChecked()).toBe(true)
      await form.getByRole('button', { name: staff['do.decide.confirmed'] }).focus()
      await page.keyboard.press('Enter')
      await page.getByText(staff['done.like-decide']).waitFor()
      expect(await openCases()).toEqual([])
      await page.getByText('Cases decided: 12').waitFor()
      await look(page, 'like-decided-en-1280')
      for (let at = 0; at < 100 && newsOf(service).size < LIKE; at += 1) {
        await service.tick(40)
        await page.waitForTimeout(50)
      }
      expect(newsOf(service).size).toBe(LIKE)
      const plain = await open({ width: 390, javaScript: false })
      await plain.goto(`${served.url}/console/cases/${first?.code}`)
      await plain.getByRole('button', { name: staff['like.reopen'] }).click()
      await plain.getByText(staff['done.like-correct']).waitFor()
      expect(await openCases()).toHaveLength(LIKE)
      for (let at = 0; at < 100 && [...newsOf(service).values()].some(news => news.length < 2); at += 1) {
        await service.tick(40)
        await page.waitForTimeout(50)
      }
      for (const news of newsOf(service).values()) expect(news).toHaveLength(2)
    })
  },
)
