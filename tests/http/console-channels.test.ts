import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FIRST_ADMINISTRATOR } from '../../src/desk/staff.ts'
import { reachInNode } from '../../src/outgoing/reach-in-node.ts'
import { readSettings, SETTINGS_KEYS } from '../../src/records/settings-record.ts'
import { makeDesk, type Service, startService, testConfig } from '../support/service.ts'
import { startReceiver } from '../support/web-receiver.ts'
import { type Browser, hiddenFields, signIn, staffId } from './console-visitor.ts'

let receiver: Awaited<ReturnType<typeof startReceiver>>
let service: Service
let admin: Browser
beforeEach(async () => {
  receiver = await startReceiver()
  const config = testConfig({ OUTGOING_ALLOW: receiver.origin })
  service = await startService({ config, reach: reachInNode(config.outgoing.allowed) })
  await makeDesk(service, 'hotline', '-9', ['20'])
  admin = await signIn(service, FIRST_ADMINISTRATOR)
})
afterEach(() => receiver.stop())

const settings = async () =>
  (await readSettings(service.vault, await service.store.read(SETTINGS_KEYS))).settings
const channelsOf = async (id: string) => (await settings()).staff.find(each => each.id === id)?.channels ?? []
const edit = async (fields: Record<string, string>, by = admin) =>
  by.post('/console/desks', { ...hiddenFields(await by.page('/console/desks')), ...fields })
const add = async (kind: string, address: string, token = '') =>
  edit({ do: 'channel-add', staff: await staffId(service, '20'), kind, address, token })

describe('channels on the desks page', () => {
  it('a webhook is added, its secret shown once, tried out, renewed and removed', async () => {
    const staff = await staffId(service, '20')
    const shown = await (await add('webhook', `${receiver.origin}/secret-path`)).text()
    const [first] = /whsec_[\w+/=]{40,}/.exec(shown) ?? []
    expect(first).toBeDefined()
    const page = await admin.page('/console/desks')
    expect(page).not.toContain('whsec_')
    expect(page).not.toContain('secret-path')
    const [channel] = await channelsOf(staff)
    const fields = { staff, channel: channel?.id ?? '' }
    expect((await edit({ do: 'channel-test', ...fields })).status).toBe(303)
    expect(JSON.parse(receiver.taken[0]?.body ?? '{}')).toMatchObject({ type: 'staff.test' })
    receiver.answers.set('/secret-path', { status: 401 })
    expect((await edit({ do: 'channel-test', ...fields })).status).toBe(409)
    const renewed = await (await edit({ do: 'channel-renew', ...fields })).text()
    expect(/whsec_[\w+/=]{40,}/.exec(renewed)?.[0]).not.toBe(first)
    expect((await edit({ do: 'channel-remove', ...fields })).status).toBe(303)
    expect(await channelsOf(staff)).toEqual([])
    // Who called whom in by what is on record; where it leads is not.
    const record = await admin.page('/console/audit/house')
    for (const said of ['given a channel', 'given a new secret for a webhook', 'lost a channel'])
      expect(record).toContain(said)
    expect(record).not.toContain('secret-path')
  })

  it.each([
    ['webhook', 'http://hooks.example.org/a'],
    ['webhook', 'https://169.254.169.254/latest'],
    ['ntfy', 'https://ntfy.sh/'],
    ['ntfy', 'https://localhost/topic'],
    ['pagerduty', 'short'],
    ['email', 'officer@aid.example.org'],
    ['telepathy', 'x'],
  ])('%s to %s is refused, and nothing changed', async (kind, address) => {
    expect((await add(kind, address)).status).toBe(409)
    expect(await channelsOf(await staffId(service, '20'))).toEqual([])
  })

  it('is for administrators, with a form of theirs', async () => {
    const officer = await signIn(service, await staffId(service, '20'))
    const fields = {
      do: 'channel-add',
      staff: await staffId(service, '20'),
      kind: 'ntfy',
      address: `${receiver.origin}/t`,
    }
    expect((await officer.post('/console/desks', fields)).status).toBe(403)
    expect((await admin.post('/console/desks', fields)).status).toBe(403)
    expect(await channelsOf(await staffId(service, '20'))).toEqual([])
  })

  it('someone with no chat can be called once they have a channel, and no more without', async () => {
    const desk = (await settings()).desks[0]?.id ?? ''
    await edit({ do: 'join', desk })
    expect((await settings()).desks[0]?.onCall).not.toContain(FIRST_ADMINISTRATOR)
    await edit({
      do: 'channel-add',
      staff: FIRST_ADMINISTRATOR,
      kind: 'ntfy',
      address: `${receiver.origin}/t`,
    })
    expect((await settings()).desks[0]?.onCall).toContain(FIRST_ADMINISTRATOR)
    const [channel] = await channelsOf(FIRST_ADMINISTRATOR)
    await edit({ do: 'channel-remove', staff: FIRST_ADMINISTRATOR, channel: channel?.id ?? '' })
    expect((await settings()).desks[0]?.onCall).not.toContain(FIRST_ADMINISTRATOR)
  })

  it('an administrator of the configuration is none by the settings', async () => {
    const id = await staffId(service, '1')
    await edit({ do: 'channel-add', staff: id, kind: 'ntfy', address: `${receiver.origin}/t` })
    expect((await settings()).staff.find(each => each.id === id)?.roles).toEqual([])
  })
})
