import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { FIRST_ADMINISTRATOR } from '../../src/desk/staff.ts'
import { auditKey, HOUSE_KEYS, readHouseHead } from '../../src/records/audit-record.ts'
import { DEAD_COUNT, DEAD_INDEX } from '../../src/records/dead-letter.ts'
import { everyStore, type OpenStore } from '../support/every-store.ts'
import {
  makeDesk,
  manualClock,
  press,
  reportOffer,
  type Service,
  startService,
  textOf,
} from '../support/service.ts'
import { type Browser, caseNow, hiddenFields, signIn, staffId } from './console-visitor.ts'

const CANARY = 'zanzibarquokka'
const MINUTE = 60_000

describe.each(everyStore)('what could not be delivered, on $name', ({ open }) => {
  let opened: OpenStore
  let service: Service
  let admin: Browser

  beforeEach(async () => {
    const clock = manualClock(Date.now())
    opened = await open(clock.now)
    service = await startService({ store: opened.store, clock })
    await makeDesk(service, 'hotline', '-9', ['20', '21'])
    await makeDesk(service, 'moderators', '-8', ['30'])
    admin = await signIn(service, FIRST_ADMINISTRATOR)
  })
  afterEach(() => opened.close())

  const danger = async (person = '7') => {
    await service.receive(person, { kind: 'text', text: `help, locked in, ${CANARY}`, forwarded: false })
    await press(service, person, 'Yes')
    await press(service, person, 'Share')
  }
  const shut = (why: 'gone' | 'blocked' | 'unknown', ...chats: readonly string[]) => {
    for (const chat of chats) service.platform.failures.set(chat, { ok: false, why })
  }
  const dead = () => service.store.range(DEAD_INDEX, { order: 'ascending', limit: 100 })
  const listed = (page: string) => [...page.matchAll(/name="letter" value="([^"]+)"/g)].map(match => match[1])
  const act = async (who: Browser, fields: Record<string, string>) =>
    who.post('/console/letters', { ...hiddenFields(await who.page('/console/letters')), ...fields })
  const house = async () => {
    const head = readHouseHead((await service.store.read(HOUSE_KEYS))[0])
    const entries = await service.store.read(
      Array.from({ length: head.count }, (_, n) => auditKey('house', n)),
    )
    return entries.map(each => JSON.parse(each?.value ?? '{}').act as string)
  }
  const cardsIn = (chat: string, from = 0) =>
    service.platform.sent
      .slice(from)
      .filter(each => each.to === chat && each.message.do === 'say' && each.message.screen === 'desk.card')
  const openCase = async () => {
    const [row] = await service.store.range('cases:open', { order: 'ascending', limit: 1 })
    return caseNow(service, row?.member ?? '')
  }

  test('is listed with kind, for whom, channel, number, attempts, why and since when; no word of anybody', async () => {
    shut('gone', '20', '-9')
    await danger()
    const { code } = await openCase()
    const page = await admin.page('/console/letters')
    expect(page).toContain(code)
    expect(page).toContain('Officer 20')
    expect(page).toContain('hotline desk')
    expect(page).toContain('Telegram')
    expect(page).toContain('attempts: 1')
    expect(page).toContain('no longer there')
    expect(page).toMatch(/<strong>Call<\/strong>/)
    expect(page).toMatch(/<strong>Card of a desk<\/strong>/)
    expect(page).not.toContain(CANARY)
    expect(page).not.toMatch(/"-9"|>-9</)
    // By kind.
    const cards = await admin.page('/console/letters?kind=card')
    expect(listed(cards).length).toBeLessThan(listed(page).length)
    expect(cards).not.toMatch(/<strong>Call<\/strong>/)
  })

  test('a card is tried again once, and what its channel refused is no repeat', async () => {
    shut('gone', '-8')
    await reportOffer(service, '7')
    expect(await dead()).toHaveLength(1)
    service.platform.failures.clear()
    const [letter = ''] = listed(await admin.page('/console/letters'))
    const from = service.platform.sent.length
    const answers = await Promise.all([
      act(admin, { do: 'again', letter }),
      act(admin, { do: 'again', letter }),
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409])
    for (let step = 0; step < 3; step += 1) {
      service.clock.forward(MINUTE + 1)
      await service.tick(20)
    }
    expect(cardsIn('-8', from)).toHaveLength(1)
    expect(await dead()).toEqual([])
    expect((await house()).filter(each => each.startsWith('letter-again:desk-card:'))).toHaveLength(1)
    expect(await admin.page('/console/letters')).toContain('Everything was delivered.')
  })

  test('what may have arrived says that it is a repeat, goes to whom it had not reached, and acts once', async () => {
    shut('unknown', '20', '21', '-9', '1')
    await danger()
    for (let step = 0; step < 40; step += 1) {
      service.clock.forward(2 * MINUTE)
      await service.tick(50)
    }
    const page = await admin.page('/console/letters?kind=call')
    expect(page).toContain('did not answer, so it may have arrived')
    expect(page).toContain('attempts: 12')
    service.platform.failures.clear()
    const from = service.platform.sent.length
    expect((await act(admin, { do: 'again-all', channel: 'telegram' })).status).toBe(303)
    service.clock.forward(1_000)
    await service.tick(50)
    const calls = service.platform.sent
      .slice(from)
      .filter(({ to, message }) => to === '20' && message.do === 'say' && message.screen === 'desk.page')
    expect(calls.length).toBeGreaterThan(0)
    expect(calls.every(({ message }) => textOf(message).startsWith('(sent again)'))).toBe(true)
    await press(service, '20', 'Acknowledge')
    const facets = await openCase()
    expect(facets.history.filter(each => each.act === 'acknowledge')).toHaveLength(1)
    expect((await house()).some(each => /^letters-again:telegram:\d+$/.test(each))).toBe(true)
    // A call whose case somebody has by now goes nowhere when it is tried again.
    expect((await dead()).length).toBe(0)
  })

  test('people of a desk see and try again what is theirs; putting away is the administrators’, with a reason', async () => {
    shut('gone', '-8', '20', '-9')
    await reportOffer(service, '7')
    await danger('8')
    const all = listed(await admin.page('/console/letters'))
    const moderator = await signIn(service, await staffId(service, '30'))
    const page = await moderator.page('/console/letters')
    const mine = listed(page)
    expect(mine).toHaveLength(1)
    expect(page).not.toContain('hotline desk')
    expect(page).not.toContain('Put away')
    const [theirs = ''] = all.filter(id => id !== mine[0])
    expect((await act(moderator, { do: 'again', letter: theirs })).status).toBe(403)
    expect((await act(moderator, { do: 'away', letter: mine[0] ?? '', reason: 'not-needed' })).status).toBe(
      403,
    )
    expect((await act(moderator, { do: 'again', letter: mine[0] ?? '' })).status).toBe(303)
    expect((await act(admin, { do: 'away', letter: theirs, reason: 'because' })).status).toBe(404)
    expect((await act(admin, { do: 'away', letter: theirs, reason: 'told-otherwise' })).status).toBe(303)
    expect((await act(admin, { do: 'again', letter: theirs })).status).toBe(409)
    expect((await house()).some(each => /^letter-away:[\w-]+:[\w-]+:told-otherwise$/.test(each))).toBe(true)
    const audit = await admin.page('/console/audit/house')
    expect(audit).toContain('put a message away')
    expect(audit).toContain('sent a message again')
  })

  test('is counted on the board of the desk and on an administrator’s queue, and the count is put right', async () => {
    shut('gone', '20', '-9')
    await danger()
    const count = (await dead()).length
    const officer = await signIn(service, await staffId(service, '21'))
    expect(await officer.page('/console/board')).toContain(`could not be delivered: ${count}`)
    expect(await officer.page('/console')).not.toContain('could not be delivered')
    const queue = await admin.send('/console')
    expect(await queue.text()).toContain(`could not be delivered: ${count}`)
    // One that ran out by age is gone from the list, and from the count once somebody looks.
    await service.store.commit({
      id: 'drift',
      counts: [{ key: DEAD_COUNT, by: 5, expiresAt: Date.now() + 1e9 }],
    })
    await admin.page('/console/letters')
    expect(await admin.page('/console')).toContain(`could not be delivered: ${count}`)
    // A page that stands as it was says so, whatever is counted.
    const again = await admin.send('/console', {
      headers: { 'if-none-match': queue.headers.get('etag') ?? '' },
    })
    expect(again.status).toBe(304)
  })

  test('nobody without a session, from elsewhere or with another’s form does anything', async () => {
    expect((await service.app.request('/console/letters')).status).toBe(401)
    shut('gone', '-8')
    await reportOffer(service, '7')
    const [letter = ''] = listed(await admin.page('/console/letters'))
    expect((await admin.post('/console/letters', { do: 'again', letter })).status).toBe(403)
    const fields = { ...hiddenFields(await admin.page('/console/letters')), do: 'again', letter }
    expect((await admin.post('/console/letters', fields, { 'sec-fetch-site': 'cross-site' })).status).toBe(
      403,
    )
    expect(await dead()).toHaveLength(1)
  })
})
