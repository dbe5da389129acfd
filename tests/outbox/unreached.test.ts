import { describe, expect, it } from 'vitest'
import { editSettings } from '../../src/desk/edit-settings.ts'
import { DEAD_INDEX, deadIndex } from '../../src/records/dead-letter.ts'
import { readNotice } from '../../src/records/notice-record.ts'
import { listKey, readList } from '../../src/records/page-index.ts'
import { caseNow, staffId } from '../http/console-visitor.ts'
import { makeDesk, press, type Service, startService } from '../support/service.ts'

const OFFICERS = ['20', '21', '22']

const shown = (service: Service, to: string, screen: string): number =>
  service.platform.sent.filter(
    each => each.to === to && each.message.do === 'say' && each.message.screen === screen,
  ).length
const pages = (service: Service, ...chats: readonly string[]) =>
  chats.map(chat => shown(service, chat, 'desk.page'))

const call = async (service: Service, person = '7') => {
  await service.receive(person, { kind: 'command', name: 'danger', argument: '' })
  await press(service, person, 'Yes')
  await press(service, person, 'Share')
}

const desk = async (failing: Readonly<Record<string, 'blocked' | 'gone' | 'unknown'>>) => {
  const service = await startService()
  await makeDesk(service, 'hotline', '-9', OFFICERS)
  for (const [chat, why] of Object.entries(failing)) service.platform.failures.set(chat, { ok: false, why })
  return service
}

const onlyCase = async (service: Service) => {
  const [row] = await service.store.range('cases:open', { order: 'ascending', limit: 1 })
  return caseNow(service, row?.member ?? '')
}

const letters = async (service: Service, index = DEAD_INDEX) => {
  const rows = await service.store.range(index, { order: 'ascending', limit: 50 })
  const records = await service.store.read(rows.map(({ member }) => `notice:${member}`))
  return records.flatMap(record => readNotice(record)?.notice ?? [])
}

describe('a call for now that cannot be brought to whoever it is for', () => {
  it('goes to the next person at once, whether the group took it or not', async () => {
    for (const group of [{}, { '-9': 'gone' }] as const) {
      const service = await desk({ '20': 'blocked', ...group })
      await call(service)
      expect(pages(service, '20', '21', '22')).toEqual([0, 1, 0])
      const facets = await onlyCase(service)
      const second = await staffId(service, '21')
      expect(facets.page).toMatchObject({ staff: second, step: 1 })
      const acts = facets.history.map(({ act }) => act)
      expect(acts).toContain(`unreached:${await staffId(service, '20')}`)
      expect(acts).toContain(`page:1:${second}`)
      // Somebody was called, so the person may read that it was passed on.
      expect(shown(service, '7', 'danger.passed')).toBe(1)
      // What did not reach the first one is not taken back from them.
      expect(service.platform.sent.some(({ to }) => to === '20')).toBe(false)
    }
  })

  it('becomes a dead letter that says what did not take it and why, and nothing of the case', async () => {
    const service = await desk({ '20': 'blocked', '-9': 'gone' })
    await call(service)
    const facets = await onlyCase(service)
    const found = await letters(service)
    const page = found.find(({ tell }) => tell.notice === 'page')
    expect(page).toMatchObject({
      sending: false,
      dead: { by: ['telegram'], why: 'gone', desk: facets.desk, at: service.clock.now() },
    })
    expect(await letters(service, deadIndex(facets.desk ?? ''))).toEqual(found)
    expect(JSON.stringify(found)).not.toContain(facets.code)
  })

  it('waits for a second attempt where the first may have been a hiccup, and no longer', async () => {
    const service = await desk({ '20': 'unknown', '-9': 'unknown' })
    await call(service)
    expect(pages(service, '20', '21')).toEqual([0, 0])
    service.clock.forward(6_000)
    await service.tick(50)
    expect(pages(service, '20', '21')).toEqual([0, 1])
    // Taken meanwhile, or called by now: the rest of its attempts move nobody on.
    service.platform.failures.clear()
    for (let minute = 0; minute < 4; minute += 1) {
      service.clock.forward(60_000)
      await service.tick(50)
    }
    expect(pages(service, '22')).toEqual([0])
    expect((await onlyCase(service)).page?.staff).toBe(await staffId(service, '21'))
  })

  it('where the group took it in place of a hiccup, keeps its five minutes', async () => {
    const service = await desk({ '20': 'unknown' })
    await call(service)
    expect(pages(service, '20', '21', '-9')).toEqual([0, 0, 1])
    service.clock.forward(6_000)
    await service.tick(50)
    expect(pages(service, '21')).toEqual([0])
    service.clock.forward(5 * 60_000)
    await service.tick(50)
    expect(pages(service, '21')).toEqual([1])
  })

  it('goes on through all who cannot be reached to the administrators, in one breath', async () => {
    const service = await desk({ '20': 'blocked', '21': 'gone', '22': 'blocked', '-9': 'gone' })
    await call(service)
    expect(pages(service, '1')).toEqual([1])
    const facets = await onlyCase(service)
    expect(facets.page?.staff).toBeUndefined()
    expect(facets.history.filter(({ act }) => act.startsWith('unreached'))).toHaveLength(3)
    expect(shown(service, '7', 'outcome.more-numbers')).toBe(1)
    // An administrator is nobody on call: the person does not read that the desk was told.
    expect([shown(service, '7', 'danger.passed'), shown(service, '7', 'danger.not-passed')]).toEqual([0, 1])
  })

  it('of two who drive the outbox at once, one moves it on', async () => {
    const service = await desk({ '20': 'unknown', '-9': 'unknown' })
    await call(service)
    service.clock.forward(6_000)
    await Promise.all([service.tick(50), service.tick(50), service.tick(50)])
    expect(pages(service, '21', '22')).toEqual([1, 0])
    expect((await onlyCase(service)).page?.step).toBe(1)
  })

  it('of a counted list ends their turn: the next one is called to it with the next tick', async () => {
    const service = await startService()
    await makeDesk(service, 'hotline', '-9', OFFICERS)
    await editSettings(service.deps, settings => ({
      ...settings,
      desks: settings.desks.map(each => ({ ...each, mostPages: 1 })),
    }))
    await call(service, '7')
    service.platform.failures.set('20', { ok: false, why: 'blocked' })
    for (const person of ['8', '9']) await call(service, person)
    await service.tick(50)
    const { desk: id = '' } = await onlyCase(service)
    const list = readList((await service.store.read([listKey(id)]))[0])
    expect(list?.page).toMatchObject({ staff: await staffId(service, '20'), nextAt: service.clock.now() })
    service.clock.forward(5_000)
    await service.tick(50)
    expect(shown(service, '21', 'desk.page-list')).toBe(1)
  })
})
