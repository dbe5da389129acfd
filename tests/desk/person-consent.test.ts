import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { caseByCode } from '../../src/desk/act-on-case.ts'
import { caseKeys, openCase, readCase } from '../../src/records/case-record.ts'
import { readSettings, SETTINGS_KEYS } from '../../src/records/settings-record.ts'
import { type Browser, caseNow, hiddenFields, keepCase, signIn, staffId } from '../http/console-visitor.ts'
import { everyStore, type OpenStore } from '../support/every-store.ts'
import { makeDesk, manualClock, type Service, startService } from '../support/service.ts'

describe.each(everyStore)(
  'the other person’s consent, learned after a relative filed, on $name',
  ({ open }) => {
    let opened: OpenStore
    let service: Service
    let officer: Browser
    let desk = ''

    beforeEach(async () => {
      const clock = manualClock(Date.now())
      opened = await open(clock.now)
      service = await startService({ store: opened.store, clock })
      await makeDesk(service, 'hotline', '-9', ['20', '21'])
      const { settings } = await readSettings(service.vault, await service.store.read(SETTINGS_KEYS))
      desk = settings.desks[0]?.id ?? ''
      officer = await signIn(service, await staffId(service, '20'))
    })
    afterEach(() => opened.close())

    const held = async (kind: 'relative' | 'danger' = 'relative', id = 'mother') =>
      keepCase(
        service,
        {
          id,
          kind,
          desk,
          deskKind: 'hotline',
          state: 'acknowledged',
          claimedBy: await staffId(service, '20'),
        },
        { answers: { 'person-consent': 'unknown' } },
      )
    const sealedOf = async (id: string) => {
      const stored = readCase(await service.store.read(caseKeys(id)))
      return stored && openCase(service.vault, stored)
    }

    test('is kept sealed by who holds the case, stands in its audited history, and is respected by files at once', async () => {
      const { code, id } = await held()
      expect(await caseByCode(service.deps, code)).toBe(id)
      const page = await officer.page(`/console/cases/${code}`)
      expect(page).toContain('name="argument"><option value="unknown">unknown</option><option value="given">')
      const file = async () => {
        const to = `/console/cases/${code}/hand-over`
        const fields = {
          ...hiddenFields(await officer.page(to)),
          do: 'preview',
          to: 'desk',
          format: 'summary',
        }
        return (await officer.post(to, fields)).status
      }
      expect(await file()).toBe(200)
      for (const answer of ['given', 'refused'] as const) {
        expect((await officer.press(code, 'person-consent', answer)).status).toBe(303)
        expect((await sealedOf(id))?.personConsent).toBe(answer)
      }
      expect(await file()).toBe(409)
      const acts = (await caseNow(service, id)).history.map(({ act }) => act)
      expect(acts.slice(-2)).toEqual(['person-consent:given', 'person-consent:refused'])
      const audit = await officer.page(`/console/cases/${code}/audit`)
      expect(audit).toContain('The other person&#39;s consent: refused')
      expect(audit).toContain('Every entry is as it was written.')
      // What was opened shows it, and nothing else of the case changed.
      const report = await (await officer.press(code, 'open')).text()
      expect(report).toMatch(/The other person&#39;s consent<\/dt><dd dir="auto">refused/)
      expect((await caseNow(service, id)).state).toBe('acknowledged')
    })

    test('nobody else keeps it, nothing that is no answer is kept, and other cases have no place for it', async () => {
      const { code, id } = await held()
      const colleague = await signIn(service, await staffId(service, '21'))
      expect(await colleague.page(`/console/cases/${code}`)).not.toContain('/person-consent"')
      expect((await colleague.press(code, 'person-consent', 'given')).status).toBe(409)
      expect((await officer.press(code, 'person-consent', 'perhaps')).status).toBe(409)
      const stale = hiddenFields(await officer.page(`/console/cases/${code}`))
      expect(
        (
          await officer.post(`/console/cases/${code}/person-consent`, {
            ...stale,
            form: 'x',
            argument: 'given',
          })
        ).status,
      ).toBe(403)
      expect((await sealedOf(id))?.personConsent).toBe('unknown')
      const danger = await held('danger', 'herself')
      expect(await officer.page(`/console/cases/${danger.code}`)).not.toContain('/person-consent"')
      expect((await officer.press(danger.code, 'person-consent', 'given')).status).toBe(409)
    })
  },
)
