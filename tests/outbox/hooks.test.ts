import { Webhook } from 'standardwebhooks'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hookTells } from '../../src/cases/hook-event.ts'
import { FIRST_ADMINISTRATOR } from '../../src/desk/staff.ts'
import { reachInNode } from '../../src/outgoing/reach-in-node.ts'
import { readSettings, SETTINGS_KEYS } from '../../src/records/settings-record.ts'
import { facetsOf } from '../exports/a-case.ts'
import { type Browser, hiddenFields, signIn } from '../http/console-visitor.ts'
import {
  makeDesk,
  manualClock,
  press,
  type Service,
  startService,
  testConfig,
  textOf,
} from '../support/service.ts'
import { startReceiver } from '../support/web-receiver.ts'

const CANARY = 'zanzibarquokka'
let receiver: Awaited<ReturnType<typeof startReceiver>>
let service: Service
let admin: Browser
let desk = ''
beforeEach(async () => {
  receiver = await startReceiver()
  const config = testConfig({ OUTGOING_ALLOW: receiver.origin })
  const clock = manualClock(Date.now())
  service = await startService({ config, clock, reach: reachInNode(config.outgoing.allowed) })
  await makeDesk(service, 'hotline', '-9', ['20'])
  admin = await signIn(service, FIRST_ADMINISTRATOR)
  desk = (await settings()).desks[0]?.id ?? ''
})
afterEach(() => receiver.stop())

const settings = async () =>
  (await readSettings(service.vault, await service.store.read(SETTINGS_KEYS))).settings
const hookNow = async () => (await settings()).desks[0]?.hook
const edit = async (fields: Record<string, string>) => {
  const page = `/console/desks/${desk}`
  return admin.post(page, { ...hiddenFields(await admin.page(page)), ...fields })
}
const secretIn = (page: string) => /whsec_[\w+/=]{40,}/.exec(page)?.[0] ?? ''
const setHook = async (path = '/hook') =>
  secretIn(await (await edit({ do: 'hook-set', address: `${receiver.origin}${path}` })).text())
const danger = async () => {
  await service.receive('7', { kind: 'text', text: `help we are locked in ${CANARY}`, forwarded: false })
  await press(service, '7', 'Yes')
  return press(service, '7', 'Share')
}
const events = (path = '/hook') => receiver.taken.filter(each => each.path === path)
const types = () => events().map(({ body }) => JSON.parse(body).type)

describe('a hotline’s own system', () => {
  it('hears of every step, signed, with number and kind alone', async () => {
    const secret = await setHook()
    await danger()
    // The reporter was not kept waiting for it.
    expect(events()).toEqual([])
    await service.tick(20)
    await service.receive('7', { kind: 'text', text: `${CANARY} second floor`, forwarded: false })
    await press(service, '20', 'Acknowledge')
    await press(service, '20', 'Close', '-9')
    await press(service, '20', 'Helped', '-9')
    await service.tick(20)
    expect(types().toSorted()).toEqual(['case.acknowledged', 'case.closed', 'case.escalated', 'case.updated'])
    for (const { body, headers } of events()) {
      const said = new Webhook(secret).verify(body, { ...headers }) as Record<string, unknown>
      expect(Object.keys(said).toSorted()).toEqual(['data', 'timestamp', 'type'])
      expect(Object.keys(said.data as object).toSorted()).toEqual(['case', 'urgency'])
      expect(body).not.toContain(CANARY)
      expect(body.length).toBeLessThan(300)
    }
    expect(new Set(events().map(({ headers }) => headers['webhook-id'])).size).toBe(4)
  })

  it('hears that a report was taken back', async () => {
    await setHook()
    await danger()
    await service.receive('7', { kind: 'command', name: 'withdraw', argument: '' })
    await press(service, '7', 'Withdraw the report')
    await service.tick(20)
    expect(types()).toContain('case.withdrawn')
  })

  it('that is down gets the same event again, by the waits of the standard, for three days', async () => {
    await setHook()
    receiver.answers.set('/hook', { status: 503 })
    await danger()
    await service.tick(20)
    const waits = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400]
    let made = 1
    for (const wait of waits) {
      service.clock.forward((wait - 2) * 1_000)
      await service.tick(50)
      expect(events()).toHaveLength(made)
      // Each event comes a little later than that, up to a fifth, so that not all come at one moment.
      service.clock.forward(wait * 200 + 3_000)
      await service.tick(50)
      made += 1
      expect(events()).toHaveLength(made)
    }
    const first = events().filter(({ body }) => JSON.parse(body).type === 'case.escalated')
    expect(new Set(first.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect(new Set(first.map(({ headers }) => headers['webhook-timestamp'])).size).toBe(first.length)
    // Nobody answered in three days: turned off, and the administrator is told in their chat.
    expect((await hookNow())?.offSince).toBeDefined()
    await service.tick(50)
    const told = service.platform.sent.filter(({ to }) => to === '1').map(({ message }) => textOf(message))
    expect(told.some(text => text.includes('takes no webhooks any more'))).toBe(true)
  })

  it('waits as long as it is told to', async () => {
    await setHook()
    receiver.answers.set('/hook', { status: 429, headers: { 'retry-after': '120' } })
    await danger()
    await service.tick(20)
    receiver.answers.delete('/hook')
    service.clock.forward(100_000)
    await service.tick(20)
    expect(events()).toHaveLength(1)
    service.clock.forward(25_000)
    await service.tick(20)
    expect(events()).toHaveLength(2)
  })

  it('that says it is gone is turned off at once; a new secret turns it on again', async () => {
    const old = await setHook()
    receiver.answers.set('/hook', { status: 410 })
    await danger()
    await service.tick(20)
    expect(events()).toHaveLength(1)
    expect((await hookNow())?.offSince).toBe(service.clock.now())
    await press(service, '20', 'Acknowledge')
    await service.tick(20)
    expect(events()).toHaveLength(1)
    receiver.answers.delete('/hook')
    const fresh = await setHook()
    expect(fresh).not.toBe(old)
    await press(service, '20', 'Close', '-9')
    await press(service, '20', 'Helped', '-9')
    await service.tick(20)
    const last = events().at(-1)
    for (const secret of [old, fresh])
      expect(new Webhook(secret).verify(last?.body ?? '', { ...last?.headers })).toMatchObject({
        type: 'case.closed',
      })
  })

  it('of two who tick at the same time one sends', async () => {
    await setHook()
    await danger()
    await Promise.all([service.tick(20), service.tick(20), service.tick(20)])
    expect(types()).toEqual(['case.escalated'])
  })

  it.each(['http://hooks.example.org/a', 'https://10.0.0.1/', 'https://localhost/', 'hooks'])(
    'is not set to %s',
    async address => {
      expect((await edit({ do: 'hook-set', address })).status).toBe(409)
      expect(await hookNow()).toBeUndefined()
    },
  )

  it('is taken away again, and its secret shown once only', async () => {
    const secret = await setHook()
    expect(secret).not.toBe('')
    expect(await admin.page(`/console/desks/${desk}`)).not.toContain('whsec_')
    await edit({ do: 'hook-remove' })
    expect(await hookNow()).toBeUndefined()
    await danger()
    await service.tick(20)
    expect(events()).toEqual([])
  })
})

describe('what it is told of', () => {
  const desks = [
    {
      id: 'd1',
      kind: 'hotline' as const,
      name: 'A',
      chat: { platform: 'web' as const, id: 'd1' },
      onCall: [],
      hook: { url: 'https://a.example', secrets: [] },
    },
    {
      id: 'd2',
      kind: 'hotline' as const,
      name: 'B',
      chat: { platform: 'web' as const, id: 'd2' },
      onCall: [],
    },
  ]
  it('nothing, where a desk has no system or nothing happened', () => {
    const was = facetsOf()
    expect(hookTells(was, { ...was, updatedAt: was.updatedAt + 1 }, desks)).toEqual([])
    expect(hookTells(undefined, { ...was, state: 'escalated', desk: 'd2' }, desks)).toEqual([])
    expect(hookTells(undefined, { ...was, state: 'open' }, desks)).toEqual([])
  })
  it('a case that leaves the desk is closed for it', () => {
    const was = facetsOf()
    expect(hookTells(was, { ...was, state: 'escalated', desk: 'd2' }, desks)).toEqual([
      { notice: 'hook', desk: 'd1', event: 'case.closed' },
    ])
  })
})
