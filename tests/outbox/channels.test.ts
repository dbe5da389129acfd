import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { StaffChannel } from '../../src/cases/channel.ts'
import { withChannel, withNewSecret } from '../../src/desk/edit-channels.ts'
import { editSettings } from '../../src/desk/edit-settings.ts'
import { staffIdOf, staffOf } from '../../src/desk/staff.ts'
import { hookSecret } from '../../src/outbox/channels/sign-webhook.ts'
import { reachInNode } from '../../src/outgoing/reach-in-node.ts'
import { readSettings, SETTINGS_KEYS } from '../../src/records/settings-record.ts'
import { makeDesk, manualClock, press, startService } from '../support/service.ts'
import { startReceiver } from '../support/web-receiver.ts'

let receiver: Awaited<ReturnType<typeof startReceiver>>
beforeAll(async () => {
  receiver = await startReceiver()
})
afterAll(() => receiver.stop())

const SECRET = hookSecret(new Uint8Array(32).fill(7))
const CANARY = 'zanzibarquokka'

/** A hotline desk whose first person has these channels, and a call for help. */
const danger = async (channels: (origin: string) => readonly StaffChannel[]) => {
  const clock = manualClock(Date.now())
  const service = await startService({ clock, reach: reachInNode([receiver.origin]) })
  await makeDesk(service, 'hotline', '-9', ['20', '21'])
  const id = await staffIdOf(service.vault, { platform: 'telegram', personId: '20' })
  const settingsNow = async () =>
    (await readSettings(service.vault, await service.store.read(SETTINGS_KEYS))).settings
  const person = staffOf(await settingsNow(), []).find(each => each.id === id)
  if (person === undefined) throw new Error('The officer is not there.')
  for (const channel of channels(receiver.origin))
    await editSettings(service.deps, settings => withChannel(settings, person, channel))
  receiver.taken.length = 0
  const call = async () => {
    await service.receive('7', { kind: 'text', text: `help we are locked in ${CANARY}`, forwarded: false })
    await press(service, '7', 'Yes')
    return press(service, '7', 'Share')
  }
  const taken = (path: string) => receiver.taken.filter(each => each.path === path)
  const channelsNow = async () => staffOf(await settingsNow(), []).find(each => each.id === id)?.channels
  return { service, clock, person, call, taken, channelsNow }
}

const webhook = (origin: string, path = '/hook'): StaffChannel => ({
  id: 'w',
  kind: 'webhook',
  url: `${origin}${path}`,
  secrets: [{ secret: SECRET }],
})
const ntfy = (origin: string): StaffChannel => ({
  id: 'n',
  kind: 'ntfy',
  url: `${origin}/alarm-7f3a`,
  token: 'tk_secret',
})
const pagerduty = (origin: string): StaffChannel => ({
  id: 'p',
  kind: 'pagerduty',
  key: 'R0UTINGKEY0123456789012345678901',
  url: `${origin}/v2/enqueue`,
})

describe('a page', () => {
  it('goes to the chat and to every channel of the person, with codes alone', async () => {
    const { service, call, taken } = await danger(origin => [
      webhook(origin),
      ntfy(origin),
      pagerduty(origin),
    ])
    await call()
    expect(service.platform.sent.some(({ to }) => to === '20')).toBe(true)
    const [hook] = taken('/hook')
    const said = new Webhook(SECRET).verify(hook?.body ?? '', { ...hook?.headers }) as Record<string, unknown>
    expect(said).toMatchObject({ type: 'staff.page', data: { urgency: 'now' } })
    expect(Object.keys(said).sort()).toEqual(['data', 'timestamp', 'type'])
    expect(hook?.headers['webhook-id']).not.toContain('.')
    const [topic] = taken('/')
    const published = JSON.parse(topic?.body ?? '{}')
    expect(published).toMatchObject({ topic: 'alarm-7f3a', priority: 5 })
    expect(published.message).toMatch(/^Case [0-9A-Z]{4}-[0-9A-Z]{2} /)
    expect(topic?.headers.authorization).toBe('Bearer tk_secret')
    const [event] = taken('/v2/enqueue')
    expect(JSON.parse(event?.body ?? '{}')).toMatchObject({
      event_action: 'trigger',
      payload: { severity: 'critical' },
    })
    const all = receiver.taken.map(({ body }) => body).join()
    expect(all).not.toContain(CANARY)
    expect(all).not.toContain('"7"')
  })

  it('a forged or changed body does not verify', async () => {
    const { call, taken } = await danger(origin => [webhook(origin)])
    await call()
    const [hook] = taken('/hook')
    expect(() => new Webhook(SECRET).verify(`${hook?.body} `, { ...hook?.headers })).toThrow()
    const other = hookSecret(new Uint8Array(32).fill(8))
    expect(() => new Webhook(other).verify(hook?.body ?? '', { ...hook?.headers })).toThrow()
  })

  it('counts as passed on when the chat is shut and another channel takes it', async () => {
    const { service, call, taken } = await danger(origin => [ntfy(origin)])
    service.platform.failures.set('20', { ok: false, why: 'blocked' })
    await call()
    expect(taken('/')).toHaveLength(1)
    // The desk's group is called only where nothing of the person's own took it.
    const group = service.platform.sent.filter(
      ({ to, message }) => to === '-9' && message.do === 'say' && message.screen === 'desk.page',
    )
    expect(group).toHaveLength(0)
  })

  it('is repeated on the channel that failed, and on no other, under the same id', async () => {
    receiver.answers.set('/flaky', { status: 500 })
    const { service, clock, call, taken } = await danger(origin => [webhook(origin, '/flaky'), ntfy(origin)])
    await call()
    const chat = () =>
      service.platform.sent.filter(
        ({ to, message }) => to === '20' && message.do === 'say' && message.screen === 'desk.page',
      ).length
    expect([taken('/flaky').length, taken('/').length, chat()]).toEqual([1, 1, 1])
    receiver.answers.delete('/flaky')
    clock.forward(61_000)
    await service.tick(20)
    // What rings does so once more after a minute, by a call of its own.
    expect([taken('/flaky').length, taken('/').length, chat()]).toEqual([2, 2, 1])
    const ids = taken('/flaky').map(({ headers }) => headers['webhook-id'])
    expect(new Set(ids).size).toBe(1)
    clock.forward(61_000)
    await service.tick(20)
    expect(taken('/flaky')).toHaveLength(2)
  })

  it('a webhook that answers 410 is turned off and called no more', async () => {
    receiver.answers.set('/gone', { status: 410 })
    const { service, clock, call, taken, channelsNow, person } = await danger(origin => [
      webhook(origin, '/gone'),
    ])
    await call()
    expect(await channelsNow()).toMatchObject([{ id: 'w', offSince: clock.now() }])
    await press(service, '20', 'Decline')
    clock.forward(6 * 60_000)
    await service.tick(20)
    clock.forward(60 * 60_000)
    await service.tick(20)
    expect(taken('/gone')).toHaveLength(1)
    await editSettings(service.deps, settings => withNewSecret(settings, person, 'w', SECRET, clock.now()))
    expect((await channelsNow())?.[0]).not.toHaveProperty('offSince')
    receiver.answers.delete('/gone')
  })

  it('stops what rings until it is stopped, once somebody else has the case', async () => {
    const { service, clock, call, taken } = await danger(origin => [pagerduty(origin), ntfy(origin)])
    await call()
    clock.forward(6 * 60_000)
    await service.tick(20)
    await press(service, '21', 'Acknowledge')
    const events = taken('/v2/enqueue').map(({ body }) => JSON.parse(body))
    expect(events.map(each => each.event_action)).toEqual(['trigger', 'resolve'])
    expect(events[0].dedup_key).toBe(events[1].dedup_key)
    expect(taken('/')).toHaveLength(1)
  })

  it('stops for the one who takes it too', async () => {
    const { service, call, taken } = await danger(origin => [pagerduty(origin), ntfy(origin)])
    await call()
    await press(service, '20', 'Acknowledge')
    const events = taken('/v2/enqueue').map(({ body }) => JSON.parse(body))
    expect(events.map(each => each.event_action)).toEqual(['trigger', 'resolve'])
    // Nobody is told what they just did themselves.
    expect(taken('/')).toHaveLength(1)
    const told = service.platform.sent.filter(
      ({ to, message }) => to === '20' && message.do === 'say' && message.screen === 'desk.ring-stop',
    )
    expect(told).toEqual([])
  })
})

describe('a receiver that hangs', () => {
  it('holds up nobody else: the page is out, and it is tried again', async () => {
    receiver.answers.set('/hangs', 'hang')
    const { service, clock, call, taken } = await danger(origin => [webhook(origin, '/hangs'), ntfy(origin)])
    const began = performance.now()
    await call()
    // The turn waits four seconds at most for a page, a channel is given five.
    expect(performance.now() - began).toBeLessThan(10_000)
    expect(
      service.platform.sent.some(
        ({ to, message }) => to === '20' && message.do === 'say' && message.screen === 'desk.page',
      ),
    ).toBe(true)
    expect(taken('/').length).toBe(1)
    receiver.answers.delete('/hangs')
    clock.forward(61_000)
    await service.tick(20)
    expect(taken('/hangs').length).toBeGreaterThan(1)
  })
})

describe('a change of secret', () => {
  it('signs with both for a day, then with the new one alone', async () => {
    const { service, clock, call, taken, person } = await danger(origin => [webhook(origin)])
    const next = hookSecret(new Uint8Array(32).fill(9))
    await editSettings(service.deps, settings => withNewSecret(settings, person, 'w', next, clock.now()))
    await call()
    const [both] = taken('/hook')
    for (const secret of [SECRET, next])
      expect(new Webhook(secret).verify(both?.body ?? '', { ...both?.headers })).toBeTruthy()
    expect(both?.headers['webhook-signature']?.split(' ')).toHaveLength(2)
    clock.forward(25 * 3_600_000)
    receiver.taken.length = 0
    // On to the second person, then to everybody, the first among them again once that was not answered either.
    for (let step = 0; step < 3; step += 1) {
      await service.tick(20)
      clock.forward(16 * 60_000)
    }
    const [one] = taken('/hook')
    expect(one?.headers['webhook-signature']?.split(' ')).toHaveLength(1)
  })
})
