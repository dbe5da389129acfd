import { beforeEach, describe, expect, test } from 'vitest'
import type { Store } from '../../src/ports/store.ts'
import { OPEN_INDEX } from '../../src/records/case-index.ts'
import { createMemoryStore } from '../../src/store/memory.ts'
import { caseNow, hiddenFields, signIn, staffId } from '../http/console-visitor.ts'
import {
  makeDesk,
  manualClock,
  press,
  reportOffer,
  type Service,
  startService,
  testConfig,
  textOf,
} from '../support/service.ts'

const HOUR = 3_600_000
let service: Service
let trips: number

beforeEach(async () => {
  const clock = manualClock()
  const memory = createMemoryStore({ now: clock.now })
  const counted =
    <A extends readonly unknown[], R>(act: (...args: A) => R) =>
    (...args: A): R => {
      trips += 1
      return act(...args)
    }
  const store: Store = {
    ...memory,
    read: counted(memory.read),
    range: counted(memory.range),
  }
  trips = 0
  service = await startService({
    clock,
    store,
    config: testConfig({ OPERATOR_CONTACT: 'desk@example.org' }),
  })
  await makeDesk(service, 'moderators', '-8', ['11'])
})

const last = (person: string) =>
  textOf(
    service.platform.sent.filter(each => each.to === person).at(-1)?.message ?? {
      do: 'note',
      text: '',
      press: '',
    },
  )
const openCases = async () =>
  (await service.store.range(OPEN_INDEX, { order: 'ascending', limit: 500 })).map(row => row.member)
/** Reports with other words each time. */
const report = (person: string, number: number) =>
  reportOffer(
    service,
    person,
    `Offer number ${number}: hotel work in Dubai, pay 500 USD visa fee first. WhatsApp +9715012345${number}`,
  )

describe('a flood of reports from one account', () => {
  beforeEach(async () => {
    for (let number = 0; number < 6; number += 1) await report('7', number)
  })

  test('is slowed with how long and whom to write to, and nothing is lost', async () => {
    expect(await openCases()).toHaveLength(6)
    await report('7', 6)
    expect(await openCases()).toHaveLength(6)
    expect(last('7')).toContain('Please wait 60 minutes.')
    expect(last('7')).toContain('desk@example.org')
    expect(last('7')).toContain('If someone is in danger, say so here.')
    service.clock.forward(HOUR)
    await press(service, '7', 'Back to where I was')
    await press(service, '7', 'Send the report')
    expect(await openCases()).toHaveLength(7)
  })

  test('does not hold up another account, a check, or the danger path', async () => {
    await report('8', 0)
    expect(await openCases()).toHaveLength(7)
    await report('7', 6)
    await service.receive('7', { kind: 'text', text: 'help they locked us in KK Park', forwarded: false })
    expect(last('7')).not.toContain('Please wait')
    await service.receive('7', { kind: 'command', name: 'danger', argument: '' })
    await press(service, '7', 'Yes')
    await press(service, '7', 'Share')
    expect(await openCases()).toHaveLength(8)
  })

  test('is known from the one read of a turn', async () => {
    trips = 0
    await service.receive('9', { kind: 'text', text: 'Hello', forwarded: false })
    expect(trips).toBe(1)
  })
})

test('a network is counted under another name every day, and no address is in the store', async () => {
  const written: string[] = []
  const { commit } = service.store
  Object.assign(service.store, {
    commit: (change: Parameters<Store['commit']>[0]) => {
      written.push(JSON.stringify(change))
      return commit(change)
    },
  })
  const names = () => [
    ...new Set(
      written.flatMap(each => [...each.matchAll(/limit:network:\d+:([\w-]+)/g)].map(match => match[1])),
    ),
  ]
  const { limitKeys, countReport } = await import('../../src/records/limit-record.ts')
  for (const day of [0, 1]) {
    const now = service.clock.now() + day * 24 * HOUR
    const keys = await limitKeys(service.vault, 'conv:x', '203.0.113.77', now)
    await service.store.commit({ id: `count-${day}`, ...countReport(keys, now) })
  }
  expect(names()).toHaveLength(2)
  expect(written.join()).not.toContain('203.0.113')
})

describe('a reporter who misuses the service', () => {
  const blocked = async () => {
    await report('7', 0)
    const [id = ''] = await openCases()
    const { code } = await caseNow(service, id)
    const moderator = await signIn(service, await staffId(service, '11'))
    await moderator.press(code, 'claim')
    const form = hiddenFields(await moderator.page(`/console/cases/${code}`))
    expect(
      (await moderator.post(`/console/cases/${code}/block`, { ...form, argument: '7-abuse' })).status,
    ).toBe(303)
    return { code, id, moderator }
  }

  test('is told until when and why, can appeal, and is let in again', async () => {
    const { code, id, moderator } = await blocked()
    await report('7', 1)
    expect(last('7')).toContain('reports that misuse this service')
    expect(last('7')).toMatch(/Nov 29|29 Nov/)
    expect(last('7')).toContain('desk@example.org')
    expect(await openCases()).toHaveLength(1)
    expect((await caseNow(service, id)).history.at(-1)?.act).toBe('block:abuse')
    await moderator.press(code, 'unblock')
    await press(service, '7', 'Back to where I was')
    await press(service, '7', 'Send the report')
    expect(await openCases()).toHaveLength(2)
  })

  test('still reaches the danger path, and the block ends by itself', async () => {
    await blocked()
    await service.receive('7', { kind: 'command', name: 'danger', argument: '' })
    await press(service, '7', 'Yes')
    await press(service, '7', 'Share')
    expect(await openCases()).toHaveLength(2)
    service.clock.forward(7 * 24 * HOUR + 1)
    await report('7', 2)
    expect(last('7')).not.toContain('misuse')
    expect(await openCases()).toHaveLength(3)
  })
})
