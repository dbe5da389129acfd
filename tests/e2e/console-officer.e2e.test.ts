import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import english from '../../prompts/console/en.json' with { type: 'json' }
import korean from '../../prompts/console/ko.json' with { type: 'json' }
import vietnamese from '../../prompts/vi.json' with { type: 'json' }
import type { CaseFacets } from '../../src/cases/case.ts'
import { caseKeys, readCase } from '../../src/records/case-record.ts'
import { readSettings, SETTINGS_KEYS } from '../../src/records/settings-record.ts'
import { caseNow, keepCase, staffId } from '../http/console-visitor.ts'
import { consoleWindows } from '../support/console-windows.ts'
import { type Served, startServed } from '../support/served.ts'
import { makeDesk, textOf } from '../support/service.ts'
import { systemPackages } from '../support/system-packages.ts'

const WROTE = 'chúng tôi ở tầng 3, cổng xanh'

describe.skipIf(systemPackages.chromium.command === undefined)(
  'what a hotline officer does, in Chromium',
  { timeout: 240_000 },
  () => {
    let served: Served
    let officer = ''
    let people = 700
    const { open, fine, close } = consoleWindows()

    beforeAll(async () => {
      served = await startServed()
      await makeDesk(served.service, 'hotline', '-9', ['20', '21'])
      officer = await staffId(served.service, '20')
    })
    afterEach(close)
    afterAll(() => served?.close())

    const sentTo = (person: string) =>
      served.service.platform.sent.filter(({ to }) => to === person).map(({ message }) => message)
    const heard = (person: string) => sentTo(person).map(textOf).join('\n')
    const does = (person: string, event: Parameters<Served['service']['receive']>[1]) =>
      served.service.receive(person, event, { from: { id: person, localeHint: 'vi' } })

    /** Someone who reads Vietnamese calls for help, and agrees to be written to. */
    const call = async (): Promise<{ readonly person: string; readonly facets: CaseFacets }> => {
      people += 1
      const person = String(people)
      await does(person, { kind: 'command', name: 'danger', argument: '' })
      for (const prefix of ['S:y', 'C:share']) {
        const data = sentTo(person)
          .toReversed()
          .flatMap(message => (message.do === 'say' ? message.buttons.flat() : []))
          .find(button => button.data.startsWith(prefix))?.data
        await does(person, { kind: 'press', data: data ?? '' })
      }
      const { store } = served.service
      const rows = await store.range('cases:open', { order: 'ascending', limit: 50 })
      const records = await store.read(rows.map(({ member }) => caseKeys(member)[0]))
      const all = records.flatMap(record => readCase([record, undefined])?.facets ?? [])
      const facets = all.find(({ state }) => state === 'escalated')
      if (facets === undefined) throw new Error('Nobody was called.')
      return { person, facets }
    }
    const form = (page: Page, verb: string) =>
      page.locator(`form[action$="/${verb}"], form[action$="/${verb}#talk"]`)
    const shut = async (page: Page, verb: string) => {
      const details = page.locator('details').filter({ has: form(page, verb) })
      if ((await details.getAttribute('open')) === null) await details.locator('summary').click()
    }

    test.each([
      ['en-US', 1280, english],
      ['en-US', 390, english],
      ['ko-KR', 1280, korean],
      ['ko-KR', 390, korean],
    ] as const)('from acknowledging to opening again: %s, %i wide', async (locale, width, staff) => {
      const { person, facets } = await call()
      const name = (step: string) => `officer-${step}-${locale.slice(0, 2)}-${width}`
      const page = await open(served, officer, { locale, width })
      await page.goto(`${served.url}/console/cases/${facets.code}`)
      await fine(page, name('called'))
      await form(page, 'acknowledge').locator('button').click()
      await page.getByText(staff['talk.not-begun']).waitFor()

      await form(page, 'say').locator('select').selectOption('where')
      await form(page, 'say').first().locator('button').click()
      await page.getByText(staff['done.say']).waitFor()
      expect(heard(person)).toContain(vietnamese['talk.phrase.where'])
      await does(person, { kind: 'text', text: WROTE, forwarded: false })
      // Told of by itself; read by a press, and not before.
      await page.locator('#heard').getByText(staff['talk.heard']).waitFor({ timeout: 30_000 })
      expect(await page.textContent('main')).not.toContain(WROTE)
      await fine(page, name('heard'))
      await form(page, 'listen').locator('button').click()
      await page.getByText(WROTE).waitFor()
      await form(page, 'say').locator('textarea').fill('Second gate?')
      await form(page, 'say').last().locator('button').click()
      await page.locator('.talk-lines li').nth(2).waitFor()
      expect(heard(person)).toContain('Second gate?')
      for (const verb of ['refer', 'snooze', 'close']) await shut(page, verb)
      await fine(page, name('talk'))
      // The same form sent again says nothing again.
      await page.reload()
      expect(
        sentTo(person)
          .map(textOf)
          .filter(text => text.includes('Second gate?')),
      ).toHaveLength(1)

      await form(page, 'contact').locator('button').click()
      await page.getByText(staff['done.contact']).waitFor()
      await shut(page, 'refer')
      await form(page, 'refer').locator('input[name=body]').fill('Đại sứ quán')
      await form(page, 'refer').locator('button').click()
      await page.getByText(staff['done.refer']).waitFor()
      expect(heard(person)).toContain('Đại sứ quán')
      await shut(page, 'snooze')
      await form(page, 'snooze').locator('select[name=hours]').selectOption('4')
      await form(page, 'snooze').locator('button').click()
      await page.getByText(staff['done.snooze']).waitFor()
      await fine(page, name('aside'))
      await form(page, 'wake').locator('button').click()
      await shut(page, 'close')
      await form(page, 'close').locator('select').selectOption('referred')
      await form(page, 'close').locator('button').click()
      await page.locator('.told', { hasText: staff['done.close'] }).waitFor()
      expect(heard(person)).toContain(vietnamese['status.closed'])
      expect(await page.locator('#talk').count()).toBe(0)
      await fine(page, name('closed'))
      await form(page, 'reopen').locator('button').click()
      await page.getByText(staff['done.reopen']).waitFor()
      await page.getByText(staff['talk.closed']).waitFor()
      await shut(page, 'close')
      await form(page, 'close').locator('button').click()
      const acts = (await caseNow(served.service, facets.id)).history.map(({ act }) => act)
      expect(acts).toEqual(
        expect.arrayContaining([
          'acknowledge',
          'talk:where',
          'listen',
          'progress:in-contact',
          'refer:agreed',
          'snooze:waits-for-person',
          'wake',
          'close:referred',
          'reopen:new-facts',
        ]),
      )
    })

    test('by keys alone: acknowledge, write, choose a phrase, read', async () => {
      const { person, facets } = await call()
      const page = await open(served, officer, { width: 1280 })
      await page.goto(`${served.url}/console/cases/${facets.code}`)
      await page.keyboard.press('c')
      await page.getByText(english['done.acknowledge']).waitFor()
      await page.keyboard.press('t')
      await page.keyboard.type('Can you hear cars?')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.locator('.talk-lines li').first().waitFor()
      expect(heard(person)).toContain('Can you hear cars?')
      await page.keyboard.press('p')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.locator('.talk-lines li').nth(1).waitFor()
      expect(heard(person)).toContain(vietnamese['talk.phrase.safe-now'])
      await does(person, { kind: 'text', text: WROTE, forwarded: false })
      await page.keyboard.press('r')
      await page.getByText(WROTE).waitFor()
      // Everything else is come by with Tab.
      await page.locator('summary', { hasText: english['do.close'] }).focus()
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.locator('.told', { hasText: english['done.close'] }).waitFor()
      expect(await caseNow(served.service, facets.id)).toMatchObject({ state: 'closed', outcome: 'referred' })
    })

    test('without scripts, and a colleague who was faster', async () => {
      const { person, facets } = await call()
      const page = await open(served, officer, { javaScript: false })
      await page.goto(`${served.url}/console/cases/${facets.code}`)
      await form(page, 'acknowledge').locator('button').click()
      await form(page, 'say').locator('textarea').fill('Is it safe?')
      await form(page, 'say').last().locator('button').click()
      expect(await page.locator('.talk-lines li').allTextContents()).toEqual([
        expect.stringContaining('Is it safe?'),
      ])
      expect(heard(person)).toContain('Is it safe?')
      await form(page, 'hush').locator('button').click()
      await page.getByText(english['talk.closed']).waitFor()
      expect(await form(page, 'say').count()).toBe(0)
      const late = await open(served, officer, { javaScript: false })
      await late.goto(`${served.url}/console/cases/${facets.code}`)
      await form(page, 'decline').locator('select').selectOption('know-them')
      await form(page, 'decline').locator('button').click()
      expect(await page.getByRole('status').textContent()).toBe(english['done.decline'])
      await late.locator('summary', { hasText: english['do.close'] }).click()
      await form(late, 'close').locator('button').click()
      expect(await late.getByRole('alert').textContent()).toBe(english['refused.wrong-state'])
      // The case as it is now.
      expect(await form(late, 'close').count()).toBe(0)
      expect(await caseNow(served.service, facets.id)).toMatchObject({ state: 'escalated' })
    })

    test('a no stands; with the operator’s rule it goes on for a reason, and that is seen', async () => {
      const { service, url } = served
      const { settings } = await readSettings(service.vault, await service.store.read(SETTINGS_KEYS))
      expect(settings.vitalRule).toBeUndefined()
      await keepCase(
        service,
        { id: 'declined', code: 'NOPE-01', urgency: 'now', desk: 'console' },
        { consent: { desk: 'share', hotline: 'no', reply: false } },
      )
      const page = await open(served, await staffId(service, '1'), { width: 390 })
      const escalate = async () => {
        await page.goto(`${url}/console/cases/NOPE-01`)
        await form(page, 'escalate').locator('button').click()
      }
      await escalate()
      expect(await page.getByRole('alert').textContent()).toBe(english['refused.no-consent'])
      await page.getByText(english['refused.no-rule']).waitFor()
      expect(await page.locator('.override').count()).toBe(0)
      await page.goto(`${url}/console/desks`)
      await page
        .locator('#vital textarea')
        .fill('Code of conduct 4.2: two people agree that a life is at stake.')
      await page.locator('#vital button').click()
      await page.getByText(english['desks.rule-set']).waitFor()
      await fine(page, 'vital-en-390')
      await escalate()
      const override = page.locator('.override')
      await override.getByText('Code of conduct 4.2').waitFor()
      await fine(page, 'override-en-390')
      await override.locator('textarea').fill('Leaves in an hour, the ticket is one-way.')
      await override.locator('button').click()
      await page.getByText(english['done.escalate']).waitFor()
      await page.getByText(english['ground.life-in-danger']).first().waitFor()
      await fine(page, 'overridden-en-390')
      expect(await caseNow(service, 'declined')).toMatchObject({
        state: 'escalated',
        override: { ground: 'life-in-danger' },
      })
    })
  },
)
