import { beforeEach, describe, expect, test } from 'vitest'
import { caseKeys, openCase, readCase } from '../../src/records/case-record.ts'
import { readSettings, SETTINGS_KEYS } from '../../src/records/settings-record.ts'
import { makeDesk, type Service, startService, textOf } from '../support/service.ts'
import { type Browser, caseNow, hiddenFields, keepCase, signIn, staffId } from './console-visitor.ts'

const CANARY = 'zanzibarquokka'
let service: Service
let officer: Browser

const onceOf = (page: string): string => /name="once" value="([^"]+)"/.exec(page)?.[1] ?? ''
const heard = () => service.platform.sent.filter(({ to }) => to === '700').map(each => textOf(each.message))
const lines = async () => {
  const stored = readCase(await service.store.read(caseKeys('talk')))
  return stored === undefined ? [] : ((await openCase(service.vault, stored))?.talk ?? [])
}

beforeEach(async () => {
  service = await startService()
  await makeDesk(service, 'hotline', '-9', ['20', '21'])
  const { settings } = await readSettings(service.vault, await service.store.read(SETTINGS_KEYS))
  const me = await staffId(service, '20')
  await keepCase(
    service,
    {
      id: 'talk',
      code: 'TALK-01',
      kind: 'danger',
      urgency: 'now',
      state: 'acknowledged',
      desk: settings.desks[0]?.id ?? '',
      deskKind: 'hotline',
      claimedBy: me,
      canAsk: true,
    },
    {
      consent: { desk: 'share', hotline: 'share', reply: true },
      reporter: { platform: 'telegram', id: '700', locale: 'ko' },
      talk: [{ at: 1, from: 'person', text: `third floor ${CANARY}` }],
    },
  )
  officer = await signIn(service, me)
})

describe('a talk in the console', () => {
  test('what was written is in the answer to reading and writing alone, and each of them is a look on record', async () => {
    const page = await officer.page('/console/cases/TALK-01')
    expect(page).not.toContain(CANARY)
    const before = (await caseNow(service, 'talk')).audit.count
    const read = await officer.press('TALK-01', 'listen')
    expect(await read.text()).toContain(CANARY)
    expect((await officer.page('/console/cases/TALK-01/listen')).includes(CANARY)).toBe(false)
    service.clock.forward(1000)
    const said = await officer.press('TALK-01', 'say', 'where')
    expect(await said.text()).toContain(CANARY)
    const { history, audit } = await caseNow(service, 'talk')
    expect(history.slice(1).map(({ act }) => act)).toEqual(['listen', 'talk:where', 'listen'])
    expect(audit.count).toBe(before + 3)
  })

  test('the same form sent again says nothing again; another one does', async () => {
    const page = await officer.page('/console/cases/TALK-01')
    const fields = { ...hiddenFields(page), once: onceOf(page), text: 'Second gate?' }
    expect(fields.once).toMatch(/^[\w-]{22}$/)
    const first = await officer.post('/console/cases/TALK-01/say', fields)
    expect(first.status).toBe(200)
    const again = await officer.post('/console/cases/TALK-01/say', fields)
    expect(again.status).toBe(303)
    expect(heard().filter(text => text.includes('Second gate?'))).toHaveLength(1)
    await officer.post('/console/cases/TALK-01/say', { ...fields, once: onceOf(await first.text()) })
    expect((await lines()).filter(({ text }) => text === 'Second gate?')).toHaveLength(2)
  })

  test('what could not be said stays in its field', async () => {
    const page = await officer.page('/console/cases/TALK-01')
    await officer.press('TALK-01', 'say', 'seen')
    await officer.press('TALK-01', 'hush')
    const late = await officer.post('/console/cases/TALK-01/say', {
      ...hiddenFields(page),
      once: onceOf(page),
      text: 'Are you there?',
    })
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('It is for the person to write again')
    expect(heard().join()).not.toContain('Are you there?')
  })

  test('who may not be written to is not offered it', async () => {
    await officer.press('TALK-01', 'close', 'helped')
    await keepCase(service, {
      id: 'mute',
      code: 'MUTE-01',
      kind: 'danger',
      state: 'acknowledged',
      desk: (await caseNow(service, 'talk')).desk ?? '',
      deskKind: 'hotline',
      claimedBy: await staffId(service, '20'),
      canAsk: false,
    })
    const page = await officer.page('/console/cases/MUTE-01')
    expect(page).toContain('did not allow to be written to')
    expect(page).not.toContain('/say')
    expect((await officer.press('MUTE-01', 'say', 'where')).status).toBe(409)
  })
})
