import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { editSettings } from '../../src/desk/edit-settings.ts'
import type { Received } from '../../src/ports/platform-adapter.ts'
import { DONE_INDEX, OPEN_INDEX } from '../../src/records/case-index.ts'
import { caseKeys } from '../../src/records/case-record.ts'
import { caseNow, signIn, staffId } from '../http/console-visitor.ts'
import { everyStore, type OpenStore } from '../support/every-store.ts'
import { makeDesk, manualClock, press, type Service, startService, textOf } from '../support/service.ts'

const [FLOOD, HOME] = ['203.0.113.77', '198.51.100.4']
const DAY_MS = 86_400_000

describe.each(everyStore)('the network a call came from, on $name', ({ open }) => {
  let opened: OpenStore
  let service: Service

  beforeEach(async () => {
    const clock = manualClock(Date.now())
    opened = await open(clock.now)
    service = await startService({ store: opened.store, clock })
    await makeDesk(service, 'hotline', '-9', ['20'])
  })
  afterEach(() => opened.close())

  /** A call for help by someone whose network is seen; the last step is the one that files it. */
  const call = async (person: string, network: string | undefined) => {
    const from: Partial<Received> = network === undefined ? {} : { network }
    await service.receive(person, { kind: 'command', name: 'danger', argument: '' }, from)
    await press(service, person, 'Yes')
    const share = service.platform.sent
      .filter(({ to }) => to === person)
      .flatMap(({ message }) => (message.do === 'say' ? message.buttons.flat() : []))
      .findLast(({ label }) => label === 'Share')
    await service.receive(person, { kind: 'press', data: share?.data ?? '' }, from)
  }
  const cases = async (index = OPEN_INDEX) => {
    const rows = await service.store.range(index, { order: 'ascending', limit: 100 })
    return Promise.all(rows.map(({ member }) => caseNow(service, member)))
  }

  test('is a mark of the day beside an open case, the same for those from one place; the address stands nowhere', async () => {
    await call('7', FLOOD)
    await call('8', FLOOD)
    await call('9', HOME)
    await call('10', undefined)
    const marks = (await cases()).toSorted((a, b) => a.createdAt - b.createdAt).map(({ network }) => network)
    const known = marks.filter(mark => mark !== undefined)
    expect(known).toHaveLength(3)
    expect(new Set(known).size).toBe(2)
    for (const mark of known) expect(mark).toMatch(/^[\w-]{3}$/)
    const records = await service.store.read((await cases()).flatMap(({ id }) => caseKeys(id)))
    expect(JSON.stringify(records)).not.toMatch(/203\.0\.113|198\.51/)
    service.clock.forward(DAY_MS)
    await call('11', FLOOD)
    const today = (await cases()).toSorted((a, b) => b.createdAt - a.createdAt)[0]?.network
    expect(today).toBeDefined()
    expect(known).not.toContain(today)
  })

  test('is a filter of the queue, found from the page of a case; it goes when the case is done', async () => {
    await call('7', FLOOD)
    await call('8', FLOOD)
    await call('9', HOME)
    const officer = await signIn(service, await staffId(service, '20'))
    const codes = (page: string) => [...page.matchAll(/<strong class="code">([^<]+)/g)].map(match => match[1])
    const all = await cases()
    const [most = ''] = all.flatMap(({ network = '' }) =>
      all.filter(each => each.network === network).length === 2 ? [network] : [],
    )
    const flood = all.filter(({ network }) => network === most)
    const [first] = flood
    const page = await officer.page(`/console/cases/${first?.code}`)
    expect(page).toContain(`href="/console?network=${most}"`)
    const filtered = await officer.page(`/console?network=${most}`)
    expect(codes(filtered).toSorted()).toEqual(flood.map(({ code }) => code).toSorted())
    // An address that names nothing of the kind narrows nothing.
    expect(codes(await officer.page('/console?network=%3Cscript%3E'))).toHaveLength(3)
    await officer.press(first?.code ?? '', 'acknowledge')
    await officer.press(first?.code ?? '', 'close', 'helped')
    expect(codes(await officer.page(`/console?network=${most}`))).toHaveLength(1)
    const [done] = await cases(DONE_INDEX)
    expect(done?.code).toBe(first?.code)
    expect(done).not.toHaveProperty('network')
  })

  test('tells a flood from the one who is no part of it, in the counted list of the chat and of the board', async () => {
    await editSettings(service.deps, settings => ({
      ...settings,
      desks: settings.desks.map(each => ({ ...each, mostPages: 1 })),
    }))
    for (let person = 100; person < 112; person += 1) await call(String(person), FLOOD)
    await call('9', HOME)
    await service.tick(50)
    const list = service.platform.sent.findLast(
      ({ to, message }) => to === '20' && message.do === 'say' && message.screen === 'desk.page-list',
    )
    const lines = list === undefined ? [] : textOf(list.message).split('\n')
    expect(lines[2]).toMatch(/^1 × .*one network/)
    expect(lines[3]).toMatch(/^11 × .*one network/)
    const officer = await signIn(service, await staffId(service, '20'))
    const board = await officer.page('/console/board')
    const groups = [...board.matchAll(/<strong>(\d+) ×<\/strong> <a href="\/console\?network=([\w-]+)"/g)]
    expect(groups.map(match => match[1])).toEqual(['1', '11'])
    expect(groups[0]?.[2]).not.toBe(groups[1]?.[2])
    expect(board).toContain('More calls stand in the counted list: 12')
  })
})
