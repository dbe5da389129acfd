import { beforeEach, describe, expect, test } from 'vitest'
import { makeSignInLink } from '../../src/desk/sign-in.ts'
import { FIRST_ADMINISTRATOR } from '../../src/desk/staff.ts'
import { browserName } from '../../src/http/console/browser-name.ts'
import { readSettings, SETTINGS_KEYS } from '../../src/records/settings-record.ts'
import { makeDesk, type Service, startService, testConfig } from '../support/service.ts'
import {
  type Browser,
  browser,
  caseNow,
  hiddenFields,
  keepCase,
  signIn,
  staffId,
  tokenOf,
} from './console-visitor.ts'

let service: Service
beforeEach(async () => {
  service = await startService()
  await makeDesk(service, 'moderators', 'group-m', ['11', '12'])
})

const settingsNow = async () =>
  (await readSettings(service.vault, await service.store.read(SETTINGS_KEYS))).settings
const rolesOf = async (person: string) => {
  const id = await staffId(service, person)
  return (await settingsNow()).staff.find(each => each.id === id)?.roles ?? []
}
const edit = async (from: Browser, fields: Record<string, string>, page = '/console/staff') =>
  from.post(page, { ...hiddenFields(await from.page('/console')), ...fields })
const as = async (person: string, headers: Record<string, string> = {}) =>
  signIn(service, await staffId(service, person), headers)

describe('a sign-in link', () => {
  const NAVIGATES = { 'sec-fetch-dest': 'document' }

  test('is of the browser that opens it; another one cannot use it', async () => {
    const token = tokenOf(await makeSignInLink(service.deps, FIRST_ADMINISTRATOR))
    const own = browser(service)
    await own.send(`/console/sign-in?token=${token}`)
    expect((await own.send(`/console/sign-in?token=${token}`, { headers: NAVIGATES })).status).toBe(200)
    const thief = browser(service)
    const opened = await thief.send(`/console/sign-in?token=${token}`, { headers: NAVIGATES })
    expect(opened.status).toBe(403)
    expect(await opened.text()).toContain('opened in another browser before')
    expect((await thief.post('/console/sign-in', { token })).status).toBe(400)
    expect((await own.post('/console/sign-in', { token })).status).toBe(303)
  })

  test('opened twice by its own browser, also in another language, still works', async () => {
    const token = tokenOf(await makeSignInLink(service.deps, FIRST_ADMINISTRATOR))
    const own = browser(service)
    await own.send(`/console/sign-in?token=${token}`, { headers: NAVIGATES })
    expect((await own.send(`/console/sign-in?token=${token}&lang=ko`, { headers: NAVIGATES })).status).toBe(
      200,
    )
    expect((await own.post('/console/sign-in', { token })).status).toBe(303)
  })
})

describe('sign-ins', () => {
  const PHONE =
    'Mozilla/5.0 (Linux; Android 16; Pixel 9) AppleWebKit/537.36 Chrome/141.0.0.0 Mobile Safari/537.36'

  test('are listed in two words and ended one by one by their owner', async () => {
    const desk = await as('11')
    service.clock.forward(1000)
    const phone = await as('11', { 'user-agent': PHONE })
    const stranger = await as('12')
    const page = await desk.page('/console/me')
    expect(page).toContain('Chrome, Android')
    expect(page).not.toContain('Pixel')
    const name = /name="session" value="([^"]+)"/.exec(page)?.[1] ?? ''
    await edit(stranger, { do: 'sign-out', session: name }, '/console/me')
    expect((await phone.send('/console')).status).toBe(200)
    await edit(desk, { do: 'sign-out', session: name }, '/console/me')
    expect((await phone.send('/console')).status).toBe(401)
    expect((await desk.send('/console')).status).toBe(200)
  })

  test('are ended everywhere by an administrator', async () => {
    const [first, second] = [await as('11'), await as('11')]
    await edit(await as('1'), { do: 'sign-out', staff: await staffId(service, '11') })
    expect([(await first.send('/console')).status, (await second.send('/console')).status]).toEqual([
      401, 401,
    ])
  })

  test.each([
    [PHONE, 'Chrome, Android'],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 15_1) AppleWebKit/605.1.15 Version/18.1 Safari/605.1.15',
      'Safari, macOS',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0', 'Firefox, Linux'],
    ['<script>', ''],
  ])('%s is called %s', (agent, name) => expect(browserName(agent)).toBe(name))
})

describe('roles', () => {
  test('the first other administrator is made by one; after that a second one agrees, never the same', async () => {
    service = await startService({ config: testConfig({ ADMINS: '' }) })
    const operator = await signIn(service, FIRST_ADMINISTRATOR)
    await edit(operator, {
      do: 'give',
      role: 'administrator',
      platform: 'telegram',
      person: '50',
      name: 'Ana',
    })
    expect(await rolesOf('50')).toEqual(['administrator'])
    await edit(operator, {
      do: 'give',
      role: 'administrator',
      platform: 'telegram',
      person: '51',
      name: 'Bo',
    })
    expect(await rolesOf('51')).toEqual(['administrator'])
    await edit(operator, {
      do: 'give',
      role: 'administrator',
      platform: 'telegram',
      person: '52',
      name: 'Chi',
    })
    expect(await rolesOf('52')).toEqual([])
    const staff = await staffId(service, '52')
    expect((await edit(operator, { do: 'approve', staff })).status).toBe(409)
    expect(await rolesOf('52')).toEqual([])
    const ana = await as('50')
    expect(await ana.page('/console/staff')).toContain('Chi')
    expect((await edit(ana, { do: 'approve', staff })).status).toBe(303)
    expect(await rolesOf('52')).toEqual(['administrator'])
    expect((await settingsNow()).proposals).toEqual([])
  })

  test('a proposal is turned down; what was not proposed cannot be agreed to', async () => {
    service = await startService({ config: testConfig({ ADMINS: 'telegram:1,telegram:2' }) })
    const one = await as('1')
    await edit(one, { do: 'give', role: 'administrator', platform: 'telegram', person: '60', name: '' })
    await edit(await as('2'), { do: 'reject', staff: await staffId(service, '60') })
    expect((await edit(await as('2'), { do: 'approve', staff: await staffId(service, '60') })).status).toBe(
      409,
    )
    expect(await rolesOf('60')).toEqual([])
  })

  test('an auditor sees what was done, and nothing sealed', async () => {
    const admin = await as('1')
    await edit(admin, { do: 'give', role: 'auditor', platform: 'telegram', person: '90', name: 'Au' })
    await keepCase(
      service,
      { id: 'aaaa', desk: (await settingsNow()).desks[0]?.id ?? '' },
      { texts: ['canary-offer'] },
    )
    const auditor = await as('90')
    const page = await auditor.page('/console/cases/K7F3-AAAA')
    expect(page).toContain('K7F3-AAAA')
    expect(page).not.toContain('canary-offer')
    const own = hiddenFields(await auditor.page('/console'))
    for (const verb of ['claim', 'open', 'decide', 'note', 'undo', 'hand-on', 'escalate'])
      expect(
        (await auditor.post(`/console/cases/K7F3-AAAA/${verb}`, { ...own, seen: '', reason: 'x' })).status,
      ).toBeGreaterThanOrEqual(403)
    expect((await auditor.send('/console/staff')).status).toBe(403)
    await edit(admin, { do: 'take', role: 'auditor', staff: await staffId(service, '90') })
    expect((await auditor.send('/console')).status).toBe(401)
  })

  test('a place in the configuration is not taken here, nor the last administrator', async () => {
    const admin = await as('1')
    const own = await staffId(service, '1')
    for (const fields of [
      { do: 'take', role: 'administrator', staff: own },
      { do: 'remove', staff: own },
    ])
      expect((await edit(admin, fields)).status).toBe(409)
    expect((await admin.send('/console/staff')).status).toBe(200)
  })

  test('is for administrators, with their own form', async () => {
    const moderator = await as('11')
    const before = await settingsNow()
    const give = { do: 'give', role: 'administrator', platform: 'telegram', person: '11' }
    expect((await edit(moderator, give)).status).toBe(403)
    expect((await (await as('1')).post('/console/staff', give)).status).toBe(403)
    expect(await settingsNow()).toEqual(before)
  })
})

test('what someone reads is theirs to say, and gives no role', async () => {
  const admin = await as('1')
  await edit(admin, { do: 'read', reads: 'vi' }, '/console/me')
  expect(await admin.page('/console')).toContain('those I read')
  expect(await rolesOf('1')).toEqual([])
  await edit(admin, { do: 'read' }, '/console/me')
  expect(await admin.page('/console')).not.toContain('those I read')
})

test('who leaves gives back what they hold, and the next one is called for what they were called for', async () => {
  await makeDesk(service, 'hotline', 'group-h', ['21', '22'])
  const desk = (await settingsNow()).desks.find(each => each.kind === 'moderators')?.id ?? ''
  await keepCase(service, { id: 'aaaa', desk })
  const moderator = await as('11')
  await moderator.press('K7F3-AAAA', 'claim')
  await service.receive('7', { kind: 'command', name: 'danger', argument: '' })
  const hotline = (await settingsNow()).desks.find(each => each.kind === 'hotline')?.id ?? ''
  await keepCase(service, {
    id: 'dddd',
    kind: 'danger',
    deskKind: 'hotline',
    desk: hotline,
    urgency: 'now',
    state: 'acknowledged',
    claimedBy: await staffId(service, '21'),
    claimedAt: service.clock.now(),
  })
  const admin = await as('1')
  for (const person of ['11', '21'])
    expect((await edit(admin, { do: 'remove', staff: await staffId(service, person) })).status).toBe(303)
  const given = await caseNow(service, 'aaaa')
  expect([given.state, given.claimedBy]).toEqual(['open', undefined])
  expect(await caseNow(service, 'dddd')).toMatchObject({
    state: 'escalated',
    page: { staff: await staffId(service, '22') },
  })
  expect((await moderator.send('/console')).status).toBe(401)
  expect((await settingsNow()).staff.map(each => each.id)).not.toContain(await staffId(service, '11'))
})
